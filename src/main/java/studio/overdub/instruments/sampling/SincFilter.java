package studio.overdub.instruments.sampling;

/**
 * A low-pass that gives a run of frames a second value for each: the one halfway to the next frame. Its taps
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

  private SincFilter(double[] halfway, double middle, double[] whole, double level) {
    this.halfway = floats(halfway, 0, level);
    this.whole = floats(whole, middle, level);
    this.middle = (float) (middle / sum(whole, middle) * level / FULL);
  }

  /**
   * A filter that keeps frames as they are, and tells what is halfway between them.
   *
   * @param pairs how many frames on each side of a place halfway it looks at
   * @param highest up to what part of the frames' rate it does its best, in the sense of least squares
   * @param level what frames of {@link #FULL} level become
   */
  static SincFilter halfBand(int pairs, double highest, double level) {
    LeastSquares squares = new LeastSquares(pairs);
    double[] cosines = new double[pairs];
    int frequencies = 8 * pairs;
    for (int f = 0; f < frequencies; f++) {
      double angle = 2 * StrictMath.PI * highest * (f + 0.5) / frequencies;
      for (int i = 0; i < pairs; i++) {
        cosines[i] = 2 * StrictMath.cos(angle * (i + 0.5));
      }
      squares.ask(cosines, 1, 1 / (0.3 + angle));
    }
    return new SincFilter(squares.solve(), 1, new double[0], level);
  }

  /**
   * A low-pass by Kaiser's window.
   *
   * @param cutoff where it is 6 dB down, in parts of the frames' rate
   * @param beta the window's shape
   */
  static SincFilter lowPass(double cutoff, int pairs, double beta, double level) {
    double[] halfway = new double[pairs];
    double[] whole = new double[pairs - 1];
    for (int i = 0; i < 2 * pairs - 1; i++) {
      double x = (i + 1) / 2.0;
      double weight = StrictMath.sin(2 * StrictMath.PI * cutoff * x) / (StrictMath.PI * x) * kaiser(x / pairs, beta);
      (i % 2 == 0 ? halfway : whole)[i / 2] = weight;
    }
    return new SincFilter(halfway, 2 * cutoff, whole, level);
  }

  private static double sum(double[] weights, double middle) {
    double sum = middle;
    for (double weight : weights) {
      sum += 2 * weight;
    }
    return sum;
  }

  /** Weights such that a standing level passes as it is. */
  private static float[] floats(double[] exact, double middle, double level) {
    double sum = sum(exact, middle);
    float[] weights = new float[exact.length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (float) (exact[i] / sum * level / FULL);
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
