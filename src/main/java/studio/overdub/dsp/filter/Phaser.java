package studio.overdub.dsp.filter;

import java.util.Arrays;
import studio.overdub.dsp.Elementary;

/**
 * Six all-passes of the first order, whose sum with what enters them has three notches, the middle one at the cutoff; what
 * leaves them is fed back without a delay. The prototype is (1 + A) (1 - k) / (2 (1 - k A)) with A = ((1 - s) / (1 + s))^6.
 */
final class Phaser extends LoopFilter {
  /** The feedback at full resonance: it never sings. */
  static final double MOST_FEEDBACK = .95;

  private static final int STAGES = 6;

  private final double[] states = new double[STAGES];
  private double turn;
  private double turn2;
  private double turn4;
  private double turn6;
  private double own;
  private double gain;
  private double feedback;
  private double linear;
  private double level;

  Phaser() {
    super(MOST_FEEDBACK);
  }

  @Override
  public void reset() {
    Arrays.fill(states, 0);
  }

  @Override
  public void flush() {
    for (int i = 0; i < STAGES; i++) {
      states[i] = Elementary.flush(states[i]);
    }
  }

  @Override
  double cut(double warped) {
    return warped / (1 + warped);
  }

  @Override
  void tune(double cut, double feedback) {
    turn = 2 * cut - 1;
    turn2 = turn * turn;
    turn4 = turn2 * turn2;
    turn6 = turn4 * turn2;
    own = 2 * (1 - cut);
    gain = 2 * cut;
    this.feedback = feedback;
    linear = 1 / (1 - feedback * turn6);
    level = .5 * (1 - feedback);
  }

  @Override
  void run(float[] audio, int from, int count) {
    for (int i = from; i < from + count; i++) {
      audio[i] = (float) next(audio[i]);
    }
  }

  @Override
  void runBoth(LoopFilter right, float[] first, float[] second, int from, int count) {
    Phaser other = (Phaser) right;
    for (int i = from; i < from + count; i++) {
      double one = next(first[i]);
      double two = other.next(second[i]);
      first[i] = (float) one;
      second[i] = (float) two;
    }
  }

  /** What the all-passes give by themselves, and powers of their turn times u, so that little waits for u. */
  private double next(double x) {
    double[] s = states;
    double two = own * (turn * s[0] + s[1]);
    double last = own * (turn * s[4] + s[5]);
    double four = turn2 * two + own * (turn * s[2] + s[3]);
    double silent = turn2 * four + last;
    double u = (x + feedback * silent) * linear;
    double in1 = turn * u + own * s[0];
    double in2 = turn2 * u + two;
    double in3 = turn * in2 + own * s[2];
    double in4 = turn4 * u + four;
    double in5 = turn * in4 + own * s[4];
    double out = turn6 * u + silent;
    s[0] = gain * u - turn * s[0];
    s[1] = gain * in1 - turn * s[1];
    s[2] = gain * in2 - turn * s[2];
    s[3] = gain * in3 - turn * s[3];
    s[4] = gain * in4 - turn * s[4];
    s[5] = gain * in5 - turn * s[5];
    return level * (u + out);
  }
}
