package studio.overdub.dsp.filter;

import studio.overdub.dsp.Elementary;

/**
 * The diode ladder of acid basses: four capacitors in a row that load each other, the first half as large, in a loop that
 * saturates where the signal enters. The prototype is 1 / (8 s^4 + 32 s^3 + 40 s^2 + 16 s + 1 + k); it sings from k = 17 on,
 * at 0.707 of its own frequency, to which the cutoff is tuned. What resonance takes from the lows is half given back.
 */
final class DiodeLadder extends LoopFilter {
  /** The feedback at full resonance; from 17 on it sings. */
  static final double MOST_FEEDBACK = 18.7;

  /** How much of the feedback is given back as level. */
  static final double MAKE_UP = .25;

  private static final double TUNING = 1.4142135623730951;

  // What each state gives to its own stage, and how much of its neighbours a stage takes.
  private double r1;
  private double r2;
  private double r3;
  private double r4;
  private double down2;
  private double down3;
  private double down4;
  private double up3;
  // How far what enters reaches each stage, and how far each state reaches the feedback.
  private double reach1;
  private double reach2;
  private double reach3;
  private double reach4;
  private double back1;
  private double back2;
  private double back3;
  private double back4;
  private double loop;
  private double linear;
  private double level;
  private double s1;
  private double s2;
  private double s3;
  private double s4;

  DiodeLadder() {
    super(MOST_FEEDBACK);
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
    return TUNING * warped;
  }

  /** The row of equations is solved from its far end. */
  @Override
  void tune(double cut, double feedback) {
    double own = 1 + cut;
    double half = .5 * cut;
    r4 = 1 / own;
    down4 = r4 * half;
    r3 = 1 / (own - half * down4);
    down3 = r3 * half;
    r2 = 1 / (own - half * down3);
    down2 = r2 * half;
    r1 = 1 / (own - cut * down2);
    up3 = down3 * r4;
    reach1 = r1 * cut;
    reach2 = down2 * reach1;
    reach3 = down3 * reach2;
    reach4 = down4 * reach3;
    double seen = 1 + down2 * reach1;
    double third = down2 * seen;
    double fourth = 1 + down3 * third;
    loop = feedback * reach4;
    linear = Bend.linear(loop);
    double back = linear * feedback;
    back1 = back * down4 * down3 * down2 * r1;
    back2 = back * down4 * down3 * seen * r2;
    back3 = back * down4 * fourth * r3;
    back4 = back * (1 + down4 * down3 * fourth) * r4;
    level = 1 + MAKE_UP * feedback;
  }

  @Override
  void run(float[] audio, int from, int count) {
    for (int i = from; i < from + count; i++) {
      audio[i] = (float) next(audio[i]);
    }
  }

  @Override
  void runBoth(LoopFilter right, float[] first, float[] second, int from, int count) {
    DiodeLadder other = (DiodeLadder) right;
    for (int i = from; i < from + count; i++) {
      double one = next(first[i]);
      double two = other.next(second[i]);
      first[i] = (float) one;
      second[i] = (float) two;
    }
  }

  private double next(double x) {
    double guess = linear * x - (back1 * s1 + back2 * s2 + (back3 * s3 + back4 * s4));
    double u = Bend.enter(guess, loop, linear);
    double p3 = r3 * s3 + up3 * s4;
    double p2 = r2 * s2 + down2 * p3;
    double p1 = r1 * s1 + reach1 * p2;
    double rest2 = p2 + down2 * p1;
    double rest3 = p3 + down3 * rest2;
    double rest4 = r4 * s4 + down4 * rest3;
    s1 = 2 * reach1 * u + (2 * p1 - s1);
    s2 = 2 * reach2 * u + (2 * rest2 - s2);
    s3 = 2 * reach3 * u + (2 * rest3 - s3);
    s4 = 2 * reach4 * u + (2 * rest4 - s4);
    return level * (reach4 * u + rest4);
  }
}
