package studio.overdub.song;

import studio.overdub.base.TimelineTick;

/**
 * A tempo of the tempo map.
 *
 * @param at from where on it holds
 * @param microsPerQuarter how long a quarter note lasts, in microseconds
 * @param ramp whether the tempo moves from here to the next one, beats a minute growing evenly with musical position;
 *     else it holds
 */
public record Tempo(TimelineTick at, double microsPerQuarter, boolean ramp) {
  public Tempo {
    if (!(microsPerQuarter > 0) || Double.isInfinite(microsPerQuarter)) {
      throw new IllegalArgumentException("A quarter note lasts more than 0 microseconds, not " + microsPerQuarter);
    }
  }

  /** A steady tempo in quarter notes a minute. */
  public static Tempo ofBpm(TimelineTick at, double bpm) {
    return new Tempo(at, 60e6 / bpm, false);
  }

  /** Quarter notes a minute. */
  public double bpm() {
    return 60e6 / microsPerQuarter;
  }

  public Tempo withRamp(boolean ramp) {
    return new Tempo(at, microsPerQuarter, ramp);
  }
}
