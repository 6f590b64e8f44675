package studio.overdub.bank.program;

import java.util.ArrayList;
import java.util.List;
import studio.overdub.bank.synth.Air;
import studio.overdub.bank.synth.BellSpectrum;
import studio.overdub.bank.synth.Curve;
import studio.overdub.bank.synth.FadedIn;
import studio.overdub.bank.synth.HarmonicSpectrum;
import studio.overdub.bank.synth.Keyed;
import studio.overdub.bank.synth.Knock;
import studio.overdub.bank.synth.Mode;
import studio.overdub.bank.synth.Onset;
import studio.overdub.bank.synth.Played;
import studio.overdub.bank.synth.Players;
import studio.overdub.bank.synth.Recipe;
import studio.overdub.bank.synth.Resonance;
import studio.overdub.bank.synth.Spectrum;
import studio.overdub.bank.synth.Struck;
import studio.overdub.bank.synth.Tone;
import studio.overdub.bank.synth.Touch;

/** Programs 48 to 55: sections of strings and voices, and the whole orchestra on one stroke. */
final class Ensembles {
  private static final int[] SECTION = {34, 42, 50, 58, 66, 74, 82, 90};
  private static final int[] WINDS = {40, 52, 64, 76};
  private static final int[] SYNTHETIC = {34, 44, 54, 64, 74, 84};
  private static final int[] VOICES = {43, 50, 57, 64, 71, 78};
  private static final int[] SINGERS = {43, 50, 57, 64, 71, 76};

  private Ensembles() {}

  static List<Program> programs() {
    Program strings = new Program(48, "String Ensemble", 13.5, SECTION, strings(),
        Voicing.sustained(0.27, 1.2).bright(14000, 1200).sends(18, 8).wide(2, 0.3)).in(Layers.TWO);
    Program synth1 = new Program(50, "Synth Strings 1", 11.5, SYNTHETIC,
        synthetic(Curve.of(36, 330, 60, 1200, 84, 8000),
            Curve.of(36, 0.045, 60, 0.13, 84, 0.05), 6, new Air(-24, 3, 0, 1, 900, 0.7, 0.4)), Voicing.sustained(0.002, 2).sends(16, 25).wide(5));
    Program choir = new Program(52, "Choir Aahs", 13.5, VOICES, choir(),
        Voicing.sustained(0.36, 1.4).bright(14000, 1200).sends(20, 8).wide(2, 0.3));
    return List.of(
        strings,
        strings.variation(8, "Orchestra", Voicing.sustained(0.08, 1).bright(14000, 1200).sends(20, 8).wide(5, 0.3))
            .and(winds(), Voicing.sustained(0.05, 0.8).bright(9000, 2400).sends(20, 4)),
        new Program(0, 49, "Slow Strings", List.of(new Program.Part(strings.tones(),
            Voicing.sustained(0.36, 2.4).speaking(Curve.of(36, 0.36, 60, 0.36, 84, 0.8)).bright(7000, 1200).sends(20, 12).wide(4, 0.3)))),
        synth1,
        synth1.variation(8, "Synth Strings 3", Voicing.sustained(0.02, 1.2)
            .bright(7000, 1800).sends(16, 35).wide(11)).and(synth1.tones(), Voicing.sustained(0.02, 1.2).tuned(12, 0)),
        new Program(51, "Synth Strings 2", 14, SYNTHETIC,
            synthetic(Curve.of(36, 560, 60, 1600, 84, 5570),
            Curve.of(36, 0.11, 60, 0.11, 84, 0.13), 5, new Air(-25.6, 4, 0, 1, 1200, 0.7, 0.4)), Voicing.sustained(0.002, 2.2).sends(16, 30).wide(7)),
        choir,
        choir.variation(32, "Choir Aahs 2",
            Voicing.sustained(0.05, 0.9).bright(9000, 1800).sends(24, 12).wide(8, 0.3)),
        new Program(53, "Voice Oohs", 10, VOICES, oohs(),
            Voicing.sustained(0.01, 0.6).vibrato(6, 5.1, 0.4).bright(12000, 1200).sends(18, 6)),
        new Program(54, "Synth Voice", 15.5, SINGERS, synthVoice(),
            Voicing.sustained(0.002, 1.6).vibrato(5, 5, 0.3).sends(16, 25).wide(4)),
        new Program(55, "Orchestra Hit", 5, new int[] {44, 54, 64, 74}, hit(),
            Voicing.dying(0.8).sends(20, 0)));
  }

  /** Seven players: each harmonic is a band, as wide as their vibratos, on the bows' hiss. */
  private static Played strings() {
    Resonance[] bodies = {new Resonance(450, 3, 250), new Resonance(1200, 3, 500), new Resonance(2700, 3, 900)};
    Curve cutoff = Curve.of(36, 690, 60, 1750, 84, 2600);
    Spectrum spectrum = key -> HarmonicSpectrum.of(0, 4, cutoff.at(key), bodies).at(key);
    return Played.of(spectrum, Players.section(7, 3, 13, 5.6, 0.06), Onset.of(0.05, 0.015, 1).to(1.9, 0.25))
        .with(new Air(-22.5, 4.3, 3, 0.1, 1700, 0.75, 0.5))
        .withTimes(0.35, 0.8).withRate(17000).with(new Touch(2, 2, 1.2));
  }

  /** Horns and bassoons under the strings. */
  private static Tones winds() {
    Played played = Played.of(new BellSpectrum(600, 2, 13, 0), Players.section(4, 6, 4, 5, 0.05),
        Onset.of(0.1, 0.03, 0.9)).with(Air.of(-36, 4, 0.05, 1200, 0.5)).withTimes(0.3, 0.8).withRate(16000);
    return new Tones("Orchestra Winds", 48_500, 16, WINDS, Layers.ONE, played);
  }

  private static Recipe synthetic(Curve cutoff, Curve rise, double drift, Air air) {
    Spectrum spectrum = key -> HarmonicSpectrum.of(0, 6, cutoff.at(key)).at(key);
    Played played = Played.of(spectrum, Players.section(6, drift, 0, 5, 0), Onset.of(0.01, 0, 1).to(0.75, 0.2))
        .with(air)
        .withTimes(0.15, 0.7).withRate(18000).with(Touch.NONE);
    return new Keyed(key -> new FadedIn(played, rise.at(key)));
  }

  /** Seven singers on an open vowel (formants after Peterson and Barney 1952), whose pitches lie well apart. */
  private static Played choir() {
    Spectrum spectrum = key -> HarmonicSpectrum.of(0, 7, 6000, vowel(key, 720, 1120, 2700, 20, 18)).at(key);
    return Played.of(spectrum, Players.section(7, 11, 27, 5.4, 0.12), Onset.of(0.12, 0.08, 1).to(1.9, 0.35))
        .with(new Air(-17, -3, 0, 0.1, 1000, 0.5, 0.4))
        .withTimes(0.42, 1).withRate(16000).with(new Touch(3, -2, 1.2));
  }

  private static Played oohs() {
    Curve cutoff = Curve.of(48, 500, 60, 3000, 76, 30000);
    Curve slope = Curve.ofDecibels(48, 8, 60, 5, 76, 5);
    Spectrum spectrum = key -> HarmonicSpectrum.of(
        0, slope.at(key), cutoff.at(key), vowel(key, 340, 800, 2500, 12, 3)).at(key);
    return Played.of(spectrum, Players.section(3, 4, 5, 5.2, 0.04), Onset.of(0.18, 0, 0.5).to(0.75, 0.2))
        .with(new Air(-33, -2, 2, 0.1, 1500, 0.7, 0.4))
        .withTimes(0.25, 0.8).withRate(16000).with(new Touch(2, -2, 1.2));
  }

  private static Recipe synthVoice() {
    Curve rise = Curve.of(48, 0.085, 60, 0.24, 76, 0.04);
    Spectrum spectrum = key -> HarmonicSpectrum.of(
        -4, 5, 3200 * octaves(key, 0.9), vowel(key, 480, 1000, 2600, 12, 10)).at(key);
    Played played = Played.of(spectrum, Players.section(3, 4, 6, 5, 0.02), Onset.of(0.03, 0, 1).to(0.72, 0.2))
        .with(new Air(-18, 6, 2, 0.1, 3400, 0.5, 0.5))
        .withTimes(0.2, 0.8).withRate(20000).with(Touch.NONE);
    return new Keyed(key -> new FadedIn(played, rise.at(key)));
  }

  /**
   * The three formants of a vowel. Women's mouths are smaller, and singers open them to keep the first above the note
   * (Sundberg, The Science of the Singing Voice).
   */
  private static Resonance[] vowel(
      int key, double first, double second, double third, double decibels, double bright) {
    double smaller = octaves(Math.max(0, Math.min(24, key - 48)) + 60, 0.1);
    double open = Math.max(first * smaller, 0.95 * Tone.hertz(key));
    return new Resonance[] {
      new Resonance(open, decibels, 150 + open * 0.1),
      new Resonance(Math.max(second * smaller, open * 1.25), decibels - 4, 200),
      new Resonance(third * smaller, bright, 350)
    };
  }

  /** A factor that grows with the key, {@code power} octaves for an octave. */
  private static double octaves(int key, double power) {
    return StrictMath.pow(2, power * (key - 60) / 12.0);
  }

  /** Three octaves and a fifth of brass and strings, and drums beneath, dying together. */
  private static Struck hit() {
    Spectrum tutti = key -> {
      List<Mode> modes = new ArrayList<>();
      double seconds = 2.9 * octaves(key, -0.8);
      for (double octave : new double[] {0.5, 1, 1.5, 2, 4}) {
        for (int player = -2; player <= 2; player++) {
          for (int k = 1; k < 24 && k * octave * Tone.hertz(key) < 8000; k++) {
            double ratio = k * octave * StrictMath.pow(2, player * 6.5 / 1200);
            modes.add(new Mode(ratio, 1 / (octave + 1) / StrictMath.pow(k, 1.15), seconds / (1 + 0.06 * k)));
          }
        }
      }
      return modes;
    };
    return new Struck(tutti, 0.2, new Knock(-5, 700, 0.4, 0.25), 0.05, 1.5, 22050);
  }
}
