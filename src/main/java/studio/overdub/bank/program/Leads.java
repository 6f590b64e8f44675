package studio.overdub.bank.program;

import java.util.List;
import studio.overdub.bank.synth.Breath;
import studio.overdub.bank.synth.HarmonicSpectrum;
import studio.overdub.bank.synth.Resonance;
import studio.overdub.bank.synth.Sustained;

/** Programs 80 to 87: oscillators that carry a tune. */
final class Leads {
  private static final int[] ROOTS = {44, 62, 80};
  private static final double[] PLAIN = {};

  private Leads() {}

  static List<Program> programs() {
    return List.of(
        new Program(80, "Square Lead", 10, ROOTS, wave(-40, 4.8, 8000, 1, 0), lead().bright(9000, 1800)),
        new Program(81, "Saw Lead", 13.5, ROOTS, wave(0, 4.2, 10000, 2, 7), lead().bright(10000, 1800).sends(8, 12)),
        new Program(82, "Calliope Lead", 14, ROOTS, wave(-9, 11, 2600, 2, 4)
            .with(new Breath(-24, 12, 0.05, 3000, 0.5)), lead().vibrato(5, 5.5, 0.2).sends(12, 15)),
        new Program(83, "Chiff Lead", 12.5, ROOTS, wave(-6, 9, 3000, 1, 0)
            .with(new Breath(-30, 28, 0.04, 2600, 0.6)), lead().sends(12, 15)),
        new Program(84, "Charang Lead", 5.5, ROOTS, charang(), lead().settling(6, 8).bright(9000, 2400).sends(8, 15)),
        new Program(85, "Voice Lead", 7.5, ROOTS, voice(), Voicing.sustained(0.06, 0.5)
            .vibrato(9, 5.2, 0.25).sends(14, 15)),
        new Program(86, "Fifths Lead", 19, ROOTS, fifths(), lead().bright(6000, 1800).sends(8, 12)),
        new Program(87, "Bass Lead", 5, ROOTS, wave(-2, 5.5, 7000, 2, 5), lead().settling(3, 6)
            .bright(1900, 1800).sweep(1800, 0.001, 0.6).resonant(4)));
  }

  private static Voicing lead() {
    return Voicing.sustained(0.003, 0.35).sends(8, 8);
  }

  private static Sustained wave(double evens, double slope, double cutoff, int count, double spread) {
    HarmonicSpectrum spectrum = HarmonicSpectrum.of(evens, slope, cutoff);
    return count == 1
        ? Sustained.solo(spectrum, 0.002, 0).withUnrest(0.01).withTimes(0.1, 0.3)
        : Sustained.several(spectrum, count, spread, 0.002).withTimes(0.04, 0.5);
  }

  private static Sustained charang() {
    HarmonicSpectrum spectrum = HarmonicSpectrum.of(-4, 1, 4000, new Resonance(1200, 8, 500));
    return Sustained.several(spectrum, 2, 6, 0.002).with(new Breath(-50, 30, 0.02, 3000, 0.5)).withTimes(0.08, 0.5);
  }

  private static Sustained voice() {
    HarmonicSpectrum spectrum = new HarmonicSpectrum(
        PLAIN, -2, 11, 2500, new Resonance(450, 10, 160), new Resonance(950, 10, 200));
    return Sustained.several(spectrum, 2, 6, 0.03).with(new Breath(-30, 4, 0.1, 3000, 0.5)).withTimes(0.15, 0.8);
  }

  private static Sustained fifths() {
    HarmonicSpectrum wave = HarmonicSpectrum.of(0, 6, 6000);
    return Sustained.several(key -> Stack.of(wave, key, 1, 1.5), 1, 0, 0.002).withTimes(0.04, 0.5);
  }
}
