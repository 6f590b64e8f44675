package studio.overdub.bank.synth;

/**
 * A figure that changes over the keyboard: given at some keys, on straight lines between them, and on the outer lines
 * for an octave beyond.
 */
public final class Curve {
  private static final double BEYOND = 12;

  private final boolean geometric;
  private final double[] points;

  private Curve(boolean geometric, double[] points) {
    this.geometric = geometric;
    this.points = points;
  }

  /** Of hertz, seconds and factors, which change by ratios: keys, ascending, and values above 0 by turns. */
  public static Curve of(double... keysAndValues) {
    double[] points = keysAndValues.clone();
    for (int i = 1; i < points.length; i += 2) {
      points[i] = StrictMath.log(points[i]);
    }
    return new Curve(true, points);
  }

  /** Of decibels, which change by steps: keys, ascending, and values by turns. */
  public static Curve ofDecibels(double... keysAndValues) {
    return new Curve(false, keysAndValues.clone());
  }

  /** The figure at a key. */
  public double at(double key) {
    double asked = Math.max(points[0] - BEYOND, Math.min(points[points.length - 2] + BEYOND, key));
    int i = 0;
    while (i + 4 < points.length && asked > points[i + 2]) {
      i += 2;
    }
    double value = points.length == 2
        ? points[1]
        : points[i + 1] + (points[i + 3] - points[i + 1]) * (asked - points[i]) / (points[i + 2] - points[i]);
    return geometric ? StrictMath.exp(value) : value;
  }
}
