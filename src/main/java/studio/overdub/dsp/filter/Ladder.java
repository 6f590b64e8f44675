package studio.overdub.dsp.filter;

import studio.overdub.dsp.Elementary;

/**
 * The transistor ladder (Moog 1965): four one-pole low-passes in a loop that saturates where the signal enters, tapped
 * behind the first to fourth. The prototype is 1 / (1 + s)^n over 1 + k / (1 + s)^4. The loop is solved without a delay
 * (Zavalishin, chapter 5), its saturation by a secant at the linear solution.
 */
final class Ladder extends LoopFilter {
  /** The feedback at full resonance; from 4 on it sings. */
  static final double MOST_FEEDBACK = 4.4;

  private final int poles;
  private double g;
  private double h;
  private double g2;
  private double g3;
  private double g4;
  private double loop;
  private double guess;
  private double back1;
  private double back2;
  private double back3;
  private double back4;
  private double s1;
  private double s2;
  private double s3;
  private double s4;

  /** A ladder tapped behind 1 to 4 poles. */
  Ladder(int poles) {
    super(MOST_FEEDBACK);
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
  public void flush() {
    s1 = Elementary.flush(s1);
    s2 = Elementary.flush(s2);
    s3 = Elementary.flush(s3);
    s4 = Elementary.flush(s4);
  }

  @Override
  double cut(double warped) {
    return warped / (1 + warped);
  }

  @Override
  void tune(double cut, double feedback) {
    g = cut;
    h = 1 - g;
    g2 = g * g;
    g3 = g2 * g;
    g4 = g2 * g2;
    loop = feedback * g4;
    guess = 1 / (Bend.REFERENCE * (1 + loop));
    back4 = feedback * h;
    back3 = back4 * g;
    back2 = back4 * g2;
    back1 = back4 * g3;
  }

  @Override
  void run(float[] audio, int from, int count) {
    for (int i = from; i < from + count; i++) {
      audio[i] = (float) next(audio[i]);
    }
  }

  @Override
  void runBoth(LoopFilter right, float[] first, float[] second, int from, int count) {
    Ladder other = (Ladder) right;
    for (int i = from; i < from + count; i++) {
      double one = next(first[i]);
      double two = other.next(second[i]);
      first[i] = (float) one;
      second[i] = (float) two;
    }
  }

  /** The taps are what the states give by themselves and powers of g times u, so that little waits for u. */
  private double next(double x) {
    double open = x - (back1 * s1 + back2 * s2 + (back3 * s3 + back4 * s4));
    double u = Bend.enter(open, guess * open, loop);
    double rest1 = h * s1;
    double rest2 = g * rest1 + h * s2;
    double rest3 = g * rest2 + h * s3;
    double rest4 = g * rest3 + h * s4;
    double y1 = g * u + rest1;
    double y2 = g2 * u + rest2;
    double y3 = g3 * u + rest3;
    double y4 = g4 * u + rest4;
    s1 = 2 * y1 - s1;
    s2 = 2 * y2 - s2;
    s3 = 2 * y3 - s3;
    s4 = 2 * y4 - s4;
    return poles == 4 ? y4 : poles == 3 ? y3 : poles == 2 ? y2 : y1;
  }
}
