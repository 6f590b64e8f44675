package studio.overdub.dsp;

import java.util.Arrays;

/**
 * Reads runs of delay lines between their samples, as {@link DelayLine#read(float)} reads one. Holds the memory for it,
 * which several lines may share; one thread at a time.
 *
 * <p>The four neighbours of all frames lie in an array each, so that the loop over them has no index but its own:
 * that is what the compiler turns into vector instructions.
 */
public final class DelayReader {
  private final float[] next;
  private final float[] here;
  private final float[] before;
  private final float[] earlier;
  private final float[] fraction;

  /** A reader of runs of {@code longest} frames at the most. */
  public DelayReader(int longest) {
    next = new float[longest];
    here = new float[longest];
    before = new float[longest];
    earlier = new float[longest];
    fraction = new float[longest];
  }

  /**
   * Reads a run of which nothing is written yet: as if each frame were read before the write of its own.
   *
   * @param delays how far back each frame is read, at least 2 more than the run is long; they move one way within each
   *     {@link ControlGrid#FRAMES} of them, and slowly if it is to be fast
   */
  public void readAhead(DelayLine line, float[] delays, float[] out, int frames) {
    int from = 0;
    while (from < frames) {
      int whole = (int) delays[from];
      int to = ofOneWhole(delays, from, frames, whole);
      read(line, whole - from, whole, delays, out, from, to - from);
      from = to;
    }
  }

  /** How far from {@code from} on all delays have the whole part of the first. */
  private static int ofOneWhole(float[] delays, int from, int end, int whole) {
    int to = from;
    while (to < end) {
      // Both ends of a cell speak for what is between them.
      int last = Math.min(end, (to | ControlGrid.FRAMES - 1) + 1) - 1;
      if ((int) delays[to] != whole || (int) delays[last] != whole) {
        break;
      }
      to = last + 1;
    }
    while (to < end && (int) delays[to] == whole) {
      to++;
    }
    return to;
  }

  /** Reads a run that is written: each frame behind the write of its own, all of them {@code delay}, at least 2, back. */
  public void readBehind(DelayLine line, float delay, float[] out, int frames) {
    int whole = (int) delay;
    Arrays.fill(out, 0, frames, delay);
    read(line, whole + frames - 1, whole, out, out, 0, frames);
  }

  private void read(DelayLine line, int back, int whole, float[] delays, float[] out, int from, int count) {
    line.copy(back - 1, next, count);
    line.copy(back, here, count);
    line.copy(back + 1, before, count);
    line.copy(back + 2, earlier, count);
    System.arraycopy(delays, from, fraction, 0, count);
    hermite(whole, count);
    System.arraycopy(fraction, 0, out, from, count);
  }

  private void hermite(int whole, int count) {
    float[] next = this.next;
    float[] here = this.here;
    float[] before = this.before;
    float[] earlier = this.earlier;
    float[] places = fraction;
    for (int i = 0; i < count; i++) {
      float t = places[i] - whole;
      float b = here[i];
      float c = before[i];
      float slope = .5f * (c - next[i]);
      float v = b - c;
      float w = slope + v;
      float s = w + v + .5f * (earlier[i] - b);
      places[i] = ((s * t - (w + s)) * t + slope) * t + b;
    }
  }
}
