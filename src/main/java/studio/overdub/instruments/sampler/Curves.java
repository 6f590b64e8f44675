package studio.overdub.instruments.sampler;

/**
 * Powers and logarithms for rendering: tables made with {@link StrictMath}, so that every machine plays the same.
 * Errors stay below 1e-10 of the value.
 */
final class Curves {
  /** Octaves that a centibel of attenuation takes from an amplitude. */
  private static final double OCTAVES_PER_CENTIBEL = StrictMath.log(10) / StrictMath.log(2) / 200;

  private static final int STEPS = 256;
  private static final double LN2 = StrictMath.log(2);
  private static final double LOG10_OF_2 = StrictMath.log10(2);
  private static final double[] EXP2 = new double[STEPS];
  private static final double[] LOG2 = new double[STEPS];

  /** Section 9.5.3: the concave curve falls 96 dB over its range, as an attenuation of the square. */
  private static final double CONCAVE_SLOPE = 40.0 / 96;

  static {
    for (int i = 0; i < STEPS; i++) {
      EXP2[i] = StrictMath.pow(2, (double) i / STEPS);
      LOG2[i] = StrictMath.log(1 + (double) i / STEPS) / LN2;
    }
  }

  private Curves() {}

  /** 2 to the power of x, for x from -1000 to 1000. */
  static double exp2(double x) {
    double steps = x * STEPS;
    int whole = (int) Math.floor(steps);
    double rest = (steps - whole) * (LN2 / STEPS);
    double fine = 1 + rest * (1 + rest * (0.5 + rest * (1.0 / 6)));
    long exponent = (whole >> 8) + 1023L;
    return Double.longBitsToDouble(exponent << 52) * EXP2[whole & STEPS - 1] * fine;
  }

  /** The logarithm of x to base 2, for normal x above 0. */
  static double log2(double x) {
    long bits = Double.doubleToRawLongBits(x);
    int exponent = (int) (bits >>> 52) - 1023;
    int step = (int) (bits >>> 44) & STEPS - 1;
    double mantissa = Double.longBitsToDouble(bits & 0xf_ffff_ffff_ffffL | 1023L << 52);
    double base = 1 + step * (1.0 / STEPS);
    double r = (mantissa - base) / base;
    double fine = r * (1 - r * (0.5 - r * (1.0 / 3 - r * 0.25)));
    return exponent + LOG2[step] + fine / LN2;
  }

  /** The amplitude that an attenuation in centibels leaves. */
  static double amplitude(double centibels) {
    return exp2(-centibels * OCTAVES_PER_CENTIBEL);
  }

  /** The attenuation in centibels that leaves an amplitude; 2000 at the most. */
  static double attenuation(double amplitude) {
    return amplitude < 1e-10 ? 2000 : -log2(amplitude) / OCTAVES_PER_CENTIBEL;
  }

  /** The time in seconds of an amount in timecents. */
  static double seconds(double timecents) {
    return exp2(timecents / 1200);
  }

  /** The frequency in hertz of an amount in absolute cents, where 6900 is 440 Hz. */
  static double hertz(double cents) {
    return 440 * exp2((cents - 6900) / 1200);
  }

  /** The concave curve from 0 to 1 over x from 0 to 127 (section 9.5.3). */
  static double concave(double x) {
    if (x <= 0) {
      return 0;
    }
    return x >= 127 ? 1 : Math.min(1, -CONCAVE_SLOPE * LOG10_OF_2 * log2((127 - x) / 127));
  }

  /** The convex curve from 0 to 1 over x from 0 to 127. */
  static double convex(double x) {
    return 1 - concave(127 - x);
  }
}
