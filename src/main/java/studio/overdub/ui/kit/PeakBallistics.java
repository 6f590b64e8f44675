package studio.overdub.ui.kit;

import studio.overdub.base.Decibels;

/**
 * How a meter moves: up at once, down at 24 dB a second; the highest peak stands for 1.5 s before it falls too, and
 * whatever went over 0 dBFS stays marked until it is cleared.
 */
public final class PeakBallistics {
  private static final double FALL_DB_A_SECOND = 24;
  private static final double HOLD_SECONDS = 1.5;

  private double level = Decibels.SILENCE;
  private double hold = Decibels.SILENCE;
  private double highest = Decibels.SILENCE;
  private double held;
  private long last = Long.MIN_VALUE;

  /**
   * Takes in a peak.
   *
   * @param db the highest since the last call, in dBFS
   * @param nanos when, on any steady clock
   */
  public void push(double db, long nanos) {
    double seconds = last == Long.MIN_VALUE ? 0 : Math.max(0, (nanos - last) / 1e9);
    last = nanos;
    level = Math.max(db, Math.max(Decibels.SILENCE, level - FALL_DB_A_SECOND * seconds));
    held += seconds;
    if (db >= hold) {
      hold = db;
      held = 0;
    } else if (held > HOLD_SECONDS) {
      hold = Math.max(level, hold - FALL_DB_A_SECOND * seconds);
    }
    highest = Math.max(highest, db);
  }

  /** The level to draw, in dB. */
  public double level() {
    return level;
  }

  /** The peak that is held, in dB. */
  public double hold() {
    return hold;
  }

  /** The highest peak since {@link #clear}, in dB. */
  public double highest() {
    return highest;
  }

  /** Whether anything went over 0 dBFS since {@link #clear}. */
  public boolean clipped() {
    return highest > 0;
  }

  /** Forgets the highest peak. */
  public void clear() {
    highest = Decibels.SILENCE;
    hold = level;
  }
}
