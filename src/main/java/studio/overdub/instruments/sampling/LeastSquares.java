package studio.overdub.instruments.sampling;

/** Finds the numbers that come nearest to many equations at once, by normal equations and Gauss's elimination. */
final class LeastSquares {
  private final double[][] sums;

  LeastSquares(int unknowns) {
    sums = new double[unknowns][unknowns + 1];
  }

  /** Asks for {@code sum of factors times unknowns = value}, by its weight beside the others. */
  void ask(double[] factors, double value, double weight) {
    for (int i = 0; i < sums.length; i++) {
      double share = weight * weight * factors[i];
      for (int k = 0; k < sums.length; k++) {
        sums[i][k] += share * factors[k];
      }
      sums[i][sums.length] += share * value;
    }
  }

  /** The numbers; asks for nothing further. The sums are symmetric and positive, and need no pivots. */
  double[] solve() {
    int count = sums.length;
    for (int i = 0; i < count; i++) {
      for (int row = i + 1; row < count; row++) {
        double factor = sums[row][i] / sums[i][i];
        for (int k = i; k <= count; k++) {
          sums[row][k] -= factor * sums[i][k];
        }
      }
    }
    double[] numbers = new double[count];
    for (int i = count - 1; i >= 0; i--) {
      double rest = sums[i][count];
      for (int k = i + 1; k < count; k++) {
        rest -= sums[i][k] * numbers[k];
      }
      numbers[i] = rest / sums[i][i];
    }
    return numbers;
  }
}
