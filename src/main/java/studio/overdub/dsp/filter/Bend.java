package studio.overdub.dsp.filter;

/**
 * A soft saturation that leaves quiet signals alone: x (27 + x^2) / (27 + 9 x^2), near to tanh, held at its summit of 1
 * beyond 3. The reference level is 2, so that a full-scale signal is just coloured.
 */
final class Bend {
  private static final double SUMMIT = 9;

  private Bend() {}

  /** The numerator of the factor that saturation puts on a value. */
  static double above(double x) {
    double square = .25 * x * x;
    return square > SUMMIT ? 27 + SUMMIT : 27 + square;
  }

  /** The denominator. */
  static double below(double x) {
    double square = .25 * x * x;
    return square > SUMMIT ? (27 + 9 * SUMMIT) * (1 / 6d) * Math.abs(x) : 27 + 9 * square;
  }
}
