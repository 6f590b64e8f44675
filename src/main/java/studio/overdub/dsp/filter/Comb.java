package studio.overdub.dsp.filter;

import java.util.Arrays;

/**
 * A comb by feedback: over one period of the cutoff, whose harmonics all ring, or turned round over half of one, where the
 * odd ones do. The delay lies between two samples by a windowed sinc of ten taps, whose gain exceeds one by less than the
 * feedback stays below it, so that nothing grows; below five frames it cannot go. The prototype is
 * (1 - k / 2) / (1 -+ k exp(-s T)).
 */
final class Comb implements Core {
  /** The feedback at full resonance: it rings for long, and never sings. */
  static final double MOST_FEEDBACK = .995;

  private static final int TAPS = 10;
  private static final int PLACES = 1024;
  private static final double SHORTEST = 5.01;
  private static final double BETA = 7;
  private static final float[] WEIGHTS = weights();

  private final float sign;
  private final float[] ring;
  private final Ramp delay = new Ramp();
  private final Ramp feedback = new Ramp();
  private int position;

  /** A comb whose cutoff may go down to {@code lowest} cycles a frame. */
  Comb(boolean minus, double lowest) {
    sign = minus ? -1 : 1;
    ring = new float[Integer.highestOneBit((int) (1 / lowest) + 2 * TAPS) << 1];
  }

  private static float[] weights() {
    float[] weights = new float[(PLACES + 1) * TAPS];
    for (int place = 0; place <= PLACES; place++) {
      double sum = 0;
      double[] row = new double[TAPS];
      for (int t = 0; t < TAPS; t++) {
        double x = t - (TAPS / 2 - 1) - (double) place / PLACES;
        double inside = 2 * x / TAPS;
        double window = bessel(BETA * StrictMath.sqrt(Math.max(0, 1 - inside * inside)));
        row[t] = window * (Math.abs(x) < 1e-12 ? 1 : StrictMath.sin(Math.PI * x) / (Math.PI * x));
        sum += row[t];
      }
      for (int t = 0; t < TAPS; t++) {
        weights[place * TAPS + t] = (float) (row[t] / sum);
      }
    }
    return weights;
  }

  /** The modified Bessel function of the first kind, order 0. */
  private static double bessel(double x) {
    double sum = 1;
    double term = 1;
    for (int k = 1; k < 40; k++) {
      term *= x * x / (4.0 * k * k);
      sum += term;
    }
    return sum;
  }

  @Override
  public void reset() {
    Arrays.fill(ring, 0);
    position = 0;
  }

  @Override
  public void aim(double cutoff, double warped, double resonance, double morph, int frames) {
    double period = (sign < 0 ? .5 : 1) / cutoff;
    delay.aim(Math.min(ring.length - TAPS, Math.max(SHORTEST, period)), frames);
    feedback.aim(MOST_FEEDBACK * resonance, frames);
  }

  @Override
  public void flush() {
    // What it keeps is flushed as it is written.
  }

  @Override
  public void process(float[] audio, int from, int frames) {
    float[] memory = ring;
    int mask = memory.length - 1;
    int at = position;
    float far = delay.value;
    float k = feedback.value;
    for (int i = from; i < from + frames; i++) {
      int whole = (int) far;
      int row = (int) ((far - whole) * PLACES + .5f) * TAPS;
      int newest = at - whole + TAPS / 2 - 1;
      float sum = 0;
      for (int t = 0; t < TAPS; t++) {
        sum += WEIGHTS[row + t] * memory[newest - t & mask];
      }
      float y = audio[i] + sign * k * sum;
      memory[at & mask] = Math.abs(y) < 1e-15f ? 0 : y;
      audio[i] = (1 - .5f * k) * y;
      at++;
      far += delay.step;
      k += feedback.step;
    }
    position = at & mask;
    delay.value = far;
    feedback.value = k;
  }
}
