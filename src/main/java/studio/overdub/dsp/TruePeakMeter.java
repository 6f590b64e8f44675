package studio.overdub.dsp;

import java.util.Arrays;

/**
 * The peak of the waveform between the samples (ITU-R BS.1770-5, annex 2): four times oversampled by a windowed sinc,
 * then a parabola through each summit. One channel; one thread at a time; takes its memory when made.
 */
public final class TruePeakMeter {
  private static final int PHASES = 4;
  private static final int TAPS = 48;
  private static final double KAISER_BETA = 8;

  private final float[][] phases = new float[PHASES][TAPS];
  private final float[] history = new float[2 * TAPS];
  private int position;
  private float before;
  private float last;
  private float peak;

  /** A meter that has heard nothing. */
  public TruePeakMeter() {
    for (int p = 0; p < PHASES; p++) {
      double sum = 0;
      for (int t = 0; t < TAPS; t++) {
        double x = t - (TAPS / 2 - 1) - (double) p / PHASES;
        phases[p][t] = (float) (sinc(x) * kaiser(x / (TAPS / 2d)));
        sum += phases[p][t];
      }
      for (int t = 0; t < TAPS; t++) {
        phases[p][t] /= (float) sum;
      }
    }
  }

  private static double sinc(double x) {
    return x == 0 ? 1 : StrictMath.sin(Math.PI * x) / (Math.PI * x);
  }

  private static double kaiser(double x) {
    return Math.abs(x) >= 1 ? 0 : bessel(KAISER_BETA * Math.sqrt(1 - x * x)) / bessel(KAISER_BETA);
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

  /** Forgets all that was heard. */
  public void reset() {
    Arrays.fill(history, 0);
    position = 0;
    before = 0;
    last = 0;
    peak = 0;
  }

  /** The peak since the last reset, as an amplitude; 1 is full scale. The last half millisecond is not in it yet. */
  public double peak() {
    return peak;
  }

  /** Hears some frames. */
  public void process(float[] audio, int from, int frames) {
    for (int i = from; i < from + frames; i++) {
      // Written twice, so that every window lies in one piece.
      history[position] = audio[i];
      history[position + TAPS] = audio[i];
      position = position + 1 == TAPS ? 0 : position + 1;
      for (float[] phase : phases) {
        hear(Math.abs(interpolate(phase)));
      }
    }
  }

  private float interpolate(float[] taps) {
    float sum = 0;
    for (int t = 0; t < TAPS; t++) {
      sum += taps[t] * history[position + t];
    }
    return sum;
  }

  private void hear(float next) {
    float summit = last;
    if (last >= before && last >= next) {
      float curve = before - 2 * last + next;
      float slope = before - next;
      summit = curve < 0 ? last - slope * slope / (8 * curve) : last;
    }
    peak = Math.max(peak, summit);
    before = last;
    last = next;
  }
}
