package studio.overdub.bank.program;

import java.util.List;
import studio.overdub.bank.synth.Body;
import studio.overdub.bank.synth.Curve;
import studio.overdub.bank.synth.HarmonicSpectrum;
import studio.overdub.bank.synth.Keyed;
import studio.overdub.bank.synth.Knock;
import studio.overdub.bank.synth.Recipe;
import studio.overdub.bank.synth.Resonance;
import studio.overdub.bank.synth.StiffString;
import studio.overdub.bank.synth.Struck;
import studio.overdub.bank.synth.Sustained;
import studio.overdub.bank.synth.Touch;

/** Programs 32 to 39: long strings and low oscillators. */
final class Basses {
  private static final int[] STRINGS = {28, 35, 44, 55};
  private static final int[] OSCILLATORS = {28, 40, 55};

  /** A double bass's air, top and back. */
  private static final Body TRUNK = new Body(0, 62, 0.8, 0.7, 98, 1, 0.8, 117, 0.7, 0.7, 184, 0.5, 0.6, 266, 0.3, 0.5);

  /** Strings that strike frets and pole pieces. */
  private static final Body FRETS =
      new Body(0, 730, 0.7, 0.6, 1240, 1, 0.5, 1890, 0.9, 0.45, 2730, 0.7, 0.4, 3950, 0.5, 0.3);

  private static final Touch FINGER = new Touch(2, 4, 1.3);

  private static final Touch PICK = new Touch(1, 3, 1.2);

  private Basses() {}

  static List<Program> programs() {
    Voicing low = Voicing.sustained(0.001, 0.3).settling(3.5, 30);
    Program saw = new Program(38, "Synth Bass 1", 4, OSCILLATORS, saw(), low.bright(420, 1200)
        .sweep(5000, 0.001, 0.18).resonant(5));
    Voicing held = Voicing.sustained(0.001, 0.15).settling(8, 2);
    Program square = new Program(39, "Synth Bass 2", 4, OSCILLATORS, square(), held);
    return List.of(
        new Program(32, "Acoustic Bass", 7.5, STRINGS, acoustic(), Voicing.dying(0.25)).in(Layers.TWO),
        new Program(33, "Fingered Bass", 8.5, STRINGS, fingered(), Voicing.dying(0.2)).in(Layers.TWO),
        new Program(34, "Picked Bass", 7, STRINGS, picked(), Voicing.dying(0.2)).in(Layers.TWO),
        new Program(35, "Fretless Bass", 8, STRINGS, fretless(), Voicing.dying(0.25).vibrato(5, 4.5, 0.35))
            .in(Layers.TWO),
        new Program(36, "Slap Bass 1", 4, STRINGS, slapped(), Voicing.dying(0.2)).in(Layers.TWO),
        new Program(37, "Slap Bass 2", 4, STRINGS, popped(), Voicing.dying(0.2)).in(Layers.TWO),
        saw,
        saw.variation(1, "Synth Bass 101", low.bright(220, 1200).sweep(3600, 0.001, 0.5).resonant(3)),
        saw.variation(8, "Synth Bass 3", low.bright(700, 1200).sweep(3600, 0.001, 0.2).resonant(10)),
        square,
        square.variation(8, "Synth Bass 4", held.bright(260, 1200).sweep(3600, 0.001, 0.35).resonant(4)),
        square.variation(16, "Rubber Bass",
            held.bright(300, 1200).sweep(2400, 0.04, 0.25).resonant(9).glide(60, 0.08)));
  }

  private static Struck string(StiffString string, double prompt, Knock knock, double rise) {
    return new Struck(string, prompt, knock, rise, 0.36, 20000).with(FINGER).withLoop(0.2);
  }

  private static Recipe acoustic() {
    Curve cutoff = Curve.of(28, 951, 40, 241, 55, 1482);
    Curve seconds = Curve.of(28, 11.6, 40, 6.8, 55, 3.4);
    Curve damping = Curve.of(28, 13.1, 40, 1.86, 55, 1.13);
    Curve rise = Curve.of(28, 0.0396, 40, 0.0191, 55, 0.0132);
    Curve knock = Curve.ofDecibels(28, -9, 40, -4, 55, -12);
    Curve thump = Curve.ofDecibels(28, -6, 40, -17, 55, -11);
    return new Keyed(key -> string(
            new StiffString(0.00005, 0.2, 6.5, cutoff.at(key), seconds.at(key), damping.at(key),
                new Resonance(95, 4, 40), new Resonance(210, 3, 80)),
            0.4, new Knock(knock.at(key), 600, 0.5, 0.05), rise.at(key))
        .with(TRUNK.at(thump.at(key))));
  }

  private static Recipe fingered() {
    Curve stiffness = Curve.of(28, 0.000124, 40, 0.0000441, 55, 0.00006);
    Curve cutoff = Curve.of(28, 1156, 40, 1284, 55, 1700);
    Curve seconds = Curve.of(28, 10.2, 40, 16, 55, 20.4);
    Curve damping = Curve.of(28, 0.965, 40, 0.965, 55, 3.17);
    Curve rise = Curve.of(28, 0.04, 40, 0.02, 55, 0.004);
    Curve knock = Curve.ofDecibels(28, -22, 40, -22, 55, -22);
    return new Keyed(key -> string(
        new StiffString(stiffness.at(key), 0.18, 8, cutoff.at(key), seconds.at(key), damping.at(key)),
        0.25, new Knock(knock.at(key), 900, 0.5, 0.04), rise.at(key)));
  }

  private static Recipe picked() {
    Curve stiffness = Curve.of(28, 0.00015, 40, 0.0000567, 55, 0.0000618);
    Curve cutoff = Curve.of(28, 7171, 40, 2989, 55, 6161);
    Curve seconds = Curve.of(28, 11.3, 40, 18.1, 55, 17);
    Curve damping = Curve.of(28, 1.79, 40, 3.13, 55, 4.3);
    Curve rise = Curve.of(28, 0.003, 40, 0.0338, 55, 0.003);
    Curve knock = Curve.ofDecibels(28, -17, 40, -20, 55, -18);
    return new Keyed(key -> string(
            new StiffString(stiffness.at(key), 0.1, 7.5, cutoff.at(key), seconds.at(key), damping.at(key)),
            0.25, new Knock(knock.at(key), 2200, 0.6, 0.03), rise.at(key))
        .with(PICK));
  }

  private static Recipe fretless() {
    Curve stiffness = Curve.of(28, 0.00012, 40, 0.0000267, 55, 0.0000236);
    Curve cutoff = Curve.of(28, 2028, 40, 1681, 55, 1597);
    Curve seconds = Curve.of(28, 13, 40, 14, 55, 6.58);
    Curve damping = Curve.of(28, 1.24, 40, 3.58, 55, 1.2);
    Curve rise = Curve.of(28, 0.012, 40, 0.0154, 55, 0.0186);
    Curve knock = Curve.ofDecibels(28, -26, 40, -26, 55, -26);
    Curve thump = Curve.ofDecibels(28, -50, 40, -12, 55, -26);
    return new Keyed(key -> string(
            new StiffString(stiffness.at(key), 0.25, 8, cutoff.at(key), seconds.at(key), damping.at(key),
                new Resonance(420, 5, 160)),
            0, new Knock(knock.at(key), 700, 0.5, 0.04), rise.at(key))
        .with(TRUNK.at(thump.at(key))));
  }

  /** The thumb throws the string against the frets. */
  private static Recipe slapped() {
    Curve stiffness = Curve.of(28, 0.00015, 40, 0.00005, 55, 0.0000221);
    Curve cutoff = Curve.of(28, 13591, 40, 22408, 55, 1840);
    Curve seconds = Curve.of(28, 11.6, 40, 44.9, 55, 38.1);
    Curve damping = Curve.of(28, 5.14, 40, 4.95, 55, 34.5);
    Curve knock = Curve.ofDecibels(28, 4, 40, 2, 55, 14);
    Curve thump = Curve.ofDecibels(28, -26, 40, 0, 55, -28);
    Curve boom = Curve.ofDecibels(28, -40, 40, -5, 55, -40);
    return new Keyed(key -> string(
            new StiffString(stiffness.at(key), 0.08, 3, cutoff.at(key), seconds.at(key), damping.at(key)),
            0.5, Knock.NONE, 0.001)
        .withKnocks(new Knock(knock.at(key), 3600, 0.5, 0.05), new Knock(boom.at(key), 54, 5, 2))
        .with(FRETS.at(thump.at(key))));
  }

  /** The finger pulls the string away and lets it snap back. */
  private static Recipe popped() {
    Curve stiffness = Curve.of(28, 0.000103, 40, 0.0000441, 55, 0.00000633);
    Curve cutoff = Curve.of(28, 3212, 40, 9892, 55, 109499);
    Curve seconds = Curve.of(28, 11.6, 40, 32.6, 55, 40.2);
    Curve damping = Curve.of(28, 3.2, 40, 3.3, 55, 17.9);
    Curve knock = Curve.ofDecibels(28, 10, 40, 11, 55, 12);
    Curve thump = Curve.ofDecibels(28, -4, 40, 8, 55, 0);
    Curve boom = Curve.ofDecibels(28, -40, 40, -7, 55, -40);
    return new Keyed(key -> string(
            new StiffString(stiffness.at(key), 0.06, 2.5, cutoff.at(key), seconds.at(key), damping.at(key),
                new Resonance(2800, 3, 900)),
            0.5, Knock.NONE, 0.001)
        .withKnocks(new Knock(knock.at(key), 5200, 0.5, 0.05), new Knock(boom.at(key), 104, 5, 1))
        .with(FRETS.at(thump.at(key))));
  }

  private static Sustained saw() {
    return Sustained.solo(HarmonicSpectrum.of(0, 6, 9000), 0.001, 0).withUnrest(0).with(Touch.NONE)
        .withTimes(0.02, 0.25).withRate(20000);
  }

  private static Recipe square() {
    Curve rise = Curve.of(28, 0.123, 40, 0.01, 55, 0.003);
    Curve slope = Curve.ofDecibels(28, 9, 40, 11, 55, 10);
    Curve cutoff = Curve.of(28, 497, 40, 2554, 55, 3297);
    return new Keyed(key -> Sustained.solo(
            HarmonicSpectrum.of(-10, slope.at(key), cutoff.at(key)), rise.at(key), 0)
        .withUnrest(0).withTimes(0.1 + rise.at(key), 0.3).with(Touch.NONE));
  }
}
