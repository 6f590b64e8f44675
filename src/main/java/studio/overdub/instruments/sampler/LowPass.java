package studio.overdub.instruments.sampler;

/**
 * The resonant low-pass of a voice (section 9.1.3): two poles; at Q = 0 it is 3 dB down at the cutoff; at Q the level
 * at DC falls by Q/2 and the peak stands Q above DC.
 *
 * <p>Runs in double precision: at 20 Hz the coefficients of a float filter are off by per cents.
 */
final class LowPass {
  private double b0;
  private double a1;
  private double a2;

  private double x1;
  private double x2;
  private double y1;
  private double y2;
  private boolean open = true;

  /** Forgets what it heard. */
  void clear() {
    x1 = 0;
    x2 = 0;
    y1 = 0;
    y2 = 0;
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

  /**
   * Filters in place, two frames at a time: the second is computed from the outputs before the first, which halves the
   * chain of operations that wait for one another.
   *
   * @param count even
   */
  void process(float[] audio, int count) {
    double gain = b0;
    double c1 = a1;
    double c2 = a2;
    double first = c1 * c1 - c2;
    double second = c1 * c2;
    double in1 = x1;
    double in2 = x2;
    double out1 = y1;
    double out2 = y2;
    double pair = in1 + in2;
    for (int i = 0; i < count; i += 2) {
      double a = audio[i];
      double b = audio[i + 1];
      double pairA = a + in1;
      double pairB = b + a;
      double fed1 = gain * (pairA + pair);
      double fed2 = gain * (pairB + pairA);
      double y = (fed1 - c2 * out2) - c1 * out1;
      double next = ((fed2 - c1 * fed1) + second * out2) + first * out1;
      audio[i] = (float) y;
      audio[i + 1] = (float) next;
      in2 = a;
      in1 = b;
      pair = pairB;
      out2 = y;
      out1 = next;
    }
    x1 = in1;
    x2 = in2;
    y1 = Math.abs(out1) < 1e-20 ? 0 : out1;
    y2 = Math.abs(out2) < 1e-20 ? 0 : out2;
  }
}
