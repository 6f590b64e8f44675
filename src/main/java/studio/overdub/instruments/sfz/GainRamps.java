package studio.overdub.instruments.sfz;

import studio.overdub.device.Block;
import studio.overdub.dsp.Elementary;

/** The levels at which a voice's channels go to the outputs, moving evenly over each tick. Audio thread. */
final class GainRamps {
  private static final int OUTPUTS = 4;
  private static final double PERCENT = .01;
  private static final double ROOT_2 = 1.4142135623730951;
  private static final float STEP = 1f / Voice.TICK;

  /** From left to each output, then from right to each; a single channel counts as left. */
  private final float[] start = new float[2 * OUTPUTS];

  private final float[] end = new float[2 * OUTPUTS];
  private final double[] goal = new double[2 * OUTPUTS];

  /**
   * Sets where the sound goes at a level of 1. Pan has constant power, as MMA's RP-036 has it: 3 dB down in the middle.
   *
   * @param width of two channels, in percent: 0 mono, -100 swapped
   */
  void place(boolean stereo, double pan, double width, double position, double reverb, double chorus) {
    double left = cosine(pan);
    double right = cosine(-pan);
    if (stereo) {
      left *= ROOT_2 * cosine(position);
      right *= ROOT_2 * cosine(-position);
      double w = PERCENT * width;
      matrix(0, .5 * (1 + w) * left, .5 * (1 - w) * right, reverb, chorus);
      matrix(OUTPUTS, .5 * (1 - w) * left, .5 * (1 + w) * right, reverb, chorus);
    } else {
      matrix(0, left, right, reverb, chorus);
      matrix(OUTPUTS, 0, 0, 0, 0);
    }
  }

  private static double cosine(double pan) {
    double place = Math.clamp(pan, -100, 100);
    return place == 100 ? 0 : Elementary.cosine((place + 100) / 800);
  }

  private void matrix(int from, double left, double right, double reverb, double chorus) {
    goal[from + Block.LEFT] = left;
    goal[from + Block.RIGHT] = right;
    goal[from + Block.REVERB] = (left + right) * reverb;
    goal[from + Block.CHORUS] = (left + right) * chorus;
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
      float from = start[channel * OUTPUTS + i];
      float change = (end[channel * OUTPUTS + i] - from) * STEP;
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
