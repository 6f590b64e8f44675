package studio.overdub.instruments.synth;

import static studio.overdub.device.ParamSpec.choice;
import static studio.overdub.device.ParamSpec.linear;
import static studio.overdub.device.ParamSpec.logarithmic;
import static studio.overdub.device.ParamSpec.onOff;
import static studio.overdub.device.ParamSpec.square;
import static studio.overdub.device.Unit.HERTZ;
import static studio.overdub.device.Unit.NONE;
import static studio.overdub.device.Unit.PERCENT;
import static studio.overdub.device.Unit.SECONDS;

/** The parameters of a low-frequency oscillator, and the place of each behind its first. */
final class LfoParams {
  static final int POINTS = 16;

  static final int WAVE = 0;
  static final int RATE = 1;
  static final int SYNC = 2;
  static final int MODE = 3;
  static final int DELAY = 4;
  static final int FADE = 5;
  static final int PHASE = 6;
  static final int UNIPOLAR = 7;
  static final int READING = 8;
  static final int STEPS = 9;
  static final int POINT = 10;
  static final int COUNT = POINT + POINTS;

  /** The values of {@link #WAVE}. */
  static final int SINE = 0;
  static final int TRIANGLE = 1;
  static final int RISING = 2;
  static final int FALLING = 3;
  static final int SQUARE = 4;
  static final int RANDOM = 5;
  static final int DRAWN = 6;

  /** The values of {@link #MODE}. */
  static final int NOTE = 0;
  static final int ONCE = 1;
  static final int SONG = 2;

  /** The values of {@link #READING}. */
  static final int STEPPED = 0;
  static final int LINES = 1;
  static final int SMOOTH = 2;

  /** Lengths of a period in quarters, in order of the choices of {@link #SYNC}; the first is not a note value. */
  static final double[] QUARTERS =
      {0, 32, 16, 8, 4, 3, 2, 4 / 3d, 1.5, 1, 2 / 3d, .75, .5, 1 / 3d, .375, .25, 1 / 6d, .125};

  private LfoParams() {}

  /** The parameters of low-frequency oscillator {@code n}, counted from 1. */
  static Section section(int n) {
    Section.Builder section =
        new Section.Builder("LFO " + n, "lfo" + n + ".")
            .add(choice("wave", "Wave", 0, "Sine", "Triangle", "Rising", "Falling", "Square", "Random", "Drawn"),
                "The shape of a period; Drawn reads the points.")
            .add(logarithmic("rate", "Rate", HERTZ, .02, 30, 4), "Periods a second, where it follows no note value.")
            .add(choice("sync", "Note value", 0, "Free", "8 bars", "4 bars", "2 bars", "1/1", "1/2 dotted", "1/2",
                "1/2 T", "1/4 dotted", "1/4", "1/4 T", "1/8 dotted", "1/8", "1/8 T", "1/16 dotted", "1/16", "1/16 T",
                "1/32"), "The length of a period at the song's tempo.")
            .add(choice("mode", "Starts", 0, "With each note", "Once a note", "With the song"),
                "Whether each note starts it, for ever or for one period, or it runs along with the song.")
            .add(square("delay", "Delay", SECONDS, 0, 10, 0), "How long it waits after the note's start.")
            .add(square("fade", "Fade-in", SECONDS, 0, 10, 0), "How long it takes to reach its full depth.")
            .add(linear("phase", "Phase", PERCENT, 0, 1, 0), "Where in its period it starts.")
            .add(onOff("unipolar", "Unipolar", false), "Whether it moves from 0 up instead of to both sides.")
            .add(choice("reading", "Reading", 0, "Steps", "Lines", "Smooth"),
                "Whether points and random levels are steps, or joined by lines or curves.")
            .add(linear("steps", "Steps", NONE, 2, POINTS, 8), "How many of the points make a period.");
    for (int point = 1; point <= POINTS; point++) {
      double ramp = 1 - 2 * ((point - 1) % 8) / 7d;
      section.add(linear("point" + point, "Point " + point, PERCENT, -1, 1, ramp), "A point of the drawn shape.");
    }
    return section.build();
  }
}
