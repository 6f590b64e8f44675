package studio.overdub.bank.program;

import java.util.List;
import studio.overdub.bank.synth.Breath;
import studio.overdub.bank.synth.HarmonicSpectrum;
import studio.overdub.bank.synth.Resonance;
import studio.overdub.bank.synth.Sustained;

/** Programs 64 to 71: single and double reeds. */
final class Reeds {
  private static final double[] PLAIN = {};

  private Reeds() {}

  static List<Program> programs() {
    Voicing blown = Voicing.sustained(0.015, 0.3).sends(12, 0);
    return List.of(
        new Program(64, "Soprano Sax", 10.5, roots(56), sax(3600, new Resonance(1100, 7, 400),
            new Resonance(2300, 4, 700)), blown.bright(9000, 3600).vibrato(9, 5.3, 0.4)),
        new Program(65, "Alto Sax", 6, roots(50), sax(2600, new Resonance(750, 7, 280),
            new Resonance(1700, 6, 500)), blown.bright(8000, 3600).vibrato(9, 5.1, 0.4)),
        new Program(66, "Tenor Sax", 12, roots(44), sax(2700, new Resonance(560, 7, 230),
            new Resonance(1350, 6, 400), new Resonance(2700, 4, 600)), blown.bright(7000, 3600).vibrato(9, 4.9, 0.4)),
        new Program(67, "Baritone Sax", 13, roots(37), sax(3400, new Resonance(380, 7, 170),
            new Resonance(1150, 10, 450)), blown.bright(6500, 3600).vibrato(7, 4.7, 0.5)),
        new Program(68, "Oboe", 10.5, roots(58), doubleReed(2, 2600, new double[] {-4, 1, 2, 1},
            new Resonance(1100, 8, 300), new Resonance(2900, 6, 600)), blown.vibrato(9, 5.4, 0.35)),
        new Program(69, "English Horn", 13.5, roots(51), doubleReed(3, 2000, new double[] {-2, 0, 2},
            new Resonance(900, 7, 240), new Resonance(1900, 4, 500)), blown.vibrato(8, 5.1, 0.4)),
        new Program(70, "Bassoon", 10, roots(36), doubleReed(4.6, 1150, new double[] {-3, 0, 1},
            new Resonance(450, 9, 110), new Resonance(1100, 5, 250)), blown.bright(6000, 3000)),
        new Program(71, "Clarinet", 8.5, roots(50), clarinet(), blown.bright(7500, 3000)));
  }

  private static int[] roots(int lowest) {
    return new int[] {lowest + 4, lowest + 16, lowest + 28};
  }

  private static Sustained sax(double cutoff, Resonance... body) {
    return Sustained.solo(HarmonicSpectrum.of(0, 2.7, cutoff, body), 0.03, 0.01)
        .withSwell(1.15)
        .with(new Breath(-33, 13, 0.04, 2600, 0.5))
        .withUnrest(0.08)
        .withTimes(0.18, 0.25);
  }

  private static Sustained doubleReed(double slope, double cutoff, double[] first, Resonance... body) {
    return Sustained.solo(new HarmonicSpectrum(first, 0, slope, cutoff, body), 0.035, 0.01)
        .with(new Breath(-42, 12, 0.03, 3200, 0.5))
        .withUnrest(0.05)
        .withTimes(0.16, 0.25);
  }

  /** A closed cylinder: hardly any even harmonics, until the tone holes let them out high up. */
  private static Sustained clarinet() {
    HarmonicSpectrum spectrum = new HarmonicSpectrum(
        PLAIN, -14, 1.8, 3400, new Resonance(1500, 6, 400), new Resonance(3000, 4, 700));
    return Sustained.solo(spectrum, 0.04, 0.008)
        .with(new Breath(-40, 10, 0.04, 2600, 0.5))
        .withUnrest(0.04)
        .withTimes(0.16, 0.25);
  }
}
