package studio.overdub.dsp.filter;

import studio.overdub.dsp.BandEdgeLowPass;
import studio.overdub.dsp.ControlGrid;
import studio.overdub.dsp.GentleHalfBand;
import studio.overdub.dsp.SteepHalfBand;

/**
 * Takes the frames of a cell of the {@link ControlGrid} to two, four or eight times the sample rate and back, a few
 * frames late: what bends a sound must do so there, for the harmonics that it makes reach further than half the sample
 * rate. Where they are strong, what the last halving mirrors at the edge of the band is taken away
 * ({@link BandEdgeLowPass}).
 */
final class Oversampling {
  // Keeps the filters above the denormal numbers, far below hearing.
  private static final float BREATH = 1e-20f;

  /** What is to be worked on between {@link #raise} and {@link #halve}. */
  final float[] samples = new float[8 * ControlGrid.FRAMES];

  private final float[] breathing = new float[ControlGrid.FRAMES];
  private final float[] twice = new float[2 * ControlGrid.FRAMES];
  private final float[] fourfold = new float[4 * ControlGrid.FRAMES];
  private final SteepHalfBand up = new SteepHalfBand();
  private final SteepHalfBand down = new SteepHalfBand();
  private final GentleHalfBand upToFour = new GentleHalfBand();
  private final GentleHalfBand downFromFour = new GentleHalfBand();
  private final GentleHalfBand upToEight = new GentleHalfBand();
  private final GentleHalfBand downFromEight = new GentleHalfBand();
  private final BandEdgeLowPass edge = new BandEdgeLowPass();
  private int times = 2;
  private boolean edged;

  /**
   * Silence within.
   *
   * @param times how many times the sample rate it runs from now on: 2, 4 or 8
   * @param edged whether what is mirrored at the edge of the band is taken away
   */
  void start(int times, boolean edged) {
    this.times = times;
    this.edged = edged;
    up.reset();
    down.reset();
    upToFour.reset();
    downFromFour.reset();
    upToEight.reset();
    downFromEight.reset();
    edge.reset();
  }

  /** How many times the sample rate it runs. */
  int times() {
    return times;
  }

  /** Writes {@link #samples} from at most a cell of frames, amplified; {@code gain} moves on. */
  void raise(float[] audio, int from, int frames, Ramp gain) {
    float g = gain.value;
    for (int i = 0; i < frames; i++) {
      breathing[i] = g * audio[from + i] + BREATH;
      g += gain.step;
    }
    gain.value = g;
    if (times == 2) {
      up.raise(breathing, 0, samples, frames);
      return;
    }
    up.raise(breathing, 0, twice, frames);
    if (times == 4) {
      upToFour.raise(twice, 0, samples, 2 * frames);
    } else {
      upToFour.raise(twice, 0, fourfold, 2 * frames);
      upToEight.raise(fourfold, 0, samples, 4 * frames);
    }
  }

  /** Writes the frames that come of {@link #samples}. */
  void halve(float[] audio, int from, int frames) {
    if (times == 8) {
      downFromEight.halve(samples, 4 * frames);
    }
    if (times >= 4) {
      downFromFour.halve(samples, 2 * frames);
    }
    down.halve(samples, frames);
    if (edged) {
      edge.process(samples, frames);
    }
    System.arraycopy(samples, 0, audio, from, frames);
  }
}
