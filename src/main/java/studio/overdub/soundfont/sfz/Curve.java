package studio.overdub.soundfont.sfz;

/**
 * How a controller's place becomes a factor: 128 values, straight between them. Immutable; any thread.
 */
public final class Curve {
  /** How many curves the format has by itself; a file's own follow from this number on. */
  public static final int BUILT_IN = 7;

  private static final int LAST = 127;

  private final float[] values;

  private Curve(float[] values) {
    this.values = values;
  }

  /**
   * A curve through points.
   *
   * @param points 128 values, those that are no number being drawn straight between their neighbours; where they do not
   *     say otherwise it goes from 0 to 1
   */
  static Curve through(double[] points) {
    float[] values = new float[LAST + 1];
    double[] given = points.clone();
    given[0] = Double.isNaN(given[0]) ? 0 : given[0];
    given[LAST] = Double.isNaN(given[LAST]) ? 1 : given[LAST];
    int last = 0;
    for (int i = 0; i <= LAST; i++) {
      if (!Double.isNaN(given[i])) {
        for (int k = last; k <= i; k++) {
          double along = i == last ? 1 : (double) (k - last) / (i - last);
          values[k] = (float) (given[last] + along * (given[i] - given[last]));
        }
        last = i;
      }
    }
    return new Curve(values);
  }

  /** One of the curves that the format has by itself. */
  static Curve builtIn(int number) {
    float[] values = new float[LAST + 1];
    for (int i = 0; i <= LAST; i++) {
      double x = i / (double) LAST;
      values[i] =
          (float)
              switch (number) {
                case 1 -> 2 * x - 1;
                case 2 -> 1 - x;
                case 3 -> 1 - 2 * x;
                case 4 -> x * x;
                case 5 -> StrictMath.sqrt(x);
                case 6 -> StrictMath.sqrt(1 - x);
                default -> x;
              };
    }
    return new Curve(values);
  }

  /** The factor at a place of 0 to 1; what lies beyond counts as the end. */
  public double at(double place) {
    double x = Math.min(1, Math.max(0, place)) * LAST;
    int below = Math.min(LAST - 1, (int) x);
    return values[below] + (x - below) * (values[below + 1] - values[below]);
  }
}
