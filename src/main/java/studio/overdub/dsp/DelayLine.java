package studio.overdub.dsp;

import java.util.Arrays;

/**
 * A ring of past samples. Takes its memory when made; one thread at a time.
 */
public final class DelayLine {
  private final float[] ring;
  private final int mask;
  private int position;

  /** A silent line that can reach back at least {@code frames}. */
  public DelayLine(int frames) {
    int size = Integer.highestOneBit(Math.max(4, frames + 4)) << 1;
    ring = new float[size];
    mask = size - 1;
  }

  /** Silence, and position 0. */
  public void reset() {
    Arrays.fill(ring, 0);
    position = 0;
  }

  /** Writes the next sample. */
  public void write(float sample) {
    ring[position] = sample;
    position = position + 1 & mask;
  }

  /** The sample written {@code frames} writes ago; 1 is the last one. */
  public float read(int frames) {
    return ring[position - frames & mask];
  }

  /** As {@link #read(int)} between samples, by cubic Hermite interpolation; {@code frames} at least 2. */
  public float read(float frames) {
    return readAhead(0, frames);
  }

  /**
   * What {@link #read(float)} will give after {@code ahead} further writes, which must not reach what is read:
   * {@code frames} at least {@code ahead + 2}.
   */
  public float readAhead(int ahead, float frames) {
    int whole = (int) frames;
    float t = frames - whole;
    int at = position + ahead - whole;
    float a = ring[at + 1 & mask];
    float b = ring[at & mask];
    float c = ring[at - 1 & mask];
    float d = ring[at - 2 & mask];
    float slope = .5f * (c - a);
    float v = b - c;
    float w = slope + v;
    float s = w + v + .5f * (d - b);
    return ((s * t - (w + s)) * t + slope) * t + b;
  }

  /** An all-pass diffuser (Schroeder 1962) over this line: writes, and returns what comes out. */
  public float diffuse(float input, int frames, float gain) {
    float delayed = read(frames);
    float inner = input - gain * delayed;
    write(inner);
    return delayed + gain * inner;
  }
}
