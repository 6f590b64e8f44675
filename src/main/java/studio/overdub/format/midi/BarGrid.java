package studio.overdub.format.midi;

import java.util.Arrays;
import java.util.List;
import studio.overdub.song.Meter;

/**
 * Bar lines over a list of meters, by bisection: as {@link studio.overdub.song.MeterMap} counts them, and quick where a
 * file has as many meters as notes.
 */
final class BarGrid {
  private final long[] from;
  private final long[] barLength;
  private final long[] barsBefore;

  /** The grid of meters in order of time, the first at or before every position asked for. */
  BarGrid(List<Meter> meters) {
    from = meters.stream().mapToLong(meter -> meter.at().value()).toArray();
    barLength = meters.stream().mapToLong(Meter::barLength).toArray();
    barsBefore = new long[from.length];
    for (int i = 1; i < from.length; i++) {
      barsBefore[i] = barsBefore[i - 1] - Math.floorDiv(from[i - 1] - from[i], barLength[i - 1]);
    }
  }

  private int segment(long tick) {
    int found = Arrays.binarySearch(from, tick);
    if (found < 0) {
      return Math.max(0, -found - 2);
    }
    while (found + 1 < from.length && from[found + 1] == tick) {
      found++;
    }
    return found;
  }

  /** The index of the bar that a position lies in, counted from the first meter. */
  long bar(long tick) {
    int i = segment(tick);
    return barsBefore[i] + Math.floorDiv(tick - from[i], barLength[i]);
  }

  /** The start of the bar that a position lies in. */
  long barStart(long tick) {
    int i = segment(tick);
    return from[i] + Math.floorDiv(tick - from[i], barLength[i]) * barLength[i];
  }

  /** The first bar line at or after a position. */
  long barEnd(long tick) {
    int i = segment(tick);
    long end = from[i] - Math.floorDiv(from[i] - tick, barLength[i]) * barLength[i];
    return i + 1 < from.length ? Math.min(end, from[i + 1]) : end;
  }
}
