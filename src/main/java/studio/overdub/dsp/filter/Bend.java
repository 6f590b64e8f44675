package studio.overdub.dsp.filter;

/**
 * A soft saturation that leaves quiet signals alone: x (27 + x^2) / (27 + 9 x^2), near to tanh, held at its summit of 1
 * beyond 3. The reference level is 2, so that a full-scale signal is just coloured.
 */
final class Bend {
  private Bend() {}

  /** The numerator of the factor that saturation puts on a value. */
  static double above(double x) {
    double v = Math.min(3, Math.abs(.5 * x));
    return 27 + v * v;
  }

  /** The denominator. */
  static double below(double x) {
    double size = Math.abs(.5 * x);
    double v = Math.min(3, size);
    return (27 + 9 * v * v) * Math.max(1, size * (1 / 3d));
  }
}
