package studio.overdub.instruments.sampling;

/**
 * Weights of the eight nearest of frames that come at twice the rate they need, for places between the middle two. Each
 * place's are those that do best, in the sense of least squares, by all that may be in such frames, the lower the better.
 * They lie in the nearest cache of a core.
 */
final class SincTable {
  /** How many places there are between two frames, in bits. */
  static final int PLACE_BITS = 9;

  static final int TAPS = 8;

  /** The taps of even and of odd distance from the frame before the place: -2, 0, 2, 4 and -3, -1, 1, 3. */
  private static final int[] TAP_PLACES = {-2, 0, 2, 4, -3, -1, 1, 3};

  /** Up to what part of their rate the frames have anything, and at how many frequencies up to there it is looked. */
  private static final double HIGHEST = 0.2;

  private static final int FREQUENCIES = 48;

  /** Place by place. */
  static final float[] WEIGHTS = weights();

  private SincTable() {}

  private static float[] weights() {
    double[] care = new double[FREQUENCIES];
    double[][] inverse = inverse(products(care));
    int places = 1 << PLACE_BITS;
    float[] weights = new float[places * TAPS];
    double[] wanted = new double[TAPS];
    for (int place = 0; place < places; place++) {
      correlate((place + 0.5) / places, care, wanted);
      double[] row = times(inverse, wanted);
      double sum = 0;
      for (double weight : row) {
        sum += weight;
      }
      for (int k = 0; k < TAPS; k++) {
        weights[place * TAPS + k] = (float) (row[k] / sum);
      }
    }
    return weights;
  }

  private static double angle(int frequency) {
    return 2 * StrictMath.PI * HIGHEST * (frequency + 0.5) / FREQUENCIES;
  }

  /** How alike two taps are, and how much is cared for each frequency. */
  private static double[][] products(double[] care) {
    double[] alike = new double[TAPS];
    for (int f = 0; f < FREQUENCIES; f++) {
      care[f] = 1 / ((0.02 + angle(f)) * (0.02 + angle(f)));
      for (int k = 0; k < TAPS; k++) {
        alike[k] += care[f] * StrictMath.cos(angle(f) * k);
      }
    }
    double[][] products = new double[TAPS][TAPS];
    for (int i = 0; i < TAPS; i++) {
      for (int k = 0; k < TAPS; k++) {
        products[i][k] = alike[Math.abs(TAP_PLACES[i] - TAP_PLACES[k])];
      }
    }
    return products;
  }

  /** How alike each tap and a place are. The cosine goes from tap to tap by turning. */
  private static void correlate(double place, double[] care, double[] out) {
    java.util.Arrays.fill(out, 0);
    for (int f = 0; f < FREQUENCIES; f++) {
      double cos = StrictMath.cos(angle(f) * place);
      double sin = StrictMath.sin(angle(f) * place);
      for (int k = 0; k < TAPS; k++) {
        double turn = angle(f) * TAP_PLACES[k];
        out[k] += care[f] * (StrictMath.cos(turn) * cos + StrictMath.sin(turn) * sin);
      }
    }
  }

  private static double[] times(double[][] matrix, double[] vector) {
    double[] product = new double[TAPS];
    for (int i = 0; i < TAPS; i++) {
      for (int k = 0; k < TAPS; k++) {
        product[i] += matrix[i][k] * vector[k];
      }
    }
    return product;
  }

  /** By Gauss and Jordan; the matrix is symmetric and positive, and needs no pivots. */
  private static double[][] inverse(double[][] matrix) {
    double[][] inverse = new double[TAPS][TAPS];
    for (int i = 0; i < TAPS; i++) {
      inverse[i][i] = 1;
    }
    for (int i = 0; i < TAPS; i++) {
      double pivot = matrix[i][i];
      for (int k = 0; k < TAPS; k++) {
        matrix[i][k] /= pivot;
        inverse[i][k] /= pivot;
      }
      for (int row = 0; row < TAPS; row++) {
        double factor = matrix[row][i];
        for (int k = 0; row != i && k < TAPS; k++) {
          matrix[row][k] -= factor * matrix[i][k];
          inverse[row][k] -= factor * inverse[i][k];
        }
      }
    }
    return inverse;
  }
}
