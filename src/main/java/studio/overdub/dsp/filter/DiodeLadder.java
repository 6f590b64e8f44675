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
    DiodeLadder other = (DiodeLadder) right;
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
    // The row of equations is solved from its far end, as fractions with one division; these depend on the cutoff alone.
    double own = 1 + g;
    double half = .5 * g;
    double square = half * half;
    double d2 = own * own - square;
    double d3 = own * d2 - square * own;
    double d4 = own * d3 - 2 * square * d2;
    double all = 1 / (d2 * d3 * d4 * own);
    double r4 = all * d2 * d3 * d4;
    double r3 = all * own * own * d3 * d4;
    double r2 = all * own * d2 * d2 * d4;
    double r1 = all * own * d2 * d3 * d3;
    double down4 = r4 * half;
    double down3 = r3 * half;
    double down2 = r2 * half;
    double chain = down4 * down3 * down2;
    double entry = r1 * g;
    double loop = k * chain * entry;
    double linear = 1 / (1 + loop);
    double p3 = r3 * s3 + down3 * r4 * s4;
    double p2 = r2 * s2 + down2 * p3;
    double p1 = r1 * s1 + entry * p2;
    double rest2 = p2 + down2 * p1;
    double rest3 = p3 + down3 * rest2;
    double rest4 = r4 * s4 + down4 * rest3;
    double open = x - k * rest4;
    double guess = open * linear;
    double above = Bend.above(guess);
    double u = open * above / (Bend.below(guess) + above * loop);
    double y1 = p1 + entry * u;
    double y2 = rest2 + down2 * entry * u;
    double y3 = rest3 + down3 * down2 * entry * u;
    double y4 = rest4 + chain * entry * u;
    s1 = 2 * y1 - s1;
    s2 = 2 * y2 - s2;
    s3 = 2 * y3 - s3;
    s4 = 2 * y4 - s4;
    return (1 + MAKE_UP * k) * y4;
  }
}
