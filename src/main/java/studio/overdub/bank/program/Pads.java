package studio.overdub.bank.program;

import java.util.List;
import studio.overdub.bank.synth.Airy;
import studio.overdub.bank.synth.Breath;
import studio.overdub.bank.synth.Curve;
import studio.overdub.bank.synth.HarmonicSpectrum;
import studio.overdub.bank.synth.Keyed;
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
        new Program(88, "New Age Pad", 16, ROOTS, newAge(), Voicing.sustained(0.006, 2.2)
            .speaking(Curve.of(40, 0.003, 57, 0.012, 74, 0.085)).settling(13, 20).sends(25, 25).wide(4)),
        new Program(89, "Warm Pad", 15, ROOTS, warm(),
            Voicing.sustained(0.5, 2).speaking(Curve.of(40, 0.7, 57, 0.47, 74, 0.42)).settling(20, 2).bright(2500, 1200)
                .sends(20, 25).wide(5)),
        new Program(90, "Polysynth Pad", 12.5, ROOTS, polysynth(),
            Voicing.sustained(0.07, 1.2).speaking(Curve.of(40, 0.52, 57, 0.16, 74, 0.06)).settling(6, 5)
                .bright(2200, 1800).sweep(2000, 0.01, 2)
                .sends(16, 30).wide(6)),
        new Program(91, "Choir Pad", 14.5, ROOTS, choir(), Voicing.sustained(0.06, 2.2).settling(20, 3).sends(25, 20)
            .wide(4)),
        new Program(92, "Bowed Pad", 10, ROOTS, glass(), Voicing.sustained(0.11, 2.4)
            .speaking(Curve.of(40, 0.32, 57, 0.16, 74, 0.1)).settling(Curve.of(40, 34, 57, 90), 9).sends(25, 20).wide(4)),
        new Program(93, "Metallic Pad", 10.5, ROOTS, metal(), Voicing.sustained(0.6, 2.2)
            .speaking(Curve.of(40, 1, 57, 0.5, 74, 0.34)).settling(8, 18).sends(22, 20).wide(4)),
        new Program(94, "Halo Pad", 15.5, ROOTS, halo(), Voicing.sustained(0.36, 2.6)
            .speaking(Curve.of(40, 0.6, 57, 0.33, 74, 0.14)).settling(30, 9).bright(4000, 1200)
            .sweep(1200, 1.2, 4).sends(25, 25).wide(5)),
        new Program(95, "Sweep Pad", 5, ROOTS, sweep(),
            Voicing.sustained(1.1, 2.4).speaking(Curve.of(40, 1.7, 57, 0.85, 74, 0.8))
                .settling(Curve.of(40, 20, 57, 60), 10).bright(650, 1200).sweep(2200, 0.4, 3).resonant(9).sends(22, 25)
                .wide(6)));
  }

  static Sustained pad(Spectrum spectrum, int players, double spread) {
    return Sustained.several(spectrum, players, spread, 0.004).withTimes(0.15, 0.6).withRate(16000);
  }

  private static Airy polysynth() {
    return new Airy(pad(HarmonicSpectrum.of(-3, 6, 4000), 5, 8), -19, 0, 0.1, 1.6, 0.9);
  }

  private static Airy warm() {
    Curve air = Curve.ofDecibels(40, -28, 57, -18, 74, -13);
    return new Airy(pad(HarmonicSpectrum.of(0, 8, 1300), 5, 7), air, 0, 0.1, 1.6, 0.9);
  }

  private static Airy sweep() {
    Curve air = Curve.ofDecibels(40, -28, 57, -19, 74, -17);
    return new Airy(pad(HarmonicSpectrum.of(0, 5, 7000), 5, 6), air, 0, 0.1, 2, 0.9);
  }

  private static Airy newAge() {
    return new Airy(pad(new RatioSpectrum(new double[] {1, 2, 3, 4, 6, 8, 11}, 0, -8, -18, -14, -24, -22, -28), 3, 4),
        -20.5, 6, 0.15, 2.5, 0.8);
  }

  private static Sustained choir() {
    return pad(HarmonicSpectrum.of(0, 9, 4000, new Resonance(550, 17, 170), new Resonance(950, 14, 200),
        new Resonance(2500, 6, 500)), 5, 6).with(new Breath(-19, 3, 0.1, 2400, 0.6));
  }

  private static Keyed glass() {
    RatioSpectrum bowed = new RatioSpectrum(new double[] {1, 2, 3, 4.02, 5, 6.8, 9.1}, 0, -20, -17, -28, -32, -34, -40);
    Curve breath = Curve.ofDecibels(40, -35.5, 57, -34, 74, -42);
    return new Keyed(key -> pad(bowed, 1, 0).withUnrest(0.01).with(new Breath(breath.at(key), 10, 0.2, 750, 0.8)));
  }

  private static Sustained metal() {
    return pad(new RatioSpectrum(
        new double[] {1, 1.41, 2, 2.74, 3, 4, 5, 6, 6.33, 8, 10}, 0, -33, -8, -31, -11, -13, -16, -17, -33, -20, -24), 3, 5);
  }

  private static Airy halo() {
    return new Airy(pad(HarmonicSpectrum.of(-6, 6, 4000, new Resonance(1600, 8, 500)), 5, 7), -18.5, 0, 0.1, 2.5, 0.8);
  }
}
