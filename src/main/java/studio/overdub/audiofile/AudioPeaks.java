package studio.overdub.audiofile;

import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import studio.overdub.base.Progress;

/** The lowest and highest sample of each stretch of a sound, for drawing it. Immutable; any thread. */
public final class AudioPeaks {
  /** How many frames a stretch takes. */
  public static final int FRAMES_PER_PEAK = 256;

  private static final int BLOCK_FRAMES = 64 * FRAMES_PER_PEAK;

  private final float[][] low;
  private final float[][] high;
  private final long frames;
  private final int sampleRate;

  private AudioPeaks(float[][] low, float[][] high, long frames, int sampleRate) {
    this.low = low;
    this.high = high;
    this.frames = frames;
    this.sampleRate = sampleRate;
  }

  /**
   * Reads all that a reader still gives. Takes as long as reading does: for a thread in the background.
   *
   * @throws CancellationException if {@code progress} said to stop
   */
  public static AudioPeaks of(AudioReader reader, Progress progress) throws IOException {
    int channels = reader.format().channels();
    float[][] low = new float[channels][1024];
    float[][] high = new float[channels][1024];
    float[][] block = new float[channels][BLOCK_FRAMES];
    double total = Math.max(1, reader.frames().orElse(0));
    long frames = 0;
    int got;
    while ((got = fill(reader, block)) > 0) {
      int first = (int) (frames / FRAMES_PER_PEAK);
      int count = (got + FRAMES_PER_PEAK - 1) / FRAMES_PER_PEAK;
      for (int channel = 0; channel < channels; channel++) {
        low[channel] = grown(low[channel], first + count);
        high[channel] = grown(high[channel], first + count);
        measure(block[channel], got, low[channel], high[channel], first);
      }
      frames += got;
      if (!progress.report(Math.min(1, frames / total), "Drawing")) {
        throw new CancellationException();
      }
    }
    return new AudioPeaks(low, high, frames, reader.format().sampleRate());
  }

  /** Reads a whole block, so that stretches never straddle two; less at the end alone. */
  private static int fill(AudioReader reader, float[][] block) throws IOException {
    int filled = reader.read(block, BLOCK_FRAMES);
    float[][] rest = new float[block.length][];
    while (filled > 0 && filled < BLOCK_FRAMES) {
      for (int channel = 0; channel < block.length; channel++) {
        rest[channel] = new float[BLOCK_FRAMES - filled];
      }
      int got = reader.read(rest, BLOCK_FRAMES - filled);
      if (got == 0) {
        break;
      }
      for (int channel = 0; channel < block.length; channel++) {
        System.arraycopy(rest[channel], 0, block[channel], filled, got);
      }
      filled += got;
    }
    return filled;
  }

  private static float[] grown(float[] peaks, int count) {
    return count <= peaks.length ? peaks : Arrays.copyOf(peaks, Math.max(count, peaks.length * 2));
  }

  private static void measure(float[] samples, int frames, float[] low, float[] high, int first) {
    for (int peak = 0; peak * FRAMES_PER_PEAK < frames; peak++) {
      float least = Float.POSITIVE_INFINITY;
      float most = Float.NEGATIVE_INFINITY;
      int end = Math.min(frames, (peak + 1) * FRAMES_PER_PEAK);
      for (int i = peak * FRAMES_PER_PEAK; i < end; i++) {
        least = Math.min(least, samples[i]);
        most = Math.max(most, samples[i]);
      }
      low[first + peak] = least;
      high[first + peak] = most;
    }
  }

  /** How many channels were read. */
  public int channels() {
    return low.length;
  }

  /** How many frames were read. */
  public long frames() {
    return frames;
  }

  /** Frames a second. */
  public int sampleRate() {
    return sampleRate;
  }

  /** The lowest sample of a channel within frames {@code from} to {@code to}, widened to whole stretches; 0 outside. */
  public float low(int channel, long from, long to) {
    float least = Float.POSITIVE_INFINITY;
    for (int peak = first(from); peak < end(to); peak++) {
      least = Math.min(least, low[channel][peak]);
    }
    return least == Float.POSITIVE_INFINITY ? 0 : least;
  }

  /**
   * The highest sample of a channel within frames {@code from} to {@code to}, widened to whole stretches; 0 outside.
   */
  public float high(int channel, long from, long to) {
    float most = Float.NEGATIVE_INFINITY;
    for (int peak = first(from); peak < end(to); peak++) {
      most = Math.max(most, high[channel][peak]);
    }
    return most == Float.NEGATIVE_INFINITY ? 0 : most;
  }

  private static int first(long frame) {
    return (int) Math.max(0, frame / FRAMES_PER_PEAK);
  }

  private int end(long frame) {
    return (int) ((Math.min(frame, frames) + FRAMES_PER_PEAK - 1) / FRAMES_PER_PEAK);
  }
}
