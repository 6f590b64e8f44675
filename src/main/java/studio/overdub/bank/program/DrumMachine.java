package studio.overdub.bank.program;

import static studio.overdub.bank.synth.Percussion.body;
import static studio.overdub.bank.synth.Percussion.cymbal;
import static studio.overdub.bank.synth.Percussion.grains;
import static studio.overdub.bank.synth.Percussion.skin;

import java.util.List;
import studio.overdub.bank.synth.Contour;
import studio.overdub.bank.synth.Filter;
import studio.overdub.bank.synth.Knock;
import studio.overdub.bank.synth.Recipe;
import studio.overdub.bank.synth.Tone;

/** The drums of a machine: swept sines, filtered noise and clusters of tones, on the keys of General MIDI. */
public final class DrumMachine {
  private static final int RATE = 32_000;
  private static final int HATS = 1;

  private DrumMachine() {}

  /** The drums in ascending order of keys. */
  public static List<Drum> drums() {
    return List.of(
        new Drum(35, "Short Bass Drum", 10, 0, 0, bass(56, 4.5, .18)),
        new Drum(36, "Long Bass Drum", 9, 0, 0, bass(49, 3.6, .8)),
        new Drum(37, "Rim", 19, 0, 0, body(new Knock(-10, 5000, .6, .01), 1670, 1, .03, 455, .5, .04)),
        new Drum(38, "Snare", 8, 0, 0, snare(178, .12, .2)),
        new Drum(39, "Clap", 19, 8, 0, grains(1150, 1.3, .04, .001, 0, .9, .01, .9, .02, 1, .03, .8, .05, .5, .075, .3)),
        new Drum(40, "Bright Snare", 8, 0, 0, snare(222, .09, .3)),
        new Drum(41, "Low Tom", 11, 20, 0, tom(82)),
        new Drum(42, "Closed Hat", 20, -12, HATS, hat(.08)),
        new Drum(43, "Middle Tom", 11, 0, 0, tom(118)),
        new Drum(44, "Half Open Hat", 21, -12, HATS, hat(.25)),
        new Drum(45, "High Tom", 11, -20, 0, tom(162)),
        new Drum(46, "Open Hat", 22, -12, HATS, hat(.8)),
        new Drum(47, "Low Conga", 17, 24, 0, skin(170, 1.05, .01, .3, .1, Knock.NONE)),
        new Drum(48, "High Conga", 17, -24, 0, skin(255, 1.05, .01, .25, .1, Knock.NONE)),
        new Drum(49, "Cymbal", 20, 16, 0, cymbal(540, 12_000, 1.2, 1.8, -1, Knock.NONE)),
        new Drum(50, "Maracas", 23, -20, 0, grains(7500, .8, .04, .004, 0, 1)),
        new Drum(51, "Cowbell", 16, 12, 0, body(Knock.NONE, 540, 1, .25, 800, 1, .22, 1620, .25, .1, 2400, .2, .08)),
        new Drum(52, "Claves", 20, 20, 0, body(Knock.NONE, 2500, 1, .05)));
  }

  /** A sine that falls to its pitch and rings. */
  private static Recipe bass(double hertz, double bend, double seconds) {
    return (key, dynamic, noise) -> {
      Tone tone = Tone.once(key, RATE, seconds + .15);
      tone.addGlide(hertz * bend, hertz, .018, 1, Contour.ringing(seconds));
      tone.addNoise(noise, .15, Contour.ringing(.006), Filter.high(1800, .7, tone.rate()));
      tone.fadeOut(.05);
      return tone;
    };
  }

  private static Recipe tom(double hertz) {
    return (key, dynamic, noise) -> {
      Tone tone = Tone.once(key, RATE, .6);
      tone.addGlide(hertz * 1.5, hertz, .05, 1, Contour.ringing(.4));
      tone.addNoise(noise, .08, Contour.ringing(.12), Filter.band(hertz * 5, .7, tone.rate()));
      tone.fadeOut(.05);
      return tone;
    };
  }

  private static Recipe snare(double hertz, double skin, double wires) {
    return (key, dynamic, noise) -> {
      Tone tone = Tone.once(key, RATE, wires + .15);
      tone.addGlide(hertz * 1.3, hertz, .008, 1, Contour.ringing(skin));
      tone.addGlide(hertz * 2.2, hertz * 1.86, .008, .6, Contour.ringing(skin * .7));
      tone.addNoise(noise, .5, Contour.ringing(wires), Filter.high(1400, .7, tone.rate()));
      tone.fadeOut(.04);
      return tone;
    };
  }

  private static Recipe hat(double seconds) {
    return cymbal(3200, 14_000, 1.8, seconds, 1, Knock.NONE);
  }
}
