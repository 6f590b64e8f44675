package studio.overdub.dsp;

/**
 * Elementary functions made of additions and multiplications alone, so that they give the same bits on every machine and
 * in every tier of the compiler, which {@code Math.sin} and its like do not promise. Any thread; nothing allocated.
 */
public final class Elementary {
  private static final double LN2 = 0.6931471805599453;
  private static final double TWO_PI = 6.283185307179586;

  private Elementary() {}

  /** 2 to the power of x, relative error below 1e-9; x is clamped to -1000 to 1000. */
  public static double exp2(double x) {
    double inside = Math.min(1000, Math.max(-1000, x));
    double whole = Math.rint(inside);
    double y = (inside - whole) * LN2;
    double sum = 1 + y * (1 + y * (1 / 2d + y * (1 / 6d + y * (1 / 24d + y * (1 / 120d + y * (1 / 720d
        + y * (1 / 5040d + y * (1 / 40320d))))))));
    return sum * Double.longBitsToDouble((long) (1023 + (int) whole) << 52);
  }

  /** The logarithm to the base 2 of a positive, normal number, absolute error below 1e-8. */
  public static double log2(double x) {
    long bits = Double.doubleToRawLongBits(x);
    int exponent = (int) (bits >>> 52) - 1023;
    double mantissa = Double.longBitsToDouble(bits & 0x000f_ffff_ffff_ffffL | 0x3ff0_0000_0000_0000L);
    if (mantissa > 1.4142135623730951) {
      mantissa *= .5;
      exponent++;
    }
    double t = (mantissa - 1) / (mantissa + 1);
    double t2 = t * t;
    double sum = t * (1 + t2 * (1 / 3d + t2 * (1 / 5d + t2 * (1 / 7d + t2 * (1 / 9d + t2 * (1 / 11d))))));
    return exponent + sum * (2 / LN2);
  }

  /** The sine of an angle in turns (1 is a full circle), absolute error below 1e-9. */
  public static double sine(double turns) {
    double r = turns - Math.rint(turns);
    if (r > .25) {
      r = .5 - r;
    } else if (r < -.25) {
      r = -.5 - r;
    }
    double x = r * TWO_PI;
    double x2 = x * x;
    return x * (1 - x2 * (1 / 6d - x2 * (1 / 120d - x2 * (1 / 5040d - x2 * (1 / 362880d
        - x2 * (1 / 39916800d - x2 * (1 / 6227020800d)))))));
  }

  /**
   * Puts the sines of some angles in their place, to the bit as {@link #sine(double)}; without branches, so that the
   * compiler makes vectors of the loop.
   */
  public static void sines(double[] turns, int count) {
    for (int i = 0; i < count; i++) {
      double r = turns[i] - Math.rint(turns[i]);
      double x = Math.max(Math.min(r, .5 - r), -.5 - r) * TWO_PI;
      double x2 = x * x;
      turns[i] = x * (1 - x2 * (1 / 6d - x2 * (1 / 120d - x2 * (1 / 5040d - x2 * (1 / 362880d
          - x2 * (1 / 39916800d - x2 * (1 / 6227020800d)))))));
    }
  }

  /** The cosine of an angle in turns. */
  public static double cosine(double turns) {
    return sine(turns + .25);
  }

  /** The tangent of an angle in turns, meant for -0.249 to 0.249. */
  public static double tangent(double turns) {
    return sine(turns) / cosine(turns);
  }

  /** The factor by which a value nears its goal each frame, to be within 1/e of the way after {@code frames}. */
  public static double approach(double frames) {
    return frames <= 0 ? 1 : 1 - exp2(-1 / (frames * LN2));
  }

  /** Decibels to an amplitude factor. */
  public static double decibelsToGain(double db) {
    return exp2(db * .16609640474436813);
  }

  /** Zero for a value too small to hear, which would else become a denormal and slow the machine down. */
  public static float flush(float x) {
    return Math.abs(x) < 1e-15f ? 0 : x;
  }

  /** As {@link #flush(float)}. */
  public static double flush(double x) {
    return Math.abs(x) < 1e-15 ? 0 : x;
  }
}
