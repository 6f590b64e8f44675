package studio.overdub.instruments.fm;

import studio.overdub.dsp.Elementary;

/**
 * The one LFO of all notes. Its phase is a whole number, so that where it stands at a frame does not depend on how time
 * was cut. Allocates nothing.
 */
final class FmLfo {
  private static final int TRIANGLE = 0;
  private static final int FALLING = 1;
  private static final int RISING = 2;
  private static final int SQUARE = 3;
  private static final int SINE = 4;
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
    double turns = (at & 0xffff_ffffL) / TURN;
    return switch (wave) {
      case TRIANGLE -> turns < .25 ? 4 * turns : turns < .75 ? 2 - 4 * turns : 4 * turns - 4;
      case FALLING -> 1 - 2 * turns;
      case RISING -> 2 * turns - 1;
      case SQUARE -> turns < .5 ? 1 : -1;
      case SINE -> Elementary.sine(turns);
      default -> random(at >>> 32);
    };
  }

  /** A level of -1 to 1 for each period, spread evenly (the finalizer of SplitMix64, Steele 2014). */
  private static double random(long period) {
    long mixed = (period + 1) * 0x9e3779b97f4a7c15L;
    mixed = (mixed ^ mixed >>> 30) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
    return (mixed >> 11) * 0x1p-52;
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
