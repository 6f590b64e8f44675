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
  private float s1;
  private float s2;
  private float s3;

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
    float a = s1;
    float b = s2;
    float c = s3;
    float g = cut.value;
    float k = feedback.value;
    for (int i = from; i < from + frames; i++) {
      float h = 1 - g;
      float inner = g * audio[i] + h * a;
      float rest = g * inner + h * b;
      float back = k * h;
      float guess = back * ((rest - g * back * c) / (1 - g * back) - c);
      float bent = back * Bend.above(guess) / Bend.below(guess);
      float y = (rest - g * bent * c) / (1 - g * bent);
      audio[i] = y;
      a = 2 * inner - a;
      b = 2 * y - b;
      c = 2 * (g * y + h * c) - c;
      g += cut.step;
      k += feedback.step;
    }
    keep(a, b, c, g, k);
  }

  private void highPass(float[] audio, int from, int frames) {
    float a = s1;
    float b = s2;
    float c = s3;
    float g = cut.value;
    float k = feedback.value;
    for (int i = from; i < from + frames; i++) {
      float h = 1 - g;
      float x = audio[i];
      float inner = h * (x - a);
      float rest = h * (inner - b);
      float back = k * h;
      float linear = (rest + back * h * c) / (1 - g * back);
      float guess = k * (g * linear + h * c);
      float bent = Bend.above(guess) / Bend.below(guess);
      float y = (rest + bent * back * h * c) / (1 - g * bent * back);
      float returned = g * y + h * c;
      audio[i] = y;
      a = 2 * (x - inner) - a;
      b = 2 * (inner + bent * k * returned - y) - b;
      c = 2 * returned - c;
      g += cut.step;
      k += feedback.step;
    }
    keep(a, b, c, g, k);
  }

  private void keep(float a, float b, float c, float g, float k) {
    s1 = a;
    s2 = b;
    s3 = c;
    cut.value = g;
    feedback.value = k;
  }
}
