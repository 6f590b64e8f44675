package studio.overdub.instruments.sampler;

/** What is left of audio when the best fitting sine is taken away. */
public final class SineFit {
  private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

  private SineFit() {}

  /** The residual beside the sine of a frequency in so many frames of 48 kHz, in dB of the sine. */
  public static double residual(float[] audio, int from, int count, double hertz) {
    double cc = 0;
    double ss = 0;
    double cs = 0;
    double xc = 0;
    double xs = 0;
    double xx = 0;
    for (int i = 0; i < count; i++) {
      double c = Math.cos(2 * Math.PI * hertz * i / Rig.RATE);
      double s = Math.sin(2 * Math.PI * hertz * i / Rig.RATE);
      double x = audio[from + i];
      cc += c * c;
      ss += s * s;
      cs += c * s;
      xc += x * c;
      xs += x * s;
      xx += x * x;
    }
    double det = cc * ss - cs * cs;
    double a = (xc * ss - xs * cs) / det;
    double b = (xs * cc - xc * cs) / det;
    double fitted = a * xc + b * xs;
    return 10 * Math.log10((xx - fitted) / fitted);
  }

  /** The residual beside the sine that fits best within some cents of a frequency. */
  public static double leastResidual(float[] audio, int from, int count, double hertz, double cents) {
    double low = -cents;
    double high = cents;
    while (high - low > 1e-6) {
      double a = high - GOLDEN * (high - low);
      double b = low + GOLDEN * (high - low);
      if (residual(audio, from, count, tuned(hertz, a)) < residual(audio, from, count, tuned(hertz, b))) {
        high = b;
      } else {
        low = a;
      }
    }
    return residual(audio, from, count, tuned(hertz, (low + high) / 2));
  }

  private static double tuned(double hertz, double cents) {
    return hertz * Math.pow(2, cents / 1200);
  }
}
