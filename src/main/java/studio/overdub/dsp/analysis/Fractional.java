package studio.overdub.dsp.analysis;

/** How unlike a stretch of sound is to itself at lags between the frames, read through a windowed sinc. */
final class Fractional {
  private static final int HALF = 12;
  private static final int MOST_PARTS = 4;
  private static final double GOLDEN = .6180339887498949;

  private final float[] sound;
  private final int at;
  private final int compared;

  Fractional(float[] sound, int at, int compared) {
    this.sound = sound;
    this.at = at;
    this.compared = compared;
  }

  /** The mean difference over all lags but the shortest. */
  double mean(double[] difference) {
    double sum = 0;
    for (int lag = 1; lag < difference.length; lag++) {
      sum += difference[lag];
    }
    return sum / Math.max(1, difference.length - 1);
  }

  /** The squared difference at a lag. */
  double difference(double lag) {
    int whole = (int) Math.floor(lag);
    double part = lag - whole;
    double[] taps = new double[2 * HALF];
    double total = 0;
    for (int k = 0; k < taps.length; k++) {
      double x = k - (HALF - 1) - part;
      double w = StrictMath.cos(.5 * Math.PI * x / HALF);
      taps[k] = (x == 0 ? 1 : StrictMath.sin(Math.PI * x) / (Math.PI * x)) * w * w;
      total += taps[k];
    }
    double sum = 0;
    int stride = Math.max(1, compared / 1024);
    for (int i = at; i < at + compared; i += stride) {
      double delayed = 0;
      for (int k = 0; k < taps.length; k++) {
        delayed += taps[k] * frame(i + whole + k - (HALF - 1));
      }
      double d = sound[i] - delayed / total;
      sum += d * d;
    }
    return sum * stride;
  }

  private float frame(int i) {
    return i < 0 || i >= sound.length ? 0 : sound[i];
  }

  /** The lag of the least difference within {@code reach} of a lag, by golden section. */
  double deepest(double lag, double reach) {
    double low = lag - reach;
    double high = lag + reach;
    double a = high - GOLDEN * (high - low);
    double b = low + GOLDEN * (high - low);
    double da = difference(a);
    double db = difference(b);
    for (int i = 0; i < 14; i++) {
      if (da < db) {
        high = b;
        b = a;
        db = da;
        a = high - GOLDEN * (high - low);
        da = difference(a);
      } else {
        low = a;
        a = b;
        da = db;
        b = low + GOLDEN * (high - low);
        db = difference(b);
      }
    }
    return (low + high) / 2;
  }

  /**
   * The smallest whole part of a lag at which the sound is as like itself as at the lag: a period that lies between two
   * frames can be missed at first for a multiple of it.
   */
  double smallestPart(double lag, double mean, double shortest) {
    double own = difference(deepest(lag, 1)) / mean;
    for (int parts = MOST_PARTS; parts > 1; parts--) {
      double candidate = lag / parts;
      if (candidate >= shortest) {
        double there = deepest(candidate, .75);
        if (difference(there) / mean < Math.max(.05, 2 * own)) {
          return there;
        }
      }
    }
    return lag;
  }
}
