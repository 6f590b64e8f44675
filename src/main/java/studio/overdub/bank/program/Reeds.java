package studio.overdub.bank.program;

import java.util.ArrayList;
import java.util.List;
import studio.overdub.bank.synth.Air;
import studio.overdub.bank.synth.Curve;
import studio.overdub.bank.synth.HarmonicSpectrum;
import studio.overdub.bank.synth.Knock;
import studio.overdub.bank.synth.Mode;
import studio.overdub.bank.synth.Onset;
import studio.overdub.bank.synth.Played;
import studio.overdub.bank.synth.Players;
import studio.overdub.bank.synth.Resonance;
import studio.overdub.bank.synth.Spectrum;
import studio.overdub.bank.synth.Tone;
import studio.overdub.bank.synth.Touch;

/** Programs 64 to 71: single and double reeds. */
final class Reeds {
  private static final double[] PLAIN = {};

  /** Hertz above which a clarinet's open holes let even harmonics out as well as odd ones (Benade 1976, chapter 21). */
  private static final double OPEN_HOLES = 1500;

  private Reeds() {}

  static List<Program> programs() {
    Voicing blown = Voicing.sustained(0.002, 0.3).sends(12, 0).bright(14000, 1200);
    Program englishHorn = new Program(69, "English Horn", 17.5, roots(52, 82), doubleReed(4.5, 1700,
        new double[] {-2, 0, 2},
        Onset.of(0.1, 0.05, 1), hiss(-31, 0), new Resonance(900, 7, 240), new Resonance(1900, 4, 500)),
        blown.vibrato(8, 5.1, 0.6)).in(Layers.TWO);
    return List.of(
        new Program(64, "Soprano Sax", 10.5, roots(56, 86), sax(2900, Onset.of(0.022, 0.008, 1), -46, 4,
            new Resonance(1100, 7, 400), new Resonance(2300, 4, 700)), blown.vibrato(9, 5.3, 0.6)).in(Layers.TWO),
        new Program(65, "Alto Sax", 6, roots(49, 79), sax(3100, Onset.of(0.016, 0.005, 1.5), -25.8, 6,
            new Resonance(750, 7, 280), new Resonance(1700, 6, 500)), blown.vibrato(9, 5.1, 0.4)).in(Layers.TWO),
        new Program(66, "Tenor Sax", 12, roots(44, 74), sax(3300, Onset.of(0.035, 0.01, 1.1), -36, 0,
            new Resonance(560, 7, 230), new Resonance(1350, 6, 400), new Resonance(2700, 4, 600)),
            blown.vibrato(9, 4.9, 0.4)).in(Layers.TWO),
        new Program(67, "Baritone Sax", 13, roots(36, 66), sax(4600, Onset.of(0.03, 0.006, 1.6), -34, 0,
            new Resonance(380, 7, 170), new Resonance(1150, 10, 450), new Resonance(2600, 6, 800)),
            blown.vibrato(7, 4.7, 0.5)).in(Layers.TWO),
        new Program(68, "Oboe", 10.5, roots(58, 89), doubleReed(4.5, 2200, new double[] {-3, 1, 2, 1},
            Onset.of(0.06, 0.03, 1.1), hiss(-46, 5), new Resonance(1100, 8, 300), new Resonance(2900, 6, 600)),
            blown.speaking(Curve.of(60, 0.13, 86, 0.19)).vibrato(9, 5.4, 0.55)).in(Layers.TWO),
        // A second voice of the same tones grows slowly: the note speaks at once and swells.
        englishHorn.and(englishHorn.tones(), blown.speaking(1.1).vibrato(8, 5.1, 0.6)),
        new Program(70, "Bassoon", 10, roots(34, 70), doubleReed(5, 1050, new double[] {-3, 0, 1},
            Onset.of(0.06, 0.012, 1.2), hiss(-36, 0), new Resonance(450, 9, 110), new Resonance(1100, 5, 250)),
            blown).in(Layers.TWO),
        new Program(71, "Clarinet", 8.5, roots(50, 86), clarinet(), blown).in(Layers.TWO));
  }

  /** Every six semitones. */
  private static int[] roots(int lowest, int highest) {
    int[] roots = new int[(highest - lowest) / 6 + 1];
    for (int i = 0; i < roots.length; i++) {
      roots[i] = lowest + 6 * i;
    }
    return roots;
  }

  /** A reed on a cone: all harmonics, a slap of the pad, the air of a wide mouthpiece. */
  private static Played sax(double cutoff, Onset onset, double air, double keyed, Resonance... body) {
    return blown(HarmonicSpectrum.of(0, 2.7, cutoff, body), onset.to(0.85, 0.12))
        .with(new Air(air, keyed, 12, 0.03, 2000, 0.4, 0.5))
        .with(new Knock(-24, 1400, 0.7, 0.02))
        .with(new Touch(4, -1, 1.1), 700);
  }

  private static Air hiss(double decibels, double keyed) {
    return new Air(decibels, keyed, 6, 0.03, 1600, 0.6, 0.5);
  }

  private static Played doubleReed(
      double slope, double cutoff, double[] first, Onset onset, Air air, Resonance... body) {
    return blown(new HarmonicSpectrum(first, 0, slope, cutoff, body), onset)
        .with(air)
        .with(new Touch(3, 1, 1.1), 600);
  }

  private static Played blown(Spectrum spectrum, Onset onset) {
    return Played.of(spectrum, Players.solo(1.5), onset).withUnrest(0.02).withTimes(0.18, 0.3).withRate(18000);
  }

  /** A closed cylinder: hardly any even harmonics, until the tone holes let them out high up. */
  private static Played clarinet() {
    HarmonicSpectrum tube = new HarmonicSpectrum(
        PLAIN, 0, 1.8, 2000, new Resonance(1500, 6, 400), new Resonance(3000, 4, 700));
    Spectrum spectrum = key -> {
      List<Mode> modes = new ArrayList<>();
      for (Mode mode : tube.at(key)) {
        double x = mode.ratio() * Tone.hertz(key) / OPEN_HOLES;
        double held = mode.ratio() % 2 == 0 ? Resonance.gain(-26 / (1 + x * x)) : 1;
        modes.add(new Mode(mode.ratio(), mode.level() * held, mode.seconds()));
      }
      return modes;
    };
    return blown(spectrum, Onset.of(0.06, 0.008, 0.55).to(0.82, 0.2))
        .with(new Air(-40, -4, 8, 0.04, 2200, 0.3, 0.5))
        .with(new Touch(3, 0, 1.2), 600);
  }
}
