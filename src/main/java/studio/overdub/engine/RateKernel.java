package studio.overdub.engine;

/**
 * Changes a sample rate by a windowed sinc (Kaiser), one table of taps for each place between two input frames. A
 * sample depends on its own number alone, so blocks of any size give the same. Immutable.
 */
final class RateKernel {
  private static final int MOST_PHASES = 2048;
  private static final int LOBES = 32;
  private static final double BETA = 11;

  /** How much of the band is kept; the rest is the slope of the filter. */
  private static final double BAND = 0.94;

  private final long up;
  private final long down;
  private final int phases;
  private final int half;
  private final float[] taps;

  RateKernel(int sourceRate, int targetRate) {
    long common = gcd(sourceRate, targetRate);
    up = targetRate / common;
    down = sourceRate / common;
    phases = (int) Math.min(up, MOST_PHASES);
    double cutoff = BAND * Math.min(1, (double) targetRate / sourceRate);
    half = (int) Math.ceil(LOBES / cutoff);
    taps = new float[phases * 2 * half];
    for (int p = 0; p < phases; p++) {
      fill(p, cutoff);
    }
  }

  private static long gcd(long a, long b) {
    return b == 0 ? a : gcd(b, a % b);
  }

  private void fill(int phase, double cutoff) {
    double[] row = new double[2 * half];
    double sum = 0;
    for (int t = 0; t < row.length; t++) {
      double x = t - (half - 1) - (double) phase / phases;
      double u = x / half;
      double window = Math.abs(u) >= 1 ? 0 : bessel(BETA * Math.sqrt(1 - u * u)) / bessel(BETA);
      row[t] = window * sinc(cutoff * x);
      sum += row[t];
    }
    for (int t = 0; t < row.length; t++) {
      taps[phase * 2 * half + t] = (float) (row[t] / sum);
    }
  }

  private static double sinc(double x) {
    return x == 0 ? 1 : StrictMath.sin(StrictMath.PI * x) / (StrictMath.PI * x);
  }

  /** The modified Bessel function of the first kind, order 0. */
  private static double bessel(double x) {
    double sum = 1;
    double term = 1;
    for (int k = 1; term > sum * 1e-16; k++) {
      term *= x * x / (4.0 * k * k);
      sum += term;
    }
    return sum;
  }

  /** The first input frame that output frame {@code number} needs; may be negative. */
  long firstInput(long number) {
    return Math.floorDiv(number * down, up) - (half - 1);
  }

  /** How many input frames any {@code count} output frames need at the most. */
  int inputFor(int count) {
    return (int) (count * down / up) + 2 + 2 * half;
  }

  /**
   * Adds {@code count} output frames from {@code number} on.
   *
   * @param input the input from {@link #firstInput} of {@code number} on
   */
  void add(long number, float[] input, float gain, float[] sum, int offset, int count) {
    long first = firstInput(number);
    int length = 2 * half;
    for (int i = 0; i < count; i++) {
      long place = (number + i) * down;
      int at = (int) (Math.floorDiv(place, up) - (half - 1) - first);
      int row = (int) (Math.floorMod(place, up) * phases / up) * length;
      float value = 0;
      for (int t = 0; t < length; t++) {
        value += taps[row + t] * input[at + t];
      }
      sum[offset + i] += value * gain;
    }
  }
}
