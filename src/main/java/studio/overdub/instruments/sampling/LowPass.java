package studio.overdub.instruments.sampling;

import studio.overdub.device.Preparation.Interpolation;

/**
 * The resonant low-pass of a SoundFont voice (section 9.1.3): two poles; at Q = 0 it is 3 dB down at the cutoff; at Q
 * the level at DC falls by Q/2 and the peak stands Q above DC. One thread at a time; allocates nothing.
 *
 * <p>Runs in double precision: at 20 Hz the coefficients of a float filter are off by per cents. Two frames are
 * computed at once from the two outputs before them, which halves the chain of operations that wait for one another;
 * and where the interpolation is short they are read in the same loop, so that the processor works at the next frames'
 * neighbours while it waits for the filter.
 */
public final class LowPass {
  /** What is quieter is flushed, before it becomes a denormal. */
  private static final double DENORMAL = 1e-20;

  private double gain;
  private double inverseGain;

  /**
   * What each of two frames takes of the two outputs before them: {@code y[k] = near_k y[-1] + far_k y[-2]} and what
   * the inputs add. Of the first frame, these are the filter's own coefficients.
   */
  private double near0;

  private double near1;
  private double far0;
  private double far1;

  /** The latest input, and its sum with the one before. */
  private float input;

  private float inputs;
  private double y1;
  private double y2;
  private boolean open = true;

  /** Forgets what it heard, and lets everything through. */
  public void clear() {
    input = 0;
    inputs = 0;
    y1 = 0;
    y2 = 0;
    open = true;
  }

  /** Lets everything through. */
  public void open() {
    open = true;
  }

  /** Whether everything passes. */
  public boolean isOpen() {
    return open;
  }

  /**
   * Sets the response.
   *
   * @param warped the tangent of pi times cutoff by rate
   * @param damping 1 by the resonance factor
   * @param gain level at DC
   */
  public void tune(double warped, double damping, double gain) {
    double sum = 1 + warped * (damping + warped);
    double scaled = gain * warped * warped;
    double inverse = 1 / (sum * scaled);
    double norm = scaled * inverse;
    this.gain = scaled * norm;
    inverseGain = sum * sum * inverse;
    near0 = 2 * (1 - warped * warped) * norm;
    far0 = (warped * (damping - warped) - 1) * norm;
    near1 = near0 * near0 + far0;
    far1 = near0 * far0;
    open = false;
  }

  /**
   * Reads frames as {@link Interpolator#read}, by a line or a cubic, and filters them.
   *
   * @param first where in the window it begins; with all that is read it must be below 8192
   * @param out where the frames go, from index {@code at}
   * @param count an even number, at most {@link Interpolator#MOST_PLACES}
   * @param level what the first frame is multiplied with
   * @param change by how much that grows from frame to frame
   */
  public void read(
      Interpolation interpolation, float[] window, int first, long fraction, long step,
      double[] out, int at, int count, double level, double change) {
    int place = (first << Interpolator.SHORT_BITS) + Interpolator.shortPlace(fraction);
    if (interpolation == Interpolation.CUBIC) {
      cubic(window, place, Interpolator.shortPlace(step), out, at, count, level, change);
    } else {
      linear(window, place, Interpolator.shortPlace(step), out, at, count, level, change);
    }
  }

  /**
   * Reads by a sinc places that the reader holds, and filters them; the other parameters as of the other {@code read}.
   *
   * @param frame the first place, counted as {@link SincReader} does
   */
  public void read(
      SincReader reader, long frame, long fraction, long step,
      double[] out, int at, int count, double level, double change) {
    sinc(reader.planes, reader.shortPlace(frame, fraction), reader.shortStep(step), out, at, count, level, change);
  }

  /** Filters frames; the other parameters as of {@link #read}. */
  public void process(float[] audio, double[] out, int at, int count, double level, double change) {
    double n0 = near0;
    double n1 = near1;
    double f0 = far0;
    double f1 = far1;
    float in = input;
    float pair = inputs;
    double last = y1 * inverseGain;
    double before = y2 * inverseGain;
    double even = level * gain;
    double odd = (level + change) * gain;
    double rise = 2 * change * gain;
    for (int i = 0; i < count; i += 2) {
      float a = audio[i];
      float b = audio[i + 1];
      float pairA = a + in;
      float pairB = b + a;
      double own0 = pairA + pair;
      double own1 = (pairB + pairA) + n0 * own0;
      double y = (own0 + f0 * before) + n0 * last;
      double next = (own1 + f1 * before) + n1 * last;
      out[at + i] = y * even;
      out[at + i + 1] = next * odd;
      even += rise;
      odd += rise;
      before = y;
      last = next;
      in = b;
      pair = pairB;
    }
    keep(in, pair, last, before);
  }

  // Where the level stands, its rise need not be added: the compiler makes two loops of one with such a question in it.

  private void linear(
      float[] window, int fraction, int step, double[] out, int at, int count, double level, double change) {
    double n0 = near0;
    double n1 = near1;
    double f0 = far0;
    double f1 = far1;
    float in = input;
    float pair = inputs;
    double last = y1 * inverseGain;
    double before = y2 * inverseGain;
    double even = level * gain;
    double odd = (level + change) * gain;
    double rise = 2 * change * gain;
    boolean moves = change != 0;
    int place = fraction;
    int end = at + count;
    for (int i = at; i < end; i += 2) {
      int frame = place >>> Interpolator.SHORT_BITS;
      float t = (place & Interpolator.SHORT_MASK) * Interpolator.SHORT_FRACTION;
      float w = window[frame];
      float a = w + t * (window[frame + 1] - w);
      place += step;
      frame = place >>> Interpolator.SHORT_BITS;
      t = (place & Interpolator.SHORT_MASK) * Interpolator.SHORT_FRACTION;
      w = window[frame];
      float b = w + t * (window[frame + 1] - w);
      place += step;
      float pairA = a + in;
      float pairB = b + a;
      double own0 = pairA + pair;
      double own1 = (pairB + pairA) + n0 * own0;
      double y = (own0 + f0 * before) + n0 * last;
      double next = (own1 + f1 * before) + n1 * last;
      out[i] = y * even;
      out[i + 1] = next * odd;
      if (moves) {
        even += rise;
        odd += rise;
      }
      before = y;
      last = next;
      in = b;
      pair = pairB;
    }
    keep(in, pair, last, before);
  }

  private void cubic(
      float[] window, int fraction, int step, double[] out, int at, int count, double level, double change) {
    float[] table = Interpolator.CUBIC;
    double n0 = near0;
    double n1 = near1;
    double f0 = far0;
    double f1 = far1;
    float in = input;
    float pair = inputs;
    double last = y1 * inverseGain;
    double before = y2 * inverseGain;
    double even = level * gain;
    double odd = (level + change) * gain;
    double rise = 2 * change * gain;
    boolean moves = change != 0;
    int place = fraction;
    int end = at + count;
    for (int i = at; i < end; i += 2) {
      int frame = place >>> Interpolator.SHORT_BITS;
      int row = place >>> Interpolator.SHORT_CUBIC & Interpolator.CUBIC_MASK;
      float a =
          (window[frame] * table[row] + window[frame + 1] * table[row + 1])
              + (window[frame + 2] * table[row + 2] + window[frame + 3] * table[row + 3]);
      place += step;
      frame = place >>> Interpolator.SHORT_BITS;
      row = place >>> Interpolator.SHORT_CUBIC & Interpolator.CUBIC_MASK;
      float b =
          (window[frame] * table[row] + window[frame + 1] * table[row + 1])
              + (window[frame + 2] * table[row + 2] + window[frame + 3] * table[row + 3]);
      place += step;
      float pairA = a + in;
      float pairB = b + a;
      double own0 = pairA + pair;
      double own1 = (pairB + pairA) + n0 * own0;
      double y = (own0 + f0 * before) + n0 * last;
      double next = (own1 + f1 * before) + n1 * last;
      out[i] = y * even;
      out[i + 1] = next * odd;
      if (moves) {
        even += rise;
        odd += rise;
      }
      before = y;
      last = next;
      in = b;
      pair = pairB;
    }
    keep(in, pair, last, before);
  }

  private void sinc(
      float[] planes, int fraction, int step, double[] out, int at, int count, double level, double change) {
    float[] table = SincTable.WEIGHTS;
    double n0 = near0;
    double n1 = near1;
    double f0 = far0;
    double f1 = far1;
    float in = input;
    float pair = inputs;
    double last = y1 * inverseGain;
    double before = y2 * inverseGain;
    double even = level * gain;
    double odd = (level + change) * gain;
    double rise = 2 * change * gain;
    boolean moves = change != 0;
    int place = fraction;
    int end = at + count;
    for (int i = at; i < end; i += 2) {
      int l = (place >>> SincReader.SHORT_BITS) + (place >>> SincReader.PLANE_SHIFT & SincReader.PLANE_MASK);
      int row = place >>> SincReader.ROW_SHIFT & SincReader.ROW_MASK;
      float rest = ((place & SincReader.REST_MASK) - SincReader.REST_MIDDLE) * SincReader.REST;
      float left = planes[l + 1];
      float right = planes[l + SincReader.RIGHT + 2];
      float a =
          (planes[l] * table[row] + left * table[row + 1])
              + (planes[l + 2] * table[row + 2] + planes[l + SincReader.RIGHT + 1] * table[row + 3])
              + (right * table[row + 4] + planes[l + SincReader.RIGHT + 3] * table[row + 5])
              + rest * (right - left);
      place += step;
      l = (place >>> SincReader.SHORT_BITS) + (place >>> SincReader.PLANE_SHIFT & SincReader.PLANE_MASK);
      row = place >>> SincReader.ROW_SHIFT & SincReader.ROW_MASK;
      rest = ((place & SincReader.REST_MASK) - SincReader.REST_MIDDLE) * SincReader.REST;
      left = planes[l + 1];
      right = planes[l + SincReader.RIGHT + 2];
      float b =
          (planes[l] * table[row] + left * table[row + 1])
              + (planes[l + 2] * table[row + 2] + planes[l + SincReader.RIGHT + 1] * table[row + 3])
              + (right * table[row + 4] + planes[l + SincReader.RIGHT + 3] * table[row + 5])
              + rest * (right - left);
      place += step;
      float pairA = a + in;
      float pairB = b + a;
      double own0 = pairA + pair;
      double own1 = (pairB + pairA) + n0 * own0;
      double y = (own0 + f0 * before) + n0 * last;
      double next = (own1 + f1 * before) + n1 * last;
      out[i] = y * even;
      out[i + 1] = next * odd;
      if (moves) {
        even += rise;
        odd += rise;
      }
      before = y;
      last = next;
      in = b;
      pair = pairB;
    }
    keep(in, pair, last, before);
  }

  private void keep(float in, float pair, double last, double before) {
    input = in;
    inputs = pair;
    double y = last * gain;
    y1 = Math.abs(y) < DENORMAL ? 0 : y;
    y = before * gain;
    y2 = Math.abs(y) < DENORMAL ? 0 : y;
  }
}
