package studio.overdub.app.material;

import java.util.function.IntToDoubleFunction;

/** Finds the setting whose outcome is nearest to what is wanted. */
final class Nearest {
  private Nearest() {}

  /** The number whose value is nearest to what is wanted; the first of those that are equally near. */
  static int of(int count, IntToDoubleFunction value, double wanted) {
    int best = 0;
    for (int i = 1; i < count; i++) {
      if (Math.abs(value.applyAsDouble(i) - wanted) < Math.abs(value.applyAsDouble(best) - wanted)) {
        best = i;
      }
    }
    return best;
  }
}
