package studio.overdub.instruments.fm;

import java.util.Arrays;
import studio.overdub.midi.dx7.Algorithm;

/**
 * A note's six operators through one cell: each turns evenly, at a level and a depth of modulation that move in
 * straight lines. They sound into a {@link Workspace}. Allocates nothing after construction.
 */
final class OperatorCell {
  private static final int OPERATORS = Algorithm.OPERATORS;

  private final FeedbackLoop loop = new FeedbackLoop();
  private final int[] phase = new int[OPERATORS];
  private final int[] step = new int[OPERATORS];
  private final float[] gain = new float[OPERATORS];
  private final float[] slope = new float[OPERATORS];
  private final float[] depth = new float[OPERATORS];
  private final float[] bend = new float[OPERATORS];
  private final boolean[] sounds = new boolean[OPERATORS];

  /** All phases at {@code turn}, in 2^-32 of a turn. */
  void turnTo(int turn) {
    Arrays.fill(phase, turn);
  }

  /** Nothing comes back in the feedback loop. */
  void forgetFeedback() {
    loop.reset();
  }

  /** How far an operator turns in a sample, in 2^-32 of a turn. */
  void tune(int op, int step) {
    this.step[op] = step;
  }

  /** An operator's level moves from one value to another in {@code samples}. */
  void level(int op, double from, double to, int samples) {
    gain[op] = (float) from;
    slope[op] = (float) ((to - from) / samples);
    sounds[op] = to != 0 || gain[op] != 0;
  }

  /** What an operator lets through of its modulation moves from one part to another in {@code samples}. */
  void depth(int op, double from, double to, int samples) {
    depth[op] = (float) from;
    bend[op] = (float) ((to - from) / samples);
  }

  /** The cell is over: phases stand where the next one begins. */
  void advance(int samples) {
    for (int op = 0; op < OPERATORS; op++) {
      phase[op] += step[op] * samples;
    }
  }

  /**
   * Plays part of the cell, from sample {@code from} to {@code to}, into the workspace's mix.
   *
   * @return whether anything sounds; if not, the mix is what it was
   */
  boolean render(Workspace work, Algorithm algorithm, float feedback, int rate, int from, int to) {
    boolean heard = false;
    int looped = 0;
    if (feedback > 0 && sounds[algorithm.feedbackFrom()]) {
      looped = loop(work, algorithm, feedback, rate, from, to);
    }
    for (int op = OPERATORS - 1; op >= 0; op--) {
      if (sounds[op] && (looped >> op & 1) == 0) {
        operate(work, algorithm, op, from, to);
      }
      if (sounds[op] && algorithm.carries(op)) {
        mix(work, op, from, to, heard);
        heard = true;
      }
    }
    return heard;
  }

  /** The operators in the feedback loop, sample by sample. */
  private int loop(Workspace work, Algorithm algorithm, float feedback, int rate, int from, int to) {
    int mask = 0;
    for (int op = algorithm.feedbackTo(); op >= algorithm.feedbackFrom(); op--) {
      mask |= 1 << op;
    }
    loop.run(work.operators, algorithm, phase, step, gain, slope, depth, feedback, rate, from, to);
    return mask;
  }

  private void operate(Workspace work, Algorithm algorithm, int op, int from, int to) {
    float[] out = work.operators[op];
    float[] modulation = modulation(work, algorithm.modulators().get(op), from, to);
    if (modulation == null) {
      SineKernel.plain(out, from, to, phase[op], step[op], gain[op], slope[op]);
    } else {
      SineKernel.modulated(
          out, modulation, from, to, phase[op], step[op], gain[op], slope[op], depth[op], bend[op]);
    }
  }

  /** The sum of what modulates; null where nothing does. */
  private float[] modulation(Workspace work, int modulators, int from, int to) {
    float[] first = null;
    for (int m = OPERATORS - 1; m >= 0; m--) {
      if ((modulators >> m & 1) == 0 || !sounds[m]) {
        continue;
      }
      float[] one = work.operators[m];
      if (first == null) {
        first = one;
      } else {
        float[] sum = work.modulation;
        for (int i = from; i < to; i++) {
          sum[i] = first[i] + one[i];
        }
        first = sum;
      }
    }
    return first;
  }

  private static void mix(Workspace work, int op, int from, int to, boolean more) {
    float[] sum = work.mix;
    float[] one = work.operators[op];
    if (!more) {
      System.arraycopy(one, from, sum, from, to - from);
      return;
    }
    for (int i = from; i < to; i++) {
      sum[i] += one[i];
    }
  }
}
