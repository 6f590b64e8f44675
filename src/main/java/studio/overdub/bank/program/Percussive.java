package studio.overdub.bank.program;

import static studio.overdub.bank.synth.Percussion.backwards;
import static studio.overdub.bank.synth.Percussion.cymbal;
import static studio.overdub.bank.synth.Percussion.grains;
import static studio.overdub.bank.synth.Percussion.tunedDrum;

import java.util.List;
import studio.overdub.bank.synth.BarSpectrum;
import studio.overdub.bank.synth.Curve;
import studio.overdub.bank.synth.Keyed;
import studio.overdub.bank.synth.Knock;
import studio.overdub.bank.synth.Mode;
import studio.overdub.bank.synth.Recipe;
import studio.overdub.bank.synth.Struck;

/** Programs 112 to 119: what is hit, in tune with the key or nearly so. */
final class Percussive {
  private static final int[] METAL = {58, 72, 86};
  private static final int[] SKINS = {43, 60};
  private static final int[] ONE = {60};
  private static final int[] TWO = {62, 80};

  /** Rates of drums without much treble, and with it. */
  private static final int LOW = 14000;
  private static final int HIGH = 20000;

  private Percussive() {}

  static List<Program> programs() {
    Program taiko = new Program(116, "Taiko Drum", 5, SKINS, tunedDrum(LOW, 0.6, 1.2, 0.04, 1.35, 0.7,
        new Knock(-13, 220, 0.6, 0.15)), Voicing.dying(1.5).sends(16, 0)).in(Layers.TWO);
    Program tom = new Program(117, "Melodic Tom", 9, SKINS, tunedDrum(HIGH, 0.8, 1.2, 0.05, 0.9, 0.3,
        new Knock(-9, 2500, 0.6, 0.09), new Knock(-18, 700, 0.6, 0.6)), Voicing.dying(1.2)).in(Layers.TWO);
    Program synth = new Program(118, "Synth Drum", 5, SKINS, synthDrum(), Voicing.sustained(0.03, 1.2)).in(Layers.TWO);
    return List.of(
        new Program(112, "Tinkle Bell", 5, TWO, tinkle(), Voicing.dying(2).sends(16, 0)).in(Layers.TWO),
        new Program(113, "Agogo", 16, TWO, agogo(), Voicing.dying(1)).in(Layers.TWO),
        new Program(114, "Steel Drums", 5, METAL, pans(), Voicing.dying(0.9).sends(12, 4)).in(Layers.TWO),
        new Program(115, "Woodblock", 10.5, METAL, woodblock(), Voicing.dying(1)).in(Layers.TWO),
        new Program(8, 115, "Castanets", 10.5, ONE, castanets(), Voicing.dying(1)),
        taiko,
        new Program(8, 116, "Concert Bass Drum", 5, ONE, tunedDrum(LOW, 0.17, 1.1, 0.06, 2.4, 1.1,
            new Knock(-9, 140, 0.6, 0.3), new Knock(-22, 500, 0.5, 0.6)), Voicing.dying(1.5).sends(20, 0)),
        tom,
        tom.variation(1, "Melodic Tom 2", Voicing.dying(1.2).bright(2200, 3600).sends(14, 0)),
        synth,
        new Program(8, 118, "808 Tom", 8, SKINS, tunedDrum(LOW, 0.6, 1.5, 0.03, 1.0, 0.05,
            new Knock(-24, 1200, 0.5, 0.25)), Voicing.dying(1.2)),
        synth.variation(9, "Elec Percussion", Voicing.dying(0.6).glide(1200, 0.15).bright(9000, 2400).sends(10, 0)),
        new Program(119, "Reverse Cymbal", 5, ONE, backwards(cymbal(700, 11500, 0.5, 4.5, 1, Knock.NONE), 0.25),
            Voicing.dying(0.2).unpitched()));
  }

  /** A drum of an oscillator and a burst of noise, which lasts the longer the lower. */
  private static Keyed synthDrum() {
    Curve tail = Curve.ofDecibels(43, -14, 60, -27);
    return new Keyed(key -> tunedDrum(HIGH, 0.55, 2.2, 0.09, 0.95, 0.1,
        new Knock(-8, 4500, 0.6, 0.12), new Knock(tail.at(key), 900, 0.6, 0.6)));
  }

  private static Keyed tinkle() {
    Curve between = Curve.of(62, 0.25, 80, 0.165);
    return new Keyed(key -> new Struck(new BarSpectrum(0.7,
        new Mode(1, 0.9, 1.0), new Mode(2.01, 0.4, 0.9), new Mode(2.44, between.at(key), 0.9),
        new Mode(4.02, 0.4, 0.8), new Mode(5.6, 0.75 * between.at(key), 0.8), new Mode(7.7, 0.15, 0.5)),
        0.1, new Knock(-20, 6000, 0.7, 0.02), 0.001, 0.45, 30000));
  }

  private static Struck agogo() {
    return new Struck(new BarSpectrum(0.85,
        new Mode(1, 0.5, 0.7), new Mode(2, 1, 0.65), new Mode(2.61, 0.072, 0.48), new Mode(5.2, 1.3, 0.25),
        new Mode(7.5, 1.3, 0.17), new Mode(10.4, 1.3, 0.15)), 0.2, new Knock(-3, 7500, 0.7, 0.07), 0.001, 0.5, 32000);
  }

  private static Struck pans() {
    return new Struck(new BarSpectrum(0.65,
        new Mode(1, 0.55, 1.2), new Mode(2, 1, 1.2), new Mode(3.01, 0.35, 0.9), new Mode(3.99, 0.6, 0.9),
        new Mode(5.3, 0.1, 0.5), new Mode(2.98, 0.15, 0.7), new Mode(6.1, 0.08, 0.4), new Mode(1.5, 0.07, 1.2),
        new Mode(2.67, 0.07, 1.2)),
        0.25, new Knock(-14, 900, 0.6, 0.04), 0.006, 0.4, 22050);
  }

  private static Struck woodblock() {
    return new Struck(new BarSpectrum(0.9,
        new Mode(1, 0.5, 0.17), new Mode(1.58, 1, 0.17), new Mode(2.71, 0.7, 0.11), new Mode(4.4, 0.6, 0.08)),
        0, new Knock(-3, 4000, 0.7, 0.09), 0.0006, 0.4, 28000);
  }

  /** Two shells that meet twice. */
  private static Recipe castanets() {
    return grains(2600, 2.5, 0.05, 0.0005, 0, 1, 0.035, 0.6);
  }
}
