package studio.overdub.engine;

import java.io.IOException;
import studio.overdub.base.Decibels;

/**
 * Hands rendered frames to sinks, a pair of channels each: from behind the plan's latency on, to the end of the tail.
 * Where the tail ends by itself, what follows the song's end is held back until something above silence follows it, so
 * that the length does not depend on blocks. The first pair, the master, decides.
 */
final class Delivery {
  private static final float SILENCE = (float) Decibels.toGain(-90);
  private static final double QUIET_SECONDS = 1;
  private static final double LONGEST_TAIL_SECONDS = 60;

  private final FrameSink[] sinks;
  private final long end;
  private final long last;
  private final int quiet;
  private final float[][] held;
  private final float[][] window;
  private int heldCount;
  private long skip;
  private long written;
  private boolean complete;
  private float peak;

  Delivery(RenderPlan plan, RenderSettings settings, int maxFrames, FrameSink... sinks) {
    this.sinks = sinks;
    skip = plan.latency();
    double rate = settings.sampleRate();
    boolean auto = settings.tailSeconds().isEmpty();
    quiet = auto ? (int) (QUIET_SECONDS * rate) : 0;
    end = auto ? plan.end() : plan.end() + (long) (settings.tailSeconds().getAsDouble() * rate);
    last = auto ? plan.end() + (long) (LONGEST_TAIL_SECONDS * rate) : end;
    held = new float[2 * sinks.length][quiet];
    window = new float[2][Math.max(quiet, maxFrames)];
    complete = last <= 0;
  }

  /**
   * Takes the next stretch as it was rendered.
   *
   * @param audio a pair of channels for each sink
   */
  void take(float[][] audio, int frames) throws IOException {
    int from = (int) Math.min(skip, frames);
    skip -= from;
    int straight = Math.clamp(end - written - heldCount, 0, frames - from);
    write(audio, from, straight);
    for (int i = from + straight; i < frames && !complete; i++) {
      tail(audio, i);
    }
    complete |= written >= last;
  }

  private void tail(float[][] audio, int index) throws IOException {
    if (heldCount == quiet || written + heldCount >= last) {
      complete = true;
      return;
    }
    for (int c = 0; c < held.length; c++) {
      held[c][heldCount] = audio[c][index];
    }
    heldCount++;
    if (Math.abs(audio[0][index]) > SILENCE || Math.abs(audio[1][index]) > SILENCE) {
      int count = heldCount;
      heldCount = 0;
      write(held, 0, count);
    }
  }

  private void write(float[][] audio, int from, int count) throws IOException {
    if (count == 0) {
      return;
    }
    for (int i = from; i < from + count; i++) {
      peak = Math.max(peak, Math.max(Math.abs(audio[0][i]), Math.abs(audio[1][i])));
    }
    for (int s = 0; s < sinks.length; s++) {
      System.arraycopy(audio[2 * s], from, window[0], 0, count);
      System.arraycopy(audio[2 * s + 1], from, window[1], 0, count);
      sinks[s].write(window, count);
    }
    written += count;
  }

  boolean complete() {
    return complete;
  }

  /** Frames written so far. */
  long written() {
    return written;
  }

  double peakDb() {
    return Decibels.fromGain(peak);
  }

  /** The share of the song that is written. */
  double fraction() {
    return end == 0 ? 1 : Math.min(1, (double) written / end);
  }
}
