package studio.overdub.bank.synth;

import java.util.ArrayList;
import java.util.List;

/**
 * What is kept sounding: a bowed string, a reed, lips, a voice, an oscillator.
 *
 * @param first decibels by which the lowest harmonics differ from what follows, from the first upwards
 * @param evens decibels by which even harmonics differ from odd ones
 * @param slope decibels an octave by which harmonics fall
 * @param cutoff hertz at which harmonics have fallen by another 8.7 dB; what lies above falls ever further
 * @param body resonances of body, bell or mouth
 */
public record HarmonicSpectrum(double[] first, double evens, double slope, double cutoff, Resonance... body)
    implements Spectrum {
  private static final double[] PLAIN = {};

  /** One whose lowest harmonics follow the rule too. */
  public static HarmonicSpectrum of(double evens, double slope, double cutoff, Resonance... body) {
    return new HarmonicSpectrum(PLAIN, evens, slope, cutoff, body);
  }

  @Override
  public List<Mode> at(int key) {
    double pitch = Tone.hertz(key);
    List<Mode> modes = new ArrayList<>();
    for (int k = 1; k <= 120 && k * pitch < 15000; k++) {
      double decibels = (k % 2 == 0 ? evens : 0) + (k <= first.length ? first[k - 1] : 0);
      double level = Resonance.gain(decibels)
          * StrictMath.pow(k, -slope / 6.02)
          * StrictMath.exp(-k * pitch / cutoff)
          * Resonance.at(k * pitch, body);
      modes.add(new Mode(k, level, Double.POSITIVE_INFINITY));
    }
    return modes;
  }
}
