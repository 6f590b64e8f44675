package studio.overdub.instruments.sampling;

import java.util.Arrays;
import studio.overdub.device.Preparation.Interpolation;

/**
 * A place that moves over a stretch of a sample, forwards or backwards, at any speed, with a loop. Its places are
 * counted as they are heard: 0 is where the stretch begins, of a reversed one its last frame. Fixed point, so that
 * however time is cut the places are the same.
 *
 * <p>One thread at a time; allocates nothing once made.
 */
public final class Playhead {
  /** How a loop goes round. */
  public enum Loop {
    OFF,
    FORWARD,
    /** To its end, backwards to its start, and again. */
    PING_PONG
  }

  /** One frame of the sample for each frame heard. */
  public static final long UNITY = 1L << 32;

  private static final int AHEAD = 256;

  /** The fastest it moves: five octaves above the sample's own rate. */
  public static final long FASTEST = 32 * UNITY;

  private Sample sample;
  private long first;
  private int direction;
  private long length;
  private long loopStart;
  private long loopEnd;
  private long period;
  private long fade;
  private long frame;
  private long fraction;
  private boolean looping;
  private boolean looped;
  private boolean leaving;

  /** Frames since the start, loops unrolled. */
  private long travelled;

  /** How a sinc reads; below 0 before it has. */
  private int band;

  /** The runs that it has laid of both channels. */
  private final long[] laid = new long[2];

  /** Memory that playheads of one thread share. */
  public static final class Window {
    private final float[] frames;
    private final SincReader[] sincs = new SincReader[2];

    /** A window for reads of so many frames at most. */
    public Window(int mostFrames, Interpolation interpolation) {
      frames = new float[(int) (FASTEST >>> 32) * mostFrames + 4];
      for (int i = 0; i < sincs.length && interpolation == Interpolation.SINC; i++) {
        sincs[i] = new SincReader((int) (FASTEST >>> 32));
      }
    }
  }

  /**
   * Goes to the beginning of a stretch, without a loop.
   *
   * @param start the stretch's first frame
   * @param end the frame after its last
   * @param reversed whether it is heard from its end
   */
  public void start(Sample sample, long start, long end, boolean reversed) {
    this.sample = sample;
    length = Math.max(0, end - start);
    first = reversed ? end - 1 : start;
    direction = reversed ? -1 : 1;
    frame = 0;
    fraction = 0;
    looping = false;
    looped = false;
    leaving = false;
    travelled = 0;
    band = -1;
    forget();
  }

  /**
   * Lets it loop.
   *
   * @param from the first frame of the loop, as they are heard: 0 is the stretch's beginning
   * @param to the frame after its last
   * @param crossfade over how many frames the end of a forward loop turns into what comes before its start
   */
  public void loop(Loop mode, long from, long to, long crossfade) {
    loopStart = Math.max(0, from);
    loopEnd = Math.min(length, to);
    long frames = loopEnd - loopStart;
    looping = mode != Loop.OFF && frames > 1;
    period = mode == Loop.PING_PONG ? 2 * frames : frames;
    forget();
    fade = mode == Loop.FORWARD ? Math.min(crossfade, Math.min(loopStart, frames)) : 0;
  }

  /**
   * Leaves the loop where that makes no jump, at the latest at the end of this round, and plays on to the stretch's end.
   */
  public void leaveLoop() {
    forget();
    if (looping && frame < loopEnd - fade) {
      looping = false;
      looped = false;
    } else {
      leaving = looping;
    }
  }

  /** Whether the stretch is over; reading on gives what lies behind it in the file. */
  public boolean done() {
    return !looping && frame >= length;
  }

  /** How many places, {@code step} apart, are left of the stretch; the greatest number while it loops. */
  public long left(long step) {
    if (looping) {
      return Long.MAX_VALUE;
    }
    return frame >= length ? 0 : ((length - frame << 32) - fraction + step - 1) / step;
  }

  /** The sample that it moves over; null before its first start. */
  public Sample sample() {
    return sample;
  }

  /** The frame of the sample that is heard next. */
  public long sampleFrame() {
    return first + direction * frame;
  }

  /** How far it is from {@link #sampleFrame} to the next, in parts of {@link #UNITY}. */
  public long sampleFraction() {
    return fraction;
  }

  /** Goes to a place of the sample, which need not lie within the stretch; of a stretch that is heard forwards. */
  public void moveTo(long sampleFrame, long sampleFraction) {
    frame = sampleFrame - first;
    fraction = sampleFraction;
    forget();
  }

  /** Whether it is heard from its end. */
  public boolean reversed() {
    return direction < 0;
  }

  /**
   * Reads on.
   *
   * @param step how far the places lie apart, {@link #UNITY} for the sample's own speed; at most {@link #FASTEST}
   * @param right left as it is where the sample has one channel
   */
  public void read(
      Interpolation interpolation, long step, float[] left, float[] right, int count, Window window) {
    if (step == UNITY && fraction == 0) {
      copy(0, frame, count, left);
      if (sample.stereo()) {
        copy(1, frame, count, right);
      }
    } else if (interpolation == Interpolation.SINC) {
      band = SincReader.band(step, band);
      sinc(0, step, left, count, window.sincs[0]);
      if (sample.stereo()) {
        sinc(1, step, right, count, window.sincs[1]);
      }
    } else {
      between(0, interpolation, step, left, count, window);
      if (sample.stereo()) {
        between(1, interpolation, step, right, count, window);
      }
    }
    long place = fraction + count * step;
    frame += place >>> 32;
    travelled += place >>> 32;
    fraction = place & UNITY - 1;
    wrap();
  }

  private void wrap() {
    if (looping && frame >= loopStart + period) {
      frame = loopStart + (frame - loopStart) % period;
      looped = !leaving;
      looping = !leaving;
      if (leaving) {
        forget();
      }
    }
  }

  private void between(int channel, Interpolation interpolation, long step, float[] out, int count, Window window) {
    int before = Interpolator.before(interpolation);
    long last = fraction + (count - 1) * step;
    int needed = before + (int) (last >>> 32) + Interpolator.after(interpolation) + 1;
    copy(channel, frame - before, needed, window.frames);
    Interpolator.read(interpolation, window.frames, fraction, step, out, count);
  }

  private void sinc(int channel, long step, float[] out, int count, SincReader reader) {
    for (int done = 0; done < count; done += SincReader.MOST_PLACES) {
      int run = Math.min(count - done, SincReader.MOST_PLACES);
      long ahead = fraction + done * step;
      long at = travelled + (ahead >>> 32);
      long rest = ahead & UNITY - 1;
      if (!reader.holds(laid[channel], band, at, rest, step, run)) {
        // Where nothing else reads in between, it pays to lay more.
        reader.aim(band, at, rest, step, reader.holds(laid[channel]) ? AHEAD : run);
        copy(channel, frame + reader.start() - travelled, reader.length(), reader.window());
        laid[channel] = reader.lay();
      }
      reader.read(at, rest, step, out, done, run);
    }
  }

  /** What has been laid is so no more. */
  private void forget() {
    Arrays.fill(laid, 0);
  }

  /** Copies frames as they are heard, from a place on: around the loop, and from the file outside of the stretch. */
  private void copy(int channel, long from, int count, float[] out) {
    boolean around = looped && from < loopStart;
    if (!looping || !around && from + count <= loopEnd - fade) {
      straight(channel, from, out, 0, count);
      return;
    }
    int done = 0;
    long at = around ? loopStart + Math.floorMod(from - loopStart, period) : from;
    while (done < count) {
      if (at >= loopStart + period) {
        at = loopStart + (at - loopStart) % period;
      }
      long stop = at < loopEnd ? loopEnd : loopStart + period;
      int run = (int) Math.min(count - done, stop - at);
      if (at < loopEnd) {
        straight(channel, at, out, done, run);
        crossfade(channel, at, out, done, run);
      } else {
        back(channel, loopEnd - 1 - (at - loopEnd), out, done, run);
      }
      done += run;
      at += run;
    }
  }

  /** Frames from a heard place onwards. */
  private void straight(int channel, long from, float[] out, int at, int count) {
    if (direction > 0) {
      sample.read(channel, first + from, out, at, count);
    } else {
      sample.readBack(channel, first - from, out, at, count);
    }
  }

  /** Frames from a heard place backwards. */
  private void back(int channel, long from, float[] out, int at, int count) {
    if (direction > 0) {
      sample.readBack(channel, first + from, out, at, count);
    } else {
      sample.read(channel, first - from, out, at, count);
    }
  }

  /** Turns the end of the loop into what comes before its start, in a straight line. */
  private void crossfade(int channel, long from, float[] out, int at, int count) {
    long begin = loopEnd - fade;
    int skip = (int) Math.max(0, begin - from);
    for (int i = skip; i < count; i++) {
      float in = (from + i - begin + 1) / (float) (fade + 1);
      float other = sample.at(channel, first + direction * (from + i - period));
      out[at + i] += in * (other - out[at + i]);
    }
  }
}
