package studio.overdub.instruments.sampling;

/**
 * Halves the rate of a run of frames: a filter of fifteen taps (Kaiser) that keeps an eighth of the old rate as it was
 * and lets nothing fold into it by more than -60 dB. Every second tap but the middle one is 0.
 */
public final class RunDecimator {
  /** How many frames lie on each side of the one that an output stands for: output j is input {@code 2 j + REACH}. */
  public static final int REACH = 7;

  private static final double BETA = 6;
  private static final float[] WEIGHTS = weights();

  private RunDecimator() {}

  /** The weights 1, 3, 5 and 7 frames from the middle; with those of the other side they are a half. */
  private static float[] weights() {
    double[] exact = new double[(REACH + 1) / 2];
    double sum = 0;
    for (int i = 0; i < exact.length; i++) {
      int x = 2 * i + 1;
      exact[i] = (i % 2 == 0 ? 1 : -1) / (StrictMath.PI * x) * SincTable.kaiser((double) x / (REACH + 1), BETA);
      sum += exact[i];
    }
    float[] weights = new float[exact.length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (float) (exact[i] / (4 * sum));
    }
    return weights;
  }

  /**
   * Halves in place.
   *
   * @param count how many frames there are, at least 15
   * @return how many are left, from the first on
   */
  public static int halve(float[] x, int count) {
    float w1 = WEIGHTS[0];
    float w3 = WEIGHTS[1];
    float w5 = WEIGHTS[2];
    float w7 = WEIGHTS[3];
    int left = (count - 2 * REACH + 1) / 2;
    for (int j = 0; j < left; j++) {
      int i = 2 * j;
      float near = 0.5f * x[i + 7] + w1 * (x[i + 6] + x[i + 8]) + w3 * (x[i + 4] + x[i + 10]);
      x[j] = near + (w5 * (x[i + 2] + x[i + 12]) + w7 * (x[i] + x[i + 14]));
    }
    return left;
  }
}
