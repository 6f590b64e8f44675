package studio.overdub.instruments.sampling;

/**
 * A low-pass (Kaiser) that gives a run of frames a second value for each: the one halfway to the next frame. Its taps
 * lie on half frames; those on whole frames make the other filter, which lets no more through than this one.
 *
 * <p>Each tap runs over all frames before the next. HotSpot makes vectors of such a loop where what is read and what is
 * written are of different types, since it need not fear then that they overlap; so frames are whole numbers here.
 */
final class SincFilter {
  /** What a frame of full level is in whole numbers; of 24 bits nothing is lost, and 36 dB are left above. */
  static final int FULL = 1 << 24;

  private final float[] halfway;
  private final float[] whole;
  private final float middle;

  /**
   * A filter.
   *
   * @param cutoff where it is 6 dB down, in frames' rates: a half keeps the frames themselves as they are
   * @param pairs how many frames on each side of a place halfway it looks at
   * @param level what frames of {@link #FULL} level become
   */
  SincFilter(double cutoff, int pairs, double beta, double level) {
    double[] exact = new double[2 * pairs];
    for (int i = 0; i < exact.length; i++) {
      double x = i / 2.0;
      double sinc = i == 0 ? 2 * cutoff : StrictMath.sin(2 * StrictMath.PI * cutoff * x) / (StrictMath.PI * x);
      exact[i] = sinc * kaiser(x / pairs, beta);
    }
    halfway = every(exact, 1, 0, level);
    whole = every(exact, 2, exact[0], level);
    double sum = exact[0];
    for (int i = 2; i < exact.length; i += 2) {
      sum += 2 * exact[i];
    }
    middle = (float) (exact[0] / sum * level / FULL);
  }

  /** Every second weight, such that a standing level passes as it is. */
  private static float[] every(double[] exact, int first, double middle, double level) {
    double sum = middle;
    for (int i = first; i < exact.length; i += 2) {
      sum += 2 * exact[i];
    }
    float[] weights = new float[(exact.length - first + 1) / 2];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (float) (exact[first + 2 * i] / sum * level / FULL);
    }
    return weights;
  }

  /** A window's value at a place from 0, its middle, to 1. */
  private static double kaiser(double x, double beta) {
    return bessel(beta * Math.sqrt(1 - x * x)) / bessel(beta);
  }

  /** The modified Bessel function of the first kind, order 0, by its series. */
  private static double bessel(double x) {
    double sum = 1;
    double term = 1;
    for (int k = 1; term > sum * 1e-17; k++) {
      term *= x / 2 / k * (x / 2 / k);
      sum += term;
    }
    return sum;
  }

  /** How many frames on each side of a place halfway between two it looks at. */
  int pairs() {
    return halfway.length;
  }

  /** Puts the value between frames {@code at + i} and {@code at + i + 1} at {@code to + i}. */
  void halfway(int[] frames, int at, float[] out, int to, int count) {
    // From the least on, so that less is rounded away.
    for (int i = halfway.length - 1; i >= 0; i--) {
      pair(frames, at - i, at + 1 + i, halfway[i], i == halfway.length - 1, out, to, count);
    }
  }

  /** Puts the value at frame {@code at + i}, with what is above the cutoff taken away, at {@code to + i}. */
  void whole(int[] frames, int at, float[] out, int to, int count) {
    scale(frames, at, middle, out, to, count);
    for (int i = whole.length - 1; i >= 0; i--) {
      pair(frames, at - 1 - i, at + 1 + i, whole[i], false, out, to, count);
    }
  }

  private static void pair(
      int[] frames, int left, int right, float weight, boolean first, float[] out, int to, int count) {
    if (first) {
      set(frames, left, right, weight, out, to, count);
    } else {
      add(frames, left, right, weight, out, to, count);
    }
  }

  private static void set(int[] frames, int left, int right, float weight, float[] out, int to, int count) {
    for (int i = 0; i < count; i++) {
      out[i + to] = weight * (frames[i + left] + frames[i + right]);
    }
  }

  private static void add(int[] frames, int left, int right, float weight, float[] out, int to, int count) {
    for (int i = 0; i < count; i++) {
      out[i + to] += weight * (frames[i + left] + frames[i + right]);
    }
  }

  /** Turns frames into floats. */
  static void scale(int[] frames, int at, float factor, float[] out, int to, int count) {
    for (int i = 0; i < count; i++) {
      out[i + to] = factor * frames[i + at];
    }
  }
}
