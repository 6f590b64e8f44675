package studio.overdub.bank.program;

import java.util.List;
import studio.overdub.bank.synth.Body;
import studio.overdub.bank.synth.Curve;
import studio.overdub.bank.synth.Driven;
import studio.overdub.bank.synth.Keyed;
import studio.overdub.bank.synth.Knock;
import studio.overdub.bank.synth.Recipe;
import studio.overdub.bank.synth.Resonance;
import studio.overdub.bank.synth.StiffString;
import studio.overdub.bank.synth.StringSpectrum;
import studio.overdub.bank.synth.Struck;
import studio.overdub.bank.synth.Touch;

/** Programs 24 to 31: strings under fingers and picks, over a box or a pickup. */
final class Guitars {
  private static final int[] ACOUSTIC = {40, 47, 55, 64, 76};
  private static final int[] ELECTRIC = {40, 47, 55, 65, 76};
  private static final int[] LEAD = {40, 47, 55, 65, 76};
  private static final int[] SMALL = {60, 70, 80};

  /** Air and top of a guitar's box (Fletcher and Rossing, chapter 9). */
  private static final Body BOX =
      new Body(0, 104, 1, 0.35, 203, 0.9, 0.3, 268, 0.5, 0.25, 412, 0.5, 0.2, 553, 0.4, 0.18, 777, 0.3, 0.15);

  private static final Touch FINGER = new Touch(1.6, 3, 1.3);

  /** A pick is as hard for every touch. */
  private static final Touch PICK = new Touch(0.9, 3, 1.2);

  private Guitars() {}

  static List<Program> programs() {
    Voicing clear = Voicing.dying(0.6).sends(8, 15);
    Program nylon = new Program(24, "Nylon Guitar", 10.5, ACOUSTIC, nylon(), Voicing.dying(0.9)).in(Layers.TWO);
    Program steel = new Program(25, "Steel Guitar", 5.5, ACOUSTIC, steel(), Voicing.dying(0.7)).in(Layers.TWO);
    Program jazz = new Program(26, "Jazz Guitar", 8, ELECTRIC, jazz(), Voicing.dying(0.2)).in(Layers.TWO);
    Program clean = new Program(27, "Clean Guitar", 6.5, ELECTRIC, clean(), clear).in(Layers.TWO);
    Program muted = new Program(28, "Muted Guitar", 4, ELECTRIC, muted(), Voicing.dying(0.2)).in(Layers.TWO);
    Voicing driven = Voicing.dying(0.2).sends(8, 4);
    Program overdrive = new Program(29, "Overdrive Guitar", 7, LEAD, overdrive(), driven);
    Program distorted = new Program(30, "Distorted Guitar", 5.5, LEAD, distorted(), driven);
    Program harmonics = new Program(31, "Guitar Harmonics", 4, SMALL, harmonics(), Voicing.dying(0.3).sends(10, 8))
        .in(Layers.TWO);
    return List.of(
        nylon,
        new Program(8, 24, "Ukulele", 10, SMALL, ukulele(), Voicing.dying(0.4)).in(Layers.TWO),
        nylon.variation(16, "Nylon Guitar Open", Voicing.dying(2.5)),
        nylon.variation(32, "Nylon Guitar 2", Voicing.dying(0.9).bright(3600, 2400)),
        steel,
        steel.variation(8, "12-string Guitar", Voicing.dying(0.7).panned(-16))
            .and(steel.tones(), Voicing.dying(0.7).tuned(12, 6).panned(16)),
        new Program(16, 25, "Mandolin", 10, SMALL, mandolin(), Voicing.dying(0.4).wide(7)).in(Layers.TWO),
        jazz,
        jazz.variation(8, "Hawaiian Guitar", Voicing.dying(0.6).glide(-180, 0.16).vibrato(14, 5.2, 0.2)),
        clean,
        clean.variation(8, "Chorus Guitar", clear.sends(8, 60).wide(12)),
        muted,
        muted.variation(8, "Funk Guitar", Voicing.dying(0.1).bright(9000, 4800)),
        muted.variation(16, "Funk Guitar 2", Voicing.dying(0.15).bright(2600, 3600).sweep(2400, 0.001, 0.25)),
        overdrive,
        distorted,
        new Program(8, 30, "Feedback Guitar", 9, new int[] {45, 57, 69}, new Driven(pickup(-3), 20, 4200, 0, 22050),
            Voicing.sustained(0.002, 0.4).vibrato(10, 5.4, 0.6).sends(8, 4)),
        harmonics,
        harmonics.variation(8, "Guitar Feedback", Voicing.sustained(0.35, 0.5).vibrato(8, 5.6, 0.4).sends(12, 8)));
  }

  private static StringSpectrum pickup(double slope) {
    return new StringSpectrum(0, 0.13, slope + 2, 2200, 9, 0.7, 1);
  }

  private static Recipe nylon() {
    Curve stiffness = Curve.of(40, 0.0000426, 55, 0.000246, 76, 0.00015);
    Curve cutoff = Curve.of(40, 2184, 55, 21562, 76, 36945);
    Curve seconds = Curve.of(40, 20.4, 55, 6.8, 76, 2.27);
    Curve damping = Curve.of(40, 5.99, 55, 3.3, 76, 0.534);
    Curve rise = Curve.of(40, 0.023, 55, 0.007, 76, 0.003);
    Curve knock = Curve.ofDecibels(40, -20, 55, -16, 76, -14);
    Curve thump = Curve.ofDecibels(40, -30, 55, -31, 76, -38);
    Curve darker = Curve.ofDecibels(40, 1.6, 55, 1.6, 76, 4);
    return new Keyed(key -> new Struck(
            new StiffString(stiffness.at(key), 0.22, 4.5, cutoff.at(key), seconds.at(key), damping.at(key),
                new Resonance(105, 4, 25), new Resonance(215, 4, 50), new Resonance(430, 3, 120)),
            0.6, new Knock(knock.at(key), 1700, 0.4, 0.035), rise.at(key), 0.42, 20000)
        .with(BOX.at(thump.at(key))).with(new Touch(darker.at(key), 3, 1.3)));
  }

  private static Recipe steel() {
    Curve stiffness = Curve.of(40, 0.0001, 55, 0.000063, 76, 0.000103);
    Curve cutoff = Curve.of(40, 31372, 55, 4100, 76, 4690);
    Curve seconds = Curve.of(40, 13.1, 55, 6.42, 76, 2.91);
    Curve damping = Curve.of(40, 8, 55, 1.56, 76, 1.74);
    Curve rise = Curve.of(40, 0.001, 55, 0.019, 76, 0.00582);
    Curve knock = Curve.ofDecibels(40, -14, 55, -15, 76, 9);
    Curve thump = Curve.ofDecibels(40, -30, 55, -30, 76, -14);
    return new Keyed(key -> new Struck(
            new StiffString(stiffness.at(key), 0.13, 2.5, cutoff.at(key), seconds.at(key), damping.at(key),
                new Resonance(110, 4, 30), new Resonance(220, 4, 60), new Resonance(2500, 3, 1200)),
            0.5, new Knock(knock.at(key), 3800, 0.45, 0.04), rise.at(key), 0.42, 22050)
        .with(BOX.at(thump.at(key))).with(PICK));
  }

  private static Recipe jazz() {
    Curve stiffness = Curve.of(40, 0.00015, 55, 0.0000882, 76, 0.000132);
    Curve cutoff = Curve.of(40, 7001, 55, 5820, 76, 2011);
    Curve seconds = Curve.of(40, 26.2, 55, 7, 76, 4);
    Curve damping = Curve.of(40, 17.3, 55, 0.536, 76, 0.252);
    Curve knock = Curve.ofDecibels(40, -20, 55, -24, 76, -24);
    return new Keyed(key -> new Struck(
            new StiffString(stiffness.at(key), 0.25, 4, cutoff.at(key), seconds.at(key), damping.at(key),
                new Resonance(350, 3, 250)),
            0.3, new Knock(knock.at(key), 1600, 0.6, 0.03), 0.002, 0.4, 20000)
        .with(FINGER));
  }

  private static Recipe clean() {
    Curve stiffness = Curve.of(40, 0.00019, 55, 0.000103, 76, 0.00005);
    Curve cutoff = Curve.of(40, 947, 55, 2824, 76, 5000);
    Curve seconds = Curve.of(40, 37.4, 55, 12, 76, 3.63);
    Curve damping = Curve.of(40, 19, 55, 1.37, 76, 0.442);
    Curve rise = Curve.of(40, 0.024, 55, 0.001, 76, 0.001);
    Curve knock = Curve.ofDecibels(40, -26, 55, -22, 76, -22);
    return new Keyed(key -> new Struck(
            new StiffString(stiffness.at(key), 0.11, 3.5, cutoff.at(key), seconds.at(key), damping.at(key),
                new Resonance(2600, 4, 900)),
            0.3, new Knock(knock.at(key), 2800, 0.6, 0.025), rise.at(key), 0.4, 21000)
        .with(PICK));
  }

  /** The hand lies on the bridge: the strings die at once, the box and the hand's own sound remain. */
  private static Recipe muted() {
    Curve stiffness = Curve.of(40, 0.00128, 55, 0.00212, 76, 0.000472);
    Curve cutoff = Curve.of(40, 920, 55, 2475, 76, 1471);
    Curve seconds = Curve.of(40, 4.24, 55, 0.56, 76, 0.182);
    Curve damping = Curve.of(40, 16.5, 55, 0.91, 76, 1.65);
    Curve rise = Curve.of(40, 0.005, 55, 0.004, 76, 0.00156);
    Curve knock = Curve.ofDecibels(40, 6, 55, -3, 76, -10);
    Curve thump = Curve.ofDecibels(40, -18, 55, -14, 76, -48);
    Curve hand = Curve.ofDecibels(40, -40, 55, -22, 76, -60);
    return new Keyed(key -> new Struck(
            new StiffString(stiffness.at(key), 0.1, 2.5, cutoff.at(key), seconds.at(key), damping.at(key),
                new Resonance(300, 4, 200)),
            0.4, Knock.NONE, rise.at(key), 0.5, 20000)
        .withKnocks(new Knock(knock.at(key), 1800, 0.5, 0.04), new Knock(hand.at(key), 900, 1.5, 0.5))
        .with(BOX.at(thump.at(key))).with(new Touch(0.4, 0, 1.2)));
  }

  private static Recipe overdrive() {
    Curve cutoff = Curve.of(40, 2804, 55, 6257, 76, 6547);
    Curve seconds = Curve.of(40, 26, 55, 28.2, 76, 15.9);
    Curve drive = Curve.of(40, 19.2, 55, 1.57, 76, 5.5);
    Curve rise = Curve.of(40, 0.077, 55, 0.131, 76, 0.0582);
    Curve breath = Curve.ofDecibels(40, -14, 55, -18, 76, -47);
    return amplified(-2, drive, cutoff, seconds, breath, rise);
  }

  private static Recipe distorted() {
    Curve cutoff = Curve.of(40, 2950, 55, 4300, 76, 4227);
    Curve seconds = Curve.of(40, 34, 55, 40, 76, 19.2);
    Curve drive = Curve.of(40, 17.7, 55, 12.9, 76, 18.8);
    Curve rise = Curve.of(40, 0.0385, 55, 0.0464, 76, 0.031);
    Curve breath = Curve.ofDecibels(40, -2, 55, -17, 76, -50);
    return amplified(-3, drive, cutoff, seconds, breath, rise);
  }

  private static Recipe amplified(
      double slope, Curve drive, Curve cutoff, Curve seconds, Curve breath, Curve rise) {
    return new Keyed(key ->
        new Driven(pickup(slope), drive.at(key), cutoff.at(key), seconds.at(key), 22050)
            .rough(breath.at(key), rise.at(key), 0.35));
  }

  /** A string touched at a node, whose fundamental is the note. */
  private static Recipe harmonics() {
    Curve cutoff = Curve.of(52, 4200, 64, 3033, 76, 10500);
    Curve seconds = Curve.of(52, 32.1, 64, 60, 76, 60);
    Curve damping = Curve.of(52, 1.19, 64, 0.2, 76, 0.1);
    Curve rise = Curve.of(52, 0.149, 64, 0.0527, 76, 0.0198);
    Curve knock = Curve.ofDecibels(52, -22, 64, -22, 76, -24);
    return new Keyed(key -> new Struck(
            new StiffString(0.00003, 0.25, 1, cutoff.at(key), seconds.at(key), damping.at(key),
                new Resonance(2400, 6, 900)),
            0.1, new Knock(knock.at(key), 3200, 0.6, 0.03), rise.at(key), 0.3, 24000)
        .with(PICK));
  }

  private static Recipe ukulele() {
    return new Keyed(key -> new Struck(
            new StiffString(0.0001, 0.2, 5, 3400, 1.5, 1.6, new Resonance(280, 5, 90), new Resonance(560, 4, 160)),
            0.5, new Knock(-15, 1900, 0.5, 0.03), 0.003, 0.45, 22050)
        .with(BOX.at(-24)).with(FINGER));
  }

  private static Recipe mandolin() {
    return new Keyed(key -> new Struck(
            new StiffString(0.0002, 0.11, 2.6, 5200, 1.9, 1.1, new Resonance(330, 4, 90), new Resonance(1900, 3, 900)),
            0.5, new Knock(-13, 4200, 0.5, 0.025), 0.001, 0.4, 24000)
        .with(BOX.at(-26)).with(FINGER));
  }
}
