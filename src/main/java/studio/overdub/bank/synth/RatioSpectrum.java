package studio.overdub.bank.synth;

import java.util.ArrayList;
import java.util.List;

/**
 * Sustained sines at given ratios, such as the drawbars of an organ.
 *
 * @param ratios multiples of the key's frequency
 * @param decibels the level of each
 */
public record RatioSpectrum(double[] ratios, double... decibels) implements Spectrum {
  @Override
  public List<Mode> at(int key) {
    List<Mode> modes = new ArrayList<>();
    for (int i = 0; i < decibels.length; i++) {
      if (ratios[i] * Tone.hertz(key) < 15000) {
        modes.add(new Mode(ratios[i], Resonance.gain(decibels[i]), Double.POSITIVE_INFINITY));
      }
    }
    return modes;
  }
}
