package studio.overdub.instruments.sampler;

import java.util.Arrays;
import studio.overdub.device.Preparation.Interpolation;
import studio.overdub.instruments.sampling.RunDecimator;
import studio.overdub.instruments.sampling.Interpolator;
import studio.overdub.instruments.sampling.LowPass;
import studio.overdub.soundfont.SampleData;

/**
 * A place in a sample that moves, loops and ends. Keeps the place in fixed point: two readers that start together and
 * step alike stay together to the last bit.
 */
final class SampleReader {
  /** The step from which on a sinc reads frames of half the rate: two octaves above the root. */
  private static final long HIGH = 4L << 32;

  private SampleData data;
  private long begin;
  private long frame;
  private long fraction;
  private long end;
  private long loopStart;
  private long loopEnd;
  /** Frames since the start, loops unrolled. */
  private long travelled;

  private boolean looping;
  private boolean looped;

  /** How many frames of the window are this reader's, how many of them before the first place, and where it stands. */
  private int held;

  private int heldBefore;
  private int first;

  /** Starts at a frame of the data; the loop is played if {@code looping}. Bounds have been checked. */
  void start(SampleData data, long start, long end, long loopStart, long loopEnd, boolean looping) {
    this.data = data;
    this.begin = start;
    this.frame = start;
    this.fraction = 0;
    this.travelled = 0;
    this.end = end;
    this.loopStart = loopStart;
    this.loopEnd = loopEnd;
    this.looping = looping && loopEnd > loopStart;
    this.looped = false;
    this.held = 0;
  }

  /** Plays on to the end instead of looping. */
  void leaveLoop() {
    looping = false;
    looped = false;
    held = 0;
  }

  /** Whether nothing is left behind the next {@code count} places. */
  boolean endsWithin(long step, int count) {
    return !looping && frame + (fraction + count * step >>> 32) >= end;
  }

  /**
   * Reads a tick, {@code step} apart, into {@code out}.
   *
   * @param ticks how many ticks are about to be read, this one included, before {@link #release}
   */
  void read(Interpolation interpolation, long step, float[] out, int ticks, Scratch scratch) {
    if (interpolation == Interpolation.SINC && step > HIGH) {
      readHigh(step, out, scratch);
      return;
    }
    hold(interpolation, step, ticks, scratch);
    Interpolator.read(interpolation, scratch.window, (long) first << 32 | fraction, step, out, Voice.TICK);
    move(step);
  }

  /**
   * Reads and filters a tick into {@code out}, at a level that goes evenly from one value to another.
   *
   * @param ticks as above
   */
  void read(
      Interpolation interpolation, long step, int ticks, LowPass filter, double[] out, int at, double from, double to,
      Scratch scratch) {
    if (interpolation == Interpolation.SINC) {
      read(interpolation, step, scratch.audio, ticks, scratch);
      filter.process(scratch.audio, out, at, Voice.TICK, from, (to - from) / Voice.TICK);
      return;
    }
    hold(interpolation, step, ticks, scratch);
    filter.read(
        interpolation, scratch.window, first, fraction, step, out, at, Voice.TICK, from,
        (to - from) / Voice.TICK);
    move(step);
  }

  /** Others will use the window: what it holds counts no more. */
  void release() {
    held = 0;
  }

  /** Sees to it that the window holds the next tick; fills it for some ticks, since long copies cost less. */
  private void hold(Interpolation interpolation, long step, int ticks, Scratch scratch) {
    int before = Interpolator.before(interpolation, step);
    int around = before + Interpolator.after(interpolation, step) + 2;
    int needed = around + (int) (fraction + (Voice.TICK - 1) * step >>> 32);
    if (before != heldBefore || first + needed > held) {
      int ahead = around + (int) Math.min(ticks * Voice.TICK * step >>> 32, Scratch.AHEAD);
      held = Math.max(needed, ahead);
      heldBefore = before;
      first = 0;
      fill(frame - before, held, scratch);
    }
  }

  /**
   * Reads far above the root: halves the rate as often as it takes to bring the step below {@link #HIGH}, which costs
   * less than the long sinc of such a step. What is halved goes by the frames since the voice began, so that it does not
   * depend on when it is done.
   */
  private void readHigh(long step, float[] out, Scratch scratch) {
    held = 0;
    int halvings = 1;
    while (step >>> halvings > HIGH) {
      halvings++;
    }
    long near = step >>> halvings;
    int reach = RunDecimator.REACH * ((1 << halvings) - 1);
    int before = Interpolator.before(Interpolation.SINC, near);
    long start = travelled - reach - ((long) before << halvings) >> halvings << halvings;
    long place = (travelled - start - reach << 32 | fraction) >>> halvings;
    long last = place + (Voice.TICK - 1) * near >>> 32;
    int count = ((int) last + Interpolator.after(Interpolation.SINC, near) + 1 << halvings) + 2 * reach;
    fill(frame - (travelled - start), count, scratch);
    for (int i = 0; i < halvings; i++) {
      count = RunDecimator.halve(scratch.window, count);
    }
    long skipped = (place >>> 32) - before << 32;
    Interpolator.read(Interpolation.SINC, scratch.window, skipped | place & 0xffff_ffffL, near, out, Voice.TICK);
    move(step);
  }

  private void move(long step) {
    long place = fraction + Voice.TICK * step;
    travelled += place >>> 32;
    first += (int) (place >>> 32);
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
