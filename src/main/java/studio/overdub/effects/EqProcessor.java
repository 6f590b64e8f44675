package studio.overdub.effects;

import static studio.overdub.effects.EqType.*;

import studio.overdub.dsp.Biquad;
import studio.overdub.dsp.ControlGrid;
import studio.overdub.dsp.Elementary;
import studio.overdub.dsp.MatchedFilter;

/** Plays the equalizer. A band that stands at 0 dB is left out, which changes nothing: it would be the identity. */
final class EqProcessor extends EffectProcessor {
  private static final int BANDS = 4;
  private static final int[] GAINS = {LOW_GAIN, BELL1_GAIN, BELL2_GAIN, HIGH_GAIN};
  private static final int[] FREQUENCIES = {LOW_FREQUENCY, BELL1_FREQUENCY, BELL2_FREQUENCY, HIGH_FREQUENCY};
  private static final double HIGHEST = .45;
  private static final double TAIL_SECONDS = .25;

  private final double sampleRate;
  private final Biquad[] left = new Biquad[BANDS];
  private final Biquad[] right = new Biquad[BANDS];
  private final MatchedFilter design = new MatchedFilter();
  private boolean designed;
  private float gain;
  private float gainStep;

  EqProcessor(double[] values, double sampleRate) {
    super(PARAMS, values, sampleRate);
    this.sampleRate = sampleRate;
    for (int band = 0; band < BANDS; band++) {
      left[band] = new Biquad();
      right[band] = new Biquad();
    }
    reset();
  }

  @Override
  int tail() {
    return (int) (TAIL_SECONDS * sampleRate);
  }

  @Override
  void silence() {
    for (int band = 0; band < BANDS; band++) {
      left[band].reset();
      right[band].reset();
    }
    designed = false;
  }

  @Override
  void wake() {
    designAll();
    gain = (float) Elementary.decibelsToGain(get(OUTPUT));
    gainStep = 0;
  }

  @Override
  void tick() {
    if (!settled() || !designed) {
      designAll();
    }
    gainStep = ((float) Elementary.decibelsToGain(get(OUTPUT)) - gain) / ControlGrid.FRAMES;
    for (int band = 0; band < BANDS; band++) {
      left[band].flush();
      right[band].flush();
    }
  }

  private void designAll() {
    for (int band = 0; band < BANDS; band++) {
      double cycles = Math.min(HIGHEST, get(FREQUENCIES[band]) / sampleRate);
      double decibels = get(GAINS[band]);
      switch (band) {
        case 0 -> design.lowShelf(cycles, decibels);
        case 1 -> design.bell(cycles, decibels, get(BELL1_Q));
        case 2 -> design.bell(cycles, decibels, get(BELL2_Q));
        default -> design.highShelf(cycles, decibels);
      }
      design.applyTo(left[band]);
      design.applyTo(right[band]);
    }
    designed = settled();
  }

  @Override
  void render(float[] l, float[] r, int from, int frames) {
    for (int band = 0; band < BANDS; band++) {
      if (get(GAINS[band]) != 0) {
        left[band].process(l, from, frames);
        right[band].process(r, from, frames);
      }
    }
    float g = gain;
    for (int i = from; i < from + frames; i++) {
      l[i] *= g;
      r[i] *= g;
      g += gainStep;
    }
    gain = g;
  }
}
