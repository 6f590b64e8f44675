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
    s1 = Elementary.flush(s1);
    s2 = Elementary.flush(s2);
    s3 = Elementary.flush(s3);
  }

  @Override
  public void process(float[] audio, int from, int frames) {
    if (high) {
      highPass(audio, from, frames);
    } else {
      lowPass(audio, from, frames);
    }
  }

  private void lowPass(float[] audio, int from, int frames) {
    double a = s1;
    double b = s2;
    double c = s3;
    float g = cut.value;
    float k = feedback.value;
    for (int i = from; i < from + frames; i++) {
      double h = 1 - g;
      double inner = g * audio[i] + h * a;
      double rest = g * inner + h * b;
      double back = k * h;
      double guess = back * ((rest - g * back * c) / (1 - g * back) - c);
      double bent = back * Bend.above(guess) / Bend.below(guess);
      double y = (rest - g * bent * c) / (1 - g * bent);
      audio[i] = (float) y;
      a = 2 * inner - a;
      b = 2 * y - b;
      c = 2 * (g * y + h * c) - c;
      g += cut.step;
      k += feedback.step;
    }
    keep(a, b, c, g, k);
  }

  private void highPass(float[] audio, int from, int frames) {
    double a = s1;
    double b = s2;
    double c = s3;
    float g = cut.value;
    float k = feedback.value;
    for (int i = from; i < from + frames; i++) {
      double h = 1 - g;
      double x = audio[i];
      double inner = h * (x - a);
      double rest = h * (inner - b);
      double back = k * h;
      double linear = (rest + back * h * c) / (1 - g * back);
      double guess = k * (g * linear + h * c);
      double bent = Bend.above(guess) / Bend.below(guess);
      double y = (rest + bent * back * h * c) / (1 - g * bent * back);
      double returned = g * y + h * c;
      audio[i] = (float) y;
      a = 2 * (x - inner) - a;
      b = 2 * (inner + bent * k * returned - y) - b;
      c = 2 * returned - c;
      g += cut.step;
      k += feedback.step;
    }
    keep(a, b, c, g, k);
  }

  private void keep(double a, double b, double c, float g, float k) {
    s1 = a;
    s2 = b;
    s3 = c;
    cut.value = g;
    feedback.value = k;
  }
}
