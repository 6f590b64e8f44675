package studio.overdub.bank.program;

import java.util.List;
import studio.overdub.bank.synth.Breath;
import studio.overdub.bank.synth.HarmonicSpectrum;
import studio.overdub.bank.synth.RatioSpectrum;
import studio.overdub.bank.synth.Resonance;
import studio.overdub.bank.synth.Sustained;

/** Programs 16 to 23: drawbars, pipes and free reeds. */
final class Organs {
  private static final int[] WHEELS = {36, 54, 72, 90};
  private static final int[] PIPES = {34, 48, 62, 76, 90};
  private static final int[] REEDS = {42, 54, 66, 78};

  /** The nine drawbars: 16', 5 1/3', 8', 4', 2 2/3', 2', 1 3/5', 1 1/3', 1'. */
  private static final double[] DRAWBARS = {0.5, 1.5, 1, 2, 3, 4, 5, 6, 8};

  private static final double[] RANKS = {0.5, 1, 2, 3, 4, 6, 8, 12, 16};

  private Organs() {}

  static List<Program> programs() {
    return List.of(
        new Program(16, "Drawbar Organ", 14, WHEELS, wheels(0.006, 0, -7, 0, -9, -22, -24, -40, -40, -34),
            Voicing.sustained(0.004, 0.06).sends(8, 15)),
        new Program(17, "Percussive Organ", 14, WHEELS, wheels(0.003, -4, -12, 0, -14, -8, -40, -40, -40, -40)
            .withSwell(1.6), Voicing.sustained(0.001, 0.06).sends(8, 15)),
        new Program(18, "Rock Organ", 14, WHEELS, rock(),
            Voicing.sustained(0.004, 0.08).tremolo(1, 6.4).vibrato(6, 6.4, 0.01).sends(8, 20)),
        new Program(19, "Church Organ", 14, PIPES, church(), Voicing.sustained(0.02, 0.7).sends(30, 5)),
        new Program(20, "Reed Organ", 15, REEDS, reed(2, 4, 0.05, 5.5, 3200), Voicing.sustained(0.04, 0.15)),
        new Program(21, "Accordion", 16, REEDS, reed(3, 9, 0.07, 3.5, 3500), Voicing.sustained(0.05, 0.12)),
        new Program(22, "Harmonica", 15, REEDS, harmonica(),
            Voicing.sustained(0.02, 0.1).vibrato(10, 5.2, 0.3).bright(9000, 2400)),
        new Program(23, "Tango Accordion", 16, REEDS, reed(2, 15, 0.05, 4.5, 4200), Voicing.sustained(0.03, 0.1)));
  }

  private static Sustained wheels(double rise, double... levels) {
    return Sustained.solo(new RatioSpectrum(DRAWBARS, levels), rise, 0)
        .withUnrest(0)
        .with(new Breath(-60, 34, 0.006, 2500, 0.5))
        .withTimes(0.12, 0.25);
  }

  private static Sustained rock() {
    return Sustained.several(new RatioSpectrum(DRAWBARS, -3, -4, 0, -3, -6, -6, -14, -12, -8), 2, 3, 0.01)
        .withTimes(0.1, 0.9);
  }

  private static Sustained church() {
    return Sustained.several(new RatioSpectrum(RANKS, -7, 0, -2, -13, -5, -17, -10, -22, -17), 3, 4, 0.12)
        .with(new Breath(-36, 14, 0.08, 2200, 0.6))
        .withTimes(0.2, 1.1);
  }

  private static Sustained reed(int reeds, double spread, double rise, double slope, double cutoff) {
    HarmonicSpectrum spectrum = HarmonicSpectrum.of(
        -1, slope, cutoff, new Resonance(900, 4, 500), new Resonance(2400, 4, 700));
    return Sustained.several(spectrum, reeds, spread, rise).with(new Breath(-48, 10, 0.05, 3000, 0.5))
        .withTimes(0.12, 1.0);
  }

  private static Sustained harmonica() {
    HarmonicSpectrum spectrum = HarmonicSpectrum.of(
        -3, 3.5, 4200, new Resonance(1700, 7, 600), new Resonance(3600, 4, 800));
    return Sustained.solo(spectrum, 0.03, 0.01).with(new Breath(-38, 8, 0.05, 3800, 0.6)).withUnrest(0.07);
  }
}
