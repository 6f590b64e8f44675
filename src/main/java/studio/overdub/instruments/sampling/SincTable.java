package studio.overdub.instruments.sampling;

/**
 * A windowed sinc (Kaiser) for reading samples, one for each half octave of upward transposition: the further up, the
 * lower its cutoff and the longer it is, so that what would fold over the new rate's half is filtered out.
 */
public final class SincTable {
  /** How finely the first table is stepped, in bits; longer ones are smoother and need fewer steps. */
  private static final int MOST_PHASE_BITS = 9;

  private static final int BASE_HALF = 8;
  private static final double BETA = 10;
  private static final double BESSEL_OF_BETA = bessel(BETA);
  private static final int BANDS = 11;

  /** The most taps that any table has. */
  public static final int MOST_TAPS = 2 * BASE_HALF << (BANDS - 1) / 2;

  private static final SincTable[] TABLES = new SincTable[BANDS];

  static {
    for (int i = 0; i < BANDS; i++) {
      TABLES[i] = new SincTable(StrictMath.pow(2, i / 2.0), MOST_PHASE_BITS - i / 2);
    }
  }

  private final int phaseBits;
  private final int half;
  private final int taps;
  private final float[] coefficients;

  private SincTable(double ratio, int phaseBits) {
    this.phaseBits = phaseBits;
    int phases = 1 << phaseBits;
    half = (int) Math.ceil(BASE_HALF * ratio);
    taps = 2 * half;
    coefficients = new float[(phases + 1) * taps];
    double cutoff = 0.92 / ratio;
    for (int phase = 0; phase <= phases; phase++) {
      double sum = 0;
      double[] row = new double[taps];
      for (int k = 0; k < taps; k++) {
        double x = k - (half - 1) - (double) phase / phases;
        row[k] = sinc(cutoff * x) * kaiser(x / half);
        sum += row[k];
      }
      for (int k = 0; k < taps; k++) {
        coefficients[phase * taps + k] = (float) (row[k] / sum);
      }
    }
  }

  private static double sinc(double x) {
    double angle = StrictMath.PI * x;
    return angle == 0 ? 1 : StrictMath.sin(angle) / angle;
  }

  private static double kaiser(double x) {
    return Math.abs(x) > 1 ? 0 : bessel(BETA * Math.sqrt(1 - x * x)) / BESSEL_OF_BETA;
  }

  /** The modified Bessel function of the first kind, order 0, by its series. */
  private static double bessel(double x) {
    double sum = 1;
    double term = 1;
    for (int k = 1; k < 60; k++) {
      term *= x / 2 / k;
      sum += term * term;
    }
    return sum;
  }

  /** The table for a step of so many frames, 32 bits of fraction. */
  static SincTable of(long step) {
    int band = 0;
    while (band < BANDS - 1 && step > TABLES[band].reach()) {
      band++;
    }
    return TABLES[band];
  }

  private long reach() {
    // Half a quarter-tone of slack, so that vibrato around the root stays in one table.
    return (long) ((1L << 32) * 1.015 * half / BASE_HALF);
  }

  /** Half the number of taps. */
  int half() {
    return half;
  }

  /** As {@link Interpolator#read}. */
  void read(float[] window, long fraction, long step, float[] out, int count) {
    float[] table = coefficients;
    int n = taps;
    int bits = phaseBits;
    long place = fraction;
    for (int i = 0; i < count; i++) {
      int at = (int) (place >>> 32);
      int low = (int) place;
      int row = (low >>> 32 - bits) * n;
      float t = (low << bits >>> 8) * (1f / (1 << 24));
      float a0 = 0;
      float a1 = 0;
      float b0 = 0;
      float b1 = 0;
      for (int k = 0; k < n; k += 2) {
        float x = window[at + k];
        float y = window[at + k + 1];
        a0 += x * table[row + k];
        a1 += y * table[row + k + 1];
        b0 += x * table[row + n + k];
        b1 += y * table[row + n + k + 1];
      }
      float a = a0 + a1;
      out[i] = a + t * (b0 + b1 - a);
      place += step;
    }
  }
}
