package studio.overdub.base;

/**
 * A position on the song's timeline, in ticks from its start.
 *
 * <p>A type apart from {@link ClipTick}, so that mixing the two does not compile.
 *
 * @param value ticks, {@value Ticks#PER_QUARTER} a quarter; 0 is the song's start, negative is the count-in
 */
public record TimelineTick(long value) implements Comparable<TimelineTick> {
  /** The song's start. */
  public static final TimelineTick ZERO = new TimelineTick(0);

  /** The position {@code quarters} quarter notes after the start. */
  public static TimelineTick ofQuarters(double quarters) {
    return new TimelineTick(Math.round(quarters * Ticks.PER_QUARTER));
  }

  /** This position moved later by {@code ticks} (earlier, where negative). */
  public TimelineTick plus(long ticks) {
    return ticks == 0 ? this : new TimelineTick(Math.addExact(value, ticks));
  }

  /** The distance from {@code earlier} to this, in ticks. */
  public long minus(TimelineTick earlier) {
    return Math.subtractExact(value, earlier.value);
  }

  /** Whether this lies strictly before {@code other}. */
  public boolean isBefore(TimelineTick other) {
    return value < other.value;
  }

  // As in TrackId, for the start of the program.

  @Override
  public boolean equals(Object other) {
    return other instanceof TimelineTick tick && tick.value == value;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(value);
  }

  @Override
  public int compareTo(TimelineTick other) {
    return Long.compare(value, other.value);
  }
}
