package studio.overdub.dsp.filter;

import studio.overdub.dsp.ControlGrid;
import studio.overdub.dsp.GentleHalfBand;
import studio.overdub.dsp.SteepHalfBand;

/**
 * Takes the frames of a cell of the {@link ControlGrid} to two or four times the sample rate and back, a few frames late:
 * what bends a sound must do so there, for the harmonics that it makes reach further than half the sample rate.
 */
final class Oversampling {
  // Keeps the filters above the denormal numbers, far below hearing.
  private static final float BREATH = 1e-20f;

  /** What is to be worked on between {@link #raise} and {@link #halve}. */
  final float[] samples = new float[4 * ControlGrid.FRAMES];

  private final float[] breathing = new float[ControlGrid.FRAMES];
  private final float[] half = new float[2 * ControlGrid.FRAMES];
  private final SteepHalfBand up = new SteepHalfBand();
  private final SteepHalfBand down = new SteepHalfBand();
  private final GentleHalfBand furtherUp = new GentleHalfBand();
  private final GentleHalfBand firstDown = new GentleHalfBand();
  private int times = 2;

  /** Silence within, from now on at {@code times} the sample rate: 2 or 4. */
  void start(int times) {
    this.times = times;
    up.reset();
    down.reset();
    furtherUp.reset();
    firstDown.reset();
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
    } else {
      up.raise(breathing, 0, half, frames);
      furtherUp.raise(half, 0, samples, 2 * frames);
    }
  }

  /** Writes the frames that come of {@link #samples}. */
  void halve(float[] audio, int from, int frames) {
    if (times == 4) {
      firstDown.halve(samples, 2 * frames);
    }
    down.halve(samples, frames);
    System.arraycopy(samples, 0, audio, from, frames);
  }
}
