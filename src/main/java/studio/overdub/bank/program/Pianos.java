package studio.overdub.bank.program;

import java.util.List;
import studio.overdub.bank.synth.Body;
import studio.overdub.bank.synth.Curve;
import studio.overdub.bank.synth.FmTone;
import studio.overdub.bank.synth.Keyed;
import studio.overdub.bank.synth.Knock;
import studio.overdub.bank.synth.Phantoms;
import studio.overdub.bank.synth.Recipe;
import studio.overdub.bank.synth.Resonance;
import studio.overdub.bank.synth.StiffString;
import studio.overdub.bank.synth.Struck;
import studio.overdub.bank.synth.Touch;

/** Programs 0 to 7: struck strings, tines and reeds, plucked and hammered strings with pickups. */
final class Pianos {
  private static final int[] GRAND = {24, 30, 36, 42, 48, 54, 60, 66, 72, 78, 84, 90, 96};
  private static final int[] UPRIGHT = {28, 36, 44, 52, 60, 68, 76, 84};
  private static final int[] ELECTRIC = {31, 40, 50, 60, 70, 80};

  private static final Resonance SOUNDBOARD = new Resonance(110, 4, 80);

  /** Wavelengths longer than the soundboard hardly leave it. */
  private static final Resonance RIM = new Resonance(40, -15, 45);

  /** The soundboard's own modes, set ringing by the key's fall and the hammer's blow (Conklin 1996). */
  private static final Body BOARD = new Body(0, 61, 0.6, 0.8, 79, 1, 0.75, 102, 0.9, 0.7, 118, 0.6, 0.6, 141, 0.5, 0.5,
      173, 0.4, 0.45, 218, 0.35, 0.4, 267, 0.3, 0.35, 331, 0.25, 0.3, 412, 0.2, 0.25);

  private static final Knock HAMMER = new Knock(-15, 900, 0.4, 0.09);

  private static final Touch FELT = new Touch(1.2, 3, 1.3);

  private Pianos() {}

  static List<Program> programs() {
    Program grand = new Program(0, "Grand Piano", 17, GRAND, grand(), damped().bright(15000, 2400))
        .in(Layers.THREE);
    Program bright = new Program(1, "Bright Piano", 18, UPRIGHT, bright(), damped().bright(19000, 2400))
        .in(Layers.TWO);
    Program electric = new Program(2, "Electric Grand", 16.5, UPRIGHT, electricGrand(),
        damped().bright(12000, 1200).sends(8, 12)).in(Layers.TWO);
    Program honky = new Program(0, 3, "Honky-tonk Piano",
        List.of(new Program.Part(bright.tones(), damped().bright(15000, 1600).doubled(20))));
    Voicing tined = Voicing.dying(0.3).sends(8, 20);
    Program tine = new Program(4, "Tine Piano", 11.5, ELECTRIC, tines(), tined).in(Layers.TWO);
    Voicing chiming = damped().sends(10, 25);
    Program fm = new Program(5, "FM Piano", 15.5, ELECTRIC, fm(), chiming.doubled(5)).in(Layers.TWO);
    Program harpsichord =
        new Program(6, "Harpsichord", 4, UPRIGHT, harpsichord(), Voicing.dying(0.45).sends(10, 0));
    Program clavinet = new Program(7, "Clavinet", 4, ELECTRIC, clavinet(), Voicing.dying(0.3).sends(4, 5))
        .in(Layers.TWO);
    return List.of(
        grand,
        grand.variation(8, "Piano Wide", damped().bright(15000, 2400).wide(4)),
        grand.variation(16, "Piano Dark", damped().bright(3400, 3600)),
        bright,
        bright.variation(8, "Bright Piano Wide", damped().wide(4)),
        electric,
        electric.variation(8, "Electric Grand Wide", damped().bright(12000, 1200).sends(8, 12).wide(5)),
        honky,
        honky.variation(8, "Honky-tonk Wide", damped().bright(15000, 2400).wide(15)),
        tine,
        tine.variation(8, "Detuned Tine Piano", tined.wide(12)),
        tine.variation(16, "Soft Tine Piano", tined.bright(2200, 3600)),
        fm,
        fm.variation(8, "Detuned FM Piano", chiming.wide(14)),
        fm.variation(16, "Soft FM Piano", chiming.bright(2600, 3600).doubled(5)),
        harpsichord,
        harpsichord.variation(8, "Coupled Harpsichord", Voicing.dying(0.45).sends(10, 0))
            .and(harpsichord.tones(), Voicing.dying(0.45).tuned(12, 2).sends(10, 0)),
        harpsichord.variation(16, "Harpsichord Wide", Voicing.dying(0.45).sends(10, 0).wide(6)),
        harpsichord.variation(24, "Harpsichord Key Off", Voicing.dying(1.4).sends(10, 0)),
        clavinet);
  }

  private static Voicing damped() {
    return Voicing.dying(0.9);
  }

  private static Recipe grand() {
    Curve stiffness = Curve.of(36, 0.000022, 60, 0.00034, 84, 0.00162);
    Curve cutoff = Curve.of(36, 2790, 60, 6724, 84, 14820);
    Curve seconds = Curve.of(36, 12.4, 60, 8.25, 84, 3);
    Curve damping = Curve.of(36, 0.139, 60, 1.13, 84, 0.824);
    Curve knock = Curve.ofDecibels(36, -20, 60, -16, 84, -3);
    Curve thump = Curve.ofDecibels(36, -22, 60, -11, 84, -11);
    Curve phantom = Curve.ofDecibels(36, -13, 60, -30, 84, -40);
    return new Keyed(key -> new Struck(
            new Phantoms(
                string(stiffness.at(key), 3, cutoff.at(key), seconds.at(key), damping.at(key)),
                phantom.at(key)),
            0.75, HAMMER.at(knock.at(key)), 0.0015, 0.65, 20000)
        .withPrompt(0.75, 4).with(BOARD.at(thump.at(key))).with(FELT));
  }

  private static Recipe bright() {
    Curve stiffness = Curve.of(36, 0.0000229, 60, 0.00034, 84, 0.00148);
    Curve cutoff = Curve.of(36, 3300, 60, 4610, 84, 8800);
    Curve seconds = Curve.of(36, 9.66, 60, 6.43, 84, 2.34);
    Curve damping = Curve.of(36, 0.291, 60, 1.14, 84, 0.728);
    Curve knock = Curve.ofDecibels(36, -20, 60, -7, 84, 4);
    Curve thump = Curve.ofDecibels(36, -26, 60, -17, 84, -17);
    Curve phantom = Curve.ofDecibels(36, -20, 60, -30, 84, -40);
    return new Keyed(key -> new Struck(
            new Phantoms(
                string(stiffness.at(key), 2.3, cutoff.at(key), seconds.at(key), damping.at(key)),
                phantom.at(key)),
            0.7, HAMMER.at(knock.at(key)), 0.0012, 0.4, 22050)
        .withPrompt(0.7, 4).with(BOARD.at(thump.at(key))).with(FELT));
  }

  /** Strings gone out of tune with each other, which the voicing adds, under hammers gone hard. */
  private static StiffString string(
      double stiffness, double slope, double cutoff, double seconds, double damping) {
    return new StiffString(stiffness, 0.12, slope, cutoff, seconds, damping, SOUNDBOARD, RIM);
  }

  /** Strings without a soundboard over pickups. */
  private static Recipe electricGrand() {
    Curve stiffness = Curve.of(36, 0.000312, 60, 0.0003, 84, 0.00139);
    Curve cutoff = Curve.of(36, 4946, 60, 2220, 84, 17927);
    Curve seconds = Curve.of(36, 11.1, 60, 7.76, 84, 6.07);
    Curve damping = Curve.of(36, 4.94, 60, 4.23, 84, 4.48);
    Curve knock = Curve.ofDecibels(36, 10, 60, 4, 84, 8);
    Curve thump = Curve.ofDecibels(36, -10, 60, -33, 84, -40);
    return new Keyed(key -> new Struck(
            new StiffString(stiffness.at(key), 0.14, 4, cutoff.at(key), seconds.at(key), damping.at(key),
                new Resonance(900, 4, 400)),
            0.4, HAMMER.at(knock.at(key)), 0.001, 0.4, 20000)
        .with(BOARD.at(thump.at(key))).with(new Touch(1.5, 3, 1.2)));
  }

  /** A tine beside a tone bar, before a pickup that bends the fundamental into its harmonics. */
  private static Recipe tines() {
    Curve cutoff = Curve.of(40, 8.15, 60, 1.71, 80, 0.171);
    Curve seconds = Curve.of(40, 39.9, 60, 11.7, 80, 4.5);
    Curve knock = Curve.of(40, 0.111, 60, 0.0245, 80, 0.0824);
    return new Keyed(key -> FmTone.of(0.4, 20000)
        .with(new FmTone.Pair(1, 1, 1, cutoff.at(key), 0.8, cutoff.at(key) * 0.3, seconds.at(key)))
        .with(new FmTone.Pair(6.27, 1, knock.at(key) * 0.5, 0, 0.25, 0, 0.35))
        .with(new FmTone.Pair(1, 14, knock.at(key), 0.6, 0.2, 0, 0.6))
        .ringing(seconds.at(key), 1).with(new Touch(4, 3, 1.2)));
  }

  private static Recipe fm() {
    Curve cutoff = Curve.of(40, 5.11, 60, 1.7, 80, 1.32);
    Curve seconds = Curve.of(40, 65.9, 60, 11.6, 80, 4);
    Curve knock = Curve.of(40, 0.0468, 60, 0.115, 80, 0.224);
    Curve chime = Curve.of(40, 14, 60, 14.5, 80, 14);
    return new Keyed(key -> FmTone.of(0.4, 22050)
        .with(new FmTone.Pair(1, 1, 0.8, cutoff.at(key), 0.7, cutoff.at(key) * 0.2, seconds.at(key)))
        .with(new FmTone.Pair(1, chime.at(key), knock.at(key), 1.1, 0.35, 0.05, 1.4))
        .with(new FmTone.Pair(2, 1, 0.2, 0.4, 0.8, 0.1, seconds.at(key) * 0.5))
        .ringing(seconds.at(key), 1).with(new Touch(4, 3, 1.2)));
  }

  /** Quills pluck hard whatever the touch, and the jack falls back. */
  private static Recipe harpsichord() {
    Curve stiffness = Curve.of(40, 0.0000453, 60, 0.0000303, 80, 0.0002);
    Curve cutoff = Curve.of(40, 8201, 60, 7704, 80, 11640);
    Curve seconds = Curve.of(40, 6.63, 60, 5.29, 80, 2.4);
    Curve damping = Curve.of(40, 0.319, 60, 0.706, 80, 0.441);
    Curve rise = Curve.of(40, 0.009, 60, 0.0218, 80, 0.004);
    Curve knock = Curve.ofDecibels(40, -12, 60, -10, 80, -8);
    Curve thump = Curve.ofDecibels(40, -13, 60, -13, 80, -19);
    Curve rattle = Curve.ofDecibels(40, -10, 60, -40, 80, -40);
    return new Keyed(key -> new Struck(
            new StiffString(stiffness.at(key), 0.09, 1.2, cutoff.at(key), seconds.at(key), damping.at(key),
                new Resonance(900, 4, 500)),
            0.2, Knock.NONE, rise.at(key), 0.45, 24000)
        .withKnocks(new Knock(knock.at(key), 4500, 0.6, 0.05), new Knock(rattle.at(key), 900, 0.6, 1.6))
        .with(BOARD.at(thump.at(key))).with(Touch.NONE));
  }

  /** A string pressed on an anvil under two pickups. */
  private static Recipe clavinet() {
    Curve stiffness = Curve.of(40, 0.0000167, 60, 0.00004, 76, 0.00004);
    Curve cutoff = Curve.of(40, 4150, 60, 4307, 76, 1056);
    Curve seconds = Curve.of(40, 12.5, 60, 7.97, 76, 3.21);
    Curve damping = Curve.of(40, 1.33, 60, 0.501, 76, 1.28);
    Curve knock = Curve.ofDecibels(40, -3.37, 60, -26.4, 76, -15);
    return new Keyed(key -> new Struck(
            new StiffString(stiffness.at(key), 0.17, 2.5, cutoff.at(key), seconds.at(key), damping.at(key),
                new Resonance(1000, 5, 500)),
            0.35, new Knock(knock.at(key), 1800, 0.8, 0.03), 0.001, 0.35, 20000)
        .with(new Touch(2.5, 3, 1.2)));
  }
}
