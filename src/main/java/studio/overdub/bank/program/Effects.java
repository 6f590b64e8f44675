package studio.overdub.bank.program;

import java.util.List;
import studio.overdub.bank.synth.Airy;
import studio.overdub.bank.synth.BarSpectrum;
import studio.overdub.bank.synth.Breath;
import studio.overdub.bank.synth.Curve;
import studio.overdub.bank.synth.FmTone;
import studio.overdub.bank.synth.HarmonicSpectrum;
import studio.overdub.bank.synth.Keyed;
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
    Program crystal =
        new Program(98, "Crystal", 15.5, ROOTS, crystal(), Voicing.dying(2.5).sends(24, 20).doubled(4));
    Program echoes = new Program(102, "Echoes", 18, ROOTS, echoes(),
        Voicing.sustained(0.11, 3).speaking(Curve.of(45, 0.13, 61, 0.14, 77, 0.38)).settling(20, 2).tremolo(3, 4)
            .bright(4000, 1800).sends(35, 25).wide(4));
    return List.of(
        new Program(96, "Rain", 12.5, ROOTS, rain(),
            Voicing.dying(2.5).speaking(Curve.of(45, 0.003, 61, 0.013, 77, 0.065)).sends(28, 20).doubled(8)),
        new Program(97, "Soundtrack", 18.5, ROOTS, soundtrack(), Voicing
            .sustained(0.3, 3).speaking(Curve.of(45, 0.4, 61, 0.3, 77, 0.17)).settling(20, 2).bright(3200, 1200)
            .sweep(600, 1.2, 5).sends(28, 25).wide(5)),
        crystal,
        crystal.variation(1, "Synth Mallet", Voicing.dying(0.5).bright(4000, 3600).sends(16, 20)),
        new Program(99, "Atmosphere", 11, ROOTS, atmosphere(), Voicing.sustained(0.13, 2.2)
            .speaking(Curve.of(45, 0.045, 61, 0.15, 77, 0.105)).settling(Curve.of(45, 12, 61, 13, 77, 12), 20)
            .sends(22, 20).doubled(8)),
        new Program(100, "Brightness", 14, ROOTS, brightness(), Voicing.sustained(0.135, 2.2)
            .speaking(Curve.of(45, 0.19, 61, 0.12, 77, 0.05))
            .settling(12, 6).sends(20, 25).doubled(8)),
        new Program(101, "Goblins", 12.5, ROOTS, Pads.pad(HarmonicSpectrum.of(-6, 7, 3000, new Resonance(900, 10, 300)),
            3, 9).with(new Breath(-19, 0, 0.1, 1500, 0.6)), Voicing.sustained(0.9, 3).settling(12, 2).bright(900, 1200)
                .wah(1500, 0.9).resonant(10).vibrato(25, 3.2, 0.01).sends(28, 25).wide(6)),
        echoes,
        new Program(1, 102, "Echo Bell", List.of(new Program.Part(crystal.tones(), Voicing.dying(2.5)
            .tremolo(8, 4).sends(40, 20).wide(4)))),
        echoes.variation(2, "Echo Pan", Voicing.sustained(0.01, 3).tremolo(9, 3).sends(40, 30).panned(-40))
            .and(echoes.tones(), Voicing.sustained(0.25, 3).tremolo(9, 2.97).sends(40, 30).panned(40)),
        new Program(103, "Sci-fi", 12.5, ROOTS, fiction(), Voicing.sustained(0.3, 2.5)
            .speaking(Curve.of(45, 0.42, 61, 0.26, 77, 0.12)).settling(Curve.of(45, 12, 61, 11, 77, 9), 18)
            .vibrato(Curve.of(45, 4, 61, 12), 6.5, 0.1).sends(26, 20).wide(4)));
  }

  private static Sustained soundtrack() {
    HarmonicSpectrum wave = HarmonicSpectrum.of(0, 6, 3500);
    return Pads.pad(key -> Stack.of(wave, key, 1, 1.5), 3, 5);
  }

  private static Struck rain() {
    return new Struck(new BarSpectrum(0.9,
        new Mode(1, 1, 9), new Mode(2, 0.5, 9), new Mode(3, 0.4, 8), new Mode(5, 0.6, 8), new Mode(7, 0.38, 8),
        new Mode(11, 0.1, 6),
        new Mode(2.76, 0.05, 9), new Mode(5.4, 0.04, 7), new Mode(1.004, 0.6, 9)),
        0.2, new Knock(-20, 1500, 0.6, 0.3), 0.003, 0.5, 22050);
  }

  private static FmTone crystal() {
    return FmTone.of(0.3, 22050)
        .with(new FmTone.Pair(1, 4, 0.8, 0.5, 0.3, 0.14, 3))
        .with(new FmTone.Pair(4, 3, 0.3, 0.9, 0.2, 0.2, 1.6))
        .with(new FmTone.Pair(2, 5.43, 0.3, 1.0, 0.06, 0.1, 0.15))
        .ringing(3, 0.8);
  }

  /** A nylon string's air over a pad, which is the brighter the higher. */
  private static Keyed atmosphere() {
    Curve slope = Curve.ofDecibels(45, 8.5, 61, 7, 77, 5);
    Curve air = Curve.ofDecibels(45, -31, 61, -22.5, 77, -23);
    return new Keyed(key -> new Airy(
        Pads.pad(HarmonicSpectrum.of(-3, slope.at(key), 3500), 4, 5), air, 12, 0.12, 2, 0.8));
  }

  private static Airy echoes() {
    return new Airy(Pads.pad(HarmonicSpectrum.of(-4, 8, 2600), 1, 0).withUnrest(0.02), -11.5, 0, 0.1, 1.3, 1.5);
  }

  private static FmTone brightness() {
    return FmTone.of(0.3, 22050)
        .with(new FmTone.Pair(1, 1, 0.6, 1.2, 0.5, 0.7, Double.POSITIVE_INFINITY))
        .with(new FmTone.Pair(4, 1, 0.2, 1.0, 0.4, 0.5, Double.POSITIVE_INFINITY))
        .with(new FmTone.Pair(2.76, 1.41, 0.13, 0.4, 0.4, 0.3, Double.POSITIVE_INFINITY))
        .with(new FmTone.Pair(6, 7.07, 0.1, 0.7, 0.4, 0.3, Double.POSITIVE_INFINITY));
  }

  private static Airy fiction() {
    RatioSpectrum spectrum = new RatioSpectrum(
        new double[] {1, 2, 3, 4, 4.62, 6, 7.2, 9}, 0, -9, -13, -15, -31, -18, -32, -22);
    return new Airy(Pads.pad(spectrum, 3, 7), Curve.ofDecibels(45, -40, 61, -28, 77, -29), 27, 0.06, 3, 0.7);
  }
}
