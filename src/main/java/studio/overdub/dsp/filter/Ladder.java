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
  private double twice1;
  private double twice2;
  private double twice3;
  private double twice4;
  private double loop;
  private double linear;
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
    twice1 = 2 * g;
    twice2 = g * twice1;
    twice3 = g * twice2;
    twice4 = g * twice3;
    loop = .5 * feedback * twice4;
    linear = Bend.linear(loop);
    back4 = linear * feedback * h;
    back3 = g * back4;
    back2 = g * back3;
    back1 = g * back2;
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

  /**
   * The taps are what the states give by themselves and powers of g times u, of which states take twice, so that little
   * waits for u.
   */
  private double next(double x) {
    double guess = linear * x - (back1 * s1 + back2 * s2 + (back3 * s3 + back4 * s4));
    double u = Bend.enter(guess, loop, linear);
    double rest1 = h * s1;
    double rest2 = g * rest1 + h * s2;
    double rest3 = g * rest2 + h * s3;
    double rest4 = g * rest3 + h * s4;
    s1 = twice1 * u + (2 * rest1 - s1);
    s2 = twice2 * u + (2 * rest2 - s2);
    s3 = twice3 * u + (2 * rest3 - s3);
    s4 = twice4 * u + (2 * rest4 - s4);
    double own = poles == 4 ? twice4 : poles == 3 ? twice3 : poles == 2 ? twice2 : twice1;
    double rest = poles == 4 ? rest4 : poles == 3 ? rest3 : poles == 2 ? rest2 : rest1;
    return .5 * own * u + rest;
  }
}
