package studio.overdub.dsp;

import org.jtransforms.fft.DoubleFFT_1D;

/** Spectra for analysis and display. Allocates; not for the audio thread. */
public final class Spectrum {
  private Spectrum() {}

  /**
   * The amplitude of each frequency of a signal that repeats with its own length: a sine of amplitude 1 that fits a whole
   * number of times gives 1.
   *
   * @return bins 0 to half the length
   */
  public static double[] amplitudes(float[] signal) {
    double[] data = new double[signal.length];
    for (int i = 0; i < data.length; i++) {
      data[i] = signal[i];
    }
    return amplitudes(data, 1);
  }

  /** As {@link #amplitudes(float[])} for any signal, through a Hann window. */
  public static double[] windowed(float[] signal) {
    double[] data = new double[signal.length];
    for (int i = 0; i < data.length; i++) {
      data[i] = signal[i] * (.5 - .5 * StrictMath.cos(2 * Math.PI * i / data.length));
    }
    return amplitudes(data, .5);
  }

  private static double[] amplitudes(double[] data, double windowMean) {
    int n = data.length;
    new DoubleFFT_1D(n).realForward(data);
    double[] bins = new double[n / 2 + 1];
    double scale = 2 / (n * windowMean);
    bins[0] = Math.abs(data[0]) * scale / 2;
    bins[n / 2] = Math.abs(data[1]) * scale / 2;
    for (int i = 1; i < n / 2; i++) {
      bins[i] = StrictMath.hypot(data[2 * i], data[2 * i + 1]) * scale;
    }
    return bins;
  }
}
