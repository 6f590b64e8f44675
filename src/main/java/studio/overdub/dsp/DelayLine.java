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

  /** Writes the next {@code frames} samples: the first ones of an array. */
  public void write(float[] samples, int frames) {
    int straight = Math.min(frames, ring.length - position);
    System.arraycopy(samples, 0, ring, position, straight);
    if (straight < frames) {
      System.arraycopy(samples, straight, ring, 0, frames - straight);
    }
    position = position + frames & mask;
  }

  /** Copies a run to the beginning of an array: {@code frames} samples, the first written {@code back} writes ago. */
  public void copy(int back, float[] to, int frames) {
    copy(back, to, 0, frames);
  }

  /** As {@link #copy(int, float[], int)}, into an array from {@code at} on. */
  public void copy(int back, float[] to, int at, int frames) {
    int from = position - back & mask;
    int straight = Math.min(frames, ring.length - from);
    System.arraycopy(ring, from, to, at, straight);
    if (straight < frames) {
      System.arraycopy(ring, 0, to, at + straight, frames - straight);
    }
  }

  /** The sample written {@code frames} writes ago; 1 is the last one. */
  public float read(int frames) {
    return ring[position - frames & mask];
  }

  /** As {@link #read(int)} between samples, by cubic Hermite interpolation; {@code frames} at least 2. */
  public float read(float frames) {
    int whole = (int) frames;
    float t = frames - whole;
    int at = position - whole;
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

  /**
   * An all-pass diffuser (Schroeder 1962) over this line: writes a run, and leaves in its place what comes out.
   *
   * @param samples the run: the first {@code frames} of it, no more than {@code delay}
   * @param delay frames that the line delays
   * @param scratch memory for a run
   */
  public void diffuse(float[] samples, int frames, int delay, float gain, float[] scratch) {
    copy(delay, scratch, frames);
    for (int i = 0; i < frames; i++) {
      float delayed = scratch[i];
      float inner = samples[i] - gain * delayed;
      scratch[i] = inner;
      samples[i] = delayed + gain * inner;
    }
    write(scratch, frames);
  }
}
