package studio.overdub.song;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import studio.overdub.base.TimelineTick;

/**
 * The meter over the song. A meter that begins inside a bar of the one before cuts that bar short.
 *
 * @param meters in order, at least one; before the first, its own grid is carried on backwards
 */
public record MeterMap(List<Meter> meters) {
  /** 4/4 throughout. */
  public static final MeterMap DEFAULT = new MeterMap(List.of(Meter.of(TimelineTick.ZERO, 4, 4)));

  public MeterMap {
    meters = ImmutableList.sortedCopyOf(Comparator.comparing(Meter::at), meters);
    if (meters.isEmpty()) {
      throw new IllegalArgumentException("A meter map has at least one meter");
    }
  }

  /** The given meters, put in order; {@link #DEFAULT} for none. 4/4 is counted before the first. */
  public static MeterMap of(List<Meter> meters) {
    return meters.isEmpty() ? DEFAULT : new MeterMap(meters);
  }

  private int segment(long tick) {
    int found = 0;
    for (int i = 1; i < meters.size() && meters.get(i).at().value() <= tick; i++) {
      found = i;
    }
    return found;
  }

  /** The meter that holds at a position. */
  public Meter at(TimelineTick tick) {
    return meters.get(segment(tick.value()));
  }

  /** The bar that begins with segment {@code index}, counted from 1. */
  private int firstBar(int index) {
    long bar = 1;
    long from = Math.min(0, meters.getFirst().at().value());
    if (meters.getFirst().at().value() > 0) {
      bar += ceilDiv(meters.getFirst().at().value() - from, meters.getFirst().barLength());
    }
    for (int i = 1; i <= index; i++) {
      Meter before = meters.get(i - 1);
      bar += ceilDiv(meters.get(i).at().minus(before.at()), before.barLength());
    }
    return (int) bar;
  }

  private static long ceilDiv(long a, long b) {
    return -Math.floorDiv(-a, b);
  }

  /** Bar, beat and tick of a position. */
  public MusicalPosition position(TimelineTick tick) {
    int index = segment(tick.value());
    Meter meter = meters.get(index);
    long into = tick.minus(meter.at());
    long bars = Math.floorDiv(into, meter.barLength());
    long inBar = Math.floorMod(into, meter.barLength());
    return new MusicalPosition(
        (int) (firstBar(index) + bars), (int) (inBar / meter.beatLength()) + 1, inBar % meter.beatLength());
  }

  /** Where a bar begins; bars count from 1. */
  public TimelineTick barStart(int bar) {
    int index = 0;
    for (int i = 1; i < meters.size() && firstBar(i) <= bar; i++) {
      index = i;
    }
    Meter meter = meters.get(index);
    return meter.at().plus((bar - firstBar(index)) * meter.barLength());
  }

  /** The start of the bar that a position lies in. */
  public TimelineTick barStart(TimelineTick tick) {
    return barStart(position(tick).bar());
  }

  /** The first bar start at or after a position. */
  public TimelineTick barEnd(TimelineTick tick) {
    TimelineTick start = barStart(tick);
    return start.equals(tick) ? tick : barStart(position(tick).bar() + 1);
  }
}
