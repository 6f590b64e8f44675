package studio.overdub.bank.program;

import java.util.List;
import studio.overdub.bank.synth.Breath;
import studio.overdub.bank.synth.HarmonicSpectrum;
import studio.overdub.bank.synth.RatioSpectrum;
import studio.overdub.bank.synth.Resonance;
import studio.overdub.bank.synth.Spectrum;
import studio.overdub.bank.synth.Sustained;

/** Programs 88 to 95: wide tones that take their time. */
final class Pads {
  private static final int[] ROOTS = {40, 57, 74};

  private Pads() {}

  static List<Program> programs() {
    return List.of(
        new Program(88, "New Age Pad", 16, ROOTS, newAge(), Voicing.sustained(0.02, 2.2)
            .settling(10, 14).sends(25, 25).wide(4)),
        new Program(89, "Warm Pad", 15, ROOTS, pad(HarmonicSpectrum.of(0, 8, 1300), 5, 7),
            Voicing.sustained(0.5, 2).bright(2500, 1200).sends(20, 25).wide(5)),
        new Program(90, "Polysynth Pad", 12.5, ROOTS, pad(HarmonicSpectrum.of(-3, 5.5, 4000), 5, 8),
            Voicing.sustained(0.01, 1.2).settling(6, 5).bright(2600, 1800).sweep(2000, 0.01, 2)
                .sends(16, 30).wide(6)),
        new Program(91, "Choir Pad", 14.5, ROOTS, choir(), Voicing.sustained(0.15, 2.2).sends(25, 20).wide(4)),
        new Program(92, "Bowed Pad", 10, ROOTS, glass(), Voicing.sustained(0.25, 2.4).sends(25, 20).wide(4)),
        new Program(93, "Metallic Pad", 14.5, ROOTS, metal(), Voicing.sustained(0.2, 2.2).sends(22, 20).wide(4)),
        new Program(94, "Halo Pad", 15.5, ROOTS, halo(), Voicing.sustained(0.45, 2.6).bright(2400, 1200)
            .sweep(1600, 1.2, 4).sends(25, 25).wide(5)),
        new Program(95, "Sweep Pad", 5, ROOTS, pad(HarmonicSpectrum.of(0, 5, 7000), 5, 6),
            Voicing.sustained(0.6, 2.4).bright(420, 1200).sweep(3100, 2.2, 6).resonant(9).sends(22, 25).wide(6)));
  }

  static Sustained pad(Spectrum spectrum, int players, double spread) {
    return Sustained.several(spectrum, players, spread, 0.004).withTimes(0.18, 0.7).withRate(18000);
  }

  private static Sustained newAge() {
    return pad(new RatioSpectrum(new double[] {1, 2, 3, 4, 6, 8, 11}, 0, -8, -18, -14, -24, -22, -28), 3, 4)
        .with(new Breath(-34, 12, 0.2, 5000, 0.5));
  }

  private static Sustained choir() {
    return pad(HarmonicSpectrum.of(0, 9, 4000, new Resonance(550, 17, 170), new Resonance(950, 14, 200),
        new Resonance(2500, 6, 500)), 5, 6).with(new Breath(-30, 0, 0.1, 3200, 0.4));
  }

  private static Sustained glass() {
    return pad(new RatioSpectrum(new double[] {1, 2, 3, 4.02, 5, 6.8, 9.1}, 0, -18, -10, -20, -23, -24, -28), 3, 4)
        .with(new Breath(-32, 4, 0.2, 4200, 0.7));
  }

  private static Sustained metal() {
    return pad(new RatioSpectrum(
        new double[] {1, 1.41, 2, 2.74, 3, 4.07, 5.2, 6.33, 8.1}, 0, -19, -7, -17, -11, -15, -19, -20, -25), 3, 5);
  }

  private static Sustained halo() {
    return pad(HarmonicSpectrum.of(-6, 7, 2800, new Resonance(1600, 8, 500)), 5, 7)
        .with(new Breath(-30, 0, 0.1, 4000, 0.5));
  }
}
