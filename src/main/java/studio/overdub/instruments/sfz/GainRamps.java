package studio.overdub.instruments.sfz;

import studio.overdub.device.Block;
import studio.overdub.dsp.Elementary;

/** The levels at which a voice's channels go to the outputs, moving evenly over each tick. Audio thread. */
final class GainRamps {
  private static final double PERCENT = .01;
  private static final double ROOT_2 = 1.4142135623730951;
  private static final float STEP = 1f / Voice.TICK;

  private final int outputs;
  private final boolean pairs;

  /** From left to each output, then from right to each; a single channel counts as left. */
  private final float[] start;

  private final float[] end;
  private final double[] goal;

  /**
   * Levels to outputs.
   *
   * @param sends how many outputs or pairs of outputs follow the first two
   * @param pairs whether a send has two sides
   */
  GainRamps(int sends, boolean pairs) {
    this.pairs = pairs;
    outputs = 2 + sends * (pairs ? 2 : 1);
    start = new float[2 * outputs];
    end = new float[2 * outputs];
    goal = new double[2 * outputs];
  }

  /**
   * Sets where the sound goes at a level of 1. Pan has constant power, as MMA's RP-036 has it: 3 dB down in the middle.
   *
   * @param balance whether pan lowers one side alone
   * @param width of two channels, in percent: 0 mono, -100 swapped
   * @param sends how much goes to each send, as factors
   */
  void place(boolean stereo, boolean balance, double pan, double width, double position, double[] sends) {
    double left = balance ? Math.clamp((100 - pan) / 100, 0, 1) : cosine(pan);
    double right = balance ? Math.clamp((100 + pan) / 100, 0, 1) : cosine(-pan);
    if (stereo) {
      left *= ROOT_2 * cosine(position);
      right *= ROOT_2 * cosine(-position);
      double w = PERCENT * width;
      matrix(0, .5 * (1 + w) * left, .5 * (1 - w) * right, sends);
      matrix(outputs, .5 * (1 - w) * left, .5 * (1 + w) * right, sends);
    } else {
      matrix(0, left, right, sends);
      matrix(outputs, 0, 0, sends);
    }
  }

  private static double cosine(double pan) {
    double place = Math.clamp(pan, -100, 100);
    return place == 100 ? 0 : Elementary.cosine((place + 100) / 800);
  }

  private void matrix(int from, double left, double right, double[] sends) {
    goal[from + Block.LEFT] = left;
    goal[from + Block.RIGHT] = right;
    int at = from + 2;
    for (int i = 0; at < from + outputs; i++) {
      if (pairs) {
        goal[at++] = left * sends[i];
        goal[at++] = right * sends[i];
      } else {
        goal[at++] = (left + right) * sends[i];
      }
    }
  }

  /** Stands at a level at once. */
  void jump(double level) {
    aim(level);
    System.arraycopy(end, 0, start, 0, start.length);
  }

  /** Sets the level at the end of the tick that begins now. */
  void aim(double level) {
    for (int i = 0; i < goal.length; i++) {
      start[i] = end[i];
      end[i] = (float) (level * goal[i]);
    }
  }

  /** Adds a part of a tick to the outputs. */
  void mix(int channel, float[] audio, int position, float[][] out, int at, int count) {
    for (int i = 0; i < out.length; i++) {
      float from = start[channel * outputs + i];
      float change = (end[channel * outputs + i] - from) * STEP;
      if (from != 0 || change != 0) {
        add(audio, position, out[i], at, count, from, change);
      }
    }
  }

  private static void add(float[] audio, int position, float[] out, int at, int count, float level, float change) {
    for (int k = 0; k < count; k++) {
      out[at + k] += audio[position + k] * (level + change * (position + k));
    }
  }
}
