package studio.overdub.dsp;

import java.util.Arrays;

/**
 * Doubles or halves the sample rate by an elliptic half-band filter in two branches of first-order all-passes (Valenzuela
 * and Constantinides 1983): steep, cheap, and with a few samples of delay. One direction and one channel each; one thread
 * at a time; allocates nothing after construction.
 */
public final class HalfBand {
  private final float[] factors;
  private final float[] inputs;
  private final float[] outputs;

  /** A filter with factors from {@link #design}. */
  public HalfBand(float[] factors) {
    this.factors = factors;
    inputs = new float[factors.length];
    outputs = new float[factors.length];
  }

  /**
   * Computes the all-passes' factors.
   *
   * @param count how many: each adds attenuation
   * @param transition the width of the transition in cycles a frame of the higher rate, around a quarter
   */
  public static float[] design(int count, double transition) {
    double k = StrictMath.pow(StrictMath.tan((1 - 2 * transition) * Math.PI / 4), 2);
    double root = StrictMath.pow(1 - k * k, .25);
    double e = .5 * (1 - root) / (1 + root);
    double e4 = e * e * e * e;
    double q = e * (1 + e4 * (2 + e4 * (15 + 150 * e4)));
    float[] factors = new float[count];
    for (int i = 0; i < count; i++) {
      double angle = (i + 1) * Math.PI / (2 * count + 1);
      double w = StrictMath.pow(q, .25) * sines(q, angle) / (.5 + cosines(q, angle));
      double x = StrictMath.sqrt((1 - w * w * k) * (1 - w * w / k)) / (1 + w * w);
      factors[i] = (float) ((1 - x) / (1 + x));
    }
    return factors;
  }

  /** Half of Jacobi's first theta function. The powers of q vanish quickly. */
  private static double sines(double q, double angle) {
    double sum = 0;
    for (int i = 0; i < 12; i++) {
      sum += (i % 2 == 0 ? 1 : -1) * StrictMath.pow(q, i * (i + 1)) * StrictMath.sin((2 * i + 1) * angle);
    }
    return sum;
  }

  private static double cosines(double q, double angle) {
    double sum = 0;
    for (int i = 1; i < 12; i++) {
      sum += (i % 2 == 0 ? 1 : -1) * StrictMath.pow(q, i * i) * StrictMath.cos(2 * i * angle);
    }
    return sum;
  }

  /** Silence within. */
  public void reset() {
    Arrays.fill(inputs, 0);
    Arrays.fill(outputs, 0);
  }

  /** One branch: 0 gives the first of two samples at the double rate, 1 the second. */
  public float branch(int which, float x) {
    float v = x;
    for (int i = which; i < factors.length; i += 2) {
      float out = (v - outputs[i]) * factors[i] + inputs[i];
      inputs[i] = v;
      outputs[i] = out;
      v = out;
    }
    return v;
  }

  /** Halves: one sample out of two that follow each other. */
  public float halve(float first, float second) {
    return .5f * (branch(1, first) + branch(0, second));
  }
}
