package studio.overdub.bank.synth;

/** A second-order filter (Bristow-Johnson's cookbook) with its state, one frame at a time. */
public final class Filter {
  private final double b0;
  private final double b1;
  private final double b2;
  private final double a1;
  private final double a2;
  private double z1;
  private double z2;

  private Filter(double b0, double b1, double b2, double a0, double a1, double a2) {
    this.b0 = b0 / a0;
    this.b1 = b1 / a0;
    this.b2 = b2 / a0;
    this.a1 = a1 / a0;
    this.a2 = a2 / a0;
  }

  /** Passes what is below {@code hertz}; {@code q} 0.707 is without a peak. */
  public static Filter low(double hertz, double q, double rate) {
    double w = angle(hertz, rate);
    double cos = StrictMath.cos(w);
    double alpha = StrictMath.sin(w) / (2 * q);
    return new Filter((1 - cos) / 2, 1 - cos, (1 - cos) / 2, 1 + alpha, -2 * cos, 1 - alpha);
  }

  /** Passes what is above {@code hertz}. */
  public static Filter high(double hertz, double q, double rate) {
    double w = angle(hertz, rate);
    double cos = StrictMath.cos(w);
    double alpha = StrictMath.sin(w) / (2 * q);
    return new Filter((1 + cos) / 2, -1 - cos, (1 + cos) / 2, 1 + alpha, -2 * cos, 1 - alpha);
  }

  /** Passes what is around {@code hertz}, at full level there, narrower as {@code q} grows. */
  public static Filter band(double hertz, double q, double rate) {
    double w = angle(hertz, rate);
    double alpha = StrictMath.sin(w) / (2 * q);
    return new Filter(alpha, 0, -alpha, 1 + alpha, -2 * StrictMath.cos(w), 1 - alpha);
  }

  private static double angle(double hertz, double rate) {
    return 2 * StrictMath.PI * Math.min(hertz, rate * 0.45) / rate;
  }

  /** The next frame. */
  public double next(double in) {
    double out = b0 * in + z1;
    z1 = b1 * in - a1 * out + z2;
    z2 = b2 * in - a2 * out;
    return out;
  }

  /** Filters {@code frames} in place, from the state as it is. */
  public void run(double[] frames) {
    for (int i = 0; i < frames.length; i++) {
      frames[i] = next(frames[i]);
    }
  }

  /** Filters {@code frames} in place as if they had been going round for ever, so that the end meets the beginning. */
  public void runRound(double[] frames) {
    for (int turn = 0; turn < 2; turn++) {
      for (double frame : frames) {
        next(frame);
      }
    }
    run(frames);
  }
}
