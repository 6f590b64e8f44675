package studio.overdub.bank.program;

import java.util.List;
import studio.overdub.bank.synth.BarSpectrum;
import studio.overdub.bank.synth.Body;
import studio.overdub.bank.synth.Breath;
import studio.overdub.bank.synth.Curve;
import studio.overdub.bank.synth.FadedIn;
import studio.overdub.bank.synth.HarmonicSpectrum;
import studio.overdub.bank.synth.Keyed;
import studio.overdub.bank.synth.Knock;
import studio.overdub.bank.synth.Mode;
import studio.overdub.bank.synth.Recipe;
import studio.overdub.bank.synth.Resonance;
import studio.overdub.bank.synth.StiffString;
import studio.overdub.bank.synth.Struck;
import studio.overdub.bank.synth.Sustained;
import studio.overdub.bank.synth.Touch;

/** Programs 40 to 47: bowed and plucked strings of the orchestra, and its timpani. */
final class Strings {
  private static final int[] HIGH = {55, 62, 69, 78, 88};
  private static final int[] MIDDLE = {48, 55, 62, 70, 79};
  private static final int[] LOW = {36, 43, 50, 58, 67};
  private static final int[] DEEP = {28, 34, 40, 47, 55};
  private static final int[] WIDE = {40, 50, 60, 72, 84};
  private static final int[] HARP = {36, 48, 60, 74, 88};
  private static final int[] KETTLES = {36, 45, 53};

  /** Bellies and backs of a section's instruments, ringing on after the pluck. */
  private static final Body BELLIES = new Body(0, 103, 0.5, 0.75, 139, 0.8, 0.75, 197, 1, 0.65, 281, 1, 0.6,
      343, 0.8, 0.6, 467, 0.8, 0.5, 563, 0.6, 0.45, 712, 0.5, 0.45, 940, 0.4, 0.35, 1270, 0.3, 0.3);

  private static final Touch BOW = new Touch(0.2, -2, 1.1);

  private Strings() {}

  static List<Program> programs() {
    Voicing bowed = Voicing.sustained(0.004, 0.6).sends(14, 4);
    Program violin = new Program(40, "Violin", 8, HIGH, violin(), bowed.vibrato(19, 5.7, 0.15)).in(Layers.TWO);
    return List.of(
        violin,
        violin.variation(8, "Slow Violin", Voicing.sustained(0.5, 0.8).sends(16, 4).vibrato(11, 5.2, 0.5)),
        new Program(41, "Viola", 8, MIDDLE, viola(), bowed.vibrato(17, 5, 0.18)).in(Layers.TWO),
        new Program(42, "Cello", 8.5, LOW, cello(), bowed.vibrato(13, 5.1, 0.2)).in(Layers.TWO),
        new Program(43, "Contrabass", 12, DEEP, contrabass(), bowed.vibrato(8, 4.8, 0.3)).in(Layers.TWO),
        new Program(44, "Tremolo Strings", 12.5, new int[] {40, 50, 59, 72, 84}, tremolo(),
            Voicing.sustained(0.004, 1.6).tremolo(4, 12).sends(16, 8).wide(3)),
        new Program(45, "Pizzicato Strings", 4, WIDE, pizzicato(), Voicing.dying(0.4).sends(16, 6)).in(Layers.TWO),
        new Program(46, "Orchestral Harp", 13, HARP, harp(), Voicing.dying(2.5).sends(18, 0)).in(Layers.TWO),
        new Program(47, "Timpani", 14, KETTLES, timpani(), Voicing.dying(1.5).sends(18, 0)).in(Layers.TWO));
  }

  /** A bowed string over a body: the bow's hiss, its bite at first, and harmonics that come up one after another. */
  private static Recipe bowed(
      double slope, double cutoff, double rise, double lag, Breath breath, Resonance... body) {
    Sustained tone = Sustained.solo(HarmonicSpectrum.of(0, slope, cutoff, body), 0.03, lag)
        .with(breath)
        .withUnrest(0.06)
        .with(BOW)
        .withTimes(0.19, 0.34);
    return new FadedIn(tone, rise);
  }

  /** The hair's noise on the string, which is louder as the bow bites. */
  private static Breath hiss(double decibels, double hertz) {
    return new Breath(decibels, 4, 0.09, hertz, 0.5);
  }

  private static Recipe violin() {
    Curve cutoff = Curve.of(55, 4500, 69, 4500, 88, 59112);
    Curve rise = Curve.of(55, 0.34, 69, 0.28, 88, 0.453);
    Curve lag = Curve.of(55, 0.00944, 69, 0.0161, 88, 0.05);
    return new Keyed(key -> bowed(4.8, cutoff.at(key), rise.at(key), lag.at(key), hiss(-29, 2600),
        new Resonance(480, 6, 160), new Resonance(1100, 4, 300), new Resonance(2700, 8, 900)));
  }

  private static Recipe viola() {
    Curve cutoff = Curve.of(48, 6233, 62, 11642, 79, 85275);
    Curve rise = Curve.of(48, 0.3, 62, 0.684, 79, 0.642);
    Curve lag = Curve.of(48, 0.00834, 62, 0.0265, 79, 0.0234);
    Curve breath = Curve.ofDecibels(48, -27, 62, -34, 79, -29);
    return new Keyed(key -> bowed(6.5, cutoff.at(key), rise.at(key), lag.at(key), hiss(breath.at(key), 2600),
        new Resonance(330, 6, 110), new Resonance(850, 5, 200), new Resonance(2000, 6, 600)));
  }

  private static Recipe cello() {
    Curve cutoff = Curve.of(36, 2700, 50, 3530, 67, 2729);
    Curve rise = Curve.of(36, 1.15, 50, 0.6, 67, 0.6);
    Curve lag = Curve.of(36, 0.0113, 50, 0.0121, 67, 0.0182);
    Curve breath = Curve.ofDecibels(36, -22, 50, -29, 67, -29);
    return new Keyed(key -> bowed(5, cutoff.at(key), rise.at(key), lag.at(key), hiss(breath.at(key), 1600),
        new Resonance(200, 6, 70), new Resonance(560, 5, 130), new Resonance(1350, 5, 350)));
  }

  private static Recipe contrabass() {
    Curve cutoff = Curve.of(28, 584, 40, 920, 55, 9514);
    Curve rise = Curve.of(28, 0.265, 40, 0.989, 55, 0.22);
    Curve lag = Curve.of(28, 0.00348, 40, 0.02, 55, 0.00647);
    Curve breath = Curve.ofDecibels(28, -31, 40, -31, 55, -23);
    return new Keyed(key -> bowed(6.5, cutoff.at(key), rise.at(key), lag.at(key), hiss(breath.at(key), 2600),
        new Resonance(110, 5, 50), new Resonance(300, 4, 120)));
  }

  static Sustained section(int players, double spread, double cutoff) {
    HarmonicSpectrum spectrum = HarmonicSpectrum.of(
        0, 5, cutoff, new Resonance(450, 3, 250), new Resonance(1200, 3, 500), new Resonance(2700, 3, 900));
    return Sustained.several(spectrum, players, spread, 0.02)
        .with(new Breath(-38, 4, 0.1, 3000, 0.5))
        .withTimes(0.15, 0.85);
  }

  /** A section whose bows go to and fro, each for itself: their noise never rests. */
  private static Recipe tremolo() {
    Curve cutoff = Curve.of(40, 1338, 60, 2749, 84, 2273);
    Curve rise = Curve.of(40, 0.6, 60, 0.659, 84, 0.214);
    Curve breath = Curve.ofDecibels(40, -30, 60, -21, 84, -13.5);
    return new Keyed(key -> new FadedIn(Sustained.several(
            HarmonicSpectrum.of(0, 7, cutoff.at(key), new Resonance(450, 3, 250), new Resonance(1200, 3, 500),
                new Resonance(2700, 3, 900)), 5, 7, 0.03)
        .with(new Breath(breath.at(key), 4, 0.1, 2600, 0.4))
        .withTimes(0.15, 0.8), rise.at(key)));
  }

  private static Recipe pizzicato() {
    Curve cutoff = Curve.of(40, 1213, 60, 2500, 84, 10000);
    Curve seconds = Curve.of(40, 0.75, 60, 0.552, 84, 0.62);
    Curve damping = Curve.of(40, 1.17, 60, 0.261, 84, 0.1);
    Curve rise = Curve.of(40, 0.218, 60, 0.315, 84, 0.005);
    Curve knock = Curve.ofDecibels(40, -36, 60, -38, 84, -17);
    Curve thump = Curve.ofDecibels(40, -11, 60, -16, 84, -9);
    return new Keyed(key -> new Struck(
            new StiffString(0.00005, 0.2, 3, cutoff.at(key), seconds.at(key), damping.at(key),
                new Resonance(230, 5, 120), new Resonance(480, 4, 200)),
            0.3, new Knock(knock.at(key), 1100, 0.4, 0.06), rise.at(key), 1.2, 16000)
        .with(BELLIES.at(thump.at(key))).with(new Touch(1.5, 4, 1)));
  }

  private static Recipe harp() {
    Curve slope = Curve.ofDecibels(36, 5, 60, 11, 88, 2);
    Curve cutoff = Curve.of(36, 1368, 60, 2311, 88, 24464);
    Curve seconds = Curve.of(36, 6.42, 60, 2.77, 88, 0.7);
    Curve damping = Curve.of(36, 0.626, 60, 1.5, 88, 0.389);
    Curve knock = Curve.ofDecibels(36, -24, 60, -28, 88, -14);
    Curve thump = Curve.ofDecibels(36, -14, 60, -24, 88, -37);
    Curve rub = Curve.ofDecibels(36, -20, 60, -34, 88, -40);
    return new Keyed(key -> new Struck(
            new StiffString(0.00006, 0.3, slope.at(key), cutoff.at(key), seconds.at(key), damping.at(key),
                new Resonance(220, 4, 130)),
            0.5, Knock.NONE, 0.002, 0.5, 22050)
        .withKnocks(new Knock(knock.at(key), 1500, 0.5, 0.04), new Knock(rub.at(key), 300, 0.8, 1.2))
        .with(BELLIES.at(thump.at(key))).with(new Touch(1.5, 4, 1.3)));
  }

  /** The head's ring modes, tuned by the kettle's air to about 2 : 3 : 4 : 5, in the rumble of its many others. */
  private static Recipe timpani() {
    Curve seconds = Curve.of(36, 2.85, 45, 3.46, 53, 2.8);
    Curve upper = Curve.ofDecibels(36, -6, 45, 12, 53, 14);
    Curve fade = Curve.of(36, 2.45, 45, 1, 53, 0.779);
    Curve knock = Curve.ofDecibels(36, -26, 45, -18, 53, -10);
    Curve thump = Curve.ofDecibels(36, -9, 45, -4, 53, -12);
    return new Keyed(key -> new Struck(head(seconds.at(key), upper.at(key), fade.at(key)),
            0.2, Knock.NONE, 0.001, 0.5, 18000)
        .withKnocks(new Knock(knock.at(key), 1400, 0.6, 0.2), new Knock(thump.at(key), 600, 0.9, 1.1))
        .withLoop(0.4));
  }

  private static BarSpectrum head(double seconds, double upper, double fade) {
    double up = Resonance.gain(upper);
    double slow = seconds * fade;
    return new BarSpectrum(1,
        new Mode(0.66, 0.15, seconds * 0.2), new Mode(1, 0.8, seconds), new Mode(1.34, 0.15, seconds * 0.25),
        new Mode(1.5, 1, seconds * 0.85), new Mode(1.98, 0.8, slow * 0.7), new Mode(2.44, 0.6 * up, slow * 0.65),
        new Mode(2.92, 0.5 * up, slow * 0.6), new Mode(3.4, 0.4 * up, slow * 0.6), new Mode(4.1, 0.3 * up, slow * 0.5),
        new Mode(4.86, 0.28 * up, slow * 0.5), new Mode(5.7, 0.25 * up, slow * 0.45),
        new Mode(6.55, 0.22 * up, slow * 0.45), new Mode(7.5, 0.2 * up, slow * 0.4),
        new Mode(8.6, 0.17 * up, slow * 0.4),
        new Mode(9.9, 0.15 * up, slow * 0.35), new Mode(11.3, 0.12 * up, slow * 0.3),
        new Mode(13, 0.1 * up, slow * 0.3));
  }
}
