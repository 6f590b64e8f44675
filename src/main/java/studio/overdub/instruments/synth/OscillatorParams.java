package studio.overdub.instruments.synth;

import static studio.overdub.device.ParamSpec.choice;
import static studio.overdub.device.ParamSpec.linear;
import static studio.overdub.device.ParamSpec.logarithmic;
import static studio.overdub.device.ParamSpec.square;
import static studio.overdub.device.Unit.CENTS;
import static studio.overdub.device.Unit.DECIBELS;
import static studio.overdub.device.Unit.NONE;
import static studio.overdub.device.Unit.PERCENT;
import static studio.overdub.device.Unit.SEMITONES;

/** The parameters of an oscillator, and the place of each behind the oscillator's first. */
final class OscillatorParams {
  static final int KIND = 0;
  static final int WAVE = 1;
  static final int OCTAVE = 2;
  static final int COARSE = 3;
  static final int FINE = 4;
  static final int TRACKING = 5;
  static final int WIDTH = 6;
  static final int SYNC = 7;
  static final int POSITION = 8;
  static final int PARTIALS = 9;
  static final int TILT = 10;
  static final int EVEN = 11;
  static final int STRETCH = 12;
  static final int RATIO = 13;
  static final int INDEX = 14;
  static final int FEEDBACK = 15;
  static final int CROSS = 16;
  static final int PHASE = 17;
  static final int LEVEL = 18;
  static final int FILTER = 19;
  static final int COUNT = 20;

  /** The most partials of an additive oscillator. */
  static final int MOST_PARTIALS = 64;

  /** The square among the values of {@link #WAVE}. */
  static final int SQUARE = 1;

  /** The values of {@link #KIND}. */
  static final int ANALOGUE = 0;
  static final int WAVETABLE = 1;
  static final int ADDITIVE = 2;
  static final int FM = 3;

  private OscillatorParams() {}

  /** The parameters of oscillator {@code n}, counted from 1. */
  static Section section(int n) {
    double fine = n == 2 ? 7 : 0;
    double level = n == 1 ? 1 : n == 2 ? .5 : 0;
    String next = n == 1 ? "oscillator 2" : n == 2 ? "oscillator 3" : "the sub oscillator";
    return new Section.Builder("Oscillator " + n, "osc" + n + ".")
        .add(choice("kind", "Kind", 0, "Analogue", "Wavetable", "Additive", "FM"), "How the oscillator makes its wave.")
        .add(choice("wave", "Wave", 0, "Saw", "Square", "Triangle", "Sine"), "The shape of the analogue wave.")
        .add(linear("octave", "Octave", NONE, -3, 3, 0), "Moves the pitch by whole octaves.")
        .add(linear("semitones", "Semitones", SEMITONES, -12, 12, 0), "Moves the pitch by whole semitones.")
        .add(linear("fine", "Fine", CENTS, -100, 100, fine), "Moves the pitch by cents.")
        .add(linear("tracking", "Key tracking", PERCENT, 0, 1, 1),
            "How far the pitch follows the keys; at 0 % every key plays middle C.")
        .add(linear("width", "Width", PERCENT, .02, .98, .5), "The width of the square wave's upper half.")
        .add(linear("sync", "Sync", SEMITONES, 0, 60, 0),
            "Raises the wave above the note's pitch while each period of the note starts it anew: hard sync; 0 is off.")
        .add(linear("position", "Position", PERCENT, 0, 1, 0), "Where in the wavetable it reads.")
        .add(linear("partials", "Partials", NONE, 1, MOST_PARTIALS, 16), "How many partials the additive wave has.")
        .add(linear("tilt", "Tilt", DECIBELS, -24, 6, -6), "How much weaker the partials grow with each octave.")
        .add(linear("even", "Even", PERCENT, 0, 1, 1), "The level of the even partials; without them it sounds hollow.")
        .add(linear("stretch", "Stretch", PERCENT, 0, 1, 0),
            "Moves the partials away from whole multiples, as stiff strings and bells do.")
        .add(logarithmic("ratio", "Ratio", NONE, .125, 16, 2), "The modulator's pitch as a multiple of the carrier's.")
        .add(square("index", "Index", NONE, 0, 20, 2), "How far the modulator moves the carrier's phase: the brightness.")
        .add(linear("feedback", "Feedback", PERCENT, 0, 1, 0), "How far the modulator moves its own phase.")
        .add(square("cross", "Cross", NONE, 0, 8, 0), "Cross modulation: how far " + next + " moves this one's phase.")
        .add(linear("phase", "Phase", PERCENT, 0, 1, 0), "Where in its wave a note starts.")
        .add(linear("level", "Level", PERCENT, 0, 1, level), "How loud it is in the mix.")
        .add(linear("filter", "To filter 2", PERCENT, 0, 1, 0),
            "With split filters: how much goes to filter 2 instead of filter 1.")
        .build();
  }
}
