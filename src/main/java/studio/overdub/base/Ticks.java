package studio.overdub.base;

/**
 * The resolution of musical time.
 *
 * <p>A quarter note is {@value #PER_QUARTER} ticks: 15360 x 63, so that every pulses-per-quarter value in common use
 * (24 to 15360, and those with factors 7 and 9) divides it and imported positions stay exact.
 */
public final class Ticks {
  /** Ticks in one quarter note. */
  public static final long PER_QUARTER = 967_680;

  /** Ticks in one whole note. */
  public static final long PER_WHOLE = 4 * PER_QUARTER;

  private Ticks() {}

  /** Converts a position counted in {@code ppq} pulses per quarter, rounding to the nearest tick (halves up). */
  public static long fromPulses(long pulses, int ppq) {
    return PER_QUARTER % ppq == 0
        ? Math.multiplyExact(pulses, PER_QUARTER / ppq)
        : Math.floorDiv(Math.addExact(Math.multiplyExact(pulses, 2 * PER_QUARTER), ppq), 2L * ppq);
  }

  /** Converts ticks to pulses at {@code ppq} per quarter, nearest; the exact inverse of {@link #fromPulses}. */
  public static long toPulses(long ticks, int ppq) {
    return PER_QUARTER % ppq == 0 && ticks % (PER_QUARTER / ppq) == 0
        ? ticks / (PER_QUARTER / ppq)
        : Math.floorDiv(Math.addExact(Math.multiplyExact(ticks, 2L * ppq), PER_QUARTER), 2 * PER_QUARTER);
  }

  /** The length of a note value such as 1/16: {@code wholes(1, 16)}. */
  public static long wholes(int numerator, int denominator) {
    return PER_WHOLE * numerator / denominator;
  }
}
