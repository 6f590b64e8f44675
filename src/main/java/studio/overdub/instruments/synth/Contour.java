package studio.overdub.instruments.synth;

import static studio.overdub.instruments.synth.EnvelopeParams.*;

import studio.overdub.dsp.Elementary;

/**
 * An envelope: delay, attack, hold, decay, sustain and release, rise and falls bent by a curve of their own. Times,
 * level and curves may change at any time and take effect at once. It starts from where it stands, so that a note struck
 * again does not click, and its release ends in exact zero. One thread at a time; allocates nothing.
 *
 * <p>A segment is a piece of an exponential: with x from 0 to 1 along the segment its height is (1 - e^-cx) / (1 - e^-c)
 * of the way, where c is {@value #BEND} times the curve.
 */
final class Contour {
  private static final double BEND = 10;
  private static final double OCTAVES = BEND * 1.4426950408889634;
  private static final double STRAIGHT = 1e-3;
  private static final double SHORTEST = .0005;
  private static final double SUSTAIN_SECONDS = .005;
  private static final double NEARLY_ONE = 1 - 1e-9;

  /** Where in its course an envelope is. */
  private enum Stage {
    OFF,
    DELAY,
    ATTACK,
    HOLD,
    DECAY,
    SUSTAIN,
    RELEASE
  }

  private final int first;
  private Stage stage = Stage.OFF;
  private double level;
  private double done;
  private double pace;
  private double factor;
  private double rest;
  private double end;
  private boolean aimed;
  private double aimedLevel;
  private double aimedSeconds;
  private double aimedCurve;

  /**
   * An envelope.
   *
   * @param first the place of its first parameter
   */
  Contour(int first) {
    this.first = first;
  }

  /** Silence. */
  void reset() {
    stage = Stage.OFF;
    level = 0;
  }

  /** A key goes down: to the top from where it stands. */
  void start(double[] values) {
    enter(values[first + DELAY] > 0 ? Stage.DELAY : Stage.ATTACK);
  }

  /** A key goes up. */
  void release() {
    if (stage != Stage.OFF) {
      enter(Stage.RELEASE);
    }
  }

  private void enter(Stage next) {
    stage = next;
    done = 0;
    aimed = false;
  }

  /** Whether it has come to its end. */
  boolean ended() {
    return stage == Stage.OFF;
  }

  /** Whether its key has gone up. */
  boolean releasing() {
    return stage == Stage.RELEASE;
  }

  /** The level now, 0 to 1. */
  double level() {
    return level;
  }

  /**
   * Takes over what the parameters say now; where they have not moved since the segment began, it goes on as it was led.
   *
   * @param rate how many times a second the envelope moves
   */
  void aim(double[] values, double rate) {
    switch (stage) {
      case OFF -> { }
      case DELAY -> wait(values[first + DELAY], rate);
      case ATTACK -> bend(1, values[first + ATTACK], values[first + ATTACK_CURVE], rate);
      case HOLD -> wait(values[first + HOLD], rate);
      case DECAY -> bend(values[first + SUSTAIN], values[first + DECAY], values[first + DECAY_CURVE], rate);
      case SUSTAIN -> sustain(values[first + SUSTAIN], rate);
      case RELEASE -> bend(0, values[first + RELEASE], values[first + RELEASE_CURVE], rate);
    }
  }

  /** Whether it was already led so; notes how it is. */
  private boolean aimed(double level, double seconds, double curve) {
    boolean same = aimed && level == aimedLevel && seconds == aimedSeconds && curve == aimedCurve;
    aimed = true;
    aimedLevel = level;
    aimedSeconds = seconds;
    aimedCurve = curve;
    return same;
  }

  private void sustain(double goal, double rate) {
    if (aimed(goal, 0, 0)) {
      return;
    }
    end = goal;
    factor = 1 - Elementary.approach(SUSTAIN_SECONDS * rate);
    rest = end * (1 - factor);
  }

  private void wait(double seconds, double rate) {
    if (aimed(0, seconds, 0)) {
      return;
    }
    pace = seconds * rate <= 1 ? 1 : 1 / (seconds * rate);
    factor = 1;
    rest = 0;
    end = level;
  }

  /** Leads from the level now to the end of the segment, on the rest of its curve. */
  private void bend(double goal, double seconds, double curve, double rate) {
    if (aimed(goal, seconds, curve)) {
      return;
    }
    pace = 1 / Math.max(1, Math.max(SHORTEST, seconds) * rate);
    end = goal;
    double left = Math.max(pace, 1 - done);
    if (Math.abs(curve) < STRAIGHT) {
      factor = 1;
      rest = (goal - level) * pace / left;
      return;
    }
    factor = Elementary.exp2(-OCTAVES * curve * pace);
    double asymptote = level + (goal - level) / (1 - Elementary.exp2(-OCTAVES * curve * left));
    rest = asymptote * (1 - factor);
  }

  /** Moves on by one step, as {@link #aim} has seen the parameters; {@code values} and {@code rate} as there. */
  double next(double[] values, double rate) {
    if (stage == Stage.OFF) {
      return level;
    }
    level = level * factor + rest;
    if (stage != Stage.SUSTAIN) {
      done += pace;
      if (done > NEARLY_ONE) {
        finish(values, rate);
      }
    }
    return level;
  }

  private void finish(double[] values, double rate) {
    level = end;
    switch (stage) {
      case DELAY -> enter(Stage.ATTACK);
      case ATTACK -> enter(values[first + HOLD] > 0 ? Stage.HOLD : Stage.DECAY);
      case HOLD -> enter(Stage.DECAY);
      case DECAY -> enter(values[first + LOOP] != 0 ? Stage.ATTACK : end == 0 ? Stage.OFF : Stage.SUSTAIN);
      default -> enter(Stage.OFF);
    }
    aim(values, rate);
  }

  /**
   * Writes the envelope's course, one step a frame.
   *
   * @param out where the first {@code frames} numbers are written
   */
  void write(double[] values, double rate, float[] out, int frames) {
    int i = 0;
    while (i < frames) {
      if (stage == Stage.OFF || stage == Stage.SUSTAIN) {
        i = writeRest(out, i, frames);
      } else {
        i = writeSegment(out, i, frames);
        if (done > NEARLY_ONE) {
          finish(values, rate);
          out[i - 1] = (float) level;
        }
      }
    }
  }

  private int writeRest(float[] out, int from, int frames) {
    double y = level;
    double f = stage == Stage.OFF ? 1 : factor;
    double r = stage == Stage.OFF ? 0 : rest;
    for (int i = from; i < frames; i++) {
      y = y * f + r;
      out[i] = (float) y;
    }
    level = y;
    return frames;
  }

  /** To the segment's end, or as far as there are frames; returns where it has come. */
  private int writeSegment(float[] out, int from, int frames) {
    double y = level;
    double at = done;
    int i = from;
    while (i < frames && at <= NEARLY_ONE) {
      y = y * factor + rest;
      at += pace;
      out[i++] = (float) y;
    }
    level = y;
    done = at;
    return i;
  }
}
