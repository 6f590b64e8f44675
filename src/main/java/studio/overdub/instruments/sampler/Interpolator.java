package studio.overdub.instruments.sampler;

import studio.overdub.device.Preparation.Interpolation;

/**
 * Reads a run of sample frames at places between them. Places are fixed point: 32 bits of frame, 32 bits of fraction, so
 * they add up without error.
 */
final class Interpolator {
  private static final double FRACTION = 1.0 / (1L << 32);

  private Interpolator() {}

  /** How many frames before the place a way of reading looks at. */
  static int before(Interpolation interpolation, long step) {
    return switch (interpolation) {
      case LINEAR -> 0;
      case CUBIC -> 1;
      case SINC -> SincTable.of(step).half() - 1;
    };
  }

  /** How many frames behind the place a way of reading looks at. */
  static int after(Interpolation interpolation, long step) {
    return switch (interpolation) {
      case LINEAR -> 1;
      case CUBIC -> 2;
      case SINC -> SincTable.of(step).half();
    };
  }

  /**
   * Fills {@code out} from a window.
   *
   * @param window frames, the first of them {@link #before} the first place
   * @param fraction the first place's fraction, 0 to 2^32 - 1
   * @param step how far apart the places are
   */
  static void read(
      Interpolation interpolation, float[] window, long fraction, long step, float[] out, int count) {
    switch (interpolation) {
      case LINEAR -> linear(window, fraction, step, out, count);
      case CUBIC -> cubic(window, fraction, step, out, count);
      case SINC -> SincTable.of(step).read(window, fraction, step, out, count);
    }
  }

  private static void linear(float[] window, long fraction, long step, float[] out, int count) {
    long place = fraction;
    for (int i = 0; i < count; i++) {
      int at = (int) (place >>> 32);
      float t = (float) ((place & 0xffff_ffffL) * FRACTION);
      float a = window[at];
      out[i] = a + t * (window[at + 1] - a);
      place += step;
    }
  }

  /** The cubic through the two nearest frames with the slopes of their neighbours (Catmull and Rom, 1974). */
  private static void cubic(float[] window, long fraction, long step, float[] out, int count) {
    long place = fraction;
    for (int i = 0; i < count; i++) {
      int at = (int) (place >>> 32);
      float t = (float) ((place & 0xffff_ffffL) * FRACTION);
      float a = window[at];
      float b = window[at + 1];
      float c = window[at + 2];
      float d = window[at + 3];
      float slope = c - a;
      float cubed = (d - a) + 3 * (b - c);
      float squared = 2 * a - 5 * b + 4 * c - d;
      out[i] = b + 0.5f * t * (slope + t * (squared + t * cubed));
      place += step;
    }
  }
}
