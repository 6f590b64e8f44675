package studio.overdub.engine;

import java.io.IOException;
import studio.overdub.base.Decibels;

/**
 * Hands rendered frames to the sink: from behind the plan's latency on, to the end of the tail. Where the tail ends by
 * itself, what follows the song's end is held back until something above silence follows it, so that the length does not
 * depend on blocks.
 */
final class Delivery {
  private static final float SILENCE = (float) Decibels.toGain(-90);
  private static final double QUIET_SECONDS = 1;
  private static final double LONGEST_TAIL_SECONDS = 60;

  private final FrameSink sink;
  private final long end;
  private final long last;
  private final int quiet;
  private final float[][] held;
  private int heldCount;
  private long skip;
  private long written;
  private boolean complete;
  private float peak;

  Delivery(RenderPlan plan, RenderSettings settings, FrameSink sink) {
    this.sink = sink;
    skip = plan.latency();
    double rate = settings.sampleRate();
    boolean auto = settings.tailSeconds().isEmpty();
    quiet = (int) (QUIET_SECONDS * rate);
    end = auto ? plan.end() : plan.end() + (long) (settings.tailSeconds().getAsDouble() * rate);
    last = auto ? plan.end() + (long) (LONGEST_TAIL_SECONDS * rate) : end;
    held = new float[2][auto ? quiet : 0];
    complete = last <= 0;
  }

  /** Takes the next block as it was rendered. */
  void take(float[][] audio, int frames) throws IOException {
    int from = (int) Math.min(skip, frames);
    skip -= from;
    int straight = (int) Math.clamp(end - written - heldCount, 0, frames - from);
    write(audio, from, straight);
    for (int i = from + straight; i < frames && !complete; i++) {
      tail(audio, i);
    }
    complete |= written >= last;
  }

  private void tail(float[][] audio, int index) throws IOException {
    boolean loud = Math.abs(audio[0][index]) > SILENCE || Math.abs(audio[1][index]) > SILENCE;
    if (heldCount == quiet || written + heldCount >= last) {
      complete = true;
      return;
    }
    held[0][heldCount] = audio[0][index];
    held[1][heldCount++] = audio[1][index];
    if (loud) {
      int count = heldCount;
      heldCount = 0;
      write(held, 0, count);
    }
  }

  private final float[][] window = new float[2][];

  private void write(float[][] audio, int from, int count) throws IOException {
    if (count == 0) {
      return;
    }
    for (int c = 0; c < 2; c++) {
      window[c] = from == 0 ? audio[c] : java.util.Arrays.copyOfRange(audio[c], from, from + count);
      for (int i = 0; i < count; i++) {
        peak = Math.max(peak, Math.abs(window[c][i]));
      }
    }
    sink.write(window, count);
    written += count;
  }

  boolean complete() {
    return complete;
  }

  long written() {
    return written;
  }

  double peakDb() {
    return Decibels.fromGain(peak);
  }

  double fraction() {
    return end == 0 ? 1 : Math.min(1, (double) written / end);
  }
}
