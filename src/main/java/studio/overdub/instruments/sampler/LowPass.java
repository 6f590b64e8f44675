package studio.overdub.instruments.sampler;

/**
 * The resonant low-pass of a voice (section 9.1.3): two poles; at Q = 0 it is 3 dB down at the cutoff; at Q the level at
 * DC falls by Q/2 and the peak stands Q above DC.
 *
 * <p>Runs in double precision: at 20 Hz the coefficients of a float filter are off by per cents.
 */
final class LowPass {
  private double b0;
  private double a1;
  private double a2;
  private double s1;
  private double s2;
  private boolean open = true;

  /** Forgets what it heard. */
  void clear() {
    s1 = 0;
    s2 = 0;
    open = true;
  }

  /** Lets everything through. */
  void open() {
    open = true;
  }

  /** Whether everything passes. */
  boolean isOpen() {
    return open;
  }

  /**
   * Sets the response.
   *
   * @param warped the tangent of pi times cutoff by rate
   * @param damping 1 by the resonance factor
   * @param gain level at DC
   */
  void tune(double warped, double damping, double gain) {
    double norm = 1 / (1 + warped * (damping + warped));
    b0 = gain * warped * warped * norm;
    a1 = 2 * (warped * warped - 1) * norm;
    a2 = (1 - warped * (damping - warped)) * norm;
    open = false;
  }

  /** Filters in place. */
  void process(float[] audio, int count) {
    double c0 = b0;
    double c1 = 2 * b0;
    double d1 = a1;
    double d2 = a2;
    double z1 = s1;
    double z2 = s2;
    for (int i = 0; i < count; i++) {
      double in = audio[i];
      double out = c0 * in + z1;
      z1 = c1 * in - d1 * out + z2;
      z2 = c0 * in - d2 * out;
      audio[i] = (float) out;
    }
    s1 = Math.abs(z1) < 1e-20 ? 0 : z1;
    s2 = Math.abs(z2) < 1e-20 ? 0 : z2;
  }
}
