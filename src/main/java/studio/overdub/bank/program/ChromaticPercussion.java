package studio.overdub.bank.program;

import java.util.ArrayList;
import java.util.List;
import studio.overdub.bank.synth.BarSpectrum;
import studio.overdub.bank.synth.Body;
import studio.overdub.bank.synth.Curve;
import studio.overdub.bank.synth.Keyed;
import studio.overdub.bank.synth.Knock;
import studio.overdub.bank.synth.Mode;
import studio.overdub.bank.synth.Recipe;
import studio.overdub.bank.synth.Resonance;
import studio.overdub.bank.synth.StiffString;
import studio.overdub.bank.synth.Struck;
import studio.overdub.bank.synth.Touch;

/** Programs 8 to 15: bars, tongues, tubes and strings under hammers. */
final class ChromaticPercussion {
  private static final int[] BARS = {50, 60, 71, 83, 96};
  private static final int[] HIGH_BARS = {65, 75, 85, 96};
  private static final int[] MALLETS = {46, 57, 68, 80};
  private static final int[] TUBES = {58, 67, 77};

  /** Modes of a thick free bar (Fletcher and Rossing, chapter 19): ratio, level, seconds beside the first's. */
  private static final double[] FREE_BAR = {1, 1, 1, 2.72, 0.25, 0.7, 5.25, 0.8, 0.7, 8, 0.9, 0.6, 12.1, 0.6, 0.4};

  /** A bar undercut so that its second mode is two octaves up. */
  private static final double[] VIBES = {1, 1, 1, 3.984, 0.4, 0.3, 9.94, 0.2, 0.1, 15.8, 0.1, 0.05};

  private static final double[] MARIMBA = {1, 1, 1, 3.93, 0.25, 0.25, 9.3, 0.12, 0.1};

  /** A bar undercut so that its second mode is a twelfth up. */
  private static final double[] XYLOPHONE = {1, 1, 1, 3, 0.7, 0.5, 6.1, 0.35, 0.3, 10.2, 0.2, 0.2};

  /** A comb's tongue, tuned by a weight. */
  private static final double[] TONGUE =
      {1, 1, 1, 2.01, 0.1, 0.6, 4, 0.5, 0.5, 6.27, 0.2, 0.4, 10.3, 0.3, 0.4, 21.5, 0.35, 0.4};

  /** A celesta's plates over wooden boxes, tuned to the first mode. */
  private static final double[] PLATE = {1, 1, 1, 2, 0.05, 0.6, 4.02, 0.35, 0.3, 6.9, 0.1, 0.2, 10.8, 0.06, 0.1};

  /** Tubes: the fourth, fifth and sixth modes stand as 2 : 3 : 4 and make the ear hear an octave below the fourth. */
  private static final double[] TUBE = {0.5, 0.1, 0.7, 1, 0.6, 1, 1.502, 0.55, 1, 2, 1, 0.95, 2.96, 1, 0.75,
    4, 0.95, 0.6, 5.2, 0.6, 0.45, 6.5, 0.4, 0.3, 8, 0.25, 0.2, 9.6, 0.2, 0.15};

  /** The frame or the box that carries the bars. */
  private static final Body FRAME = new Body(0, 87, 0.6, 0.5, 133, 1, 0.6, 179, 0.8, 0.5, 241, 0.7, 0.45, 327, 0.6, 0.4,
      451, 0.5, 0.35, 618, 0.4, 0.3, 853, 0.3, 0.25);

  private static final Touch YARN = new Touch(4, 12, 2);

  private ChromaticPercussion() {}

  static List<Program> programs() {
    Voicing vibes = Voicing.dying(1).tremolo(1.5, 5).sends(14, 6);
    Program vibraphone = new Program(11, "Vibraphone", 15, MALLETS, vibraphone(), vibes).in(Layers.TWO);
    Program marimba = new Program(12, "Marimba", 7, MALLETS, marimba(), Voicing.dying(0.8).sends(12, 0)).in(Layers.TWO);
    Program bells = new Program(14, "Tubular Bells", 6.5, TUBES, tubes(), Voicing.dying(4).sends(22, 0)).in(Layers.TWO);
    return List.of(
        new Program(8, "Celesta", 8.5, BARS, celesta(), Voicing.dying(2).sends(14, 0)).in(Layers.TWO),
        new Program(9, "Glockenspiel", 6.5, HIGH_BARS, glockenspiel(), Voicing.dying(3).sends(14, 0)).in(Layers.TWO),
        new Program(10, "Music Box", 5, BARS, musicBox(), Voicing.dying(1.2).sends(14, 4)),
        vibraphone,
        vibraphone.variation(8, "Vibraphone Wide", vibes.wide(4)),
        marimba,
        marimba.variation(8, "Marimba Wide", Voicing.dying(0.8).sends(12, 0).wide(4)),
        new Program(13, "Xylophone", 21, HIGH_BARS, xylophone(), Voicing.dying(0.8).sends(12, 0)).in(Layers.TWO),
        bells,
        bells.variation(8, "Church Bell", Voicing.dying(6).tuned(-12, 0).sends(28, 0)),
        bells.variation(9, "Carillon", Voicing.dying(5).sends(28, 0)).and(bells.tones(),
            Voicing.dying(5).tuned(12, 3).sends(28, 0)),
        new Program(15, "Dulcimer", 16.5, BARS, dulcimer(), Voicing.dying(1.8).sends(14, 5)).in(Layers.TWO));
  }

  /**
   * A bar's spectrum at one key.
   *
   * @param seconds in which the first mode falls by 60 dB
   * @param upper decibels by which the upper modes are lifted
   * @param fade the factor on the upper modes' times
   */
  private static BarSpectrum bar(double[] modes, double seconds, double upper, double fade) {
    List<Mode> all = new ArrayList<>();
    for (int i = 0; i < modes.length; i += 3) {
      boolean first = modes[i] <= 1;
      double level = modes[i + 1] * (first ? 1 : Resonance.gain(upper));
      all.add(new Mode(modes[i], level, seconds * modes[i + 2] * (first ? 1 : fade)));
    }
    return new BarSpectrum(1, all.toArray(Mode[]::new));
  }

  private static Recipe celesta() {
    Curve rise = Curve.of(60, 0.028, 76, 0.0198, 96, 0.004);
    Curve seconds = Curve.of(60, 1.8, 76, 2, 96, 1.49);
    Curve upper = Curve.ofDecibels(60, -3, 76, -2, 96, -4.5);
    Curve fade = Curve.of(60, 2.18, 76, 0.749, 96, 0.517);
    Curve knock = Curve.ofDecibels(60, -2, 76, -1, 96, -20);
    Curve thump = Curve.ofDecibels(60, -31, 76, -24, 96, -40);
    return new Keyed(key -> new Struck(bar(PLATE, seconds.at(key), upper.at(key), fade.at(key)),
            0.2, new Knock(knock.at(key), 3500, 0.6, 0.05), rise.at(key), 0.35, 22050)
        .with(FRAME.at(thump.at(key))).with(new Touch(2, 4, 1.2)));
  }

  private static Recipe glockenspiel() {
    Curve seconds = Curve.of(72, 0.909, 84, 1.59, 96, 1.71);
    Curve upper = Curve.ofDecibels(72, 14, 84, -4, 96, -10);
    Curve fade = Curve.of(72, 1.65, 84, 0.778, 96, 0.6);
    Curve knock = Curve.ofDecibels(72, -12, 84, -12, 96, 3);
    Curve thump = Curve.ofDecibels(72, -45, 84, -53, 96, -53);
    return new Keyed(key -> new Struck(bar(FREE_BAR, seconds.at(key), upper.at(key), fade.at(key)),
            0.1, new Knock(knock.at(key), 7000, 0.7, 0.03), 0.001, 0.35, 32000)
        .with(FRAME.at(thump.at(key))).with(new Touch(3, 6, 1.2)));
  }

  private static Recipe musicBox() {
    Curve rise = Curve.of(60, 0.135, 72, 0.034, 84, 0.0257);
    Curve seconds = Curve.of(60, 2.27, 72, 1.33, 84, 1.16);
    Curve upper = Curve.ofDecibels(60, -1.5, 72, -13, 84, -11);
    Curve fade = Curve.of(60, 1, 72, 0.829, 84, 0.778);
    Curve knock = Curve.ofDecibels(60, -1, 72, -3, 84, -17.5);
    Curve thump = Curve.ofDecibels(60, -53, 72, -47, 84, -48);
    return new Keyed(key -> new Struck(bar(TONGUE, seconds.at(key), upper.at(key), fade.at(key)),
            0.1, new Knock(knock.at(key), 6500, 0.6, 0.05), rise.at(key), 0.4, 26000)
        .with(FRAME.at(thump.at(key))));
  }

  private static Recipe vibraphone() {
    Curve seconds = Curve.of(53, 6.11, 67, 3.41, 84, 2.48);
    Curve upper = Curve.ofDecibels(46, 9, 53, 9, 67, 3, 84, -4);
    Curve fade = Curve.of(53, 1, 67, 0.997, 84, 1.06);
    Curve knock = Curve.ofDecibels(46, 4, 53, 10, 67, -18, 84, -24);
    Curve thump = Curve.ofDecibels(53, -40, 67, -38, 84, -40);
    return new Keyed(key -> new Struck(bar(VIBES, seconds.at(key), upper.at(key), fade.at(key)),
            0.1, new Knock(knock.at(key), 2400, 0.6, 0.04), 0.0015, 0.4, 20000)
        .with(FRAME.at(thump.at(key))).with(YARN));
  }

  private static Recipe marimba() {
    Curve rise = Curve.of(48, 0.0381, 60, 0.0337, 79, 0.0187);
    Curve seconds = Curve.of(48, 1.24, 60, 1.13, 79, 0.745);
    Curve upper = Curve.ofDecibels(48, 1, 60, 7, 79, -4.5);
    Curve fade = Curve.of(48, 2.55, 60, 1.65, 79, 0.882);
    Curve knock = Curve.ofDecibels(48, -2, 60, -8, 79, -16);
    Curve thump = Curve.ofDecibels(48, -32, 60, -41, 79, -40.5);
    return new Keyed(key -> new Struck(bar(MARIMBA, seconds.at(key), upper.at(key), fade.at(key)),
            0.15, new Knock(knock.at(key), 900, 0.5, 0.05), rise.at(key), 0.35, 20000)
        .with(FRAME.at(thump.at(key))).with(new Touch(2, 4, 1.3)));
  }

  private static Recipe xylophone() {
    Curve seconds = Curve.of(65, 0.5, 77, 0.52, 91, 0.465);
    Curve upper = Curve.ofDecibels(65, 3, 77, 8, 91, -5.5);
    Curve fade = Curve.of(65, 1.46, 77, 0.997, 91, 0.882);
    Curve knock = Curve.ofDecibels(65, 2, 77, -6, 91, -14);
    Curve thump = Curve.ofDecibels(65, -28.5, 77, -60, 91, -54);
    return new Keyed(key -> new Struck(bar(XYLOPHONE, seconds.at(key), upper.at(key), fade.at(key)),
            0.1, new Knock(knock.at(key), 3600, 0.5, 0.04), 0.001, 0.7, 30000)
        .with(FRAME.at(thump.at(key))).with(new Touch(2.5, 7, 1.2)));
  }

  private static Recipe tubes() {
    Curve seconds = Curve.of(60, 2.26, 67, 2.34, 77, 1.61);
    Curve upper = Curve.ofDecibels(60, 17, 67, 17, 77, 14);
    Curve fade = Curve.of(60, 1.86, 67, 1.75, 77, 1.32);
    Curve knock = Curve.ofDecibels(60, 7, 67, 11, 77, -14);
    return new Keyed(key -> new Struck(bar(TUBE, seconds.at(key), upper.at(key), fade.at(key)),
            0.15, new Knock(knock.at(key), 4200, 0.5, 0.04), 0.001, 0.6, 22050)
        .with(new Touch(2, 5, 1.2)));
  }

  /** Courses of strings over a box, under small hammers. */
  private static Recipe dulcimer() {
    Curve stiffness = Curve.of(48, 0.0000607, 60, 0.000094, 79, 0.00017);
    Curve cutoff = Curve.of(48, 16720, 60, 5323, 79, 6799);
    Curve seconds = Curve.of(48, 4.41, 60, 1.82, 79, 1.94);
    Curve damping = Curve.of(48, 0.456, 60, 0.139, 79, 0.64);
    Curve knock = Curve.ofDecibels(48, -10.5, 60, -10, 79, -10);
    Curve thump = Curve.ofDecibels(48, 0.5, 60, -8.5, 79, -14);
    return new Keyed(key -> new Struck(
            new StiffString(stiffness.at(key), 0.1, 2, cutoff.at(key), seconds.at(key), damping.at(key)),
            0.35, new Knock(knock.at(key), 2800, 0.5, 0.03), 0.001, 0.35, 22050)
        .with(FRAME.at(thump.at(key))).with(new Touch(0.6, 3, 1.2)));
  }
}
