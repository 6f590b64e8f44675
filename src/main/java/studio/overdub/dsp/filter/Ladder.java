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
    flush();
  }

  @Override
  public void flush() {
    s1 = Elementary.flush(s1);
    s2 = Elementary.flush(s2);
    s3 = Elementary.flush(s3);
    s4 = Elementary.flush(s4);
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
    Ladder other = (Ladder) right;
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

  /** The taps are what the states give by themselves and powers of g times u, so that little waits for u. */
  private double next(double x, double g, double k) {
    double h = 1 - g;
    double g2 = g * g;
    double loop = k * g2 * g2;
    double linear = 1 / (1 + loop);
    double rest1 = h * s1;
    double rest2 = g * rest1 + h * s2;
    double rest3 = g * rest2 + h * s3;
    double rest4 = h * (g2 * (g * s1 + s2) + (g * s3 + s4));
    double open = x - k * rest4;
    double guess = open * linear;
    double above = Bend.above(guess);
    double u = open * above / (Bend.below(guess) + above * loop);
    double y1 = g * u + rest1;
    double y2 = g2 * u + rest2;
    double y3 = g2 * g * u + rest3;
    double y4 = g2 * g2 * u + rest4;
    s1 = 2 * y1 - s1;
    s2 = 2 * y2 - s2;
    s3 = 2 * y3 - s3;
    s4 = 2 * y4 - s4;
    return poles == 4 ? y4 : poles == 3 ? y3 : poles == 2 ? y2 : y1;
  }
}
