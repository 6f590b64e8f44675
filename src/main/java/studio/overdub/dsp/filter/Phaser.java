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

  private final float[] states = new float[STAGES];
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
    for (int i = 0; i < STAGES; i++) {
      states[i] = Elementary.flush(states[i]);
    }
  }

  @Override
  public void process(float[] audio, int from, int frames) {
    float[] s = states;
    float g = cut.value;
    float k = feedback.value;
    for (int i = from; i < from + frames; i++) {
      float turn = 2 * g - 1;
      float from2 = 2 * (1 - g);
      float silent = 0;
      for (int n = 0; n < STAGES; n++) {
        silent = turn * silent + from2 * s[n];
      }
      float turn2 = turn * turn;
      float u = (audio[i] + k * silent) / (1 - k * turn2 * turn2 * turn2);
      float v = u;
      for (int n = 0; n < STAGES; n++) {
        float low = g * v + (1 - g) * s[n];
        s[n] = 2 * low - s[n];
        v = 2 * low - v;
      }
      audio[i] = .5f * (1 - k) * (u + v);
      g += cut.step;
      k += feedback.step;
    }
    cut.value = g;
    feedback.value = k;
  }
}
