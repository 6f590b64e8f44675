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

  /** What a guess is to be multiplied by: what enters a loop by this would leave it without the curve, by the reference. */
  static double linear(double loop) {
    return 1 / (REFERENCE * (1 + loop));
  }

  /**
   * Solves u = open - loop * c * u for what enters the loop, with c the factor that the curve puts on u. As little as can be
   * waits for the guess.
   *
   * @param guess {@code linear * open}: what u would be without the curve, by {@link #REFERENCE}
   * @param linear as {@link #linear} tells
   */
  static double enter(double guess, double loop, double linear) {
    double square = guess * guess;
    return square > SUMMIT
        ? guess / (linear * (Math.abs(guess) + loop))
        : guess * (27 + square) / (27 / REFERENCE + square * (linear * (9 + loop)));
  }
}
