package studio.overdub.instruments.sampling;

/**
 * Weights of the six nearest of frames that come at twice the rate they need, for places between the middle two. Each
 * place's are those that do best, in the sense of least squares, by all that is in such frames, the lower the better.
 * They lie in the nearest cache of a core.
 */
final class SincTable {
  /** How many places there are between two frames, in bits. */
  static final int PLACE_BITS = 9;

  /** How far the rows of two places are apart. */
  static final int ROW = 8;

  private static final int TAPS = 6;

  /** How far the taps are from the frame before the place: first those of its plane, then those of the other. */
  private static final int[] TAP_PLACES = {-2, 0, 2, -1, 1, 3};

  /** Up to what part of their rate it is looked, and at how many frequencies. */
  private static final double HIGHEST = 0.165;

  private static final int FREQUENCIES = 32;

  /** Place by place. */
  static final float[] WEIGHTS = weights();

  private SincTable() {}

  /** Sees to it that there are weights, which takes some milliseconds the first time. */
  static void prepare() {}

  private static float[] weights() {
    int places = 1 << PLACE_BITS;
    double[][] cosines = new double[FREQUENCIES][TAPS];
    double[][] sines = new double[FREQUENCIES][TAPS];
    for (int f = 0; f < FREQUENCIES; f++) {
      for (int k = 0; k < TAPS; k++) {
        cosines[f][k] = StrictMath.cos(angle(f) * TAP_PLACES[k]);
        sines[f][k] = StrictMath.sin(angle(f) * TAP_PLACES[k]);
      }
    }
    float[] weights = new float[places * ROW];
    for (int place = 0; place < places; place++) {
      put(best((place + 0.5) / places, cosines, sines), weights, place * ROW);
    }
    return weights;
  }

  private static double angle(int frequency) {
    return 2 * StrictMath.PI * HIGHEST * (frequency + 0.5) / FREQUENCIES;
  }

  private static double[] best(double place, double[][] cosines, double[][] sines) {
    LeastSquares squares = new LeastSquares(TAPS);
    for (int f = 0; f < FREQUENCIES; f++) {
      double angle = angle(f);
      double weight = 1 / ((0.3 + angle) * (0.3 + angle));
      squares.ask(cosines[f], StrictMath.cos(angle * place), weight);
      squares.ask(sines[f], StrictMath.sin(angle * place), weight);
    }
    return squares.solve();
  }

  /** Puts a row such that a standing level passes as it is. */
  private static void put(double[] row, float[] weights, int at) {
    double sum = 0;
    for (double weight : row) {
      sum += weight;
    }
    for (int k = 0; k < row.length; k++) {
      weights[at + k] = (float) (row[k] / sum);
    }
  }
}
