package studio.overdub.dsp.filter;

import java.util.Arrays;
import studio.overdub.dsp.Elementary;

/**
 * Six all-passes of the first order, whose sum with what enters them has three notches, the middle one at the cutoff; what
 * leaves them is fed back without a delay. The prototype is (1 + A) (1 - k) / (2 (1 - k A)) with A = ((1 - s) / (1 + s))^6.
 */
final class Phaser implements Core {
  /** The feedback at full resonance: it never sings. */
  static final double MOST_FEEDBACK = .95;

  private static final int STAGES = 6;

  private final double[] states = new double[STAGES];
  private final Ramp cut = new Ramp();
  private final Ramp feedback = new Ramp();

  @Override
  public void reset() {
    Arrays.fill(states, 0);
  }

  @Override
  public void aim(double cutoff, double warped, double resonance, double morph, int frames) {
    cut.aim(warped / (1 + warped), frames);
    feedback.aim(MOST_FEEDBACK * resonance, frames);
    flush();
  }

  @Override
  public void flush() {
    for (int i = 0; i < STAGES; i++) {
      states[i] = Elementary.flush(states[i]);
    }
  }

  @Override
  public void process(float[] audio, int from, int frames) {
    float g = cut.value;
    float k = feedback.value;
    for (int i = from; i < from + frames; i++) {
      audio[i] = (float) next(audio[i], g, k);
      g += cut.step;
      k += feedback.step;
    }
    cut.value = g;
    feedback.value = k;
  }

  @Override
  public void processBoth(Core right, float[] first, float[] second, int from, int frames) {
    Phaser other = (Phaser) right;
    float g = cut.value;
    float k = feedback.value;
    float otherG = other.cut.value;
    float otherK = other.feedback.value;
    for (int i = from; i < from + frames; i++) {
      double one = next(first[i], g, k);
      double two = other.next(second[i], otherG, otherK);
      first[i] = (float) one;
      second[i] = (float) two;
      g += cut.step;
      k += feedback.step;
      otherG += other.cut.step;
      otherK += other.feedback.step;
    }
    cut.value = g;
    feedback.value = k;
    other.cut.value = otherG;
    other.feedback.value = otherK;
  }

  /** What the all-passes give by themselves, and powers of their turn times u, so that little waits for u. */
  private double next(double x, double g, double k) {
    double[] s = states;
    double turn = 2 * g - 1;
    double own = 2 * (1 - g);
    double turn2 = turn * turn;
    double turn4 = turn2 * turn2;
    double two = own * (turn * s[0] + s[1]);
    double last = own * (turn * s[4] + s[5]);
    double four = turn2 * two + own * (turn * s[2] + s[3]);
    double silent = turn2 * four + last;
    double u = (x + k * silent) * (1 / (1 - k * turn4 * turn2));
    double in1 = turn * u + own * s[0];
    double in2 = turn2 * u + two;
    double in3 = turn * in2 + own * s[2];
    double in4 = turn4 * u + four;
    double in5 = turn * in4 + own * s[4];
    double out = turn4 * turn2 * u + silent;
    double gain = 2 * g;
    s[0] = gain * u - turn * s[0];
    s[1] = gain * in1 - turn * s[1];
    s[2] = gain * in2 - turn * s[2];
    s[3] = gain * in3 - turn * s[3];
    s[4] = gain * in4 - turn * s[4];
    s[5] = gain * in5 - turn * s[5];
    return .5 * (1 - k) * (u + out);
  }
}
