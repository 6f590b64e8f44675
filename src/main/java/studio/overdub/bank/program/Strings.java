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
  private static final int[] HIGH = {55, 64, 73, 82, 91};
  private static final int[] MIDDLE = {48, 58, 68, 78};
  private static final int[] LOW = {36, 46, 56, 66, 76};
  private static final int[] DEEP = {28, 40, 52, 64};
  private static final int[] WIDE = {36, 48, 60, 72, 84};

  private Strings() {}

  static List<Program> programs() {
    Voicing bowed = Voicing.sustained(0.06, 0.25).sends(14, 4);
    return List.of(
        new Program(40, "Violin", 15, HIGH, solo(3600, 0.12, new Resonance(480, 6, 160),
            new Resonance(1100, 4, 300), new Resonance(2700, 8, 900)), bowed.vibrato(11, 5.7, 0.35).bright(9000, 2400)),
        new Program(41, "Viola", 15, MIDDLE, solo(2600, 0.13, new Resonance(360, 6, 130),
            new Resonance(800, 4, 250), new Resonance(1900, 5, 700)), bowed.vibrato(10, 5.4, 0.4).bright(7500, 2400)),
        new Program(42, "Cello", 15, LOW, solo(1900, 0.14, new Resonance(210, 6, 80),
            new Resonance(600, 4, 200), new Resonance(1400, 4, 500)), bowed.vibrato(9, 5.1, 0.4).bright(6500, 2400)),
        new Program(43, "Contrabass", 15, DEEP, solo(900, 0.15, new Resonance(110, 5, 50),
            new Resonance(300, 4, 120)), bowed.vibrato(6, 4.8, 0.5).bright(4500, 2400)),
        new Program(44, "Tremolo Strings", 15, new int[] {36, 52, 68, 84}, section(4, 10, 2200),
            Voicing.sustained(0.06, 0.4).tremolo(4, 12).bright(7000, 2400).sends(16, 8).wide(6)),
        new Program(45, "Pizzicato Strings", 14, WIDE, pizzicato(), Voicing.dying(0.4).bright(5000, 3000).sends(16, 6)),
        new Program(46, "Orchestral Harp", 15, WIDE, harp(), Voicing.dying(2.5).bright(6500, 3600).sends(18, 0)),
        new Program(47, "Timpani", 15, new int[] {36, 45, 54}, timpani(), Voicing.dying(1.5).sends(18, 0)));
  }

  private static Sustained solo(double cutoff, double rise, Resonance... body) {
    return Sustained.solo(HarmonicSpectrum.of(0, 4.5, cutoff, body), rise, 0.03)
        .with(new Breath(-34, 10, 0.09, 2800, 0.5))
        .withUnrest(0.1)
        .withTimes(0.3, 0.5);
  }

  static Sustained section(int players, double spread, double cutoff) {
    HarmonicSpectrum spectrum = HarmonicSpectrum.of(
        0, 5, cutoff, new Resonance(450, 3, 250), new Resonance(1200, 3, 500), new Resonance(2700, 3, 900));
    return Sustained.several(spectrum, players, spread, 0.02)
        .with(new Breath(-38, 4, 0.1, 3000, 0.5))
        .withTimes(0.2, 1.1);
  }

  private static Struck pizzicato() {
    StringSpectrum strings = new StringSpectrum(
        0.0001, 0.2, 6, 1200, 0.9, 0.62, 2.2, new Resonance(230, 5, 120), new Resonance(480, 4, 200));
    return new Struck(strings, 0.3, new Knock(-16, 500, 0.8, 0.05), 0.004, 0.5, 22050);
  }

  private static Struck harp() {
    StringSpectrum strings = new StringSpectrum(
        0.00008, 0.3, 5, 1900, 5, 0.62, 1.6, new Resonance(220, 4, 130));
    return new Struck(strings, 0.25, new Knock(-24, 900, 0.8, 0.04), 0.003, 0.5, 22050);
  }

  private static Struck timpani() {
    BarSpectrum head = new BarSpectrum(0.75,
        new Mode(0.66, 0.22, 0.5), new Mode(1, 1, 2.6), new Mode(1.5, 0.6, 2.0), new Mode(1.98, 0.4, 1.5),
        new Mode(2.44, 0.22, 1.1), new Mode(2.92, 0.12, 0.8), new Mode(3.4, 0.07, 0.6), new Mode(1.34, 0.15, 0.4),
        new Mode(4.1, 0.05, 0.4));
    return new Struck(head, 0.2, new Knock(-9, 160, 0.7, 0.16), 0.004, 0.8, 16000);
  }
}
