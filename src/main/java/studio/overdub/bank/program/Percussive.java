package studio.overdub.bank.program;

import static studio.overdub.bank.synth.Percussion.backwards;
import static studio.overdub.bank.synth.Percussion.cymbal;
import static studio.overdub.bank.synth.Percussion.tunedSkin;

import java.util.List;
import studio.overdub.bank.synth.BarSpectrum;
import studio.overdub.bank.synth.Knock;
import studio.overdub.bank.synth.Mode;
import studio.overdub.bank.synth.Struck;

/** Programs 112 to 119: what is hit, in tune with the key or nearly so. */
final class Percussive {
  private static final int[] METAL = {52, 67, 82};
  private static final int[] SKINS = {40, 55, 70};
  private static final int[] ONE = {60};

  private Percussive() {}

  static List<Program> programs() {
    return List.of(
        new Program(112, "Tinkle Bell", 5, METAL, tinkle(), Voicing.dying(2).sends(16, 0)),
        new Program(113, "Agogo", 22.5, METAL, agogo(), Voicing.dying(1)),
        new Program(114, "Steel Drums", 5, METAL, pans(), Voicing.dying(0.9).sends(12, 4)),
        new Program(115, "Woodblock", 10.5, METAL, woodblock(), Voicing.dying(1)),
        new Program(116, "Taiko Drum", 5, SKINS, tunedSkin(0.4, 1.35, 0.04, 1.0, 0.7,
            new Knock(-13, 220, 0.6, 0.12)), Voicing.dying(1.5).sends(16, 0)),
        new Program(117, "Melodic Tom", 11.5, SKINS, tunedSkin(0.8, 1.2, 0.05, 0.85, 0.25,
            new Knock(-14, 900, 0.6, 0.05)), Voicing.dying(1.2)),
        new Program(118, "Synth Drum", 5, SKINS, tunedSkin(0.55, 2.2, 0.09, 0.85, 0.1,
            new Knock(-20, 2000, 0.6, 0.08)), Voicing.dying(1.2)),
        new Program(119, "Reverse Cymbal", 5, ONE, backwards(cymbal(900, 12500, 1, 4.5, 1, Knock.NONE)),
            Voicing.dying(0.2)));
  }

  private static Struck tinkle() {
    return new Struck(new BarSpectrum(0.75,
        new Mode(1, 0.8, 1.0), new Mode(2.44, 0.8, 0.8), new Mode(4.13, 0.45, 0.5), new Mode(5.6, 0.35, 0.5),
        new Mode(7.7, 0.2, 0.35)), 0.1, new Knock(-20, 6000, 0.7, 0.02), 0.001, 0.45, 30000);
  }

  private static Struck agogo() {
    return new Struck(new BarSpectrum(0.8,
        new Mode(1, 0.5, 0.45), new Mode(2, 1, 0.4), new Mode(2.61, 0.3, 0.3), new Mode(5.2, 1, 0.26),
        new Mode(7.5, 0.7, 0.2), new Mode(10.4, 0.6, 0.15)), 0.2, new Knock(-12, 3000, 0.6, 0.02), 0.001, 0.6, 28000);
  }

  private static Struck pans() {
    return new Struck(new BarSpectrum(0.8,
        new Mode(1, 0.55, 1.0), new Mode(2, 1, 0.9), new Mode(3.01, 0.35, 0.6), new Mode(3.99, 0.6, 0.6),
        new Mode(5.3, 0.1, 0.3), new Mode(2.98, 0.15, 0.5), new Mode(6.1, 0.08, 0.2)),
        0.25, new Knock(-14, 900, 0.6, 0.04), 0.006, 0.5, 22050);
  }

  private static Struck woodblock() {
    return new Struck(new BarSpectrum(0.85,
        new Mode(1, 0.5, 0.08), new Mode(1.58, 1, 0.08), new Mode(2.71, 0.6, 0.05), new Mode(4.4, 0.4, 0.03)),
        0, new Knock(-6, 2400, 0.7, 0.03), 0.0006, 0.4, 28000);
  }
}
