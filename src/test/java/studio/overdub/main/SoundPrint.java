package studio.overdub.main;

import studio.overdub.dsp.Spectrum;

/**
 * What tells one sound from another, whatever their levels: the levels of 24 mel bands at ten moments, and the course
 * of the loudness in steps of 40 ms, all in dB below the loudest and no lower than a floor.
 *
 * @param bands moment by moment
 * @param course step by step
 */
record SoundPrint(double[] bands, double[] course) {
  private static final double[] MOMENTS = {0, .06, .12, .2, .3, .5, .7, .9, 1.1, 1.5};
  private static final int WINDOW = 4096;
  private static final int BANDS = 24;
  private static final double LOWEST_MEL = mel(40);
  private static final double MEL_STEP = (mel(16_000) - LOWEST_MEL) / BANDS;
  private static final int STEP = PresetRendering.RATE / 25;
  private static final int STEPS = 45;
  private static final double FLOOR = -60;

  static SoundPrint of(PresetRendering rendering) {
    float[] left = rendering.left();
    float[] right = rendering.right();
    double[] bands = new double[MOMENTS.length * BANDS];
    for (int m = 0; m < MOMENTS.length; m++) {
      int start = (int) (MOMENTS[m] * PresetRendering.RATE);
      add(left, start, bands, m * BANDS);
      add(right, start, bands, m * BANDS);
    }
    double[] course = new double[STEPS];
    for (int s = 0; s < STEPS; s++) {
      for (int i = s * STEP; i < (s + 1) * STEP; i++) {
        course[s] += left[i] * left[i] + right[i] * right[i];
      }
    }
    return new SoundPrint(decibels(bands), decibels(course));
  }

  private static double mel(double hertz) {
    return 2595 * Math.log10(1 + hertz / 700);
  }

  private static void add(float[] audio, int start, double[] bands, int first) {
    float[] slice = new float[WINDOW];
    System.arraycopy(audio, start, slice, 0, WINDOW);
    double[] spectrum = Spectrum.windowed(slice);
    for (int bin = 1; bin < WINDOW / 2; bin++) {
      double band = (mel((double) bin * PresetRendering.RATE / WINDOW) - LOWEST_MEL) / MEL_STEP;
      if (band >= 0 && band < BANDS) {
        bands[first + (int) band] += spectrum[bin] * spectrum[bin];
      }
    }
  }

  private static double[] decibels(double[] energies) {
    double greatest = 1e-12;
    for (double energy : energies) {
      greatest = Math.max(greatest, energy);
    }
    double[] out = new double[energies.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = Math.max(FLOOR, 10 * Math.log10(energies[i] / greatest + 1e-12));
    }
    return out;
  }

  /**
   * The mean difference of the bands plus half that of the courses, in dB. What both are silent in says nothing and is
   * not counted.
   */
  double distance(SoundPrint other) {
    return difference(bands, other.bands) + .5 * difference(course, other.course);
  }

  private static double difference(double[] a, double[] b) {
    double sum = 0;
    int heard = 0;
    for (int i = 0; i < a.length; i++) {
      if (a[i] > FLOOR || b[i] > FLOOR) {
        sum += Math.abs(a[i] - b[i]);
        heard++;
      }
    }
    return sum / Math.max(1, heard);
  }
}
