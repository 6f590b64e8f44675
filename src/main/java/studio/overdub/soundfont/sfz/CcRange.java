package studio.overdub.soundfont.sfz;

/**
 * A range of a controller's values.
 *
 * @param lo the least, 0 to 1
 * @param hi the greatest, 0 to 1
 */
public record CcRange(int cc, double lo, double hi) {
  /** Half a step of 14 bits, so that a bound is met by the value that it was made of. */
  private static final double SLACK = 1 / 32768d;

  /** Whether a value of 0 to 1 is within. */
  public boolean contains(double value) {
    return value >= lo - SLACK && value <= hi + SLACK;
  }
}
