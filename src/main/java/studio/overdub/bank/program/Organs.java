package studio.overdub.bank.program;

import java.util.List;
import studio.overdub.bank.synth.Breath;
import studio.overdub.bank.synth.HarmonicSpectrum;
import studio.overdub.bank.synth.RatioSpectrum;
import studio.overdub.bank.synth.Resonance;
import studio.overdub.bank.synth.Sustained;

/** Programs 16 to 23: drawbars, pipes and free reeds. */
final class Organs {
  private static final int[] WHEELS = {40, 60, 80};
  private static final int[] PIPES = {36, 53, 70, 87};
  private static final int[] REEDS = {46, 61, 76};

  /** The nine drawbars: 16', 5 1/3', 8', 4', 2 2/3', 2', 1 3/5', 1 1/3', 1'. */
  private static final double[] DRAWBARS = {0.5, 1.5, 1, 2, 3, 4, 5, 6, 8};

  private static final double[] RANKS = {0.5, 1, 2, 3, 4, 6, 8, 12, 16};

  private Organs() {}

  static List<Program> programs() {
    return List.of(
        new Program(16, "Drawbar Organ", 13, WHEELS, wheels(0.006, 0, -15, -4, -15, -26, -30, -40, -40, -36),
            Voicing.sustained(0.004, 0.2).sends(8, 15)),
        new Program(17, "Percussive Organ", 5, WHEELS, wheels(0.003, -3, -7, -6, -4, 0, -16, -40, -40, -18)
            .withSwell(1.6), Voicing.sustained(0.001, 0.25).sends(8, 15)),
        new Program(18, "Rock Organ", 10, WHEELS, rock(),
            Voicing.sustained(0.004, 0.25).tremolo(1, 6.4).vibrato(6, 6.4, 0.01).sends(8, 20)),
        new Program(19, "Church Organ", 5, PIPES, church(), Voicing.sustained(0.12, 2.2).sends(30, 5)),
        new Program(20, "Reed Organ", 11.5, REEDS, reed(2, 4, 0.05, 4.6, 3600), Voicing.sustained(0.05, 0.4)),
        new Program(21, "Accordion", 12.5, REEDS, reed(3, 9, 0.07, 3, 3700), Voicing.sustained(0.08, 0.3)),
        new Program(22, "Harmonica", 13, REEDS, harmonica(),
            Voicing.sustained(0.02, 0.2).vibrato(10, 5.2, 0.3).bright(9000, 2400)),
        new Program(23, "Tango Accordion", 12, REEDS, reed(2, 15, 0.05, 3.2, 4600), Voicing.sustained(0.05, 0.3)));
  }

  private static Sustained wheels(double rise, double... levels) {
    return Sustained.solo(new RatioSpectrum(DRAWBARS, levels), rise, 0)
        .withUnrest(0)
        .with(new Breath(-60, 34, 0.006, 2500, 0.5))
        .withTimes(0.12, 0.25);
  }

  private static Sustained rock() {
    return Sustained.several(new RatioSpectrum(DRAWBARS, -3, -4, 0, -3, -6, -6, -14, -12, -8), 2, 3, 0.01)
        .withTimes(0.06, 0.8);
  }

  private static Sustained church() {
    return Sustained.several(new RatioSpectrum(RANKS, -9, 0, 0, -11, -2, -13, -5, -18, -12), 3, 4, 0.12)
        .with(new Breath(-36, 14, 0.08, 2200, 0.6))
        .withTimes(0.12, 0.85);
  }

  private static Sustained reed(int reeds, double spread, double rise, double slope, double cutoff) {
    HarmonicSpectrum spectrum = HarmonicSpectrum.of(
        -1, slope, cutoff, new Resonance(900, 4, 500), new Resonance(2400, 4, 700));
    return Sustained.several(spectrum, reeds, spread, rise).with(new Breath(-48, 10, 0.05, 3000, 0.5))
        .withTimes(0.08, 0.6);
  }

  private static Sustained harmonica() {
    HarmonicSpectrum spectrum = HarmonicSpectrum.of(
        -3, 3.5, 4200, new Resonance(1700, 7, 600), new Resonance(3600, 4, 800));
    return Sustained.solo(spectrum, 0.03, 0.01).with(new Breath(-38, 8, 0.05, 3800, 0.6)).withUnrest(0.07);
  }
}
