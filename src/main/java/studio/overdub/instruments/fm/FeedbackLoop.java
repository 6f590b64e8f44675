package studio.overdub.instruments.fm;

import java.util.Arrays;
import studio.overdub.midi.dx7.Algorithm;

/**
 * An operator that modulates itself, or the uppermost of a stack that the lowest modulates. As in the original the mean
 * of what came before is fed back (Tomisawa, US patent 4,249,447), there of two samples; at higher rates of as many as
 * last as long, so that the loop hears the same at any rate.
 */
final class FeedbackLoop {
  private static final int LONGEST = 2 << OutputBus.RATES - 1;

  private final float[] past = new float[LONGEST];
  private int at;

  /** How many turns of an operator of this frequency may be fed back at a rate before they fold down, as measured. */
  static double clean(int rate, double hertz) {
    return switch (rate) {
      case 0 -> hertz < 1500 ? .08 : .02;
      case 1 -> .2;
      case 2 -> .5;
      default -> Double.MAX_VALUE;
    };
  }

  void reset() {
    Arrays.fill(past, 0);
    at = 0;
  }

  /** Computes all operators of the loop, part of a cell. */
  void run(
      float[][] out, Algorithm algorithm, int[] phase, int[] step, float[] gain, float[] slope, float[] depth,
      float amount, int rate, int from, int to) {
    int top = algorithm.feedbackTo();
    int bottom = algorithm.feedbackFrom();
    int mask = (2 << rate) - 1;
    float share = amount * depth[top] / (mask + 1);
    float[] before = past;
    int next = at;
    for (int i = from; i < to; i++) {
      float sum = 0;
      for (int k = 0; k <= mask; k++) {
        sum += before[k];
      }
      float modulation = share * sum;
      for (int op = top; op >= bottom; op--) {
        float turns = (phase[op] + i * step[op]) * 0x1p-32f + modulation;
        modulation = (gain[op] + i * slope[op]) * SineKernel.sine(turns);
        out[op][i] = modulation;
      }
      before[next & mask] = modulation;
      next++;
    }
    at = next & mask;
  }
}
