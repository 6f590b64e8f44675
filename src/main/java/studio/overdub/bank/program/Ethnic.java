package studio.overdub.bank.program;

import java.util.List;
import studio.overdub.bank.synth.BarSpectrum;
import studio.overdub.bank.synth.Breath;
import studio.overdub.bank.synth.HarmonicSpectrum;
import studio.overdub.bank.synth.Knock;
import studio.overdub.bank.synth.Mode;
import studio.overdub.bank.synth.PluckedString;
import studio.overdub.bank.synth.Resonance;
import studio.overdub.bank.synth.StringSpectrum;
import studio.overdub.bank.synth.Struck;
import studio.overdub.bank.synth.Sustained;

/** Programs 104 to 111: plucked, blown and bowed instruments of the world. */
final class Ethnic {
  private static final int[] PLUCKED = {50, 66, 82};
  private static final int[] REEDS = {55, 67, 79};

  private Ethnic() {}

  static List<Program> programs() {
    return List.of(
        new Program(104, "Sitar", 15, PLUCKED, sitar(), Voicing.dying(1.2).sends(14, 5)),
        new Program(105, "Banjo", 18.5, PLUCKED, new PluckedString(0.12, 0.75, 5000, 0, 2.6, 0.66, 22050,
            new Resonance(480, 6, 150), new Resonance(1900, 5, 600)), Voicing.dying(0.8)),
        new Program(106, "Shamisen", 16.5, PLUCKED, new PluckedString(0.08, 0.7, 4500, 0.25, 3.2, 0.7, 22050,
            new Resonance(420, 5, 120), new Resonance(1200, 5, 400)), Voicing.dying(0.5)),
        new Program(107, "Koto", 5, PLUCKED, koto(), Voicing.dying(1.2).bright(9000, 3600).sends(14, 0)),
        new Program(108, "Kalimba", 12.5, PLUCKED, kalimba(), Voicing.dying(0.7).sends(12, 0)),
        new Program(109, "Bagpipe", 12, REEDS, bagpipe(), Voicing.sustained(0.05, 0.5).sends(10, 0)),
        new Program(110, "Fiddle", 13.5, new int[] {55, 65, 75, 85}, fiddle(),
            Voicing.sustained(0.02, 0.2).vibrato(8, 6.2, 0.2).bright(11000, 2400)),
        new Program(111, "Shanai", 12.5, REEDS, shanai(), Voicing.sustained(0.01, 0.15).vibrato(16, 5.6, 0.15)));
  }

  /** The bridge of a sitar lets the upper partials bloom after the pluck. */
  private static Struck sitar() {
    StringSpectrum strings = new StringSpectrum(
        0.00003, 0.09, 0.5, 2800, 5, 0.72, 0.35, new Resonance(1500, 7, 700), new Resonance(3000, 5, 900));
    return new Struck(strings, 0.15, new Knock(-16, 2500, 0.6, 0.03), 0.012, 0.6, 22050);
  }

  private static Struck koto() {
    StringSpectrum strings = new StringSpectrum(
        0.00008, 0.07, 3.0, 4200, 4.0, 0.7, 1.1, new Resonance(320, 4, 150), new Resonance(900, 3, 300));
    return new Struck(strings, 0.5, new Knock(-16, 1800, 0.6, 0.03), 0.001, 0.5, 22050);
  }

  private static Struck kalimba() {
    return new Struck(new BarSpectrum(0.75,
        new Mode(1, 1, 1.1), new Mode(5.6, 0.16, 0.18), new Mode(2.02, 0.06, 0.5), new Mode(10.9, 0.04, 0.06)),
        0.15, new Knock(-12, 600, 0.7, 0.04), 0.001, 0.6, 22050);
  }

  private static Sustained bagpipe() {
    HarmonicSpectrum spectrum = HarmonicSpectrum.of(
        -2, -0.5, 3000, new Resonance(1100, 8, 350), new Resonance(2300, 6, 600));
    return Sustained.several(spectrum, 2, 4, 0.02).with(new Breath(-44, 6, 0.05, 3000, 0.5)).withTimes(0.1, 0.8);
  }

  private static Sustained fiddle() {
    HarmonicSpectrum spectrum = HarmonicSpectrum.of(
        0, 3, 3600, new Resonance(520, 6, 150), new Resonance(1400, 6, 350), new Resonance(3100, 8, 900));
    return Sustained.solo(spectrum, 0.05, 0.015).with(new Breath(-28, 12, 0.06, 3600, 0.5))
        .withUnrest(0.12).withTimes(0.18, 0.3);
  }

  private static Sustained shanai() {
    HarmonicSpectrum spectrum = HarmonicSpectrum.of(
        -1, 1, 2600, new Resonance(1300, 9, 350), new Resonance(2800, 5, 600));
    return Sustained.solo(spectrum, 0.02, 0.006).with(new Breath(-34, 12, 0.03, 3000, 0.5))
        .withUnrest(0.08).withTimes(0.16, 0.25);
  }
}
