package studio.overdub.dsp.filter;

/**
 * A soft saturation that leaves quiet signals alone: x (27 + x^2) / (27 + 9 x^2), near to tanh, held at its summit of 1
 * beyond 3. The reference level is 2, so that a full-scale signal is just coloured.
 *
 * <p>Loops that saturate are solved by a secant at their linear solution: what the curve makes of it is (27 + q) / (27 + 9 q)
 * times it, with q its square, or beyond the summit one over its size.
 */
final class Bend {
  /** The square beyond which the curve is held. */
  static final double SUMMIT = 9;

  /** What full scale is divided by before the curve. */
  static final double REFERENCE = 2;

  private Bend() {}

  /**
   * Solves u = open - loop * c * u for what enters the loop, with c the factor that the curve puts on u.
   *
   * @param guess what u would be without the curve, by {@link #REFERENCE}
   */
  static double enter(double open, double guess, double loop) {
    double square = guess * guess;
    return square > SUMMIT
        ? open / (Math.abs(guess) + loop)
        : open * (27 + square) / (27 * (1 + loop) + square * (9 + loop));
  }
}
