package studio.overdub.bank.program;

import java.util.List;
import studio.overdub.bank.synth.BarSpectrum;
import studio.overdub.bank.synth.Breath;
import studio.overdub.bank.synth.FmTone;
import studio.overdub.bank.synth.HarmonicSpectrum;
import studio.overdub.bank.synth.Knock;
import studio.overdub.bank.synth.Mode;
import studio.overdub.bank.synth.RatioSpectrum;
import studio.overdub.bank.synth.Resonance;
import studio.overdub.bank.synth.Struck;
import studio.overdub.bank.synth.Sustained;

/** Programs 96 to 103: tones for scenes rather than tunes. */
final class Effects {
  private static final int[] ROOTS = {45, 61, 77};

  private Effects() {}

  static List<Program> programs() {
    return List.of(
        new Program(96, "Rain", 12.5, ROOTS, rain(), Voicing.dying(2.5).sends(28, 20).doubled(8)),
        new Program(97, "Soundtrack", 18.5, ROOTS, soundtrack(), Voicing
            .sustained(0.3, 3).bright(1800, 1200).sweep(2000, 1.6, 5).sends(28, 25).wide(5)),
        new Program(98, "Crystal", 15.5, ROOTS, crystal(), Voicing.dying(2.5).sends(24, 20).doubled(4)),
        new Program(99, "Atmosphere", 11, ROOTS, atmosphere(), Voicing.sustained(0.004, 2.2)
            .settling(14, 16).sends(22, 20).doubled(8)),
        new Program(100, "Brightness", 14, ROOTS, brightness(), Voicing.sustained(0.02, 2.2)
            .settling(12, 6).sends(20, 25).doubled(8)),
        new Program(101, "Goblins", 12.5, ROOTS, Pads.pad(HarmonicSpectrum.of(-6, 7, 3000, new Resonance(900, 10, 300)),
            3, 9).with(new Breath(-20, 0, 0.1, 2000, 0.6)), Voicing.sustained(0.9, 3).bright(900, 1200)
                .wah(1500, 0.9).resonant(10).vibrato(25, 3.2, 0.01).sends(28, 25).wide(6)),
        new Program(102, "Echoes", 17.5, ROOTS, Pads.pad(HarmonicSpectrum.of(-4, 6, 2600), 3, 5),
            Voicing.sustained(0.02, 3).tremolo(5, 4).bright(4000, 1800).sends(35, 25).wide(4)),
        new Program(103, "Sci-fi", 12.5, ROOTS, fiction(), Voicing.sustained(0.15, 2.5)
            .settling(12, 12).vibrato(12, 6.5, 0.1).sends(26, 20).wide(4)));
  }

  private static Sustained soundtrack() {
    HarmonicSpectrum wave = HarmonicSpectrum.of(0, 7, 2200);
    return Pads.pad(key -> Stack.of(wave, key, 1, 1.5), 3, 5);
  }

  private static Struck rain() {
    return new Struck(new BarSpectrum(0.9,
        new Mode(1, 1, 9), new Mode(2.01, 0.5, 7), new Mode(3.03, 0.35, 4), new Mode(4.97, 0.2, 2),
        new Mode(7.1, 0.09, 0.5), new Mode(1.004, 0.6, 9)), 0.2, new Knock(-12, 4500, 0.5, 0.3), 0.003, 0.6, 22050);
  }

  private static FmTone crystal() {
    return FmTone.of(0.4, 26000)
        .with(new FmTone.Pair(1, 3.5, 0.8, 0.35, 0.3, 0.05, 3))
        .with(new FmTone.Pair(4, 5.43, 0.3, 0.9, 0.2, 0.1, 1.2))
        .ringing(3, 0.8);
  }

  private static FmTone atmosphere() {
    return FmTone.of(0.4, 22050)
        .with(new FmTone.Pair(1, 2, 0.7, 0.9, 0.25, 0.3, Double.POSITIVE_INFINITY))
        .with(new FmTone.Pair(2, 1, 0.3, 0.6, 0.3, 0.2, Double.POSITIVE_INFINITY))
        .with(new FmTone.Pair(3, 5, 0.15, 1.0, 0.15, 0.1, Double.POSITIVE_INFINITY));
  }

  private static FmTone brightness() {
    return FmTone.of(0.4, 26000)
        .with(new FmTone.Pair(1, 1, 0.6, 1.2, 0.5, 0.7, Double.POSITIVE_INFINITY))
        .with(new FmTone.Pair(4, 1, 0.2, 1.0, 0.4, 0.5, Double.POSITIVE_INFINITY))
        .with(new FmTone.Pair(6, 7.07, 0.1, 0.7, 0.4, 0.3, Double.POSITIVE_INFINITY));
  }

  private static Sustained fiction() {
    return Pads.pad(new RatioSpectrum(
        new double[] {0.995, 1.005, 2.02, 2.99, 4.6, 5.31, 7.2}, 0, 0, -8, -10, -14, -17, -20), 3, 7);
  }
}
