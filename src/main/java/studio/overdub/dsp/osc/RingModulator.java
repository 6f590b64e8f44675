package studio.overdub.dsp.osc;

import studio.overdub.dsp.BandEdgeLowPass;
import studio.overdub.dsp.ControlGrid;
import studio.overdub.dsp.SteepHalfBand;

/**
 * The product of two sounds, computed at twice the sample rate, since sums of their frequencies reach that far. Bright
 * sounds multiply to as much just beyond half the sample rate as below, where no half-band filter is steep enough, so what
 * that mirrors is taken away ({@link BandEdgeLowPass}). One thread at a time; allocates nothing after construction.
 */
public final class RingModulator {
  private final SteepHalfBand firstUp = new SteepHalfBand();
  private final SteepHalfBand secondUp = new SteepHalfBand();
  private final SteepHalfBand down = new SteepHalfBand();
  private final BandEdgeLowPass edge = new BandEdgeLowPass();
  private final float[] product = new float[2 * ControlGrid.FRAMES];
  private final float[] factor = new float[2 * ControlGrid.FRAMES];

  /** Silence within. */
  public void reset() {
    firstUp.reset();
    secondUp.reset();
    down.reset();
    edge.reset();
  }

  /** Adds {@code gain} times the product of two sounds of the same frames to {@code out}, a few frames late. */
  public void add(float[] first, float[] second, float[] out, int from, int frames, float gain) {
    int done = 0;
    while (done < frames) {
      int run = Math.min(ControlGrid.FRAMES, frames - done);
      firstUp.raise(first, from + done, product, run);
      secondUp.raise(second, from + done, factor, run);
      for (int i = 0; i < 2 * run; i++) {
        product[i] *= factor[i];
      }
      down.halve(product, run);
      edge.process(product, run);
      for (int i = 0; i < run; i++) {
        out[from + done + i] += gain * product[i];
      }
      done += run;
    }
  }
}
