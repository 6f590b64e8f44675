package studio.overdub.dsp.osc;

import java.util.Arrays;

/** The next frames of a sound with edges: hard samples and the smoothing of edges meet here. One thread at a time. */
final class EdgeLine {
  /** Frames written between two calls of {@link #moveOn}, at most. */
  static final int LONGEST = 64;

  private final float[] line = new float[LONGEST + BandLimit.TAPS];

  /** Silence. */
  void reset() {
    Arrays.fill(line, 0);
  }

  /** Writes a hard sample. */
  void sample(int frame, float value) {
    line[frame + BandLimit.HALF] += value;
  }

  /** Smooths a jump of the value or a derivative, {@code age} frames before a frame. */
  void edge(int frame, int order, double age, double jump) {
    BandLimit.add(line, frame, order, age, jump);
  }

  /** Adds the first frames to {@code out}. */
  void addTo(float[] out, int from, int frames, float gain) {
    for (int i = 0; i < frames; i++) {
      out[from + i] += gain * line[i];
    }
  }

  /** Leaves the first frames behind. */
  void moveOn(int frames) {
    System.arraycopy(line, frames, line, 0, BandLimit.TAPS);
    Arrays.fill(line, BandLimit.TAPS, BandLimit.TAPS + frames, 0);
  }
}
