package studio.overdub.dsp.filter;

import studio.overdub.dsp.Elementary;

/**
 * The transistor ladder (Moog 1965): four one-pole low-passes in a loop that saturates where the signal enters, tapped
 * behind the first to fourth. The prototype is 1 / (1 + s)^n over 1 + k / (1 + s)^4. The loop is solved without a delay
 * (Zavalishin, chapter 5), its saturation by a secant at the linear solution.
 */
final class Ladder implements Core {
  /** The feedback at full resonance; from 4 on it sings. */
  static final double MOST_FEEDBACK = 4.4;

  private final int poles;
  private final Ramp cut = new Ramp();
  private final Ramp feedback = new Ramp();
  private float s1;
  private float s2;
  private float s3;
  private float s4;

  /** A ladder tapped behind 1 to 4 poles. */
  Ladder(int poles) {
    this.poles = poles;
  }

  @Override
  public void reset() {
    s1 = 0;
    s2 = 0;
    s3 = 0;
    s4 = 0;
  }

  @Override
  public void aim(double cutoff, double warped, double resonance, double morph, int frames) {
    cut.aim(warped / (1 + warped), frames);
    feedback.aim(MOST_FEEDBACK * resonance, frames);
    s1 = Elementary.flush(s1);
    s2 = Elementary.flush(s2);
    s3 = Elementary.flush(s3);
    s4 = Elementary.flush(s4);
  }

  @Override
  public void process(float[] audio, int from, int frames) {
    float a = s1;
    float b = s2;
    float c = s3;
    float d = s4;
    float g = cut.value;
    float k = feedback.value;
    float gStep = cut.step;
    float kStep = feedback.step;
    float first = poles == 1 ? 1 : 0;
    float second = poles == 2 ? 1 : 0;
    float third = poles == 3 ? 1 : 0;
    float fourth = poles == 4 ? 1 : 0;
    for (int i = from; i < from + frames; i++) {
      float h = 1 - g;
      float g2 = g * g;
      float loop = k * g2 * g2;
      float open = audio[i] - k * h * (g2 * (g * a + b) + (g * c + d));
      float guess = open / (1 + loop);
      float above = Bend.above(guess);
      float u = open * above / (Bend.below(guess) + above * loop);
      float y1 = g * u + h * a;
      float y2 = g * y1 + h * b;
      float y3 = g * y2 + h * c;
      float y4 = g * y3 + h * d;
      audio[i] = first * y1 + second * y2 + third * y3 + fourth * y4;
      a = 2 * y1 - a;
      b = 2 * y2 - b;
      c = 2 * y3 - c;
      d = 2 * y4 - d;
      g += gStep;
      k += kStep;
    }
    s1 = a;
    s2 = b;
    s3 = c;
    s4 = d;
    cut.value = g;
    feedback.value = k;
  }
}
