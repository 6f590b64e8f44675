package studio.overdub.effects;

import static studio.overdub.effects.CompressorType.*;

import studio.overdub.dsp.Elementary;

/**
 * Plays the compressor (after Giannoulis, Massberg and Reiss, "Digital Dynamic Range Compressor Design", 2012): a peak
 * detector that holds for half a period of 100 Hz, a static curve with a soft knee, and attack and release as time
 * constants of the gain in decibels.
 */
final class CompressorProcessor extends EffectProcessor {
  private static final double HOLD_SECONDS = .005;
  private static final double FALL_SECONDS = .001;
  private static final double DECIBELS_A_DOUBLING = 6.020599913279624;
  private static final float QUIETEST = 1e-6f;

  private final double sampleRate;
  private final int holdFrames;
  private final float fall;
  private float peak;
  private int hold;
  private double reduction;
  private double attack;
  private double release;
  private double threshold;
  private double slope;
  private double knee;

  CompressorProcessor(double[] values, double sampleRate) {
    super(PARAMS, values, sampleRate);
    this.sampleRate = sampleRate;
    holdFrames = (int) (HOLD_SECONDS * sampleRate);
    fall = (float) Elementary.approach(FALL_SECONDS * sampleRate);
    reset();
  }

  @Override
  int tail() {
    return (int) (5 * get(RELEASE) * sampleRate);
  }

  @Override
  void silence() {
    peak = 0;
    hold = 0;
    reduction = 0;
  }

  @Override
  void wake() {
    tick();
  }

  @Override
  void tick() {
    reduction = reduction < 1e-9 ? 0 : reduction;
    peak = Elementary.flush(peak);
    attack = Elementary.approach(get(ATTACK) * sampleRate);
    // The detector has held for a while when the gain begins to come back.
    release = Elementary.approach((get(RELEASE) - HOLD_SECONDS) * sampleRate);
    threshold = get(THRESHOLD);
    slope = 1 - 1 / get(RATIO);
    knee = get(KNEE);
  }

  @Override
  void render(float[] left, float[] right, int from, int frames) {
    float wet = (float) (get(MIX) * Elementary.decibelsToGain(get(MAKEUP)));
    float dry = 1 - (float) get(MIX);
    for (int i = from; i < from + frames; i++) {
      double wanted = wanted(detect(Math.max(Math.abs(left[i]), Math.abs(right[i]))));
      reduction += (wanted > reduction ? attack : release) * (wanted - reduction);
      float gain = dry + wet * (float) Elementary.decibelsToGain(-reduction);
      left[i] *= gain;
      right[i] *= gain;
    }
  }

  private float detect(float level) {
    if (level >= peak) {
      peak = level;
      hold = holdFrames;
    } else if (hold > 0) {
      hold--;
    } else {
      peak += fall * (level - peak);
    }
    return peak;
  }

  /** The static curve: how many decibels to take away at a level. */
  private double wanted(float level) {
    if (level < QUIETEST) {
      return 0;
    }
    double over = DECIBELS_A_DOUBLING * Elementary.log2(level) - threshold;
    if (2 * over <= -knee) {
      return 0;
    }
    if (2 * over < knee) {
      double into = over + knee / 2;
      return slope * into * into / (2 * knee);
    }
    return slope * over;
  }
}
