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
  private double s1;
  private double s2;
  private double s3;
  private double s4;

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
    double a = s1;
    double b = s2;
    double c = s3;
    double d = s4;
    float g = cut.value;
    float k = feedback.value;
    float gStep = cut.step;
    float kStep = feedback.step;
    double first = poles == 1 ? 1 : 0;
    double second = poles == 2 ? 1 : 0;
    double third = poles == 3 ? 1 : 0;
    double fourth = poles == 4 ? 1 : 0;
    for (int i = from; i < from + frames; i++) {
      double h = 1 - g;
      double g2 = g * g;
      double loop = k * g2 * g2;
      double open = audio[i] - k * h * (g2 * (g * a + b) + (g * c + d));
      double guess = open / (1 + loop);
      double above = Bend.above(guess);
      double u = open * above / (Bend.below(guess) + above * loop);
      double y1 = g * u + h * a;
      double y2 = g * y1 + h * b;
      double y3 = g * y2 + h * c;
      double y4 = g * y3 + h * d;
      audio[i] = (float) (first * y1 + second * y2 + third * y3 + fourth * y4);
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
