package studio.overdub.app.material;

import studio.overdub.device.AudioSource;

/** The shape of a sound at any magnification, and where it crosses zero. Made in the background; then any thread. */
public final class SoundShape {
  private static final int STRIDE = 128;
  private static final int BLOCK = 64 * STRIDE;

  private final AudioSource source;
  private final float[] low;
  private final float[] high;

  private SoundShape(AudioSource source, float[] low, float[] high) {
    this.source = source;
    this.low = low;
    this.high = high;
  }

  /** Measures a sound. Takes as long as reading it does. */
  public static SoundShape of(AudioSource source) {
    int count = Math.toIntExact((source.frames() + STRIDE - 1) / STRIDE);
    float[] low = new float[count];
    float[] high = new float[count];
    float[] block = new float[BLOCK];
    for (int channel = 0; channel < source.channels(); channel++) {
      for (long at = 0; at < source.frames(); at += BLOCK) {
        int got = (int) Math.min(BLOCK, source.frames() - at);
        source.read(channel, at, block, 0, got);
        for (int i = 0; i < got; i++) {
          int stretch = (int) ((at + i) / STRIDE);
          low[stretch] = Math.min(low[stretch], block[i]);
          high[stretch] = Math.max(high[stretch], block[i]);
        }
      }
    }
    return new SoundShape(source, low, high);
  }

  /** How many frames it has. */
  public long frames() {
    return source.frames();
  }

  /** Frames a second. */
  public int sampleRate() {
    return source.sampleRate();
  }

  /** How many channels it has. */
  public int channels() {
    return source.channels();
  }

  /** The greatest distance from zero, 0 to 1. */
  public float peak() {
    float peak = 0;
    for (int i = 0; i < low.length; i++) {
      peak = Math.max(peak, Math.max(-low[i], high[i]));
    }
    return peak;
  }

  /**
   * The lowest and the highest sample from frame {@code from} to {@code to}, all channels together, into
   * {@code lowHigh}; zeros outside the sound. Long stretches are widened to whole steps.
   */
  public void extremes(long from, long to, float[] lowHigh) {
    long first = Math.clamp(from, 0, frames());
    long end = Math.clamp(to, first, frames());
    lowHigh[0] = 0;
    lowHigh[1] = 0;
    if (end - first > 2 * STRIDE) {
      int last = (int) ((end + STRIDE - 1) / STRIDE);
      for (int i = (int) (first / STRIDE); i < last; i++) {
        lowHigh[0] = Math.min(lowHigh[0], low[i]);
        lowHigh[1] = Math.max(lowHigh[1], high[i]);
      }
    } else if (end > first) {
      exactExtremes(first, (int) (end - first), lowHigh);
    }
  }

  private void exactExtremes(long first, int count, float[] lowHigh) {
    float[] samples = new float[count];
    lowHigh[0] = Float.POSITIVE_INFINITY;
    lowHigh[1] = Float.NEGATIVE_INFINITY;
    for (int channel = 0; channel < channels(); channel++) {
      source.read(channel, first, samples, 0, count);
      for (float sample : samples) {
        lowHigh[0] = Math.min(lowHigh[0], sample);
        lowHigh[1] = Math.max(lowHigh[1], sample);
      }
    }
  }

  /**
   * The frame nearest to {@code frame}, at most {@code within} away, where the sum of all channels crosses zero upwards
   * or is zero; {@code frame} itself where there is none.
   */
  public long nearestCrossing(long frame, int within) {
    long from = Math.max(1, frame - within);
    int count = (int) Math.min(frames() - from, 2L * within + 1);
    if (count <= 0) {
      return Math.clamp(frame, 0, frames());
    }
    float[] sum = sum(from - 1, count + 1);
    long nearest = -1;
    for (int i = 1; i <= count; i++) {
      long at = from + i - 1;
      boolean crosses = sum[i] == 0 || sum[i - 1] < 0 && sum[i] > 0;
      if (crosses && (nearest < 0 || Math.abs(at - frame) < Math.abs(nearest - frame))) {
        nearest = at;
      }
    }
    return nearest < 0 ? frame : nearest;
  }

  private float[] sum(long from, int count) {
    float[] sum = new float[count];
    float[] one = new float[count];
    for (int channel = 0; channel < channels(); channel++) {
      source.read(channel, from, one, 0, count);
      for (int i = 0; i < count; i++) {
        sum[i] += one[i];
      }
    }
    return sum;
  }
}
