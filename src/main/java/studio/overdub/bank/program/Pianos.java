package studio.overdub.bank.program;

import java.util.List;
import studio.overdub.bank.synth.FmTone;
import studio.overdub.bank.synth.Knock;
import studio.overdub.bank.synth.Resonance;
import studio.overdub.bank.synth.StringSpectrum;
import studio.overdub.bank.synth.Struck;

/** Programs 0 to 7: struck strings, tines and reeds, plucked and hammered strings with pickups. */
final class Pianos {
  private static final int[] GRAND = {30, 42, 54, 66, 78, 90};
  private static final int[] UPRIGHT = {36, 51, 66, 81};
  private static final int[] ELECTRIC = {36, 52, 68, 84};

  private static final Resonance SOUNDBOARD = new Resonance(110, 4, 80);
  /** Wavelengths longer than the soundboard hardly leave it. */
  private static final Resonance RIM = new Resonance(40, -15, 45);

  private static final Knock HAMMER = new Knock(-15, 700, 0.4, 0.09);

  private Pianos() {}

  static List<Program> programs() {
    Program grand = new Program(0, "Grand Piano", 17.5, GRAND, piano(0.00042, 4.1, 2600, 8, 0.7),
        damped().bright(13000, 4800).doubled(2)).in(Layers.THREE);
    return List.of(
        grand,
        grand.variation(8, "Piano Wide", damped().bright(13000, 4800).wide(4)),
        new Program(1, "Bright Piano", 18.5, UPRIGHT, piano(0.00040, 3.4, 3600, 8, 0.65),
            damped().bright(18000, 4200).doubled(2)),
        new Program(2, "Electric Grand", 13.5, UPRIGHT, electricGrand(),
            damped().bright(9000, 3600).sends(8, 12).doubled(2)),
        new Program(3, "Honky-tonk Piano", 16.5, UPRIGHT, piano(0.00060, 4, 2300, 6, 0.7),
            damped().bright(12000, 4200).doubled(14)),
        new Program(4, "Tine Piano", 8.5, ELECTRIC, tines(), Voicing.dying(0.3).bright(6000, 3600).sends(8, 20)),
        new Program(5, "FM Piano", 14, ELECTRIC, fm(), damped().bright(9000, 3600).sends(10, 25).doubled(5)),
        new Program(6, "Harpsichord", 5, UPRIGHT, harpsichord(), Voicing.dying(0.45).sends(10, 0)),
        new Program(7, "Clavinet", 11, ELECTRIC, clavinet(), Voicing.dying(0.3).bright(9000, 3000).sends(4, 5)));
  }

  private static Voicing damped() {
    return Voicing.dying(0.9);
  }

  private static Struck piano(double stiffness, double slope, double cutoff, double seconds, double prompt) {
    StringSpectrum strings =
        new StringSpectrum(stiffness, 0.12, slope, cutoff, seconds, 0.66, 1.3, SOUNDBOARD, RIM);
    return new Struck(strings, prompt, HAMMER, 0.002, 0.75, 22050);
  }

  private static Struck electricGrand() {
    StringSpectrum strings = new StringSpectrum(
        0.0006, 0.14, 5, 1300, 9, 0.62, 1.1, new Resonance(900, 5, 400));
    return new Struck(strings, 0.4, new Knock(-22, 700, 1, 0.06), 0.001, 0.6, 22050);
  }

  private static FmTone tines() {
    return FmTone.of(0.45, 22050)
        .with(new FmTone.Pair(1, 1, 1, 0.75, 1.0, 0.4, 9))
        .with(new FmTone.Pair(1, 14, 0.22, 0.6, 0.25, 0.0, 0.7))
        .ringing(9, 0.62);
  }

  private static FmTone fm() {
    return FmTone.of(0.45, 22050)
        .with(new FmTone.Pair(1, 1, 0.8, 0.9, 0.8, 0.3, 8))
        .with(new FmTone.Pair(1, 14, 0.22, 1.1, 0.35, 0.05, 1.4))
        .with(new FmTone.Pair(2, 1, 0.2, 0.4, 0.8, 0.2, 3))
        .ringing(8, 0.65);
  }

  private static Struck harpsichord() {
    StringSpectrum strings = new StringSpectrum(
        0.00012, 0.09, 1.5, 3600, 7, 0.6, 0.9, new Resonance(700, 4, 500));
    return new Struck(strings, 0.2, new Knock(-15, 3500, 0.7, 0.03), 0.001, 0.5, 25000);
  }

  private static Struck clavinet() {
    StringSpectrum strings = new StringSpectrum(
        0.0002, 0.17, 2.5, 2600, 9, 0.6, 1.2, new Resonance(1000, 6, 500), new Resonance(2400, 4, 700));
    return new Struck(strings, 0.35, new Knock(-17, 1800, 0.8, 0.03), 0.001, 0.5, 22050);
  }
}
