package studio.overdub.dsp.filter;

import studio.overdub.dsp.Elementary;

/**
 * The Sallen-Key filter of Japanese synthesizers of the seventies: two one-poles with positive feedback that saturates on
 * its way back (Zavalishin, chapter 5.8). The prototypes are 1 and s^2 over s^2 + (2 - k) s + 1.
 */
final class SallenKey extends LoopFilter {
  /** The feedback at full resonance; from 2 on it sings. */
  static final double MOST_FEEDBACK = 2.2;

  private final boolean high;
  private double g;
  private double h;
  private double back;
  private double loop;
  private double guessByRest;
  private double guessByReturn;
  private double s1;
  private double s2;
  private double s3;

  /** A low-pass, or a high-pass. */
  SallenKey(boolean high) {
    super(MOST_FEEDBACK);
    this.high = high;
  }

  @Override
  public void reset() {
    s1 = 0;
    s2 = 0;
    s3 = 0;
  }

  @Override
  public void flush() {
    s1 = Elementary.flush(s1);
    s2 = Elementary.flush(s2);
    s3 = Elementary.flush(s3);
  }

  @Override
  double cut(double warped) {
    return warped / (1 + warped);
  }

  @Override
  void tune(double cut, double feedback) {
    g = cut;
    h = 1 - g;
    back = feedback * h;
    loop = g * back;
    double linear = 1 / (Bend.REFERENCE * (1 - loop));
    guessByRest = (high ? feedback * g : back) * linear;
    guessByReturn = (high ? back : -back) * linear;
  }

  @Override
  void run(float[] audio, int from, int count) {
    for (int i = from; i < from + count; i++) {
      audio[i] = (float) next(audio[i]);
    }
  }

  @Override
  void runBoth(LoopFilter right, float[] first, float[] second, int from, int count) {
    SallenKey other = (SallenKey) right;
    for (int i = from; i < from + count; i++) {
      double one = next(first[i]);
      double two = other.next(second[i]);
      first[i] = (float) one;
      second[i] = (float) two;
    }
  }

  private double next(double x) {
    return high ? highPass(x) : lowPass(x);
  }

  private double lowPass(double x) {
    double inner = g * x + h * s1;
    double rest = g * inner + h * s2;
    double y = solve(rest, -loop * s3, guessByRest * rest + guessByReturn * s3);
    s1 = 2 * inner - s1;
    s2 = 2 * y - s2;
    s3 = 2 * (g * y + h * s3) - s3;
    return y;
  }

  private double highPass(double x) {
    double inner = h * (x - s1);
    double rest = h * (inner - s2);
    double silent = h * s3;
    double y = solve(rest, back * silent, guessByRest * rest + guessByReturn * s3);
    s1 = 2 * (x - inner) - s1;
    // What comes back is what y has beyond its rest, before it was taken through the second stage.
    s2 = 2 * (inner - y + (y - rest) / h) - s2;
    s3 = 2 * (g * y + silent) - s3;
    return y;
  }

  /** Solves y = rest + c (loop y + returned), with c what the curve of {@link Bend} puts on what comes back. */
  private double solve(double rest, double returned, double guess) {
    double square = guess * guess;
    if (square > Bend.SUMMIT) {
      double size = Math.abs(guess);
      return (rest * size + returned) / (size - loop);
    }
    return (27 * (rest + returned) + square * (9 * rest + returned)) / (27 * (1 - loop) + square * (9 - loop));
  }
}
