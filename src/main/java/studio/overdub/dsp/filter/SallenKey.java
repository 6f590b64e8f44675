package studio.overdub.dsp.filter;

import studio.overdub.dsp.Elementary;

/**
 * The Sallen-Key filter of Japanese synthesizers of the seventies: two one-poles with positive feedback that saturates on
 * its way back (Zavalishin, chapter 5.8). The prototypes are 1 and s^2 over s^2 + (2 - k) s + 1.
 */
final class SallenKey implements Core {
  /** The feedback at full resonance; from 2 on it sings. */
  static final double MOST_FEEDBACK = 2.2;

  private final boolean high;
  private final Ramp cut = new Ramp();
  private final Ramp feedback = new Ramp();
  private double s1;
  private double s2;
  private double s3;

  /** A low-pass, or a high-pass. */
  SallenKey(boolean high) {
    this.high = high;
  }

  @Override
  public void reset() {
    s1 = 0;
    s2 = 0;
    s3 = 0;
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
    SallenKey other = (SallenKey) right;
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

  private double next(double x, double g, double k) {
    return high ? highPass(x, g, k) : lowPass(x, g, k);
  }

  private double lowPass(double x, double g, double k) {
    double h = 1 - g;
    double back = k * h;
    double linear = back / (1 - g * back);
    double inner = g * x + h * s1;
    double rest = g * inner + h * s2;
    double guess = linear * (rest - s3);
    double above = Bend.above(guess);
    double below = Bend.below(guess);
    double loop = g * back * above;
    double y = (rest * below - loop * s3) / (below - loop);
    s1 = 2 * inner - s1;
    s2 = 2 * y - s2;
    s3 = 2 * (g * y + h * s3) - s3;
    return y;
  }

  private double highPass(double x, double g, double k) {
    double h = 1 - g;
    double back = k * h;
    double linear = 1 / (1 - g * back);
    double inner = h * (x - s1);
    double rest = h * (inner - s2);
    double silent = h * s3;
    double guess = k * (g * linear * rest + (g * linear * back + 1) * silent);
    double above = Bend.above(guess);
    double below = Bend.below(guess);
    double y = (rest * below + above * back * silent) / (below - g * back * above);
    double returned = g * y + silent;
    double bent = above / below;
    s1 = 2 * (x - inner) - s1;
    s2 = 2 * (inner + bent * k * returned - y) - s2;
    s3 = 2 * returned - s3;
    return y;
  }
}
