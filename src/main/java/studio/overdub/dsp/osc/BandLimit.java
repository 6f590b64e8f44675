package studio.overdub.dsp.osc;

/**
 * What a band limit adds to a step, and to a corner of the first, second and third derivative: the difference between the
 * smooth event and the hard one, tabulated at places between two frames (Stilson and Smith, "Alias-Free Digital Synthesis
 * of Classic Analog Waveforms", 1996; corners after Esqueda, Valimaki and Bilbao 2016). The band limit is a
 * sinc of 32 frames under a Kaiser window: flat to 0.36 of the sample rate, 70 dB down at half of it.
 *
 * <p>Immutable and shared.
 */
final class BandLimit {
  /** For samples at the sample rate. */
  static final BandLimit PLAIN = new BandLimit(1);

  /** For samples at twice the sample rate, with the same limit in hertz. */
  static final BandLimit FINE = new BandLimit(2);

  /** Frames that the sound is late, for an event is seen half its reach before its middle. */
  static final int HALF = 16;

  private static final int ORDERS = 4;
  private static final double CUTOFF = .43;
  private static final double BETA = 6.76;

  /** Samples that an event reaches over. */
  final int taps;

  private final int half;
  private final int places;
  private final double cutoff;
  private final float[][] tables;

  private BandLimit(int times) {
    half = times * HALF;
    taps = 2 * half;
    places = 256 / times;
    cutoff = CUTOFF / times;
    tables = residuals();
  }

  /**
   * Adds what the band limit changes around an event.
   *
   * @param line where to, {@link #taps} values; value {@code taps / 2} is the sample that follows the event
   * @param order 0 for a jump of the value, n for one of its n-th derivative
   * @param age samples from the event to the one that follows it, 0 to 1
   * @param jump how far it jumps, by samples for derivatives
   */
  void add(float[] line, int at, int order, double age, double jump) {
    float[] table = tables[order];
    double place = age * places;
    int row = (int) place;
    float high = (float) (jump * (place - row));
    float low = (float) jump - high;
    int reach = taps;
    int r = row * reach;
    for (int i = 0; i < reach; i++) {
      line[at + i] += low * table[r + i] + high * table[r + reach + i];
    }
  }

  private float[][] residuals() {
    double[] kernel = kernel();
    double[][] integrals = new double[ORDERS][];
    integrals[0] = step(kernel);
    for (int order = 1; order < ORDERS; order++) {
      integrals[order] = integrate(integrals[order - 1]);
    }
    float[][] rows = new float[ORDERS][];
    for (int order = 0; order < ORDERS; order++) {
      rows[order] = rows(integrals[order], order == 0);
    }
    return rows;
  }

  /** The band limit's impulse response at all places, of sum 1 and without a second moment. */
  private double[] kernel() {
    int size = taps * places + 1;
    double[] kernel = new double[size];
    double[] bump = new double[size];
    for (int i = 0; i < size; i++) {
      double t = (double) i / places - half;
      double x = 2 * Math.PI * cutoff * t;
      double inside = t / half;
      double window = bessel(BETA * StrictMath.sqrt(Math.max(0, 1 - inside * inside))) / bessel(BETA);
      kernel[i] = window * (t == 0 ? 1 : StrictMath.sin(x) / x);
      bump[i] = StrictMath.pow(StrictMath.cos(Math.PI / 2 * inside), 6);
    }
    scale(kernel);
    scale(bump);
    // Corners of the second derivative and above leave a trace for ever, unless the second moment vanishes.
    double moment = 0;
    for (int i = 0; i < size; i++) {
      double t = (double) i / places - half;
      moment += kernel[i] * t * t / places;
    }
    double curve = moment / 2 * places * places;
    for (int i = 1; i < size - 1; i++) {
      kernel[i] -= curve * (bump[i - 1] - 2 * bump[i] + bump[i + 1]);
    }
    return kernel;
  }

  private void scale(double[] values) {
    double sum = 0;
    for (double v : values) {
      sum += v / places;
    }
    for (int i = 0; i < values.length; i++) {
      values[i] /= sum;
    }
  }

  /** The modified Bessel function of the first kind, order 0. */
  private static double bessel(double x) {
    double sum = 1;
    double term = 1;
    for (int k = 1; k < 40; k++) {
      term *= x * x / (4.0 * k * k);
      sum += term;
    }
    return sum;
  }

  /** The smooth step less the hard one; from the middle on, the hard step is 1. */
  private double[] step(double[] kernel) {
    double[] smooth = integrate(kernel);
    for (int i = smooth.length / 2; i < smooth.length; i++) {
      smooth[i] = -smooth[smooth.length - 1 - i];
    }
    return smooth;
  }

  /** The running integral, by the trapezoid rule. At the hard step's place a value stands for its right side. */
  private double[] integrate(double[] values) {
    double[] sums = new double[values.length];
    double sum = 0;
    for (int i = 1; i < values.length; i++) {
      double left = i == values.length / 2 ? Math.abs(values[i]) * Math.signum(values[i - 1]) : values[i];
      sum += .5 * (values[i - 1] + left) / places;
      sums[i] = sum;
    }
    return sums;
  }

  /** A row of taps for each place, and one more behind the last. */
  private float[] rows(double[] values, boolean jumps) {
    float[] rows = new float[(places + 1) * taps + taps];
    for (int place = 0; place <= places; place++) {
      for (int tap = 0; tap < taps; tap++) {
        int i = tap * places + place;
        boolean leftOfMiddle = jumps && tap == half - 1 && place == places;
        rows[place * taps + tap] = (float) (leftOfMiddle ? -values[i] : values[i]);
      }
    }
    return rows;
  }
}
