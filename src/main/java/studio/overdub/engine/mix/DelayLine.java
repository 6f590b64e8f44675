package studio.overdub.engine.mix;

/** Holds a channel back by a fixed number of frames. Audio thread only, once made. */
public final class DelayLine {
  private final float[] ring;
  private int at;

  /** A line of {@code frames} frames, 1 or more. */
  public DelayLine(int frames) {
    ring = new float[frames];
  }

  /** Puts {@code count} samples of {@code in} in, null for zeros, and takes as many out. */
  public void process(float[] in, float[] out, int count) {
    int place = at;
    for (int i = 0; i < count; i++) {
      float sample = in == null ? 0 : in[i];
      out[i] = ring[place];
      ring[place] = sample;
      place = place + 1 == ring.length ? 0 : place + 1;
    }
    at = place;
  }
}
