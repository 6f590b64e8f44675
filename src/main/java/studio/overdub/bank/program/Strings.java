package studio.overdub.bank.program;

import java.util.List;
import studio.overdub.bank.synth.BarSpectrum;
import studio.overdub.bank.synth.Breath;
import studio.overdub.bank.synth.HarmonicSpectrum;
import studio.overdub.bank.synth.Knock;
import studio.overdub.bank.synth.Mode;
import studio.overdub.bank.synth.Resonance;
import studio.overdub.bank.synth.StringSpectrum;
import studio.overdub.bank.synth.Struck;
import studio.overdub.bank.synth.Sustained;

/** Programs 40 to 47: bowed and plucked strings of the orchestra, and its timpani. */
final class Strings {
  private static final int[] HIGH = {58, 70, 82, 94};
  private static final int[] MIDDLE = {51, 64, 77};
  private static final int[] LOW = {40, 52, 64, 76};
  private static final int[] DEEP = {33, 46, 59};
  private static final int[] WIDE = {38, 53, 68, 83};

  private Strings() {}

  static List<Program> programs() {
    Voicing bowed = Voicing.sustained(0.14, 0.6).sends(14, 4);
    return List.of(
        new Program(40, "Violin", 10, HIGH, solo(7000, 0.12, new Resonance(480, 6, 160),
            new Resonance(1100, 4, 300), new Resonance(2700, 8, 900)), bowed.vibrato(11, 5.7, 0.35).bright(9000, 2400)),
        new Program(41, "Viola", 10, MIDDLE, solo(5500, 0.13, new Resonance(330, 8, 110),
            new Resonance(850, 6, 200), new Resonance(2000, 6, 600)), bowed.vibrato(10, 5.4, 0.4).bright(7500, 2400)),
        new Program(42, "Cello", 11.5, LOW, solo(3600, 0.14, new Resonance(200, 7, 70),
            new Resonance(560, 6, 130), new Resonance(1350, 5, 350)), bowed.vibrato(9, 5.1, 0.4).bright(6500, 2400)),
        new Program(43, "Contrabass", 13, DEEP, solo(1500, 0.15, new Resonance(110, 5, 50),
            new Resonance(300, 4, 120)), bowed.vibrato(6, 4.8, 0.5).bright(4500, 2400)),
        new Program(44, "Tremolo Strings", 12.5, new int[] {41, 58, 75}, section(5, 6, 2200),
            Voicing.sustained(0.15, 1.6).tremolo(4, 12).bright(7000, 2400).sends(16, 8).wide(3)),
        new Program(45, "Pizzicato Strings", 5, WIDE, pizzicato(), Voicing.dying(0.4).bright(5000, 3000).sends(16, 6)),
        new Program(46, "Orchestral Harp", 13, WIDE, harp(), Voicing.dying(2.5).bright(6500, 3600).sends(18, 0)),
        new Program(47, "Timpani", 15.5, new int[] {36, 45, 54}, timpani(), Voicing.dying(1.5).sends(18, 0)));
  }

  private static Sustained solo(double cutoff, double rise, Resonance... body) {
    return Sustained.solo(HarmonicSpectrum.of(0, 3.4, cutoff, body), rise, 0.03)
        .with(new Breath(-34, 10, 0.09, 2800, 0.5))
        .withUnrest(0.1)
        .withTimes(0.22, 0.4);
  }

  static Sustained section(int players, double spread, double cutoff) {
    HarmonicSpectrum spectrum = HarmonicSpectrum.of(
        0, 5, cutoff, new Resonance(450, 3, 250), new Resonance(1200, 3, 500), new Resonance(2700, 3, 900));
    return Sustained.several(spectrum, players, spread, 0.02)
        .with(new Breath(-38, 4, 0.1, 3000, 0.5))
        .withTimes(0.15, 0.85);
  }

  private static Struck pizzicato() {
    StringSpectrum strings = new StringSpectrum(
        0.0001, 0.2, 5.5, 1400, 1.5, 0.66, 2, new Resonance(230, 5, 120), new Resonance(480, 4, 200));
    return new Struck(strings, 0.3, new Knock(-16, 500, 0.8, 0.05), 0.004, 0.5, 22050);
  }

  private static Struck harp() {
    StringSpectrum strings = new StringSpectrum(
        0.00008, 0.3, 4.6, 2400, 5.5, 0.62, 1.6, new Resonance(220, 4, 130));
    return new Struck(strings, 0.6, new Knock(-24, 900, 0.8, 0.04), 0.003, 0.5, 22050);
  }

  private static Struck timpani() {
    BarSpectrum head = new BarSpectrum(0.35,
        new Mode(0.66, 0.15, 0.3), new Mode(1, 0.9, 1.7), new Mode(1.5, 0.9, 1.4), new Mode(1.98, 0.6, 1.1),
        new Mode(2.44, 0.35, 0.8), new Mode(2.92, 0.25, 0.6), new Mode(3.4, 0.07, 0.6), new Mode(1.34, 0.15, 0.4),
        new Mode(4.1, 0.05, 0.4));
    return new Struck(head, 0.2, new Knock(-9, 160, 0.7, 0.16), 0.004, 0.8, 16000);
  }
}
