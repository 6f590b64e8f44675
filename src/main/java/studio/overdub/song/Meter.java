package studio.overdub.song;

import studio.overdub.base.Ticks;
import studio.overdub.base.TimelineTick;

/**
 * A meter of the meter map; a bar begins with it.
 *
 * @param at from where on it holds
 * @param beats beats in a bar, 1 or more
 * @param unit the note value of a beat: 4 for quarters, a power of two
 * @param clocksPerClick MIDI clocks between clicks of the metronome, as MIDI files say it; 24 by custom
 * @param thirtySeconds notated 32nd notes in a MIDI quarter note; 8 by custom
 */
public record Meter(TimelineTick at, int beats, int unit, int clocksPerClick, int thirtySeconds) {
  public Meter {
    if (beats < 1 || unit < 1 || Integer.bitCount(unit) != 1) {
      throw new IllegalArgumentException("No such meter: " + beats + "/" + unit);
    }
  }

  /** A meter with the customary click. */
  public static Meter of(TimelineTick at, int beats, int unit) {
    return new Meter(at, beats, unit, 24, 8);
  }

  /** The length of a beat in ticks; at least 1. */
  public long beatLength() {
    return Math.max(1, Ticks.PER_WHOLE / unit);
  }

  /** The length of a bar in ticks. */
  public long barLength() {
    return beats * beatLength();
  }

  /** The meter as people read it: "4/4". */
  public String name() {
    return beats + "/" + unit;
  }
}
