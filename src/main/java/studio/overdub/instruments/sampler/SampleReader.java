package studio.overdub.instruments.sampler;

import java.util.Arrays;
import studio.overdub.device.Preparation.Interpolation;
import studio.overdub.instruments.sampling.Interpolator;
import studio.overdub.instruments.sampling.LowPass;
import studio.overdub.instruments.sampling.SincReader;
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
  /** Frames since the start, loops unrolled. */
  private long travelled;

  private boolean looping;
  private boolean looped;

  /** How many frames of the window are this reader's, how many of them before the first place, and where it stands. */
  private int held;

  private int heldBefore;
  private int first;

  /** How a sinc reads, below 0 before it has; and the run that it has laid. */
  private int band;

  private long laid;

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
    this.band = -1;
    this.laid = 0;
  }

  /** Plays on to the end instead of looping. */
  void leaveLoop() {
    looping = false;
    looped = false;
    held = 0;
    laid = 0;
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
    if (interpolation == Interpolation.SINC) {
      lay(step, ticks, scratch);
      scratch.sinc.read(travelled, fraction, step, out, 0, Voice.TICK);
    } else {
      hold(interpolation, step, ticks, scratch);
      Interpolator.read(interpolation, scratch.window, (long) first << 32 | fraction, step, out, Voice.TICK);
    }
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
    double change = (to - from) / Voice.TICK;
    if (interpolation == Interpolation.SINC) {
      lay(step, ticks, scratch);
      filter.read(scratch.sinc, travelled, fraction, step, out, at, Voice.TICK, from, change);
    } else {
      hold(interpolation, step, ticks, scratch);
      filter.read(interpolation, scratch.window, first, fraction, step, out, at, Voice.TICK, from, change);
    }
    move(step);
  }

  /** Others will use the window: what it holds counts no more. */
  void release() {
    held = 0;
  }

  /** Sees to it that the window holds the next tick; fills it for some ticks, since long copies cost less. */
  private void hold(Interpolation interpolation, long step, int ticks, Scratch scratch) {
    int before = Interpolator.before(interpolation);
    int around = before + Interpolator.after(interpolation) + 2;
    int needed = around + (int) (fraction + (Voice.TICK - 1) * step >>> 32);
    if (before != heldBefore || first + needed > held) {
      int ahead = around + (int) Math.min(ticks * Voice.TICK * step >>> 32, Scratch.AHEAD);
      held = Math.max(needed, ahead);
      heldBefore = before;
      first = 0;
      fill(frame - before, held, scratch.window, scratch);
    }
  }

  /** Sees to it that what a sinc reads holds the next tick, and some more as above. */
  private void lay(long step, int ticks, Scratch scratch) {
    SincReader sinc = scratch.sinc;
    band = SincReader.band(step, band);
    if (!sinc.holds(laid, band, travelled, fraction, step, Voice.TICK)) {
      sinc.aim(band, travelled, fraction, step, ticks * Voice.TICK);
      fill(frame + sinc.start() - travelled, sinc.length(), sinc.window(), scratch);
      laid = sinc.lay();
    }
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
  private void fill(long from, int count, float[] window, Scratch scratch) {
    int done = 0;
    long at = from;
    if (looped && at < loopStart) {
      at = loopEnd - 1 - (loopStart - 1 - at) % (loopEnd - loopStart);
    }
    while (done < count) {
      if (at < begin || at >= end) {
        int silent = at < begin ? (int) Math.min(count - done, begin - at) : count - done;
        Arrays.fill(window, done, done + silent, 0);
        done += silent;
        at += silent;
        continue;
      }
      long stop = looping ? loopEnd : end;
      int run = (int) Math.min(count - done, stop - at);
      data.read(at, run, window, done, scratch.frames);
      done += run;
      at += run;
      if (looping && at >= loopEnd) {
        at = loopStart;
      }
    }
  }
}
