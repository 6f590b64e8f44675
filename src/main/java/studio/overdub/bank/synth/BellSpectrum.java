package studio.overdub.bank.synth;

import java.util.ArrayList;
import java.util.List;

/**
 * Lips before a tube with a bell (Benade, Fundamentals of Musical Acoustics, chapter 20): the bell lets out what lies
 * above its cutoff and holds back what lies below, so that what is heard rises up to there and falls beyond it.
 *
 * @param bell the bell's cutoff in hertz
 * @param below decibels an octave by which harmonics rise up to there
 * @param above decibels an octave by which they fall beyond
 * @param keyed decibels by which {@code above} grows for each octave upwards of middle C
 * @param body resonances of mouthpiece or mute
 */
public record BellSpectrum(double bell, double below, double above, double keyed, Resonance... body)
    implements Spectrum {
  @Override
  public List<Mode> at(int key) {
    double pitch = Tone.hertz(key);
    double fall = above + keyed * (key - 60) / 12.0;
    List<Mode> modes = new ArrayList<>();
    for (int k = 1; k <= 120 && k * pitch < 15000; k++) {
      double x = k * pitch / bell;
      double knee = StrictMath.pow(1 + x * x * x, -(below + fall) / 6.02 / 3);
      double level = StrictMath.pow(x, below / 6.02) * knee * Resonance.at(k * pitch, body);
      modes.add(new Mode(k, level, Double.POSITIVE_INFINITY));
    }
    return modes;
  }
}
