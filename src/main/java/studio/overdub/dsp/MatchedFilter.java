package studio.overdub.dsp;

/**
 * Shelves and bells whose response follows the analogue curve up to half the sample rate, after Vicanek, "Matched Second
 * Order Digital Filters" (2016): poles by impulse invariance, zeros such that the response is right at 0, at the centre
 * and at half the sample rate. A cut is the exact inverse of the boost, so the two cancel. Allocates nothing.
 */
public final class MatchedFilter {
  private double a1;
  private double a2;
  private double b0;
  private double b1;
  private double b2;

  /**
   * A bell.
   *
   * @param cyclesPerFrame the centre, below 0.5
   * @param q the width, as in the usual audio equalizer: centre over bandwidth
   */
  public void bell(double cyclesPerFrame, double decibels, double q) {
    double a = Elementary.decibelsToGain(Math.abs(decibels) / 2);
    double half = .5 / cyclesPerFrame;
    double square = half * half;
    double rest = (1 - square) * (1 - square);
    double above = rest + square * a * a / (q * q);
    double below = rest + square / (a * a * q * q);
    match(cyclesPerFrame, cyclesPerFrame, .5 / (a * q), 1, a * a * a * a, above / below);
    if (decibels < 0) {
      invert();
    }
  }

  /** A shelf below a frequency in cycles a frame, without a bump. */
  public void lowShelf(double cyclesPerFrame, double decibels) {
    double a = Elementary.decibelsToGain(Math.abs(decibels) / 2);
    double half = .5 / cyclesPerFrame;
    match(cyclesPerFrame, cyclesPerFrame / Math.sqrt(a), Math.sqrt(.5), a * a * a * a, a * a, shelf(half, a));
    if (decibels < 0) {
      invert();
    }
  }

  /** A shelf above a frequency in cycles a frame, without a bump. */
  public void highShelf(double cyclesPerFrame, double decibels) {
    double a = Elementary.decibelsToGain(Math.abs(decibels) / 2);
    double half = .5 / cyclesPerFrame;
    // The cut is a low shelf boost, lowered: its poles lie below the centre, where impulse invariance is at its best.
    double lowered = 1 / (a * a * a * a);
    match(
        cyclesPerFrame, cyclesPerFrame / Math.sqrt(a), Math.sqrt(.5), 1, a * a * lowered, shelf(half, a) * lowered);
    if (decibels > 0) {
      invert();
    }
  }

  /** The analogue low shelf boost, squared, at {@code ratio} times its centre. */
  private static double shelf(double ratio, double a) {
    double r2 = ratio * ratio;
    double middle = 2 * a * r2;
    double above = (a - r2) * (a - r2) + middle;
    double below = (1 - a * r2) * (1 - a * r2) + middle;
    return a * a * above / below;
  }

  private void match(double centre, double poleAt, double damping, double atZero, double atCentre, double atHalf) {
    double w = 2 * Math.PI * poleAt;
    double decay = exp(-damping * w);
    a2 = decay * decay;
    if (damping <= 1) {
      a1 = -2 * decay * Elementary.cosine(Math.sqrt(1 - damping * damping) * poleAt);
    } else {
      double spread = Math.sqrt(damping * damping - 1) * w;
      a1 = -decay * (exp(spread) + exp(-spread));
    }
    double sine = Elementary.sine(centre / 2);
    double high = sine * sine;
    double low = 1 - high;
    double mid = 4 * low * high;
    double zero = (1 + a1 + a2) * (1 + a1 + a2);
    double half = (1 - a1 + a2) * (1 - a1 + a2);
    double n0 = atZero * zero;
    double n1 = atHalf * half;
    double n2 = (atCentre * (zero * low + half * high - 4 * a2 * mid) - n0 * low - n1 * high) / mid;
    double root0 = Math.sqrt(n0);
    double root1 = Math.sqrt(n1);
    double sum = .5 * (root0 + root1);
    b0 = .5 * (sum + Math.sqrt(Math.max(0, sum * sum + n2)));
    b1 = .5 * (root0 - root1);
    b2 = -n2 / (4 * b0);
  }

  private static double exp(double x) {
    return Elementary.exp2(x * 1.4426950408889634);
  }

  private void invert() {
    double top1 = a1 / b0;
    double top2 = a2 / b0;
    a1 = b1 / b0;
    a2 = b2 / b0;
    b1 = top1;
    b2 = top2;
    b0 = 1 / b0;
  }

  /** Gives the coefficients to a section. */
  public void applyTo(Biquad section) {
    section.set(b0, b1, b2, a1, a2);
  }
}
