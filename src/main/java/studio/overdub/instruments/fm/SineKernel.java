package studio.overdub.instruments.fm;

/**
 * The loops in which operators sound. Phases count in 2^-32 of a turn; modulation comes in turns. Each loop takes part
 * of a cell, so that its gain depends on the place in the cell and not on how the cell was cut.
 */
final class SineKernel {
  private static final float TURN = 0x1p-32f;

  /** Adding and taking it off again rounds to a whole number. */
  private static final float ROUND = 12582912f;

  // sin(2 pi r) = r (1 - 4 r^2) P(r^2) for r of -0.5 to 0.5, error below 1.3e-7: fitted by least squares, reweighted
  // until the error was level.
  private static final float P0 = 6.2831826f;
  private static final float P1 = -16.2086703f;
  private static final float P2 = 16.7609745f;
  private static final float P3 = -9.53079933f;
  private static final float P4 = 3.05832559f;

  private SineKernel() {}

  /** The sine of a number of turns up to some thousands. */
  static float sine(float turns) {
    float r = turns - ((turns + ROUND) - ROUND);
    float z = r * r;
    return r * (1 - 4 * z) * (P0 + z * (P1 + z * (P2 + z * (P3 + z * P4))));
  }

  /** An operator that nobody modulates. */
  static void plain(float[] out, int from, int to, int phase, int step, float gain, float slope) {
    for (int i = from; i < to; i++) {
      float r = (phase + i * step) * TURN;
      float z = r * r;
      float s = r * (1 - 4 * z) * (P0 + z * (P1 + z * (P2 + z * (P3 + z * P4))));
      out[i] = (gain + i * slope) * s;
    }
  }

  /** An operator that others modulate. */
  static void modulated(
      float[] out, float[] mod, int from, int to, int phase, int step, float gain, float slope, float depth,
      float bend) {
    for (int i = from; i < to; i++) {
      float x = (phase + i * step) * TURN + (depth + i * bend) * mod[i];
      float r = x - ((x + ROUND) - ROUND);
      float z = r * r;
      float s = r * (1 - 4 * z) * (P0 + z * (P1 + z * (P2 + z * (P3 + z * P4))));
      out[i] = (gain + i * slope) * s;
    }
  }
}
