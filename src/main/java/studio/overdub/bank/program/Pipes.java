package studio.overdub.bank.program;

import java.util.List;
import studio.overdub.bank.synth.Breath;
import studio.overdub.bank.synth.HarmonicSpectrum;
import studio.overdub.bank.synth.Sustained;

/** Programs 72 to 79: air against an edge. */
final class Pipes {
  private static final int[] HIGH = {74, 86, 98};
  private static final int[] MIDDLE = {62, 76, 90};
  private static final int[] HOLLOW = {55, 68, 81};

  private Pipes() {}

  static List<Program> programs() {
    Voicing blown = Voicing.sustained(0.07, 0.4).sends(14, 0);
    return List.of(
        new Program(72, "Piccolo", 9, HIGH, pipe(0, 9, 6000, -30, 16, 5200, -3, -10, -14),
            blown.vibrato(8, 5.6, 0.35)),
        new Program(73, "Flute", 9.5, MIDDLE, pipe(0, 6, 3400, -29, 16, 3000, 0, -1, -6, -12),
            blown.bright(8000, 3000).vibrato(8, 5.2, 0.35)),
        new Program(74, "Recorder", 8, MIDDLE, pipe(-7, 11, 3000, -34, 20, 3400, 0, -10, -6, -16),
            Voicing.sustained(0.01, 0.15).sends(14, 0)),
        new Program(75, "Pan Flute", 9.5, MIDDLE, pipe(-12, 9, 2400, -22, 18, 2400, 0, -12, -5, -16),
            blown.vibrato(7, 4.8, 0.45)),
        new Program(76, "Blown Bottle", 8, HOLLOW, pipe(-8, 17, 1500, -15, 14, 900, 0, -16, -14),
            Voicing.sustained(0.12, 0.5).sends(16, 0)),
        new Program(77, "Shakuhachi", 7, MIDDLE, pipe(-2, 9, 2200, -20, 15, 2100, 0, -4, -10),
            blown.vibrato(20, 4.6, 0.6).sends(18, 0).glide(-35, 0.12)),
        new Program(78, "Whistle", 5, HOLLOW, pipe(0, 30, 4000, -26, 6, 2600, 0, -26, -40),
            Voicing.sustained(0.12, 0.5).vibrato(14, 5.5, 0.25).sends(16, 0)),
        new Program(79, "Ocarina", 7, HOLLOW, pipe(-4, 20, 2600, -34, 12, 2300, 0, -24, -22),
            Voicing.sustained(0.08, 0.35).vibrato(7, 5, 0.4).sends(14, 0)));
  }

  private static Sustained pipe(
      double evens, double slope, double cutoff, double air, double onset, double hertz, double... first) {
    return Sustained.solo(new HarmonicSpectrum(first, evens, slope, cutoff), 0.07, 0.012)
        .with(new Breath(air, onset - 6, 0.05, hertz, 0.6))
        .withUnrest(0.07)
        .withTimes(0.18, 0.3);
  }
}
