package studio.overdub.instruments.sampler;

import java.util.Arrays;
import studio.overdub.device.Preparation.Interpolation;
import studio.overdub.instruments.sampling.Interpolator;
import studio.overdub.instruments.sampling.LowPass;
import studio.overdub.soundfont.SampleData;

/**
 * A place in a sample that moves, loops and ends. Keeps the place in fixed point: two readers that start together and
 * step alike stay together to the last bit.
 */
final class SampleReader {
  private SampleData data;
  private long begin;
  private long frame;
  private long fraction;
  private long end;
  private long loopStart;
  private long loopEnd;
  private boolean looping;
  private boolean looped;

  /** Starts at a frame of the data; the loop is played if {@code looping}. Bounds have been checked. */
  void start(SampleData data, long start, long end, long loopStart, long loopEnd, boolean looping) {
    this.data = data;
    this.begin = start;
    this.frame = start;
    this.fraction = 0;
    this.end = end;
    this.loopStart = loopStart;
    this.loopEnd = loopEnd;
    this.looping = looping && loopEnd > loopStart;
    this.looped = false;
  }

  /** Plays on to the end instead of looping. */
  void leaveLoop() {
    looping = false;
    looped = false;
  }

  /** Whether nothing is left behind the next {@code count} places. */
  boolean endsWithin(long step, int count) {
    return !looping && frame + (fraction + count * step >>> 32) >= end;
  }

  /** Reads {@code count} places, {@code step} apart, into {@code out}. */
  void read(Interpolation interpolation, long step, float[] out, int count, Scratch scratch) {
    fill(interpolation, step, count, scratch);
    Interpolator.read(interpolation, scratch.window, fraction, step, out, count);
    move(step, count);
  }

  /** Reads and filters a tick into {@code out}, at a level that goes evenly from one value to another. */
  void readTick(
      Interpolation interpolation, long step, LowPass filter, double[] out, int at, double from, double to,
      Scratch scratch) {
    fill(interpolation, step, Voice.TICK, scratch);
    filter.read(
        interpolation, scratch.window, fraction, step, scratch.audio, out, at, Voice.TICK, from,
        (to - from) / Voice.TICK);
    move(step, Voice.TICK);
  }

  private void fill(Interpolation interpolation, long step, int count, Scratch scratch) {
    int before = Interpolator.before(interpolation, step);
    long last = fraction + (count - 1) * step;
    fill(frame - before, before + (int) (last >>> 32) + Interpolator.after(interpolation, step) + 2, scratch);
  }

  private void move(long step, int count) {
    long place = fraction + count * step;
    frame += place >>> 32;
    fraction = place & 0xffff_ffffL;
    if (looping && frame >= loopEnd) {
      frame = loopStart + (frame - loopStart) % (loopEnd - loopStart);
      looped = true;
    }
  }

  /** Copies frames from {@code from} on as they sound: around the loop, silence outside of the sample. */
  private void fill(long from, int count, Scratch scratch) {
    int done = 0;
    long at = from;
    if (looped && at < loopStart) {
      at = loopEnd - 1 - (loopStart - 1 - at) % (loopEnd - loopStart);
    }
    while (done < count) {
      if (at < begin || at >= end) {
        int silent = at < begin ? (int) Math.min(count - done, begin - at) : count - done;
        Arrays.fill(scratch.window, done, done + silent, 0);
        done += silent;
        at += silent;
        continue;
      }
      long stop = looping ? loopEnd : end;
      int run = (int) Math.min(count - done, stop - at);
      data.read(at, run, scratch.window, done, scratch.frames);
      done += run;
      at += run;
      if (looping && at >= loopEnd) {
        at = loopStart;
      }
    }
  }
}
