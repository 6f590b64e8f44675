package studio.overdub.bank.program;

import java.util.List;
import studio.overdub.bank.synth.HarmonicSpectrum;
import studio.overdub.bank.synth.Knock;
import studio.overdub.bank.synth.Resonance;
import studio.overdub.bank.synth.StringSpectrum;
import studio.overdub.bank.synth.Struck;
import studio.overdub.bank.synth.Sustained;

/** Programs 32 to 39: long strings and low oscillators. */
final class Basses {
  private static final int[] STRINGS = {31, 43, 57};
  private static final int[] OSCILLATORS = {28, 43, 58};

  private Basses() {}

  static List<Program> programs() {
    return List.of(
        new Program(32, "Acoustic Bass", 9, STRINGS, acoustic(), Voicing.dying(0.25).bright(3000, 3000)),
        new Program(33, "Fingered Bass", 8.5, STRINGS, fingered(), Voicing.dying(0.2).bright(3800, 3000)),
        new Program(34, "Picked Bass", 5, STRINGS, picked(), Voicing.dying(0.2).bright(6500, 3000)),
        new Program(35, "Fretless Bass", 7, STRINGS, fretless(), Voicing.dying(0.25).bright(3000, 2400)
            .vibrato(5, 4.5, 0.35)),
        new Program(36, "Slap Bass 1", 15.5, STRINGS, slap(450, -18, 1000), Voicing.dying(0.2).bright(6500, 4200)),
        new Program(37, "Slap Bass 2", 5, STRINGS, slap(3800, 2, 2800), Voicing.dying(0.2).bright(11000, 4200)),
        new Program(38, "Synth Bass 1", 5, OSCILLATORS, saw(), Voicing.sustained(0.001, 0.3)
            .settling(3.5, 30).bright(350, 1200).sweep(3200, 0.001, 0.35).resonant(6)),
        new Program(39, "Synth Bass 2", 5, OSCILLATORS, square(), Voicing.sustained(0.004, 0.15)
            .settling(3, 2).bright(520, 1200).sweep(1500, 0.001, 0.8).resonant(2)));
  }

  private static Struck acoustic() {
    StringSpectrum strings = new StringSpectrum(0.0001, 0.2, 5.5, 600, 2.2, 0.7, 3,
        new Resonance(95, 5, 40), new Resonance(210, 3, 80));
    return new Struck(strings, 0.4, new Knock(-16, 300, 0.7, 0.06), 0.006, 0.4, 14000);
  }

  private static Struck fingered() {
    StringSpectrum strings = new StringSpectrum(0.0001, 0.18, 4.5, 950, 8, 0.85, 2.2);
    return new Struck(strings, 0.25, new Knock(-20, 500, 0.7, 0.04), 0.003, 0.35, 14000);
  }

  private static Struck picked() {
    StringSpectrum strings = new StringSpectrum(0.0001, 0.1, 3.4, 1600, 8, 0.85, 1.6);
    return new Struck(strings, 0.25, new Knock(-16, 1900, 0.7, 0.03), 0.001, 0.35, 18000);
  }

  private static Struck fretless() {
    StringSpectrum strings = new StringSpectrum(0.00005, 0.25, 4, 900, 6, 0.85, 2.4, new Resonance(420, 6, 160));
    return new Struck(strings, 0, new Knock(-26, 400, 0.7, 0.04), 0.03, 0.35, 12000);
  }

  private static Struck slap(double cutoff, double knock, double hertz) {
    StringSpectrum strings = new StringSpectrum(0.00015, 0.08, 3, cutoff, 8, 0.85, 3, new Resonance(hertz, 4, 800));
    return new Struck(strings, 0.55, new Knock(knock, hertz, 0.6, 0.05), 0.001, 0.4, 20000);
  }

  private static Sustained saw() {
    return Sustained.several(HarmonicSpectrum.of(0, 6, 9000), 2, 3, 0.001).withTimes(0.02, 0.7).withRate(16000);
  }

  private static Sustained square() {
    return Sustained.solo(HarmonicSpectrum.of(-14, 6, 6000), 0.001, 0).withUnrest(0).withTimes(0.02, 0.25)
        .withRate(16000);
  }
}
