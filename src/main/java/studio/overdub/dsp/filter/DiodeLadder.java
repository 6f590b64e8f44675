package studio.overdub.dsp.filter;

import studio.overdub.dsp.Elementary;

/**
 * The diode ladder of acid basses: four capacitors in a row that load each other, the first half as large, in a loop that
 * saturates where the signal enters. The prototype is 1 / (8 s^4 + 32 s^3 + 40 s^2 + 16 s + 1 + k); it sings from k = 17 on,
 * at 0.707 of its own frequency, to which the cutoff is tuned. What resonance takes from the lows is half given back.
 */
final class DiodeLadder implements Core {
  /** The feedback at full resonance; from 17 on it sings. */
  static final double MOST_FEEDBACK = 18.7;

  /** How much of the feedback is given back as level. */
  static final double MAKE_UP = .25;

  private static final double TUNING = 1.4142135623730951;

  private final Ramp cut = new Ramp();
  private final Ramp feedback = new Ramp();
  private double s1;
  private double s2;
  private double s3;
  private double s4;

  @Override
  public void reset() {
    s1 = 0;
    s2 = 0;
    s3 = 0;
    s4 = 0;
  }

  @Override
  public void aim(double cutoff, double warped, double resonance, double morph, int frames) {
    cut.aim(TUNING * warped, frames);
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
    for (int i = from; i < from + frames; i++) {
      // The row of equations is solved from its far end; these depend on the cutoff alone.
      double own = 1 + g;
      double half = .5 * g;
      double r4 = 1 / own;
      double r3 = 1 / (own - half * half * r4);
      double r2 = 1 / (own - half * half * r3);
      double r1 = 1 / (own - g * half * r2);
      double p3 = r3 * (c + half * r4 * d);
      double p2 = r2 * (b + half * p3);
      double p1 = r1 * (a + g * p2);
      double down3 = r3 * half;
      double down2 = r2 * half;
      double down4 = r4 * half;
      double chain = down4 * down3 * down2;
      double loop = k * chain * r1 * g;
      double silent = r4 * d + down4 * (p3 + down3 * (p2 + down2 * p1));
      double open = audio[i] - k * silent;
      double guess = open / (1 + loop);
      double above = Bend.above(guess);
      double u = open * above / (Bend.below(guess) + above * loop);
      double y1 = p1 + r1 * g * u;
      double y2 = p2 + down2 * y1;
      double y3 = p3 + down3 * y2;
      double y4 = r4 * d + down4 * y3;
      audio[i] = (float) ((1 + MAKE_UP * k) * y4);
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
