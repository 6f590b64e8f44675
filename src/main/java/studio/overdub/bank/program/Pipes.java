package studio.overdub.bank.program;

import java.util.List;
import studio.overdub.bank.synth.Air;
import studio.overdub.bank.synth.Curve;
import studio.overdub.bank.synth.HarmonicSpectrum;
import studio.overdub.bank.synth.Onset;
import studio.overdub.bank.synth.Played;
import studio.overdub.bank.synth.Players;
import studio.overdub.bank.synth.Spectrum;
import studio.overdub.bank.synth.Touch;

/** Programs 72 to 79: air against an edge. */
final class Pipes {
  private static final int[] PICCOLO = {74, 81, 88, 95, 102};
  private static final int[] FLUTE = {60, 66, 72, 78, 84, 91};
  private static final int[] SHAKUHACHI = {55, 62, 69, 76, 84};
  private static final int[] RECORDER = {60, 67, 74, 81, 88};
  private static final int[] PANPIPES = {57, 64, 71, 78, 86};
  private static final int[] HOLLOW = {52, 60, 67, 74, 82};
  private static final int[] WHISTLE = {64, 76, 88};
  private static final int[] OCARINA = {58, 66, 74, 82};

  private Pipes() {}

  static List<Program> programs() {
    Voicing blown = Voicing.sustained(0.002, 0.35).sends(14, 0);
    return List.of(
        new Program(72, "Piccolo", 9, PICCOLO, pipe(0, 8, 2800, -0.2, 0, -3, -10, -14)
            .with(Onset.of(0.62, 0.03, 0.42).to(0.9, 0.1))
            .with(new Air(-20, -6, 5, 0.04, 2400, 0.5, 0.5)), blown.vibrato(8, 5.6, 0.55)).in(Layers.TWO),
        new Program(73, "Flute", 9.5, FLUTE, pipe(0, 6.5, 2700, -0.6, 0, 1, -5, -10)
            .with(Onset.of(0.16, 0.05, 0.7).to(0.92, 0.1))
            .with(new Air(-32, -2, 9, 0.05, 1500, 0.4, 0.5)), blown.vibrato(8, 5.2, 0.55)).in(Layers.TWO),
        new Program(74, "Recorder", 8, RECORDER, pipe(-7, 10, 1900, 0.9, 0, -6, -4, -14)
            .with(Onset.of(0.045, 0.01, 1).to(0.9, 0.08))
            .with(new Air(-25.5, -3.5, 15, 0.03, 1300, 0.85, 0.7)),
            Voicing.sustained(0.002, 0.15).bright(7000, 2400).sends(14, 0)),
        new Program(75, "Pan Flute", 9.5, PANPIPES, pipe(-10, 8, 2400, 1.2, 0, -8, -4, -12)
            .with(Onset.of(0.17, 0.02, 0.55).to(0.88, 0.1)).with(new Touch(11, 0, 1.1), 500)
            .with(new Air(-28.5, -3, 9, 0.04, 1050, 0.9, 0.7)), blown.vibrato(7, 4.8, 0.45)).in(Layers.TWO),
        new Program(76, "Blown Bottle", 8, HOLLOW, pipe(-4, 11, 1900, 1.6, 0, -14, -10)
            .with(Onset.of(0.17, 0.01, 0.6).to(0.85, 0.15)).with(new Air(-18.5, -0.5, 16, 0.06, 720, 1.4, 0.9)),
            Voicing.sustained(0.01, 0.5).bright(9000, 1800).sends(16, 0)),
        new Program(77, "Shakuhachi", 7, SHAKUHACHI, pipe(-2, 9.5, 1500, 1.2, 0, -4, -10)
            .with(Onset.of(0.16, 0.05, 0.7).to(0.75, 0.35))
            .with(new Air(-26, 0, 9, 0.07, 850, 1.15, 1)).withTimes(0.24, 0.5),
            blown.vibrato(20, 4.6, 0.6).sends(18, 0).glide(-35, 0.12)).in(Layers.TWO),
        new Program(78, "Whistle", 5, WHISTLE, pipe(0, 30, 4000, 0, 0, -36, -50)
            .with(Onset.of(0.5, 0.01, 0.4)).with(new Air(-34, 0, 4, 0.05, 540, 1, 5)).with(Touch.NONE)
            .withTimes(0.45, 0.38),
            Voicing.sustained(0.002, 0.4).vibrato(Curve.of(64, 33, 76, 33, 88, 16), 5.2, 0.08).sends(16, 0)),
        new Program(79, "Ocarina", 7, OCARINA, pipe(-4, 12, 3000, 0, 0, -10, -12)
            .with(Onset.of(0.016, 0.003, 0.9).to(0.9, 0.1)).with(new Air(-28, -4, 10, 0.03, 1200, 0.5, 0.5)),
            Voicing.sustained(0.001, 0.3).bright(9000, 1800).vibrato(7, 5, 0.4).sends(14, 0)));
  }

  /** A jet on an edge and the pipe behind it; {@code follows} octaves of cutoff for an octave of pitch. */
  private static Played pipe(double evens, double slope, double cutoff, double follows, double... first) {
    Spectrum spectrum = key -> new HarmonicSpectrum(
        first, evens, slope, cutoff * StrictMath.pow(2, follows * (key - 60) / 12.0)).at(key);
    return Played.of(spectrum, Players.solo(2), Onset.of(0.1, 0.01, 1))
        .withUnrest(0.04).withTimes(0.2, 0.38).withRate(18000).with(new Touch(4, 2, 1.15));
  }
}
