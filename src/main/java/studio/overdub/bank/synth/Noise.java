package studio.overdub.bank.synth;

/** Random numbers that a seed fixes for ever (SplitMix64, Steele et al. 2014), independent of the JDK's own. */
public final class Noise {
  private long state;

  /** The stream of numbers of {@code seed}. */
  public Noise(long seed) {
    state = seed * 0x9E3779B97F4A7C15L + 0x2545F4914F6CDD1DL;
  }

  /** Evenly spread from 0 (inclusive) to 1 (exclusive). */
  public double unit() {
    state += 0x9E3779B97F4A7C15L;
    long mixed = state;
    mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
    return ((mixed ^ mixed >>> 31) >>> 11) * 0x1p-53;
  }

  /** Evenly spread from -1 to 1: white noise. */
  public double white() {
    return 2 * unit() - 1;
  }

  /** Bell-shaped around 0 with a standard deviation of 1 (the sum of twelve, so at most 6). */
  public double bell() {
    double sum = -6;
    for (int i = 0; i < 12; i++) {
      sum += unit();
    }
    return sum;
  }
}
