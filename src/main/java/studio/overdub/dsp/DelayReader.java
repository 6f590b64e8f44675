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

  /** A reader of {@code longest} frames at the most, of all lines that are read at once together. */
  public DelayReader(int longest) {
    next = new float[longest];
    here = new float[longest];
    before = new float[longest];
    earlier = new float[longest];
  }

  /**
   * Reads runs of which nothing is written yet, as if each frame were read before the write of its own: one of each
   * line, which lie one behind the other. Several lines are read at once since short loops cost vectors their gain.
   *
   * @param lines those to read, from {@code first} on
   * @param delays how far back each frame is read, at least 2 more than the run is long; within a run they move one way
   *     in each {@link ControlGrid#FRAMES} of them, and slowly if it is to be fast
   * @param frames of each run
   */
  public void readAhead(DelayLine[] lines, int first, int count, float[] delays, float[] out, int frames) {
    for (int i = 0; i < count; i++) {
      int start = i * frames;
      int from = 0;
      while (from < frames) {
        int whole = (int) delays[start + from];
        int to = ofOneWhole(delays, start, from, frames, whole);
        neighbours(lines[first + i], whole - from, start + from, to - from);
        from = to;
      }
    }
    hermite(delays, next, here, before, earlier, out, count * frames);
  }

  /** How far from {@code from} on all delays of the run have the whole part of the first. */
  private static int ofOneWhole(float[] delays, int start, int from, int end, int whole) {
    int to = from;
    while (to < end) {
      // Both ends of a cell speak for what is between them.
      int last = Math.min(end, (to | ControlGrid.FRAMES - 1) + 1) - 1;
      if ((int) delays[start + to] != whole || (int) delays[start + last] != whole) {
        break;
      }
      to = last + 1;
    }
    while (to < end && (int) delays[start + to] == whole) {
      to++;
    }
    return to;
  }

  /** Reads a run that is written: each frame behind the write of its own, all of them {@code delay}, at least 2, back. */
  public void readBehind(DelayLine line, float delay, float[] out, int frames) {
    Arrays.fill(out, 0, frames, delay);
    neighbours(line, (int) delay + frames - 1, 0, frames);
    hermite(out, next, here, before, earlier, out, frames);
  }

  private void neighbours(DelayLine line, int back, int at, int count) {
    line.copy(back - 1, next, at, count);
    line.copy(back, here, at, count);
    line.copy(back + 1, before, at, count);
    line.copy(back + 2, earlier, at, count);
  }

  private static void hermite(
      float[] delays, float[] next, float[] here, float[] before, float[] earlier, float[] out, int count) {
    for (int i = 0; i < count; i++) {
      float t = delays[i] - (int) delays[i];
      float b = here[i];
      float c = before[i];
      float slope = .5f * (c - next[i]);
      float v = b - c;
      float w = slope + v;
      float s = w + v + .5f * (earlier[i] - b);
      out[i] = ((s * t - (w + s)) * t + slope) * t + b;
    }
  }
}
