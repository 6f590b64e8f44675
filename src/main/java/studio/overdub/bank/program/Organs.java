package studio.overdub.bank.program;

import java.util.List;
import studio.overdub.bank.synth.Body;
import studio.overdub.bank.synth.Breath;
import studio.overdub.bank.synth.Curve;
import studio.overdub.bank.synth.FadedIn;
import studio.overdub.bank.synth.HarmonicSpectrum;
import studio.overdub.bank.synth.Keyed;
import studio.overdub.bank.synth.RatioSpectrum;
import studio.overdub.bank.synth.Recipe;
import studio.overdub.bank.synth.Resonance;
import studio.overdub.bank.synth.Sustained;
import studio.overdub.bank.synth.Tone;
import studio.overdub.bank.synth.Touch;

/** Programs 16 to 23: drawbars, pipes and free reeds. They are as loud for every touch: one layer. */
final class Organs {
  private static final int[] WHEELS = {36, 48, 60, 72, 84};
  private static final int[] PIPES = {36, 44, 52, 60, 68, 76, 84};
  private static final int[] REEDS = {48, 56, 64, 72, 80};

  /** The nine drawbars: 16', 5 1/3', 8', 4', 2 2/3', 2', 1 3/5', 1 1/3', 1'. */
  private static final double[] DRAWBARS = {0.5, 1.5, 1, 2, 3, 4, 5, 6, 8};

  private static final double[] RANKS = {0.5, 1, 2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 24};

  private Organs() {}

  static List<Program> programs() {
    Voicing wheel = Voicing.sustained(0.002, 0.2).sends(8, 15);
    Program drawbars = new Program(16, "Drawbar Organ", 11.5, WHEELS, drawbar(), wheel);
    Voicing struck = Voicing.sustained(0.001, 0.25).sends(8, 15);
    Program percussive = new Program(17, "Percussive Organ", 7, WHEELS, percussive(), struck);
    Voicing turning = Voicing.sustained(0.002, 0.25).tremolo(1, 6.4).vibrato(6, 6.4, 0.01).sends(8, 20);
    Program rock = new Program(18, "Rock Organ", 10, WHEELS, rock(), turning);
    Voicing pipes = Voicing.sustained(0.002, 2.2).sends(30, 5);
    Program church = new Program(19, "Church Organ", 9, PIPES, church(), pipes);
    Program accordion = new Program(21, "Accordion", 12.5, REEDS, accordion(), Voicing.sustained(0.002, 0.3));
    return List.of(
        drawbars,
        drawbars.variation(8, "Detuned Organ 1", wheel.wide(14)),
        drawbars.variation(16, "Sixties Organ", wheel.vibrato(9, 6.6, 0.01)).and(drawbars.tones(), wheel.tuned(12, 3)),
        drawbars.variation(32, "Organ 4", wheel.vibrato(7, 6.4, 0.01)),
        percussive,
        percussive.variation(8, "Detuned Organ 2", struck.wide(12)),
        percussive.variation(32, "Organ 5", struck.vibrato(8, 6.6, 0.01)),
        rock,
        rock.variation(8, "Rotary Organ Slow", Voicing.sustained(0.002, 0.25).tremolo(1, 0.9).vibrato(4, 0.9, 0.01)
            .sends(8, 25)),
        church,
        church.variation(8, "Church Organ Octave", pipes).and(church.tones(), pipes.tuned(12, 2)),
        church.variation(16, "Church Organ Wide", pipes.wide(6)),
        new Program(20, "Reed Organ", 11.5, REEDS, reedOrgan(), Voicing.sustained(0.002, 0.4)),
        accordion,
        accordion.variation(8, "Italian Accordion", Voicing.sustained(0.002, 0.3).wide(16)),
        new Program(22, "Harmonica", 11, REEDS, harmonica(),
            Voicing.sustained(0.002, 0.2).vibrato(3, 5.2, 0.3)).in(Layers.TWO),
        new Program(23, "Tango Accordion", 10.5, REEDS, tango(), Voicing.sustained(0.002, 0.3)));
  }

  /** Drawbars whose higher stops are lifted by {@code tilt} dB an octave. */
  private static RatioSpectrum wheels(double tilt, double... levels) {
    double[] tilted = new double[levels.length];
    for (int i = 0; i < levels.length; i++) {
      tilted[i] = levels[i] + tilt * StrictMath.log(DRAWBARS[i]) / StrictMath.log(2);
    }
    return new RatioSpectrum(DRAWBARS, tilted);
  }

  /** The contacts' click. */
  private static Breath click(double decibels) {
    return click(decibels, -60);
  }

  /** The same, with what the other wheels leak into it. */
  private static Breath click(double decibels, double leakage) {
    return new Breath(leakage, decibels - leakage, 0.012, 2800, 0.5);
  }

  private static Recipe drawbar() {
    Curve rise = Curve.of(36, 0.19, 60, 0.0241, 84, 0.005);
    Curve tilt = Curve.ofDecibels(36, 1, 60, -2.5, 84, -1.5);
    Curve knock = Curve.ofDecibels(36, -30, 60, -30, 84, -30);
    return new Keyed(key -> Sustained.solo(
            wheels(tilt.at(key), 0, -15, -4, -15, -26, -30, -40, -40, -36), rise.at(key), 0)
        .withUnrest(0).with(click(knock.at(key))).withTimes(0.1 + 2 * rise.at(key), 0.25).with(Touch.NONE));
  }

  /** The lowest octave of the 16' wheels is not there: it repeats the next (foldback). A second harmonic dies away. */
  private static Recipe percussive() {
    Curve rise = Curve.of(36, 0.0989, 60, 0.0824, 84, 0.115);
    Curve tilt = Curve.ofDecibels(36, 2, 60, -2, 84, 1);
    Curve knock = Curve.ofDecibels(36, -4, 60, 1, 84, 6);
    Curve chime = Curve.ofDecibels(36, -4, 60, -10, 84, -4);
    return new Keyed(key -> Sustained.solo(
            wheels(tilt.at(key), key < 48 ? -60 : -8, key < 48 ? -40 : -12, 0, -4, -10, -16, -30, -40, -30),
            rise.at(key), 0)
        .withUnrest(0).with(click(knock.at(key), -43)).withTimes(0.35, 0.2).with(Touch.NONE)
        .with(new Body(chime.at(key), 2 * Tone.hertz(key), 1, 0.5, 3 * Tone.hertz(key), 0.6, 0.4)));
  }

  private static Recipe rock() {
    Curve rise = Curve.of(36, 0.033, 60, 0.005, 84, 0.005);
    Curve tilt = Curve.ofDecibels(36, -0.5, 60, -0.5, 84, 0);
    Curve knock = Curve.ofDecibels(36, -11, 60, -10, 84, -30);
    return new Keyed(key -> Sustained.solo(
            wheels(tilt.at(key), -2, -6, 0, -4, -7, -8, -16, -15, -12), rise.at(key), 0)
        .withUnrest(0).with(click(knock.at(key))).withTimes(0.1, 0.25).with(Touch.NONE));
  }

  /** Several ranks of flue pipes: wind, and a chiff while the air column gets under way. */
  private static Recipe church() {
    Curve rise = Curve.of(36, 0.238, 60, 0.34, 84, 0.121);
    Curve tilt = Curve.ofDecibels(36, -4, 60, -1, 84, -1);
    Curve breath = Curve.ofDecibels(36, -23, 60, -20, 84, -9.5);
    Curve sub = Curve.ofDecibels(36, -23, 60, -28, 84, -5);
    Curve knock = Curve.ofDecibels(36, -12, 60, -16, 84, -16.5);
    return new Keyed(key -> {
      double[] levels = {sub.at(key), 0, -1, -6, -4, -14, -8, -10, -18, -14, -16, -22, -24};
      for (int i = 0; i < levels.length; i++) {
        levels[i] += tilt.at(key) * StrictMath.log(RANKS[i]) / StrictMath.log(2);
      }
      double pitch = Tone.hertz(key);
      return new FadedIn(Sustained.several(new RatioSpectrum(RANKS, levels), 3, 2.5, 0.05)
          .with(new Breath(breath.at(key), 8, 0.1, 2400, 0.5)).withTimes(0.3, 0.7)
          .with(Touch.NONE)
          .with(new Body(knock.at(key), 4 * pitch, 1, 0.3, 6 * pitch, 0.8, 0.25, 8 * pitch, 0.7, 0.2)), rise.at(key));
    });
  }

  private static HarmonicSpectrum free(double slope, double cutoff) {
    return HarmonicSpectrum.of(-1, slope, cutoff, new Resonance(900, 4, 500), new Resonance(2400, 4, 700));
  }

  private static Recipe reedOrgan() {
    Curve rise = Curve.of(48, 0.0873, 60, 0.0582, 79, 0.03);
    Curve cutoff = Curve.of(48, 920, 60, 1501, 79, 5001);
    Curve breath = Curve.ofDecibels(48, -38, 60, -44, 79, -48);
    return new Keyed(key -> Sustained.solo(free(4, cutoff.at(key)), rise.at(key), 0)
        .withUnrest(0.03).with(new Breath(breath.at(key), 10, 0.05, 3000, 0.5))
        .withTimes(0.1 + rise.at(key), 0.6).with(Touch.NONE));
  }

  private static Recipe accordion() {
    Curve rise = Curve.of(53, 0.134, 67, 0.196, 84, 0.012);
    Curve lag = Curve.of(53, 0.057, 67, 0.0747, 84, 0.0274);
    Curve cutoff = Curve.of(53, 3000, 67, 3800, 84, 8988);
    Curve breath = Curve.ofDecibels(53, -36, 67, -30, 84, -40);
    Curve apart = Curve.of(53, 3.5, 67, 3.5, 84, 13);
    return new Keyed(key -> new FadedIn(Sustained.several(free(2, cutoff.at(key)), 3, apart.at(key), 0.01)
            .withLag(lag.at(key)).with(new Breath(breath.at(key), 10, 0.05, 3000, 0.5)).with(Touch.NONE)
            .withTimes(0.15 + lag.at(key), 0.6),
        rise.at(key)));
  }

  private static HarmonicSpectrum octaves(double slope, double cutoff) {
    return HarmonicSpectrum.of(3, slope, cutoff, new Resonance(900, 4, 500), new Resonance(2400, 4, 700));
  }

  /** A bandoneon: two reeds an octave apart, in tune with each other. */
  private static Recipe tango() {
    Curve rise = Curve.of(53, 0.103, 67, 0.0386, 84, 0.056);
    Curve lag = Curve.of(53, 0.0497, 67, 0.00287, 84, 0.0618);
    Curve cutoff = Curve.of(53, 1980, 67, 3032, 84, 6500);
    Curve breath = Curve.ofDecibels(53, -34, 67, -38, 84, -52);
    return new Keyed(key -> new FadedIn(Sustained.solo(octaves(2, cutoff.at(key)), 0.01, lag.at(key))
            .withUnrest(0.04).with(new Breath(breath.at(key), 10, 0.05, 3000, 0.5)).with(Touch.NONE)
            .withTimes(0.15 + lag.at(key), 0.5),
        rise.at(key)));
  }

  private static Recipe harmonica() {
    Curve rise = Curve.of(60, 0.0442, 72, 0.0449, 84, 0.0177);
    Curve lag = Curve.of(60, 0.0207, 72, 0.00346, 84, 0.00642);
    Curve cutoff = Curve.of(60, 2887, 72, 3874, 84, 10184);
    Curve breath = Curve.ofDecibels(60, -58, 72, -44, 84, -52);
    return new Keyed(key -> Sustained.solo(
            HarmonicSpectrum.of(
                -3, 2.5, cutoff.at(key), new Resonance(1700, 7, 600), new Resonance(3600, 4, 800)),
            rise.at(key), lag.at(key))
        .with(new Breath(breath.at(key), 8, 0.05, 3800, 0.6)).withUnrest(0.015).withTimes(0.2, 0.35)
        .with(new Touch(1.5, -2, 1.3)));
  }
}
