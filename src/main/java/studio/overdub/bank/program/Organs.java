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
    Program drawbars = new Program(16, "Drawbar Organ", 13, WHEELS, drawbar(), wheel);
    Voicing struck = Voicing.sustained(0.001, 0.25).sends(8, 15);
    Program percussive = new Program(17, "Percussive Organ", 10, WHEELS, percussive(), struck);
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
        new Program(22, "Harmonica", 13, REEDS, harmonica(),
            Voicing.sustained(0.002, 0.2).vibrato(6, 5.2, 0.3)).in(Layers.TWO),
        new Program(23, "Tango Accordion", 12, REEDS, tango(), Voicing.sustained(0.002, 0.3)));
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
    return new Breath(-60, 60 + decibels, 0.012, 2800, 0.5);
  }

  private static Recipe drawbar() {
    Curve rise = Curve.of(36, 0.19, 60, 0.0241, 84, 0.005);
    Curve tilt = Curve.ofDecibels(36, 0, 60, -4, 84, -2);
    Curve knock = Curve.ofDecibels(36, -30, 60, -30, 84, -30);
    return new Keyed(key -> Sustained.solo(wheels(tilt.at(key), 0, -15, -4, -15, -26, -30, -40, -40, -36), rise.at(key), 0)
        .withUnrest(0).with(click(knock.at(key))).withTimes(0.1 + 2 * rise.at(key), 0.25).with(Touch.NONE));
  }

  /** The lowest octave of the 16' wheels is not there: it repeats the next (foldback). A second harmonic dies away. */
  private static Recipe percussive() {
    Curve rise = Curve.of(36, 0.06, 60, 0.0727, 84, 0.115);
    Curve tilt = Curve.ofDecibels(36, -3, 60, -4, 84, -2);
    Curve knock = Curve.ofDecibels(36, -8, 60, -5, 84, -5);
    Curve chime = Curve.ofDecibels(36, 0, 60, -5, 84, -5);
    return new Keyed(key -> Sustained.solo(
            wheels(tilt.at(key), key < 48 ? -60 : -8, -12, 0, -4, -10, -16, -30, -40, -30), rise.at(key), 0)
        .withUnrest(0).with(click(knock.at(key))).withTimes(0.35, 0.2).with(Touch.NONE)
        .with(new Body(chime.at(key), 2 * Tone.hertz(key), 1, 0.5, 3 * Tone.hertz(key), 0.6, 0.4)));
  }

  private static Recipe rock() {
    Curve rise = Curve.of(36, 0.0224, 60, 0.005, 84, 0.005);
    Curve tilt = Curve.ofDecibels(36, 0, 60, 0, 84, -2);
    Curve knock = Curve.ofDecibels(36, -12, 60, -30, 84, -30);
    return new Keyed(key -> Sustained.several(
            wheels(tilt.at(key), -2, -6, 0, -4, -7, -8, -16, -15, -12), 3, 2, rise.at(key))
        .with(click(knock.at(key))).withTimes(0.1, 0.6).with(Touch.NONE));
  }

  /** Several ranks of flue pipes: wind, and a chiff while the air column gets under way. */
  private static Recipe church() {
    Curve rise = Curve.of(36, 0.283, 60, 0.495, 84, 0.2);
    Curve tilt = Curve.ofDecibels(36, 0, 60, 0, 84, -4);
    Curve breath = Curve.ofDecibels(36, -21, 60, -24, 84, -20.5);
    Curve sub = Curve.ofDecibels(36, -27, 60, -25, 84, -9);
    Curve knock = Curve.ofDecibels(36, -9, 60, -16, 84, -16.5);
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
    Curve rise = Curve.of(48, 0.0873, 60, 0.0453, 79, 0.0385);
    Curve cutoff = Curve.of(48, 1718, 60, 1927, 79, 3033);
    Curve breath = Curve.ofDecibels(48, -48, 60, -48, 79, -48);
    return new Keyed(key -> Sustained.several(free(4, cutoff.at(key)), 2, 3, rise.at(key))
        .with(new Breath(breath.at(key), 10, 0.05, 3000, 0.5)).withTimes(0.1 + rise.at(key), 0.6).with(Touch.NONE));
  }

  private static Recipe accordion() {
    Curve rise = Curve.of(53, 0.132, 67, 0.227, 84, 0.082);
    Curve lag = Curve.of(53, 0.0467, 67, 0.04, 84, 0.0166);
    Curve cutoff = Curve.of(53, 2244, 67, 7000, 84, 7000);
    Curve breath = Curve.ofDecibels(53, -38, 67, -38, 84, -38);
    return new Keyed(key -> new FadedIn(Sustained.several(free(2, cutoff.at(key)), 3, 7, 0.01)
            .withLag(lag.at(key)).with(new Breath(breath.at(key), 10, 0.05, 3000, 0.5)).with(Touch.NONE)
            .withTimes(0.15 + lag.at(key), 0.6),
        rise.at(key)));
  }

  private static Recipe tango() {
    Curve rise = Curve.of(53, 0.0378, 67, 0.0142, 84, 0.00974);
    Curve lag = Curve.of(53, 0.0497, 67, 0.00607, 84, 0.00834);
    Curve cutoff = Curve.of(53, 3265, 67, 1839, 84, 3747);
    Curve breath = Curve.ofDecibels(53, -42, 67, -42, 84, -42);
    return new Keyed(key -> new FadedIn(Sustained.several(free(2, cutoff.at(key)), 2, 10, 0.01)
            .withLag(lag.at(key)).with(new Breath(breath.at(key), 10, 0.05, 3000, 0.5)).with(Touch.NONE)
            .withTimes(0.15 + lag.at(key), 0.5),
        rise.at(key)));
  }

  private static Recipe harmonica() {
    Curve rise = Curve.of(60, 0.0567, 72, 0.0449, 84, 0.0291);
    Curve lag = Curve.of(60, 0.0161, 72, 0.00939, 84, 0.00441);
    Curve cutoff = Curve.of(60, 2887, 72, 4974, 84, 6177);
    Curve breath = Curve.ofDecibels(60, -46, 72, -46, 84, -46);
    return new Keyed(key -> Sustained.solo(
            HarmonicSpectrum.of(
                -3, 2.5, cutoff.at(key), new Resonance(1700, 7, 600), new Resonance(3600, 4, 800)),
            rise.at(key), lag.at(key))
        .with(new Breath(breath.at(key), 8, 0.05, 3800, 0.6)).withUnrest(0.03).withTimes(0.2, 0.35));
  }
}
