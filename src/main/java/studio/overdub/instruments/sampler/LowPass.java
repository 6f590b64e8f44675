package studio.overdub.instruments.sampler;

/**
 * The resonant low-pass of a voice (section 9.1.3): two poles; at Q = 0 it is 3 dB down at the cutoff; at Q the level
 * at DC falls by Q/2 and the peak stands Q above DC.
 *
 * <p>Runs in double precision: at 20 Hz the coefficients of a float filter are off by per cents.
 */
final class LowPass {
  private double gain;
  private double inverseGain;

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

  private float x1;
  private float x2;
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
    double sum = 1 + warped * (damping + warped);
    double norm = 1 / sum;
    double scaled = gain * warped * warped;
    this.gain = scaled * norm;
    inverseGain = sum / scaled;
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

  /** What the output of {@link #process} is to be multiplied with. */
  double gain() {
    return gain;
  }

  /**
   * Filters, four frames at a time: all four are computed from the two outputs before them, which makes the chain of
   * operations that wait for one another a quarter as long. The output lacks the factor {@link #gain}.
   *
   * @param at where the output goes
   * @param count a multiple of four
   */
  void process(float[] audio, double[] out, int at, int count) {
    double n0 = near0;
    double n1 = near1;
    double n2 = near2;
    double n3 = near3;
    double f0 = far0;
    double f1 = far1;
    double f2 = far2;
    double f3 = far3;
    float in = x1;
    float pair = x1 + x2;
    double last = y1 * inverseGain;
    double before = y2 * inverseGain;
    for (int i = 0; i < count; i += 4) {
      float a = audio[i];
      float b = audio[i + 1];
      float c = audio[i + 2];
      float d = audio[i + 3];
      float pairA = a + in;
      float pairB = b + a;
      float pairC = c + b;
      float pairD = d + c;
      double own0 = pairA + pair;
      double own1 = (pairB + pairA) + n0 * own0;
      double own2 = (pairC + pairB) + (n0 * own1 + f0 * own0);
      double own3 = (pairD + pairC) + (n0 * own2 + f0 * own1);
      double y = (own2 + f2 * before) + n2 * last;
      double next = (own3 + f3 * before) + n3 * last;
      out[at + i] = (own0 + f0 * before) + n0 * last;
      out[at + i + 1] = (own1 + f1 * before) + n1 * last;
      out[at + i + 2] = y;
      out[at + i + 3] = next;
      before = y;
      last = next;
      in = d;
      pair = pairD;
    }
    x1 = in;
    x2 = audio[count - 2];
    y1 = settled(last * gain);
    y2 = settled(before * gain);
  }

  /** Flushes what would become a denormal. */
  private static double settled(double y) {
    return Math.abs(y) < 1e-20 ? 0 : y;
  }
}
