package studio.overdub.dsp.osc;

import java.util.Arrays;

/** The next frames of a sound with edges: hard samples and the smoothing of edges meet here. One thread at a time. */
final class EdgeLine {
  /** Frames written between two calls of {@link #moveOn}, at most. */
  static final int LONGEST = 64;

  private final BandLimit limit;
  private final int taps;
  private final float[] line;

  /** A line into which {@code longest} samples are written between two calls of {@link #moveOn}, at most. */
  EdgeLine(BandLimit limit, int longest) {
    this.limit = limit;
    taps = limit.taps;
    line = new float[longest + taps];
  }

  /** Silence. */
  void reset() {
    Arrays.fill(line, 0);
  }

  /** Writes a hard sample. */
  void sample(int frame, float value) {
    line[frame + taps / 2] += value;
  }

  /** Writes a sample that is smooth, and heard without delay. */
  void ready(int frame, float value) {
    line[frame] += value;
  }

  /** Smooths a jump of the value or a derivative, {@code age} frames before a frame. */
  void edge(int frame, int order, double age, double jump) {
    limit.add(line, frame, order, age, jump);
  }

  /** What is ready at a frame, once all is written up to it. */
  float at(int frame) {
    return line[frame];
  }

  /** Adds the first frames to {@code out}. */
  void addTo(float[] out, int from, int frames, float gain) {
    for (int i = 0; i < frames; i++) {
      out[from + i] += gain * line[i];
    }
  }

  /** Leaves the first frames behind. */
  void moveOn(int frames) {
    System.arraycopy(line, frames, line, 0, taps);
    Arrays.fill(line, taps, taps + frames, 0);
  }
}
