package studio.overdub.bank.program;

import static studio.overdub.bank.synth.Percussion.cymbal;
import static studio.overdub.bank.synth.Percussion.drum;
import static studio.overdub.bank.synth.Percussion.swelling;
import static studio.overdub.bank.synth.Percussion.together;

import java.util.ArrayList;
import java.util.List;
import studio.overdub.bank.synth.Contour;
import studio.overdub.bank.synth.Filter;
import studio.overdub.bank.synth.Knock;
import studio.overdub.bank.synth.Recipe;
import studio.overdub.bank.synth.Tone;

/** The drums of an orchestra: timpani over an octave, the concert drums, and plates that are struck together. */
final class OrchestraKit {
  private static final int LOWEST_TIMPANI = 41;
  private static final int HIGHEST_TIMPANI = 53;
  /** Preferred modes of a kettledrum beside the principal one (Rossing 2000): ratio, level, part of the decay. */
  private static final double[][] KETTLE = {
    {1, 1, 1}, {1.504, 0.7, 0.9}, {1.742, 0.2, 0.4}, {2.0, 0.5, 0.8}, {2.245, 0.15, 0.35}, {2.494, 0.35, 0.7},
    {2.8, 0.15, 0.4}, {2.979, 0.25, 0.6}, {3.46, 0.18, 0.5}
  };

  private OrchestraKit() {}

  /**
   * What it has in place of the standard kit's, whose hats and ride stand on lower keys here.
   *
   * @param standard where those come from
   */
  static List<Drum> drums(Kit standard) {
    List<Drum> drums = new ArrayList<>(List.of(
        standard.at(42).on(27), standard.at(44).on(28), standard.at(46).on(29), standard.at(51).on(30),
        new Drum(35, "Concert Drum 2", 5, 0, 0, bass(44, 1.5)).in(Layers.TWO),
        new Drum(36, "Concert Drum 1", 5, 0, 0, bass(48, 1.4)).in(Layers.TWO),
        new Drum(38, "Concert Snare", 8, -4, 0, snare(200)).in(Layers.TWO),
        standard.at(85).on(39),
        new Drum(40, "Concert Snare 2", 8, -4, 0, snare(208)).in(Layers.TWO),
        new Drum(57, "Concert Cymbal 2", 15, 24, 0, plates(420, 5.5)),
        new Drum(59, "Concert Cymbal 1", 15, -24, 0, plates(520, 2.6)).in(Layers.TWO),
        new Drum(88, "Applause", 0, 0, SoundEffects.APPLAUSE)));
    for (int key = LOWEST_TIMPANI; key <= HIGHEST_TIMPANI; key++) {
      int place = 4 * (47 - key);
      drums.add(new Drum(key, "Timpani " + key, 5, place, 0, timpani(Tone.hertz(key))));
    }
    return drums;
  }

  private static Recipe timpani(double hertz) {
    double seconds = 3.2 * StrictMath.sqrt(87 / hertz);
    return (key, dynamic, noise) -> {
      Tone tone = Tone.once(key, 12000, seconds * 0.34);
      for (double[] mode : KETTLE) {
        double level = mode[1] * StrictMath.pow(mode[0], -1.1 + 1.6 * dynamic);
        tone.addGlide(hertz * mode[0] * 1.01, hertz * mode[0], 0.05, level, Contour.ringing(seconds * mode[2]));
      }
      double mallet = 0.011 * hertz * dynamic;
      tone.addNoise(noise, mallet, Contour.ringing(0.1), Filter.band(hertz * 18, 0.5, tone.rate()));
      tone.addNoise(noise, 0.14 * mallet, Contour.ringing(1.6), Filter.band(hertz * 8, 0.5, tone.rate()));
      tone.fadeOut(seconds * 0.15);
      return tone;
    };
  }

  private static Recipe bass(double hertz, double seconds) {
    return drum(hertz, 1.25, 0.05, seconds, 0.5, new Knock(-17, 700, 0.5, 0.12), new Knock(-18, 260, 0.6, 0.9));
  }

  private static Recipe snare(double hertz) {
    return drum(hertz, 1.3, 0.012, 0.34, 0.8,
        new Knock(0, 1100, 0.55, 0.46), new Knock(-9, 6500, 0.6, 0.16), new Knock(0, 3000, 0.4, 0.02));
  }

  /** Two plates that slide along each other as they meet. */
  private static Recipe plates(double low, double seconds) {
    Recipe rubbed = (key, dynamic, noise) -> {
      Tone tone = Tone.once(key, 28000, 1.2);
      tone.addNoise(noise, 1, new Contour(0, 0.06, 0.2, 0), Filter.high(5500, 0.7, tone.rate()));
      tone.fadeOut(0.5);
      return tone;
    };
    return swelling(together(cymbal(low, 14000, 0.3, seconds, -6, Knock.NONE), rubbed, 20), 0.085);
  }
}
