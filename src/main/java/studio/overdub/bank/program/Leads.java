package studio.overdub.bank.program;

import java.util.List;
import studio.overdub.bank.synth.Airy;
import studio.overdub.bank.synth.Breath;
import studio.overdub.bank.synth.HarmonicSpectrum;
import studio.overdub.bank.synth.RatioSpectrum;
import studio.overdub.bank.synth.Resonance;
import studio.overdub.bank.synth.Sustained;

/** Programs 80 to 87: oscillators that carry a tune. */
final class Leads {
  private static final int[] ROOTS = {44, 62, 80};
  private static final double[] PLAIN = {};
  private static final RatioSpectrum SINE = new RatioSpectrum(new double[] {1}, 0);

  private Leads() {}

  static List<Program> programs() {
    Program square =
        new Program(80, "Square Lead", 10, ROOTS, wave(-40, 4.8, 8000, 1, 0), lead().bright(12000, 1800));
    Program saw = new Program(
        81, "Saw Lead", 12, ROOTS, wave(0, 3.6, 12000, 2, 4).withSwell(0.35)
            .withTimes(0.24, 0.4), lead().bright(13000, 1800).sends(8, 12));
    return List.of(
        square,
        square.variation(1, "Square", Voicing.sustained(0.002, 0.15)),
        new Program(8, 80, "Sine Wave", 10, ROOTS, Sustained.solo(SINE, 0.004, 0).withUnrest(0)
            .withTimes(0.03, 0.1), lead()),
        saw,
        new Program(1, 81, "Saw", 12, ROOTS, wave(0, 5, 14000, 1, 0).withUnrest(0)
            .withTimes(0.03, 0.1), Voicing.sustained(0.002, 0.15)),
        saw.variation(8, "Doctor Solo", lead().bright(1800, 2400).sweep(2600, 0.001, 0.4).resonant(9).sends(10, 15)),
        new Program(82, "Calliope Lead", 9, ROOTS, new Airy(wave(-9, 11, 2600, 1, 0), -25.2, 10, 0.03, 1.8, 0.9),
            pipe(0.02).vibrato(5, 5.5, 0.2).sends(12, 15)),
        new Program(83, "Chiff Lead", 7.5, ROOTS, new Airy(wave(-6, 11, 3000, 1, 0).withTimes(0.22, 0.3), -34, 25, 0.03, 2.2, 0.8),
            pipe(0.005).sends(12, 15)),
        new Program(84, "Charang Lead", 9.5, ROOTS, charang(), lead().settling(6, 8).bright(9000, 2400).sends(8, 15)
            .doubled(7)),
        new Program(85, "Voice Lead", 7.5, ROOTS, voice(), Voicing.sustained(0.18, 0.5)
            .settling(20, 2).vibrato(9, 5.2, 0.25).sends(14, 15)),
        new Program(86, "Fifths Lead", 19, ROOTS, fifths(), lead().bright(10000, 1800).sends(8, 12)),
        new Program(87, "Bass Lead", 5, ROOTS, wave(-2, 5.5, 7000, 2, 5), lead().settling(3, 6)
            .bright(2700, 1800).sweep(1800, 0.001, 0.6).resonant(4)));
  }

  private static Voicing lead() {
    return Voicing.sustained(0.003, 0.35).sends(8, 8);
  }

  /** A pipe whose wind the key's speed gives: soft notes lose most of their colour. */
  private static Voicing pipe(double attack) {
    return Voicing.sustained(attack, 0.35).settling(20, 2).bright(4500, 5000);
  }

  private static Sustained wave(double evens, double slope, double cutoff, int count, double spread) {
    HarmonicSpectrum spectrum = HarmonicSpectrum.of(evens, slope, cutoff);
    return count == 1
        ? Sustained.solo(spectrum, 0.002, 0).withUnrest(0.01).withTimes(0.06, 0.3)
        : Sustained.several(spectrum, count, spread, 0.002).withTimes(0.04, 0.4);
  }

  private static Sustained charang() {
    HarmonicSpectrum spectrum = HarmonicSpectrum.of(-4, 1, 4000, new Resonance(1200, 8, 500));
    return Sustained.solo(spectrum, 0.002, 0).with(new Breath(-53, 33, 0.02, 3000, 0.5)).withUnrest(0.01)
        .withTimes(0.08, 0.4);
  }

  private static Sustained voice() {
    HarmonicSpectrum spectrum = new HarmonicSpectrum(
        PLAIN, -2, 11, 2500, new Resonance(450, 10, 160), new Resonance(950, 10, 200));
    return Sustained.solo(spectrum, 0.21, 0).with(new Breath(-25.5, 4, 0.1, 3200, 0.5)).withUnrest(0.05)
        .withTimes(0.25, 0.4);
  }

  private static Sustained fifths() {
    HarmonicSpectrum wave = HarmonicSpectrum.of(0, 4, 9000);
    return Sustained.several(key -> Stack.of(wave, key, 1, 1.5), 1, 0, 0.014).withTimes(0.04, 0.4);
  }
}
