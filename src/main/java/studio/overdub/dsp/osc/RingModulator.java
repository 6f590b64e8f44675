package studio.overdub.dsp.osc;

import studio.overdub.dsp.HalfBand;

/**
 * The product of two sounds, computed at twice the sample rate, since sums of their frequencies reach that far. One thread
 * at a time; allocates nothing after construction.
 */
public final class RingModulator {
  private static final float[] FACTORS = HalfBand.design(9, .03);

  private final HalfBand firstUp = new HalfBand(FACTORS);
  private final HalfBand secondUp = new HalfBand(FACTORS);
  private final HalfBand down = new HalfBand(FACTORS);

  /** Silence within. */
  public void reset() {
    firstUp.reset();
    secondUp.reset();
    down.reset();
  }

  /** Adds {@code gain} times the product of two sounds of the same frames to {@code out}, a few frames late. */
  public void add(float[] first, float[] second, float[] out, int from, int frames, float gain) {
    for (int i = from; i < from + frames; i++) {
      float early = firstUp.branch(0, first[i]) * secondUp.branch(0, second[i]);
      float late = firstUp.branch(1, first[i]) * secondUp.branch(1, second[i]);
      out[i] += gain * down.halve(early, late);
    }
  }
}
