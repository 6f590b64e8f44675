package studio.overdub.instruments.sampling;

import studio.overdub.device.Preparation.Interpolation;

/**
 * Reads a run of sample frames at places between them, by a line or a cubic; {@link SincReader} does by a sinc. Places
 * are fixed point: 32 bits of frame, 32 bits of fraction, so they add up without error.
 */
public final class Interpolator {
  private static final float FRACTION = 1f / (1 << 24);

  /** Weights of four neighbours at 512 places between the middle two. */
  private static final int CUBIC_BITS = 9;

  static final int CUBIC_MASK = (1 << CUBIC_BITS) - 1 << 2;
  static final float[] CUBIC = cubicWeights();

  /** How many places {@link #shortPlace} can tell apart, steps being below 128 frames. */
  public static final int MOST_PLACES = 64;

  /** Places of a short run in 32 bits, which are cheaper: so many of fraction. */
  static final int SHORT_BITS = 19;

  static final int SHORT_MASK = (1 << SHORT_BITS) - 1;
  static final float SHORT_FRACTION = 1f / (1 << SHORT_BITS);

  /** Where in a short place the row of {@link #CUBIC} stands. */
  static final int SHORT_CUBIC = SHORT_BITS - CUBIC_BITS - 2;

  private Interpolator() {}

  /** The cubic through the two nearest frames with the slopes of their neighbours (Catmull and Rom, 1974). */
  private static float[] cubicWeights() {
    float[] weights = new float[4 << CUBIC_BITS];
    for (int i = 0; i < 1 << CUBIC_BITS; i++) {
      double t = (i + 0.5) / (1 << CUBIC_BITS);
      weights[4 * i] = (float) (0.5 * t * (-1 + t * (2 - t)));
      weights[4 * i + 1] = (float) (1 + 0.5 * t * t * (-5 + 3 * t));
      weights[4 * i + 2] = (float) (0.5 * t * (1 + t * (4 - 3 * t)));
      weights[4 * i + 3] = (float) (0.5 * t * t * (t - 1));
    }
    return weights;
  }

  /** How many frames before the place a way of reading looks at. */
  public static int before(Interpolation interpolation) {
    return interpolation == Interpolation.LINEAR ? 0 : 1;
  }

  /** How many frames behind the place a way of reading looks at. */
  public static int after(Interpolation interpolation) {
    return interpolation == Interpolation.LINEAR ? 1 : 2;
  }

  /**
   * Fills {@code out} from a window.
   *
   * @param interpolation linear or cubic
   * @param window frames, the first of them {@link #before} the first place
   * @param fraction the first place's fraction, 0 to 2^32 - 1
   * @param step how far apart the places are
   */
  public static void read(
      Interpolation interpolation, float[] window, long fraction, long step, float[] out, int count) {
    if (interpolation == Interpolation.LINEAR) {
      linear(window, fraction, step, out, count);
    } else {
      cubic(window, fraction, step, out, count);
    }
  }

  /** The nearest place, or step, in 32 bits: off by 2^-20 of a frame at most, at the end of a run by 2^-14. */
  static int shortPlace(long place) {
    return (int) (place + (1L << 31 - SHORT_BITS) >>> 32 - SHORT_BITS);
  }

  private static void linear(float[] window, long fraction, long step, float[] out, int count) {
    long place = fraction;
    for (int i = 0; i < count; i++) {
      int at = (int) (place >>> 32);
      float t = ((int) (place >>> 8) & 0xff_ffff) * FRACTION;
      float a = window[at];
      out[i] = a + t * (window[at + 1] - a);
      place += step;
    }
  }

  private static void cubic(float[] window, long fraction, long step, float[] out, int count) {
    float[] table = CUBIC;
    long place = fraction;
    for (int i = 0; i < count; i++) {
      int at = (int) (place >>> 32);
      int row = (int) (place >>> 32 - CUBIC_BITS - 2) & CUBIC_MASK;
      out[i] =
          (window[at] * table[row] + window[at + 1] * table[row + 1])
              + (window[at + 2] * table[row + 2] + window[at + 3] * table[row + 3]);
      place += step;
    }
  }
}
