package studio.overdub.instruments.sampler;

import java.util.Arrays;

/**
 * The sum of all voices of a part, ahead of time: a voice adds a whole tick where it begins, also what lies beyond the
 * block, and the block takes from here what is due.
 *
 * <p>What is added is first rounded to a multiple of 2^-40, so that the sums of doubles are exact and their order means
 * nothing: voices may be added in any order, and blocks cut anywhere, without changing a bit.
 */
final class VoiceSum {
  /** Adding and taking away this rounds a double to a multiple of 2^-40. */
  private static final double ROUNDING = 1.5 * (1 << 12);

  private static final float[] RAMP = new float[Voice.TICK];

  static {
    for (int i = 0; i < RAMP.length; i++) {
      RAMP[i] = (float) i / RAMP.length;
    }
  }

  private final double[][] sums;

  /** How many frames from the block's start on may differ from 0. */
  private int filled;

  /** How many of the outputs this block wants. */
  private int outputs;

  /** Sums of so many outputs for blocks of so many frames at most. */
  VoiceSum(int outputs, int maxFrames) {
    sums = new double[outputs][maxFrames + Voice.TICK];
    this.outputs = outputs;
  }

  /** Sets how many outputs are wanted, counted from the first; the others are not computed. */
  void want(int count) {
    outputs = count;
  }

  /** How many outputs are wanted. */
  int outputs() {
    return outputs;
  }

  /** Adds a tick to one output from frame {@code at} on, at a level that goes evenly from one value to another. */
  void add(float[] audio, int at, int output, float start, float end) {
    single(audio, sums[output], at, start, end - start);
    filled = Math.max(filled, at + Voice.TICK);
  }

  /** Adds a tick to two outputs. */
  void add(float[] audio, int at, int output, float start, float end, int other, float otherStart, float otherEnd) {
    pair(audio, sums[output], sums[other], at, start, end - start, otherStart, otherEnd - otherStart);
    filled = Math.max(filled, at + Voice.TICK);
  }

  // HotSpot vectorises these loops: the arrays of doubles have one index, and those of floats are no arrays of doubles.

  private static void single(float[] audio, double[] sum, int at, float level, float change) {
    for (int i = 0; i < Voice.TICK; i++) {
      sum[at + i] += (audio[i] * (level + change * RAMP[i]) + ROUNDING) - ROUNDING;
    }
  }

  private static void pair(
      float[] audio, double[] first, double[] second, int at, float level, float change, float other, float drift) {
    for (int i = 0; i < Voice.TICK; i++) {
      float frame = audio[i];
      float ramp = RAMP[i];
      first[at + i] += (frame * (level + change * ramp) + ROUNDING) - ROUNDING;
      second[at + i] += (frame * (other + drift * ramp) + ROUNDING) - ROUNDING;
    }
  }

  /** Gives out the first frames, and moves those behind them to the front. */
  void take(float[][] channels, int frames) {
    for (int i = 0; i < channels.length; i++) {
      if (filled == 0) {
        Arrays.fill(channels[i], 0, frames, 0);
      } else {
        narrow(sums[i], channels[i], frames);
      }
    }
    if (filled > 0) {
      int kept = Math.max(0, filled - frames);
      for (double[] sum : sums) {
        System.arraycopy(sum, frames, sum, 0, kept);
        Arrays.fill(sum, kept, filled, 0);
      }
      filled = kept;
    }
  }

  private static void narrow(double[] sum, float[] channel, int frames) {
    for (int i = 0; i < frames; i++) {
      channel[i] = (float) sum[i];
    }
  }

  /** Whether nothing is left to give out. */
  boolean isSilent() {
    return filled == 0;
  }

  /** Forgets everything. */
  void clear() {
    for (double[] sum : sums) {
      Arrays.fill(sum, 0, filled, 0);
    }
    filled = 0;
  }
}
