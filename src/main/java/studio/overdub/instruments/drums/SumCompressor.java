package studio.overdub.instruments.drums;

import studio.overdub.dsp.ControlGrid;
import studio.overdub.dsp.Elementary;

/**
 * A compressor of one knob for the sum of the pieces: threshold, ratio and make-up gain move together. It follows the
 * louder side; both sides get the same gain, computed on the {@link ControlGrid}.
 */
final class SumCompressor {
  private static final double ATTACK_SECONDS = .003;
  private static final double RELEASE_SECONDS = .12;
  private static final double DECIBELS_AN_OCTAVE = 6.020599913279624;
  private static final double HIGHEST_THRESHOLD = -6;
  private static final double THRESHOLD_RANGE = 20;
  private static final double MOST_SLOPE = .75;
  private static final double MOST_MAKE_UP = 9;
  private static final double QUIETEST = 1e-6;

  private final float attack;
  private final float release;
  private float followed;
  private float gain = 1;
  private float gainStep;
  private double amount;

  SumCompressor(double sampleRate) {
    attack = (float) Elementary.approach(ATTACK_SECONDS * sampleRate);
    release = (float) Elementary.approach(RELEASE_SECONDS * sampleRate);
  }

  void reset() {
    followed = 0;
    gain = 1;
    gainStep = 0;
  }

  /** Begins out of silence: the first stroke is made up for as all others are. */
  void wake(double amount) {
    reset();
    amount(amount);
    gain = (float) goal();
  }

  /** Sets how much, 0 to 1. */
  void amount(double amount) {
    this.amount = amount;
  }

  /** Computes the gain anew. */
  void tick() {
    followed = followed < QUIETEST ? 0 : followed;
    gainStep = ((float) goal() - gain) / ControlGrid.FRAMES;
  }

  private double goal() {
    if (amount == 0) {
      return 1;
    }
    double level = DECIBELS_AN_OCTAVE * Elementary.log2(Math.max(QUIETEST, followed));
    double above = Math.max(0, level - HIGHEST_THRESHOLD + THRESHOLD_RANGE * amount);
    return Elementary.decibelsToGain(MOST_MAKE_UP * amount - MOST_SLOPE * amount * above);
  }

  /** Changes both sides in place. */
  void process(float[] left, float[] right, int from, int frames) {
    if (amount == 0 && gain == 1 && gainStep == 0) {
      return;
    }
    float f = followed;
    float g = gain;
    for (int i = from; i < from + frames; i++) {
      float way = Math.max(Math.abs(left[i]), Math.abs(right[i])) - f;
      f += (way > 0 ? attack : release) * way;
      left[i] *= g;
      right[i] *= g;
      g += gainStep;
    }
    followed = f;
    gain = g;
  }
}
