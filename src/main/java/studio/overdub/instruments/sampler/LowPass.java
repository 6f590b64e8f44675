package studio.overdub.instruments.sampler;

/**
 * The resonant low-pass of a voice (section 9.1.3): two poles; at Q = 0 it is 3 dB down at the cutoff; at Q the level
 * at DC falls by Q/2 and the peak stands Q above DC.
 *
 * <p>Runs in double precision: at 20 Hz the coefficients of a float filter are off by per cents.
 */
final class LowPass {
  private double b0;

  /**
   * What each of four frames takes of the two outputs before them: {@code y[k] = near_k y[-1] + far_k y[-2]} and what
   * the inputs add. Of the first frame, these are the filter's own coefficients.
   */
  private double near0;

  private double near1;
  private double near2;
  private double near3;
  private double far0;
  private double far1;
  private double far2;
  private double far3;

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
    near0 = 2 * (1 - warped * warped) * norm;
    far0 = (warped * (damping - warped) - 1) * norm;
    near1 = near0 * near0 + far0;
    far1 = near0 * far0;
    near2 = near0 * near1 + far0 * near0;
    far2 = near0 * far1 + far0 * far0;
    near3 = near0 * near2 + far0 * near1;
    far3 = near0 * far2 + far0 * far1;
    open = false;
  }

  /**
   * Filters in place, four frames at a time: all four are computed from the two outputs before them, which makes the
   * chain of operations that wait for one another a quarter as long.
   *
   * @param count a multiple of four
   */
  void process(float[] audio, int count) {
    double gain = b0;
    double n0 = near0;
    double n1 = near1;
    double n2 = near2;
    double n3 = near3;
    double f0 = far0;
    double f1 = far1;
    double f2 = far2;
    double f3 = far3;
    double in = x1;
    double pair = x1 + x2;
    double last = y1;
    double before = y2;
    for (int i = 0; i < count; i += 4) {
      double a = audio[i];
      double b = audio[i + 1];
      double c = audio[i + 2];
      double d = audio[i + 3];
      double pairA = a + in;
      double pairB = b + a;
      double pairC = c + b;
      double pairD = d + c;
      double own0 = gain * (pairA + pair);
      double own1 = gain * (pairB + pairA) + n0 * own0;
      double own2 = gain * (pairC + pairB) + (n0 * own1 + f0 * own0);
      double own3 = gain * (pairD + pairC) + (n0 * own2 + f0 * own1);
      double y = (own2 + f2 * before) + n2 * last;
      double next = (own3 + f3 * before) + n3 * last;
      audio[i] = (float) ((own0 + f0 * before) + n0 * last);
      audio[i + 1] = (float) ((own1 + f1 * before) + n1 * last);
      audio[i + 2] = (float) y;
      audio[i + 3] = (float) next;
      before = y;
      last = next;
      in = d;
      pair = pairD;
    }
    x1 = in;
    x2 = pair - in;
    y1 = Math.abs(last) < 1e-20 ? 0 : last;
    y2 = Math.abs(before) < 1e-20 ? 0 : before;
  }
}
