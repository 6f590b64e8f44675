package studio.overdub.song;

import studio.overdub.base.Ticks;

/**
 * A position as musicians count it.
 *
 * @param bar from 1; 0 and below lie before the song's start
 * @param beat from 1
 * @param tick ticks after the beat, from 0
 */
public record MusicalPosition(int bar, int beat, long tick) {
  /** Written as the transport shows it: "17.3.240", the last figure in 960ths of a quarter note. */
  @Override
  public String toString() {
    return bar + "." + beat + "." + String.format("%03d", tick * 960 / Ticks.PER_QUARTER);
  }
}
