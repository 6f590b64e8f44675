package studio.overdub.instruments.sfz;

import java.util.Arrays;
import java.util.List;
import studio.overdub.audiofile.MappedAudio;
import studio.overdub.audiofile.SampleLoops;
import studio.overdub.device.Preparation.Interpolation;
import studio.overdub.instruments.sampling.Interpolator;
import studio.overdub.instruments.sampling.SincReader;

/**
 * A place that moves through a sample: loops forward or to and fro, repeats, runs backwards. It counts the frames it
 * has played as if all loops were unrolled, in fixed point, and turns such a count into the frame to be read. Audio
 * thread.
 */
final class Playhead {
  static final int FORWARD = 0;
  static final int BACKWARD = 1;
  static final int ALTERNATE = 2;

  private static final int AHEAD = 256;

  private final LoopPlan plan = new LoopPlan();
  private MappedAudio audio;
  private boolean planned;
  private long start;
  private long end;
  private boolean reverse;
  private boolean looping;
  private boolean alternate;
  private boolean backward;
  private long loopStart;
  private long loopLength;
  private long repeats;
  private long crossfade;

  /** The pass behind which the loop is left; the greatest number where it is not. */
  private long lastPass;

  private long place;
  private long fraction;

  /** How a sinc reads, below 0 before it has; and the runs that it has laid of both channels. */
  private int band;

  private final long[] laid = new long[2];

  /** What {@link #locate} found: the frame, how it goes on, and how far. */
  private long frame;

  private int direction;
  private long run;

  /**
   * Starts at a frame.
   *
   * @param end the frame behind the last
   * @param repeats how often the whole is played; 0 counts as once
   */
  void start(MappedAudio audio, long start, long end, boolean reverse, long repeats) {
    this.audio = audio;
    this.start = start;
    this.end = end;
    this.reverse = reverse;
    this.repeats = Math.max(1, repeats);
    looping = false;
    planned = false;
    place = 0;
    fraction = 0;
    band = -1;
    forget();
  }

  /** Makes it run through several loops, each as often as it says. */
  void follow(List<SampleLoops.Loop> loops) {
    plan.lay(loops, start, end, reverse);
    planned = true;
    forget();
  }

  /** How many frames one run through the whole has. */
  private long whole() {
    return planned ? plan.total() : end - start;
  }

  /**
   * Makes it loop.
   *
   * @param first the loop's first frame
   * @param last its last frame
   * @param way forward, backward or alternate, as {@code loop_type} counts them: the first pass goes forward
   * @param count how often it goes back; 0 for ever
   * @param crossfade frames at the loop's end that are blended with those before its start
   */
  void loop(long first, long last, int way, long count, long crossfade) {
    long mirrored = start + end - 1;
    loopStart = reverse ? mirrored - last : first;
    loopLength = last + 1 - first;
    looping = loopLength > 0 && loopStart >= start && loopStart + loopLength <= end;
    alternate = way == ALTERNATE;
    backward = way == BACKWARD;
    this.crossfade = way != FORWARD || reverse ? 0 : Math.min(crossfade, Math.min(loopLength, loopStart - start));
    lastPass = count > 0 ? count : Long.MAX_VALUE;
    forget();
  }

  /** Moves the loop while it plays. */
  void moveLoop(long first, long last) {
    long length = Math.max(1, Math.min(last, end - 1) + 1 - first);
    if (looping && !reverse && first >= start && (first != loopStart || length != loopLength)) {
      long inside = place - (loopStart - start);
      place = inside < 0 ? place : first - start + inside % loopLength % length;
      loopStart = first;
      loopLength = length;
      crossfade = 0;
      forget();
    }
  }

  /** Plays the loop to its end, then on. */
  void leaveLoop() {
    if (looping && lastPass == Long.MAX_VALUE) {
      lastPass = Math.max(0, (place - (loopStart - start)) / loopLength);
      forget();
    }
  }

  /** Whether nothing is left. */
  boolean isDone() {
    return !looping
        ? place >= whole() * repeats
        : lastPass != Long.MAX_VALUE && place - lastPass * loopLength >= end - start;
  }

  /** Whether it is within its loop now. */
  boolean isInLoop() {
    long inside = place - (loopStart - start);
    return looping && inside >= 0 && inside / loopLength <= lastPass;
  }

  /** The frame that is read now. */
  long frame() {
    locate(place);
    return frame;
  }

  /** Reads {@code count} places, {@code step} apart, of one channel; {@link #move} goes on behind them. */
  void read(
      int channel, Interpolation interpolation, long step, float[] out, int count, float[] window, float[] scratch) {
    int before = Interpolator.before(interpolation);
    long last = fraction + (count - 1) * step;
    int needed = before + (int) (last >>> 32) + Interpolator.after(interpolation) + 1;
    fill(channel, place - before, needed, window, scratch);
    Interpolator.read(interpolation, window, fraction, step, out, count);
  }

  /** Reads as {@link #read}, by a sinc; at most {@link SincReader#MOST_PLACES}. */
  void read(int channel, long step, float[] out, int count, SincReader reader, float[] scratch) {
    band = SincReader.band(step, band);
    if (!reader.holds(laid[channel], band, place, fraction, step, count)) {
      // Where nothing else reads in between, it pays to lay more.
      reader.aim(band, place, fraction, step, reader.holds(laid[channel]) ? AHEAD : count);
      fill(channel, reader.start(), reader.length(), reader.window(), scratch);
      laid[channel] = reader.lay();
    }
    reader.read(place, fraction, step, out, 0, count);
  }

  /** What has been laid is so no more. */
  private void forget() {
    Arrays.fill(laid, 0);
  }

  /** Goes on by {@code count} steps. */
  void move(long step, int count) {
    long moved = fraction + count * step;
    place += moved >>> 32;
    fraction = moved & 0xffff_ffffL;
  }

  private void fill(int channel, long from, int count, float[] window, float[] scratch) {
    int done = 0;
    long at = from;
    while (done < count) {
      if (at < 0) {
        int silent = (int) Math.min(count, -at);
        Arrays.fill(window, 0, silent, 0);
        done += silent;
        at += silent;
        continue;
      }
      locate(at);
      if (run <= 0) {
        Arrays.fill(window, done, count, 0);
        return;
      }
      int part = (int) Math.min(count - done, run);
      copy(channel, window, done, part, scratch);
      done += part;
      at += part;
    }
  }

  private void copy(int channel, float[] window, int at, int count, float[] scratch) {
    if (direction > 0) {
      audio.read(channel, frame, window, at, count);
      blend(channel, window, at, count, scratch);
      return;
    }
    audio.read(channel, frame - count + 1, window, at, count);
    for (int i = at, k = at + count - 1; i < k; i++, k--) {
      float swapped = window[i];
      window[i] = window[k];
      window[k] = swapped;
    }
  }

  /** Fades, at the end of a loop, into what stands before its start. */
  private void blend(int channel, float[] window, int at, int count, float[] scratch) {
    long fadeStart = loopStart + loopLength - crossfade;
    if (!looping || crossfade == 0 || frame + count <= fadeStart || frame >= loopStart + loopLength) {
      return;
    }
    int skip = (int) Math.max(0, fadeStart - frame);
    int faded = count - skip;
    audio.read(channel, frame + skip - loopLength, scratch, 0, faded);
    double perFrame = 1.0 / crossfade;
    for (int i = 0; i < faded; i++) {
      double x = (frame + skip + i - fadeStart) * perFrame;
      float own = window[at + skip + i];
      window[at + skip + i] = (float) (own + x * (scratch[i] - own));
    }
  }

  /** Finds the frame at a count of played frames, and how many follow it evenly. */
  private void locate(long played) {
    if (looping) {
      locateInLoop(played);
    } else {
      long whole = whole();
      long inside = played % whole;
      frame = start + inside;
      direction = 1;
      run = whole - inside;
      if (planned) {
        plan.locate(inside);
        frame = plan.frame();
        run = plan.run();
      }
      run = played >= whole * repeats ? 0 : run;
    }
    if (reverse) {
      frame = start + end - 1 - frame;
      direction = -direction;
    }
  }

  private void locateInLoop(long played) {
    long inside = played - (loopStart - start);
    direction = 1;
    if (inside < 0) {
      frame = start + played;
      run = -inside;
      return;
    }
    long pass = inside / loopLength;
    if (pass > lastPass) {
      frame = start + played - lastPass * loopLength;
      run = end - frame;
      return;
    }
    long along = inside % loopLength;
    run = loopLength - along;
    if (alternate && (pass & 1) == 1 || backward && pass > 0) {
      frame = loopStart + loopLength - 1 - along;
      direction = -1;
    } else {
      frame = loopStart + along;
    }
  }
}
