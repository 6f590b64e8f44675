package studio.overdub.base;

/**
 * A position inside a clip's content, in ticks from the content's start.
 *
 * @param value ticks, {@value Ticks#PER_QUARTER} a quarter
 */
public record ClipTick(long value) implements Comparable<ClipTick> {
  /** The start of the content. */
  public static final ClipTick ZERO = new ClipTick(0);

  /** The position {@code quarters} quarter notes into the content. */
  public static ClipTick ofQuarters(double quarters) {
    return new ClipTick(Math.round(quarters * Ticks.PER_QUARTER));
  }

  /** This position moved later by {@code ticks} (earlier, where negative). */
  public ClipTick plus(long ticks) {
    return ticks == 0 ? this : new ClipTick(Math.addExact(value, ticks));
  }

  /** The distance from {@code earlier} to this, in ticks. */
  public long minus(ClipTick earlier) {
    return Math.subtractExact(value, earlier.value);
  }

  @Override
  public int compareTo(ClipTick other) {
    return Long.compare(value, other.value);
  }
}
