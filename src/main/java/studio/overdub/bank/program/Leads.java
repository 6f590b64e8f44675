package studio.overdub.bank.program;

import java.util.List;
import studio.overdub.bank.synth.Airy;
import studio.overdub.bank.synth.Breath;
import studio.overdub.bank.synth.Curve;
import studio.overdub.bank.synth.HarmonicSpectrum;
import studio.overdub.bank.synth.Keyed;
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
    Program saw = new Program(81, "Saw Lead", 17.5, ROOTS, wave(0, 3.6, 12000, 3, 5), sawLead());
    Voicing doctor = lead().bright(1800, 2400).sweep(2600, 0.001, 0.4).resonant(9).sends(10, 15);
    return List.of(
        square,
        square.variation(1, "Square", Voicing.sustained(0.002, 0.15)),
        new Program(8, 80, "Sine Wave", 10, ROOTS, Sustained.solo(SINE, 0.004, 0).withUnrest(0)
            .withTimes(0.03, 0.1), lead()),
        // A second voice of the same tones grows slowly: the note speaks at once and swells.
        saw.and(saw.tones(), sawLead().speaking(Curve.of(44, 0.85, 62, 0.55, 80, 0.12))),
        new Program(1, 81, "Saw", 12, ROOTS, wave(0, 5, 14000, 1, 0).withUnrest(0)
            .withTimes(0.03, 0.1), Voicing.sustained(0.002, 0.15)),
        saw.variation(8, "Doctor Solo", doctor).and(saw.tones(), doctor.tuned(0, 7)),
        new Program(82, "Calliope Lead", 9, ROOTS,
            new Airy(wave(-9, 11, 2600, 1, 0), Curve.ofDecibels(44, -23, 62, -18, 80, -18.5), 10, 0.03, 1.8, 0.9),
            pipe(Curve.of(44, 0.05, 62, 0.03, 80, 0.008), 5600).settling(Curve.of(44, 33, 62, 60, 80, 38), 10)
                .vibrato(5, 5.5, 0.2).sends(12, 15)),
        new Program(83, "Chiff Lead", 7.5, ROOTS,
            new Airy(wave(-6, 11, 3000, 1, 0).withTimes(0.22, 0.3), Curve.ofDecibels(44, -26, 62, -34, 80, -34),
                25, 0.03, 2.2, 0.8),
            pipe(Curve.of(62, 0.005), 8300).settling(20, 2).sends(12, 15)),
        new Program(84, "Charang Lead", 9.5, ROOTS, charang(), lead().settling(6, 8).bright(9000, 2400).sends(8, 15)
            .doubled(7)),
        new Program(85, "Voice Lead", 7.5, ROOTS, voice(), Voicing.sustained(0.18, 0.5)
            .speaking(Curve.of(44, 0.32, 62, 0.22, 80, 0.08)).settling(20, 2).vibrato(9, 5.2, 0.25).sends(14, 15)),
        new Program(86, "Fifths Lead", 19, ROOTS, fifths(),
            lead().speaking(Curve.of(44, 0.03, 62, 0.012, 80, 0.003)).bright(10000, 1800).sends(8, 12)),
        new Program(87, "Bass Lead", 5, ROOTS, wave(-2, 5.5, 7000, 2, 3), lead().settling(3, 6)
            .bright(2700, 1800).sweep(1800, 0.001, 0.6).resonant(4)));
  }

  private static Voicing lead() {
    return Voicing.sustained(0.003, 0.35).sends(8, 8);
  }

  private static Voicing sawLead() {
    return lead().bright(13000, 1800).sends(8, 12);
  }

  /** A pipe whose wind the key's speed gives: soft notes lose most of their colour. */
  private static Voicing pipe(Curve attack, int darkening) {
    return Voicing.sustained(0.005, 0.35).speaking(attack).bright(Curve.of(44, 3600, 62, 5000, 80, 10000), darkening);
  }

  private static Sustained wave(double evens, double slope, double cutoff, int count, double spread) {
    HarmonicSpectrum spectrum = HarmonicSpectrum.of(evens, slope, cutoff);
    return count == 1
        ? Sustained.solo(spectrum, 0.002, 0).withUnrest(0.01).withTimes(0.06, 0.3)
        : Sustained.several(spectrum, count, spread, 0.002).withTimes(0.04, 0.4);
  }

  private static Sustained charang() {
    HarmonicSpectrum spectrum = HarmonicSpectrum.of(-4, 1, 4000, new Resonance(1200, 8, 500));
    return Sustained.solo(spectrum, 0.002, 0).with(new Breath(-47, 27, 0.02, 3000, 0.5)).withUnrest(0.01)
        .withTimes(0.08, 0.4);
  }

  private static Keyed voice() {
    HarmonicSpectrum spectrum = new HarmonicSpectrum(
        PLAIN, -2, 11, 2500, new Resonance(450, 10, 160), new Resonance(950, 10, 200));
    Curve breath = Curve.ofDecibels(44, -27, 62, -20.5, 80, -20.5);
    Curve hertz = Curve.of(44, 1300, 62, 3000, 80, 3200);
    return new Keyed(key -> Sustained.solo(spectrum, 0.04, 0)
        .with(new Breath(breath.at(key), 4, 0.1, hertz.at(key), 0.5)).withUnrest(0.05).withTimes(0.2, 0.4));
  }

  private static Sustained fifths() {
    HarmonicSpectrum wave = HarmonicSpectrum.of(0, 4, 9000);
    return Sustained.several(key -> Stack.of(wave, key, 1, 1.5), 1, 0, 0.004).withTimes(0.04, 0.4);
  }
}
