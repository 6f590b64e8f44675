package studio.overdub.dsp.osc;

import java.util.Arrays;

/**
 * Halves the steps of a phase: where it stands between two frames is told by the eight frames around, by the polynomial
 * through them. One thread at a time.
 */
final class HalfSteps {
  /** Steps that go in before one is halved. */
  static final int AHEAD = 3;

  private final double[] steps = new double[2 * AHEAD + 1];
  private double first;
  private double second;

  /** Starts as if the phase had always gone by such steps. */
  void start(double step) {
    Arrays.fill(steps, step);
    halve();
  }

  /** Adds a step and halves the one {@link #AHEAD} before it. */
  void add(double step) {
    System.arraycopy(steps, 1, steps, 0, 2 * AHEAD);
    steps[2 * AHEAD] = step;
    halve();
  }

  private void halve() {
    double[] s = steps;
    double bow = 201 * (s[2] - s[4]) - 44 * (s[1] - s[5]) + 5 * (s[0] - s[6]);
    first = .5 * s[3] + bow * (1 / 2048d);
    second = s[3] - first;
  }

  double first() {
    return first;
  }

  double second() {
    return second;
  }
}
