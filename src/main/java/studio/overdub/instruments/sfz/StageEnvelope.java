package studio.overdub.instruments.sfz;

import studio.overdub.dsp.Elementary;

/**
 * Delay, attack, hold, decay, sustain and release, each stage bent by a shape: 0 is straight, below it the way is made
 * first, above it last. Times are frames; levels 0 to 1. Audio thread.
 */
final class StageEnvelope {
  private static final int DELAY = 0;
  private static final int ATTACK = 1;
  private static final int HOLD = 2;
  private static final int DECAY = 3;
  private static final int SUSTAIN = 4;
  private static final int RELEASE = 5;
  private static final int DONE = 6;
  private static final double LOG2_E = 1.4426950408889634;

  private int stage;
  private double elapsed;
  private double delay;
  private double start;
  private double attack;
  private double hold;
  private double decay;
  private double sustain;
  private double attackShape;
  private double decayShape;
  private double release;
  private double releaseShape;
  private double releasedFrom;
  private double level;

  /** Sets all up to the release; stages that are over stay so. */
  void shape(
      double delay, double start, double attack, double hold, double decay, double sustain, double attackShape,
      double decayShape) {
    this.delay = delay;
    this.start = start;
    this.attack = attack;
    this.hold = hold;
    this.decay = decay;
    this.sustain = sustain;
    this.attackShape = attackShape;
    this.decayShape = decayShape;
  }

  /** Begins anew with what {@link #shape} set. */
  void start() {
    stage = DELAY;
    elapsed = 0;
    settle();
  }

  /** Moves on by some frames. */
  void advance(int frames) {
    elapsed += frames;
    settle();
  }

  private void settle() {
    if (stage == DELAY && elapsed >= delay) {
      elapsed -= delay;
      stage = ATTACK;
    }
    if (stage == ATTACK && elapsed >= attack) {
      elapsed -= attack;
      stage = HOLD;
    }
    if (stage == HOLD && elapsed >= hold) {
      elapsed -= hold;
      stage = DECAY;
    }
    if (stage == DECAY && elapsed >= decay) {
      stage = SUSTAIN;
    }
    if (stage == RELEASE && elapsed >= release) {
      stage = DONE;
    }
    level =
        switch (stage) {
          case DELAY -> 0;
          case ATTACK -> start + (1 - start) * bent(elapsed / attack, attackShape);
          case HOLD -> 1;
          case DECAY -> 1 + (sustain - 1) * bent(elapsed / decay, decayShape);
          case SUSTAIN -> sustain;
          case RELEASE -> releasedFrom * (1 - bent(elapsed / release, releaseShape));
          default -> 0;
        };
  }

  /** The way from 0 to 1 along an exponential. */
  static double bent(double x, double shape) {
    if (shape > -1e-3 && shape < 1e-3) {
      return x;
    }
    double k = shape * LOG2_E;
    return (Elementary.exp2(k * x) - 1) / (Elementary.exp2(k) - 1);
  }

  /** Falls to 0 from where it is, within so many frames. */
  void release(double frames, double shape) {
    release = frames;
    releaseShape = shape;
    releasedFrom = level;
    stage = RELEASE;
    elapsed = 0;
    settle();
  }

  /** Changes how long the release takes while it lasts; its level stays where it is. */
  void stretchRelease(double frames) {
    if (stage == RELEASE && frames != release && frames > 0) {
      elapsed = elapsed / release * frames;
      release = frames;
    }
  }

  double level() {
    return level;
  }

  boolean isReleased() {
    return stage >= RELEASE;
  }

  boolean inDelay() {
    return stage == DELAY;
  }

  /** Whether it will stay at 0. */
  boolean isDone() {
    return stage == DONE || stage == SUSTAIN && sustain <= 0;
  }
}
