package studio.overdub.bank.program;

import java.util.List;
import studio.overdub.bank.synth.Driven;
import studio.overdub.bank.synth.Knock;
import studio.overdub.bank.synth.Resonance;
import studio.overdub.bank.synth.StringSpectrum;
import studio.overdub.bank.synth.Struck;

/** Programs 24 to 31: strings under fingers and picks, over a box or a pickup. */
final class Guitars {
  private static final int[] ACOUSTIC = {43, 55, 67, 79};
  private static final int[] ELECTRIC = {40, 52, 64, 76};
  private static final int[] LEAD = {40, 51, 62, 73};

  private Guitars() {}

  static List<Program> programs() {
    return List.of(
        new Program(24, "Nylon Guitar", 12, ACOUSTIC, nylon(), Voicing.dying(0.9).bright(9000, 3600)),
        new Program(25, "Steel Guitar", 7, ACOUSTIC, steel(), Voicing.dying(0.7).bright(11000, 3600)),
        new Program(26, "Jazz Guitar", 5, ELECTRIC, jazz(), Voicing.dying(0.2).bright(7500, 3000)),
        new Program(27, "Clean Guitar", 6, ELECTRIC, clean(), Voicing.dying(0.6).bright(9000, 3000).sends(8, 15)),
        new Program(28, "Muted Guitar", 5, ELECTRIC, muted(), Voicing.dying(0.2).bright(7000, 3000)),
        new Program(29, "Overdrive Guitar", 9, LEAD, new Driven(pickup(-1), 8, 4300, 26, 22050),
            Voicing.dying(0.2).bright(3200, 600).sweep(2400, 0.001, 6).sends(8, 4)),
        new Program(30, "Distorted Guitar", 9, LEAD, new Driven(pickup(-3), 20, 4700, 45, 22050),
            Voicing.dying(0.25).bright(3200, 600).sweep(2600, 0.001, 8).sends(8, 4)),
        new Program(31, "Guitar Harmonics", 5, ELECTRIC, harmonics(), Voicing.dying(0.3).sends(10, 8)));
  }

  private static StringSpectrum pickup(double slope) {
    return new StringSpectrum(0, 0.13, slope + 2, 2200, 9, 0.7, 1);
  }

  private static Struck nylon() {
    StringSpectrum strings = new StringSpectrum(0.00006, 0.22, 3.6, 3600, 6, 0.66, 1.5,
        new Resonance(105, 5, 25), new Resonance(215, 5, 50), new Resonance(430, 3, 120));
    return new Struck(strings, 0.75, new Knock(-13, 1500, 0.4, 0.035), 0.002, 0.6, 22050);
  }

  private static Struck steel() {
    StringSpectrum strings = new StringSpectrum(0.00012, 0.13, 3.0, 3800, 7, 0.64, 1.3,
        new Resonance(110, 4, 30), new Resonance(220, 4, 60), new Resonance(2500, 3, 1200));
    return new Struck(strings, 0.6, new Knock(-14, 3200, 0.45, 0.035), 0.001, 0.65, 22050);
  }

  private static Struck jazz() {
    StringSpectrum strings = new StringSpectrum(0.00008, 0.25, 2.5, 4000, 8, 0.7, 1.4, new Resonance(350, 3, 250));
    return new Struck(strings, 0.3, new Knock(-24, 700, 0.8, 0.03), 0.002, 0.5, 20000);
  }

  private static Struck clean() {
    StringSpectrum strings = new StringSpectrum(0.00008, 0.11, 2.8, 3200, 9, 0.62, 1.1, new Resonance(2600, 4, 900));
    return new Struck(strings, 0.3, new Knock(-22, 2500, 0.7, 0.025), 0.001, 0.5, 22050);
  }

  private static Struck muted() {
    StringSpectrum strings = new StringSpectrum(0.0001, 0.1, 3, 3600, 0.8, 0.6, 2.5, new Resonance(300, 4, 200));
    return new Struck(strings, 0.4, new Knock(-12, 900, 0.7, 0.04), 0.001, 0.8, 22050);
  }

  private static Struck harmonics() {
    StringSpectrum strings = new StringSpectrum(0.00003, 0.25, 0.5, 5000, 30, 0.8, 0.4, new Resonance(2400, 8, 900));
    return new Struck(strings, 0.2, new Knock(-20, 2200, 0.7, 0.03), 0.001, 0.4, 22050);
  }
}
