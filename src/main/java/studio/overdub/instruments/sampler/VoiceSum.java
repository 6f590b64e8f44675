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
  private final double[] line;

  /** How many frames from the block's start on may differ from 0. */
  private int filled;

  /** How many of the outputs this block wants. */
  private int outputs;

  /** Sums of so many outputs for blocks of so many frames at most. */
  VoiceSum(int outputs, int maxFrames) {
    sums = new double[outputs][maxFrames + Voice.TICK];
    line = new double[maxFrames + Voice.TICK];
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

  /** Where a voice lays the tick that it adds, at the frame at which it begins. */
  double[] line() {
    return line;
  }

  /** Lays a tick there. */
  void lay(float[] audio, int at) {
    widen(audio, line, at);
  }

  /** Adds the tick that was laid at a frame to one output, at a level that goes evenly from one value to another. */
  void add(int at, int output, double start, double end) {
    single(line, sums[output], at, start, end - start);
    filled = Math.max(filled, at + Voice.TICK);
  }

  /** Adds it to two outputs. */
  void add(int at, int output, double start, double end, int other, double otherStart, double otherEnd) {
    pair(line, sums[output], sums[other], at, start, end - start, otherStart, otherEnd - otherStart);
    filled = Math.max(filled, at + Voice.TICK);
  }

  // HotSpot vectorises these loops: the arrays of doubles have one index, and those of floats are no arrays of doubles.

  private static void widen(float[] audio, double[] line, int at) {
    for (int i = 0; i < Voice.TICK; i++) {
      line[at + i] = audio[i];
    }
  }

  private static void single(double[] line, double[] sum, int at, double level, double change) {
    for (int i = 0; i < Voice.TICK; i++) {
      sum[at + i] += (line[at + i] * (level + change * RAMP[i]) + ROUNDING) - ROUNDING;
    }
  }

  private static void pair(
      double[] line, double[] first, double[] second, int at,
      double level, double change, double other, double drift) {
    for (int i = 0; i < Voice.TICK; i++) {
      double frame = line[at + i];
      double ramp = RAMP[i];
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
