package studio.overdub.instruments.sampler;

import java.util.Arrays;
import studio.overdub.device.Block;

/**
 * The sum of all voices of a part, ahead of time: a voice adds whole ticks where they begin, also what lies beyond the
 * block, and the block takes from here what is due.
 *
 * <p>What is added is first rounded to a multiple of 2^-40, so that the sums of doubles are exact and their order means
 * nothing: voices may be added in any order, and blocks cut anywhere, without changing a bit.
 */
final class VoiceSum {
  /** In the place of an output: left and right alike. */
  static final int BOTH = 4;

  private static final int SUMS = BOTH + 1;

  /** Adding and taking away this rounds a double to a multiple of 2^-40. */
  private static final double ROUNDING = 1.5 * (1 << 12);

  private static final float[] RAMP = new float[Voice.TICK];

  static {
    for (int i = 0; i < RAMP.length; i++) {
      RAMP[i] = (float) i / RAMP.length;
    }
  }

  private final double[][] sums;
  private final double[] line;

  /** How many frames from the block's start on may differ from 0. */
  private int filled;

  /** How many of the outputs this block wants. */
  private int outputs = BOTH;

  /** Sums for blocks of so many frames at most. */
  VoiceSum(int maxFrames) {
    sums = new double[SUMS][maxFrames + Voice.TICK];
    line = new double[maxFrames + Voice.TICK];
  }

  /** Sets how many outputs are wanted, counted from the first; the others are not computed. */
  void want(int count) {
    outputs = count;
  }

  /** How many outputs are wanted. */
  int outputs() {
    return outputs;
  }

  /** Where a voice lays the ticks that it adds, at the frames at which they begin. */
  double[] line() {
    return line;
  }

  /** Lays a tick there, at a level that goes evenly from one value to another. */
  void lay(float[] audio, int at, double start, double end) {
    widen(audio, line, at, start, end - start);
  }

  /** Adds what was laid from a frame to another to one output, or to {@link #BOTH}. */
  void add(int from, int to, int output, double share) {
    if (share != 0) {
      steady(line, sums[output], from, to, share);
      filled = Math.max(filled, to);
    }
  }

  /** Adds the tick that was laid at a frame, at a share that goes evenly from one value to another. */
  void addMoving(int at, int output, double start, double end) {
    moving(line, sums[output], at, start, end - start);
    filled = Math.max(filled, at + Voice.TICK);
  }

  // HotSpot vectorises these loops: the arrays of doubles have one index, and those of floats are no arrays of doubles.

  private static void widen(float[] audio, double[] line, int at, double level, double change) {
    for (int i = 0; i < Voice.TICK; i++) {
      line[at + i] = audio[i] * (level + change * RAMP[i]);
    }
  }

  private static void steady(double[] line, double[] sum, int from, int to, double share) {
    for (int i = from; i < to; i++) {
      sum[i] += (line[i] * share + ROUNDING) - ROUNDING;
    }
  }

  private static void moving(double[] line, double[] sum, int at, double share, double change) {
    for (int i = 0; i < Voice.TICK; i++) {
      sum[at + i] += (line[at + i] * (share + change * RAMP[i]) + ROUNDING) - ROUNDING;
    }
  }

  /** Gives out the first frames, and moves those behind them to the front. */
  void take(float[][] channels, int frames) {
    for (int i = 0; i < channels.length; i++) {
      if (filled == 0) {
        Arrays.fill(channels[i], 0, frames, 0);
      } else if (i <= Block.RIGHT) {
        narrow(sums[i], sums[BOTH], channels[i], frames);
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

  private static void narrow(double[] sum, double[] both, float[] channel, int frames) {
    for (int i = 0; i < frames; i++) {
      channel[i] = (float) (sum[i] + both[i]);
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
