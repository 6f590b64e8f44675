package studio.overdub.app.material;

import studio.overdub.dsp.fm.LfoWave;
import studio.overdub.dsp.fm.OperatorLaws;
import studio.overdub.dsp.fm.PitchLaws;

/**
 * What keyboard scaling, LFO and frequencies of the FM synthesizer look like, computed by the laws that sound. Quick
 * enough to be asked while a knob turns. Any thread.
 */
public final class FmShapes {
  private static final int NUMBERS = 100;
  private static final double DECIBELS_A_STEP = 20 * StrictMath.log10(2) / 256;

  private FmShapes() {}

  /** How much rate scaling of 0 to 7 adds to the speed of envelopes at a key. */
  public static int rateScaling(int key, int sensitivity) {
    return OperatorLaws.rateScaling(key, sensitivity);
  }

  /**
   * How much keyboard level scaling makes an operator louder at a key.
   *
   * @param curves left and right: 0 falling line, 1 falling curve, 2 rising curve, 3 rising line
   * @return decibels
   */
  public static double levelScaling(int key, int breakpoint, int[] depths, int[] curves) {
    int units = OperatorLaws.levelScaling(key, breakpoint, depths[0], depths[1], curves[0], curves[1]);
    return 32 * units * DECIBELS_A_STEP;
  }

  /** The key, 0 to 127, in the middle of those that a breakpoint of 0 to 99 leaves as they are. */
  public static int breakpointKey(int breakpoint) {
    return breakpoint + 17;
  }

  /**
   * The depth of 0 to 99 at which a curve of level scaling comes nearest to decibels, so many keys from the breakpoint.
   */
  public static int scalingDepth(double decibels, int keys, int curve) {
    int[] curves = {curve, curve};
    return Nearest.of(
        NUMBERS, depth -> Math.abs(levelScaling(breakpointKey(0) + keys, 0, new int[] {depth, depth}, curves)),
        Math.abs(decibels));
  }

  /** The LFO's frequency in hertz at a speed of 0 to 99. */
  public static double lfoHertz(int speed) {
    return PitchLaws.lfoHertz(speed);
  }

  /** Seconds from a key to where the LFO begins to be felt, at a delay of 0 to 99. */
  public static double lfoDelay(int delay) {
    return PitchLaws.lfoDelaySeconds(delay);
  }

  /** Seconds that the LFO then takes to be felt fully. */
  public static double lfoFade(int delay) {
    return PitchLaws.lfoFadeSeconds(delay);
  }

  /** The delay of 0 to 99 after which the LFO is felt fully at a time nearest to this. */
  public static int lfoDelayAt(double seconds) {
    return Nearest.of(NUMBERS, delay -> lfoDelay(delay) + lfoFade(delay), seconds);
  }

  /** Where the LFO stands, -1 to 1, some seconds after a key that it keeps to. */
  public static double lfo(int wave, int speed, double seconds) {
    double turns = seconds * lfoHertz(speed);
    long period = (long) Math.floor(turns);
    return LfoWave.value(wave, turns - period, period);
  }

  /** The cents to each side that the LFO moves the pitch at a depth of 0 to 99 and a sensitivity of 0 to 7. */
  public static double lfoCents(int depth, int sensitivity) {
    return 1200 * PitchLaws.depth(depth) * PitchLaws.sensitivityOctaves(sensitivity);
  }

  /**
   * The decibels that the LFO takes off a full level where it stands lowest, at an operator's sensitivity of 0 to 3.
   */
  public static double lfoDecibels(int depth, int sensitivity) {
    return decibels(PitchLaws.depth(depth), sensitivity);
  }

  private static double decibels(double modulation, int sensitivity) {
    return OperatorLaws.FULL * OperatorLaws.attenuation(modulation, sensitivity) * DECIBELS_A_STEP;
  }

  /** What an operator's ratio multiplies the key's frequency by, without its detune. */
  public static double ratio(int coarse, int fine) {
    return (coarse == 0 ? .5 : coarse) * (1 + .01 * fine);
  }

  /** The hertz of an operator of fixed frequency, without its detune. */
  public static double fixedHertz(int coarse, int fine) {
    return StrictMath.pow(2, OperatorLaws.fixedOctave(coarse, fine, 0));
  }
}
