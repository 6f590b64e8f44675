package studio.overdub.bank.program;

import java.util.List;
import studio.overdub.bank.synth.BarSpectrum;
import studio.overdub.bank.synth.Knock;
import studio.overdub.bank.synth.Mode;
import studio.overdub.bank.synth.StringSpectrum;
import studio.overdub.bank.synth.Struck;

/** Programs 8 to 15: bars, tongues, tubes and strings under hammers. */
final class ChromaticPercussion {
  private static final int[] BARS = {52, 70, 88};
  private static final int[] TUBES = {55, 67, 79};

  private ChromaticPercussion() {}

  static List<Program> programs() {
    return List.of(
        new Program(8, "Celesta", 7.5, BARS, celesta(), Voicing.dying(2).sends(14, 0)),
        new Program(9, "Glockenspiel", 5, new int[] {62, 79, 96}, glockenspiel(), Voicing.dying(3).sends(14, 0)),
        new Program(10, "Music Box", 5, BARS, musicBox(), Voicing.dying(1.2).sends(14, 4)),
        new Program(11, "Vibraphone", 13.5, BARS, vibraphone(), Voicing.dying(1).tremolo(1.5, 5).sends(14, 6)),
        new Program(12, "Marimba", 5, BARS, marimba(), Voicing.dying(0.8).bright(8000, 3000).sends(12, 0)),
        new Program(13, "Xylophone", 17.5, BARS, xylophone(), Voicing.dying(0.8).bright(11000, 3000).sends(12, 0)),
        new Program(14, "Tubular Bells", 8, TUBES, tubes(), Voicing.dying(4).sends(22, 0)),
        new Program(15, "Dulcimer", 16.5, BARS, dulcimer(), Voicing.dying(1.8).bright(10000, 3600).sends(14, 5)));
  }

  private static Struck celesta() {
    return new Struck(new BarSpectrum(0.7,
        new Mode(1, 1, 2.4), new Mode(2, 0.05, 1.4), new Mode(4.02, 0.35, 0.5), new Mode(6.9, 0.05, 0.2),
        new Mode(10.8, 0.03, 0.1)), 0.2, new Knock(-24, 1500, 0.7, 0.03), 0.001, 0.45, 22050);
  }

  private static Struck glockenspiel() {
    return new Struck(new BarSpectrum(0.7,
        new Mode(1, 0.7, 2.8), new Mode(2.756, 0.9, 1.4), new Mode(5.404, 1.6, 1.4), new Mode(8.93, 0.5, 0.5)),
        0.1, new Knock(-18, 5000, 0.7, 0.02), 0.001, 0.4, 32000);
  }

  private static Struck musicBox() {
    return new Struck(new BarSpectrum(0.72,
        new Mode(1, 1, 2.2), new Mode(2.01, 0.12, 1.2), new Mode(3.02, 0.1, 0.8), new Mode(4, 0.8, 0.5),
        new Mode(6.27, 0.5, 0.35),
        new Mode(11.2, 0.12, 0.12)), 0.1, new Knock(-9, 4500, 0.6, 0.03), 0.001, 0.45, 26000);
  }

  private static Struck vibraphone() {
    return new Struck(new BarSpectrum(0.8,
        new Mode(1, 1, 4.2), new Mode(3.984, 0.4, 0.7), new Mode(9.94, 0.1, 0.15)),
        0.1, new Knock(-24, 900, 0.7, 0.03), 0.002, 0.4, 22050);
  }

  private static Struck marimba() {
    return new Struck(new BarSpectrum(0.62,
        new Mode(1, 1, 1.1), new Mode(3.93, 0.25, 0.22), new Mode(9.3, 0.09, 0.06)),
        0.15, new Knock(-16, 420, 0.7, 0.05), 0.002, 0.6, 22050);
  }

  private static Struck xylophone() {
    return new Struck(new BarSpectrum(0.72,
        new Mode(1, 1, 0.75), new Mode(3, 0.7, 0.3), new Mode(6.1, 0.28, 0.12), new Mode(10.2, 0.15, 0.05)),
        0.1, new Knock(-10, 2200, 0.6, 0.03), 0.001, 0.6, 30000);
  }

  private static Struck tubes() {
    return new Struck(new BarSpectrum(0.75,
        new Mode(0.5, 0.1, 3), new Mode(1, 0.6, 4), new Mode(1.502, 0.55, 4), new Mode(2.0, 1, 3.8),
        new Mode(2.96, 1, 3), new Mode(4.0, 0.95, 2.4),
        new Mode(5.2, 0.6, 1.7), new Mode(6.5, 0.4, 1.2),
        new Mode(8.0, 0.25, 0.8)), 0.15, new Knock(-16, 2600, 0.6, 0.03), 0.001, 0.5, 22050);
  }

  private static Struck dulcimer() {
    StringSpectrum strings = new StringSpectrum(0.0004, 0.1, 2.2, 3200, 4.5, 0.66, 1.3);
    return new Struck(strings, 0.35, new Knock(-14, 1900, 0.7, 0.03), 0.001, 0.5, 22050);
  }
}
