package studio.overdub.instruments.sampler;

import studio.overdub.instruments.sampling.LowPass;

/** What cutoffs in cents and resonances in centibels mean for {@link LowPass} at one sample rate. Shared, immutable. */
final class FilterTable {
  /** Section 8.1.3: at this cutoff the filter is open. */
  static final int OPEN_CENTS = 13500;

  private static final int LEAST_CENTS = 1500;
  private static final int STEP_CENTS = 10;
  private static final int MOST_CENTIBELS = 960;
  private static final double HIGHEST = 0.47;

  private final double[] warped;
  private final double[] damping = new double[MOST_CENTIBELS + 1];
  private final double[] gain = new double[MOST_CENTIBELS + 1];

  FilterTable(int sampleRate) {
    warped = new double[(OPEN_CENTS - LEAST_CENTS) / STEP_CENTS + 2];
    for (int i = 0; i < warped.length; i++) {
      double hertz = 440 * StrictMath.pow(2, (LEAST_CENTS + i * STEP_CENTS - 6900) / 1200.0);
      warped[i] = StrictMath.tan(StrictMath.PI * Math.min(HIGHEST, hertz / sampleRate));
    }
    for (int centibels = 0; centibels <= MOST_CENTIBELS; centibels++) {
      // The resonance factor whose peak stands that far above DC: peak^2 = q^4 / (q^2 - 1/4).
      double peak = StrictMath.pow(10, centibels / 100.0);
      double q = StrictMath.sqrt((peak + StrictMath.sqrt(peak * peak - peak)) / 2);
      damping[centibels] = 1 / q;
      gain[centibels] = StrictMath.pow(10, -centibels / 400.0);
    }
  }

  /** Tunes a filter; cents and centibels beyond the ranges of section 8.1.3 are clamped. */
  void tune(LowPass filter, double cents, double centibels) {
    if (cents >= OPEN_CENTS && centibels <= 0) {
      filter.open();
      return;
    }
    // Comparisons, not Math.clamp, which looks for signs of zero and takes longer than all the rest.
    double above = cents > LEAST_CENTS ? cents - LEAST_CENTS : 0;
    double place = (above < OPEN_CENTS - LEAST_CENTS ? above : OPEN_CENTS - LEAST_CENTS) * (1.0 / STEP_CENTS);
    int step = (int) place;
    double w = warped[step] + (place - step) * (warped[step + 1] - warped[step]);
    double peak = centibels > 0 ? centibels + 0.5 : 0;
    int q = peak < MOST_CENTIBELS ? (int) peak : MOST_CENTIBELS;
    filter.tune(w, damping[q], gain[q]);
  }
}
