package studio.overdub.base;

/**
 * A stretch of the timeline.
 *
 * @param start its first tick
 * @param end the tick after its last; never before {@code start}
 */
public record TickRange(TimelineTick start, TimelineTick end) {
  public TickRange {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException("A range ends at or after its start: " + start + " to " + end);
    }
  }

  /** The length in ticks. */
  public long length() {
    return end.minus(start);
  }

  /** Whether {@code tick} lies in this range; the end is outside. */
  public boolean contains(TimelineTick tick) {
    return !tick.isBefore(start) && tick.isBefore(end);
  }

  /** Whether this and {@code other} share a tick. */
  public boolean overlaps(TickRange other) {
    return start.isBefore(other.end) && other.start.isBefore(end);
  }
}
