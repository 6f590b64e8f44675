package studio.overdub.instruments.fm;

import studio.overdub.dsp.fm.LfoWave;
import studio.overdub.dsp.fm.PitchLaws;

/**
 * The one LFO of all notes. Its phase is a whole number, so that where it stands at a frame does not depend on how time
 * was cut. Allocates nothing.
 */
final class FmLfo {
  private static final double TURN = 4294967296.0;

  private final double sampleRate;
  private long phase;
  private long increment;
  private long sinceKey;
  private double delayFrames;
  private double fadeFrames;
  private int wave;
  private boolean sync;

  FmLfo(double sampleRate) {
    this.sampleRate = sampleRate;
  }

  void reset() {
    phase = 0;
    sinceKey = 0;
  }

  /** Takes speed, delay, wave and sync from the patch. */
  void adopt(FmPatch patch) {
    increment = (long) (PitchLaws.lfoHertz(patch.get(FmParams.LFO_SPEED)) / sampleRate * TURN);
    delayFrames = PitchLaws.lfoDelaySeconds(patch.get(FmParams.LFO_DELAY)) * sampleRate;
    fadeFrames = PitchLaws.lfoFadeSeconds(patch.get(FmParams.LFO_DELAY)) * sampleRate;
    wave = patch.get(FmParams.LFO_WAVE);
    sync = patch.get(FmParams.LFO_SYNC) != 0;
  }

  /** A key goes down: the delay begins again, and with sync the wave. */
  void keyDown() {
    sinceKey = 0;
    if (sync) {
      phase = phase + 0xffff_ffffL & ~0xffff_ffffL;
    }
  }

  /** Moves on. */
  void advance(int frames) {
    phase += frames * increment;
    sinceKey += frames;
  }

  /** The value {@code frame} frames on, -1 to 1. */
  double value(int frame) {
    long at = phase + frame * increment;
    return LfoWave.value(wave, (at & 0xffff_ffffL) / TURN, at >>> 32);
  }

  /** How much of the depth is felt {@code frame} frames on, 0 to 1. */
  double fade(int frame) {
    double past = sinceKey + frame - delayFrames;
    if (past < 0) {
      return 0;
    }
    return past >= fadeFrames ? 1 : past / fadeFrames;
  }
}
