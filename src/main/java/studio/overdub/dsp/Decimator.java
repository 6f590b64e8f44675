package studio.overdub.dsp;

/**
 * Halves the sample rate of one channel, block after block, by an elliptic half-band filter. One thread at a time;
 * allocates nothing after construction.
 */
public final class Decimator {
  private final HalfBand filter;

  /**
   * A decimator at rest.
   *
   * @param allPasses how many all-pass filters share the work: each adds attenuation
   * @param transition the width of the transition in cycles a frame of the higher rate, around a quarter
   */
  public Decimator(int allPasses, double transition) {
    filter = new HalfBand(HalfBand.design(allPasses, transition));
  }

  /** Silence within. */
  public void reset() {
    filter.reset();
  }

  /** Adds {@code frames} frames made of twice as many to {@code out}, from its index {@code at} on. */
  public void add(float[] in, float[] out, int at, int frames) {
    for (int i = 0; i < frames; i++) {
      out[at + i] += filter.halve(in[2 * i], in[2 * i + 1]);
    }
  }
}
