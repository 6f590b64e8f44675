package studio.overdub.dsp.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jtransforms.fft.DoubleFFT_1D;

/**
 * Finds where sounds begin within a recording: where the spectrum grows (spectral flux of log magnitudes, Bello et al.,
 * "A Tutorial on Onset Detection in Music Signals", 2005) above what is usual around, moved to the foot of the rise in
 * the waveform.
 */
public final class OnsetDetector {
  private static final double WINDOW_SECONDS = .023;
  private static final double HOP_SECONDS = .0029;
  private static final double CLOSEST_SECONDS = .045;
  private static final double AROUND_SECONDS = .12;
  /** The flux peaks with the window whose middle the onset has just reached, or a little later. */
  private static final double BEFORE_PEAK_SECONDS = .009;

  private static final double BEHIND_PEAK_SECONDS = .005;
  private static final double LONGEST_BACK_SECONDS = .002;
  private static final double COMPRESSION = 1000;
  private static final double SILENCE = 1e-3;

  private final double sampleRate;
  private final int window;
  private final int hop;
  private final double threshold;

  /**
   * A detector for sounds of a sample rate.
   *
   * @param sensitivity 0 takes the plainest onsets alone, 1 every stir; .5 is usual
   */
  public OnsetDetector(double sampleRate, double sensitivity) {
    this.sampleRate = sampleRate;
    window = Integer.highestOneBit((int) (WINDOW_SECONDS * sampleRate) * 2 - 1);
    hop = Math.max(1, (int) (HOP_SECONDS * sampleRate));
    threshold = .025 * StrictMath.pow(.05, Math.clamp(sensitivity, 0, 1) - .5);
  }

  /** The frames at which sounds begin, in order. */
  public List<Integer> detect(float[] sound) {
    float peak = 0;
    for (float x : sound) {
      peak = Math.max(peak, Math.abs(x));
    }
    if (peak < SILENCE) {
      return List.of();
    }
    double[] flux = flux(sound, peak);
    List<Integer> onsets = new ArrayList<>();
    int around = (int) (AROUND_SECONDS * sampleRate / hop);
    int closest = (int) (CLOSEST_SECONDS * sampleRate / hop);
    int last = -closest;
    for (int i = 0; i < flux.length; i++) {
      if (flux[i] > threshold + 1.2 * median(flux, i - around, i + around) && highest(flux, i, closest / 2)
          && i - last >= closest) {
        int onset = foot(sound, i * hop);
        if (onsets.isEmpty() || onset - onsets.getLast() >= closest * hop / 2) {
          onsets.add(onset);
          last = i;
        }
      }
    }
    return onsets;
  }

  /** How much the spectrum has grown at each hop, from the window that ends there to the one that begins there. */
  private double[] flux(float[] sound, float peak) {
    DoubleFFT_1D fft = new DoubleFFT_1D(window);
    double[] hann = new double[window];
    for (int i = 0; i < window; i++) {
      hann[i] = .5 - .5 * StrictMath.cos(2 * Math.PI * (i + .5) / window);
    }
    // A window over the end would hear the cut as a stir of its own.
    int count = Math.max(0, (sound.length - window / 2) / hop) + 1;
    int lag = Math.max(1, window / 2 / hop);
    double[][] spectra = new double[count][];
    double[] flux = new double[count];
    double[] data = new double[window];
    for (int i = 0; i < count; i++) {
      int from = i * hop - window / 2;
      for (int k = 0; k < window; k++) {
        int at = from + k;
        data[k] = at < 0 || at >= sound.length ? 0 : hann[k] * sound[at] / peak;
      }
      fft.realForward(data);
      spectra[i] = compressed(data);
      double grown = 0;
      double[] before = i >= lag ? spectra[i - lag] : null;
      for (int bin = 0; bin < spectra[i].length; bin++) {
        grown += Math.max(0, spectra[i][bin] - (before == null ? 0 : before[bin]));
      }
      flux[i] = grown / spectra[i].length;
      if (i >= lag) {
        spectra[i - lag] = null;
      }
    }
    return flux;
  }

  private double[] compressed(double[] data) {
    double[] bins = new double[window / 2];
    for (int bin = 1; bin < bins.length; bin++) {
      double magnitude = StrictMath.hypot(data[2 * bin], data[2 * bin + 1]) * 4 / window;
      bins[bin] = StrictMath.log1p(COMPRESSION * magnitude) / StrictMath.log(1 + COMPRESSION);
    }
    return bins;
  }

  private static double median(double[] values, int from, int to) {
    double[] some = Arrays.copyOfRange(values, Math.max(0, from), Math.min(values.length, to + 1));
    Arrays.sort(some);
    return some[some.length / 2];
  }

  private static boolean highest(double[] values, int at, int reach) {
    for (int i = Math.max(0, at - reach); i <= Math.min(values.length - 1, at + reach); i++) {
      if (values[i] > values[at] || values[i] == values[at] && i < at) {
        return false;
      }
    }
    return true;
  }

  /**
   * The foot of the rise nearest to a frame: the last zero crossing before the waveform leaves what was there before.
   */
  private int foot(float[] sound, int near) {
    int from = Math.max(0, near - (int) (BEFORE_PEAK_SECONDS * sampleRate));
    int to = Math.min(sound.length, near + (int) (BEHIND_PEAK_SECONDS * sampleRate));
    int step = Math.max(1, (int) (sampleRate / 1000));
    double[] levels = new double[(to - from) / step + 1];
    for (int i = from; i < to; i++) {
      int cell = (i - from) / step;
      levels[cell] = Math.max(levels[cell], Math.abs(sound[i]));
    }
    int rise = steepest(levels);
    int summit = rise;
    while (summit + 1 < levels.length && levels[summit + 1] > levels[summit]) {
      summit++;
    }
    double before = rise == 0 ? 0 : levels[rise - 1];
    double crossed = before + .15 * (levels[summit] - before);
    int frame = from + rise * step;
    while (frame < to - 1 && Math.abs(sound[frame]) < crossed) {
      frame++;
    }
    return zeroCrossing(sound, frame, from);
  }

  /** The cell whose level grows the most over the three before it. */
  private static int steepest(double[] levels) {
    int best = 0;
    double most = -1;
    for (int i = 0; i < levels.length; i++) {
      double before = 0;
      for (int k = Math.max(0, i - 3); k < i; k++) {
        before = Math.max(before, levels[k]);
      }
      double growth = levels[i] - before;
      if (growth > most) {
        most = growth;
        best = i;
      }
    }
    return best;
  }

  /** The last zero crossing up to 2 ms before a frame; where there is none, the quietest frame. */
  private int zeroCrossing(float[] sound, int frame, int from) {
    int least = Math.max(from, frame - (int) (LONGEST_BACK_SECONDS * sampleRate));
    int quietest = frame;
    for (int i = frame; i > least; i--) {
      if (sound[i - 1] == 0 || sound[i - 1] < 0 != sound[i] < 0) {
        return i;
      }
      quietest = Math.abs(sound[i - 1]) < Math.abs(sound[quietest]) ? i - 1 : quietest;
    }
    return quietest;
  }
}
