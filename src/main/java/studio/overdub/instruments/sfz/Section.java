package studio.overdub.instruments.sfz;

import studio.overdub.dsp.Elementary;

/**
 * A filter of two poles for two channels, by trapezoidal integration (Zavalishin, "The Art of VA Filter Design"; its
 * outputs mixed as Simper has it in "Solving the continuous SVF equations"). Bears any change of its tuning while it
 * runs. Audio thread.
 */
final class Section {
  private static final double SMALL = 1e-20;

  private final double[] first = new double[2];
  private final double[] second = new double[2];
  private double a1;
  private double a2;
  private double a3;
  private double direct;
  private double band;
  private double low;

  void clear() {
    first[0] = 0;
    first[1] = 0;
    second[0] = 0;
    second[1] = 0;
  }

  private void tune(double g, double k, double direct, double band, double low) {
    a1 = 1 / (1 + g * (g + k));
    a2 = g * a1;
    a3 = g * a2;
    this.direct = direct;
    this.band = band;
    this.low = low;
  }

  void lowPass(double g, double k) {
    tune(g, k, 0, 0, 1);
  }

  void highPass(double g, double k) {
    tune(g, k, 1, -k, -1);
  }

  /** A gain of {@code peak} at the middle. */
  void bandPass(double g, double k, double peak) {
    tune(g, k, 0, k * peak, 0);
  }

  void bandReject(double g, double k) {
    tune(g, k, 1, -k, 0);
  }

  /** The input times {@code direct} plus what went through an all-pass of gain 1. */
  void allPass(double g, double k, double direct) {
    tune(g, k, direct + 1, -2 * k, 0);
  }

  /** A bell. {@code root} is the square root of its gain, {@code k} the inverse of its Q. */
  void bell(double g, double k, double root) {
    double damping = k / root;
    tune(g, damping, 1, damping * (root * root - 1), 0);
  }

  void lowShelf(double g, double k, double root) {
    tune(g / Math.sqrt(root), k, 1, k * (root - 1), root * root - 1);
  }

  void highShelf(double g, double k, double root) {
    tune(g * Math.sqrt(root), k, root * root, k * (1 - root) * root, 1 - root * root);
  }

  /** Filters a channel in place. */
  void process(int channel, float[] audio, int frames) {
    double s1 = first[channel];
    double s2 = second[channel];
    double c1 = a1;
    double c2 = a2;
    double c3 = a3;
    double d = direct;
    double b = band;
    double l = low;
    for (int i = 0; i < frames; i++) {
      double x = audio[i];
      double v3 = x - s2;
      double v1 = c1 * s1 + c2 * v3;
      double v2 = s2 + c2 * s1 + c3 * v3;
      s1 = 2 * v1 - s1;
      s2 = 2 * v2 - s2;
      audio[i] = (float) (d * x + b * v1 + l * v2);
    }
    first[channel] = Math.abs(s1) < SMALL ? 0 : s1;
    second[channel] = Math.abs(s2) < SMALL ? 0 : s2;
  }

  /** The cutoff as the filter counts it, from cycles a frame. */
  static double warp(double cyclesPerFrame) {
    return Elementary.tangent(.5 * Math.min(.49, Math.max(1e-6, cyclesPerFrame)));
  }
}
