package studio.overdub.instruments.sampling;

/**
 * A windowed sinc (Kaiser) for reading samples, one for each half octave of upward transposition: the further up, the
 * lower its cutoff and the longer it is, so that what would fold over the new rate's half is filtered out.
 *
 * <p>The weights of the nearest of many places between two frames are taken as they are: reading from memory costs less
 * than interpolating between the weights of fewer places.
 */
public final class SincTable {
  /** How finely the first table is stepped, in bits. Longer ones are smoother and need fewer steps. */
  private static final int MOST_PHASE_BITS = 12;

  /** Taps are added up in groups of so many, all frames of a run for one group before the next. */
  private static final int GROUP = 8;

  private static final int BASE_HALF = 8;
  private static final double BETA = 10;
  private static final int BANDS_AN_OCTAVE = 2;
  private static final int OCTAVES = 5;
  private static final int BANDS = OCTAVES * BANDS_AN_OCTAVE + 1;

  /** The most taps that any table has. */
  public static final int MOST_TAPS = 2 * BASE_HALF << OCTAVES;

  private static final double[] KAISER = kaiser(1 << 14);
  private static final SincTable[] TABLES = new SincTable[BANDS];

  static {
    for (int i = 0; i < BANDS; i++) {
int octave = i / BANDS_AN_OCTAVE;
      int phaseBits = octave == 0 ? MOST_PHASE_BITS : MOST_PHASE_BITS - 1 - octave;
      TABLES[i] = new SincTable(StrictMath.pow(2, (double) i / BANDS_AN_OCTAVE), phaseBits);
    }
  }

  private final int phaseBits;
  private final int half;
  private final int taps;
  private final long reach;

  /** Group by group, and in each place by place. */
  private final float[] weights;

  private SincTable(double ratio, int phaseBits) {
    this.phaseBits = phaseBits;
    int phases = 1 << phaseBits;
    taps = (int) Math.ceil(2 * BASE_HALF * ratio / GROUP) * GROUP;
    half = taps / 2;
    // A quarter of a semitone of slack, so that vibrato around the root stays in one table.
    reach = (long) ((1L << 32) * 1.015 * half / BASE_HALF);
    weights = new float[phases * taps];
    double[] row = new double[taps];
    for (int phase = 0; phase < phases; phase++) {
      double sum = fill(row, (phase + 0.5) / phases, 0.92 * BASE_HALF / half);
      for (int k = 0; k < taps; k++) {
        weights[(k / GROUP * phases + phase) * GROUP + k % GROUP] = (float) (row[k] / sum);
      }
    }
  }

  /** The weights of a place, and their sum. The sine goes from tap to tap by turning, which keeps 13 digits. */
  private double fill(double[] row, double place, double cutoff) {
    double turnSin = StrictMath.sin(StrictMath.PI * cutoff);
    double turnCos = StrictMath.cos(StrictMath.PI * cutoff);
    double angle = StrictMath.PI * cutoff * (1 - half - place);
    double sin = StrictMath.sin(angle);
    double cos = StrictMath.cos(angle);
    double sum = 0;
    for (int k = 0; k < taps; k++) {
      double x = k - (half - 1) - place;
      row[k] = sin / (StrictMath.PI * cutoff * x) * window(Math.abs(x) / half);
      sum += row[k];
      double next = sin * turnCos + cos * turnSin;
      cos = cos * turnCos - sin * turnSin;
      sin = next;
    }
    return sum;
  }

  private static double window(double x) {
    double place = Math.min(x, 1) * (KAISER.length - 2);
    int at = (int) place;
    return KAISER[at] + (place - at) * (KAISER[at + 1] - KAISER[at]);
  }

  /** The window from its middle to its end, and one value behind. */
  private static double[] kaiser(int steps) {
    double[] window = new double[steps + 2];
    for (int i = 0; i <= steps; i++) {
      double x = (double) i / steps;
      window[i] = kaiser(x, BETA);
    }
    return window;
  }

  /** The window at a place from 0, its middle, to 1. */
  static double kaiser(double x, double beta) {
    return bessel(beta * Math.sqrt(1 - x * x)) / bessel(beta);
  }

  /** The modified Bessel function of the first kind, order 0, by its series. */
  private static double bessel(double x) {
    double sum = 1;
    double term = 1;
    for (int k = 1; term > sum * 1e-17; k++) {
      term *= x / 2 / k * (x / 2 / k);
      sum += term;
    }
    return sum;
  }

  /** The table for a step of so many frames, 32 bits of fraction. */
  static SincTable of(long step) {
    int band = 0;
    while (band < BANDS - 1 && step > TABLES[band].reach) {
      band++;
    }
    return TABLES[band];
  }

  /** Half the number of taps. */
  int half() {
    return half;
  }

  /** As {@link Interpolator#read}. */
  void read(float[] window, long fraction, long step, float[] out, int count) {
    begin(window, weights, GROUP << phaseBits, 32 - phaseBits, fraction, step, out, count);
    for (int tap = 2 * GROUP; tap < taps; tap += GROUP) {
      add(window, tap, weights, tap << phaseBits, 32 - phaseBits, fraction, step, out, count);
    }
  }

  /**
   * Gives what the first sixteen taps give. Written out, since looking for the end of a loop over taps would take longer
   * than the taps, and in four chains that do not wait for one another.
   */
  private static void begin(
      float[] x, float[] w, int second, int shift, long fraction, long step, float[] out, int count) {
    long place = fraction;
    for (int i = 0; i < count; i++) {
      int at = (int) (place >>> 32);
      int row = ((int) place >>> shift) * GROUP;
      int next = row + second;
      float a = (x[at] * w[row] + x[at + 4] * w[row + 4]) + (x[at + 8] * w[next] + x[at + 12] * w[next + 4]);
      float b = (x[at + 1] * w[row + 1] + x[at + 5] * w[row + 5]) + (x[at + 9] * w[next + 1] + x[at + 13] * w[next + 5]);
      float c = (x[at + 2] * w[row + 2] + x[at + 6] * w[row + 6]) + (x[at + 10] * w[next + 2] + x[at + 14] * w[next + 6]);
      float d = (x[at + 3] * w[row + 3] + x[at + 7] * w[row + 7]) + (x[at + 11] * w[next + 3] + x[at + 15] * w[next + 7]);
      out[i] = (a + b) + (c + d);
      place += step;
    }
  }

  /** Adds what eight taps more give. */
  private static void add(
      float[] x, int tap, float[] w, int first, int shift, long fraction, long step, float[] out, int count) {
    long place = fraction;
    for (int i = 0; i < count; i++) {
      int at = (int) (place >>> 32) + tap;
      int row = first + ((int) place >>> shift) * GROUP;
      float a = x[at] * w[row] + x[at + 4] * w[row + 4];
      float b = x[at + 1] * w[row + 1] + x[at + 5] * w[row + 5];
      float c = x[at + 2] * w[row + 2] + x[at + 6] * w[row + 6];
      float d = x[at + 3] * w[row + 3] + x[at + 7] * w[row + 7];
      out[i] += (a + b) + (c + d);
      place += step;
    }
  }
}
