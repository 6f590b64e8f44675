package studio.overdub.dsp.fm;

import studio.overdub.dsp.Elementary;

/**
 * How the DX7 turns the numbers of an operator into levels, speeds and frequencies. Levels count in steps of 1/256 octave
 * of amplitude (0.0235 dB), full scale at {@link #FULL}.
 *
 * <p>Sources: the measurements of "Detailed description of DX7 envelope generation" in the documentation of
 * music-synthesizer-for-android, and the tables of the instrument's firmware 1.8 as published in its disassembly.
 */
public final class OperatorLaws {
  /** The level of full scale: output level and envelope level both 99, without scaling or velocity. */
  public static final int FULL = 3840;

  /** The level from which down nothing is heard. */
  public static final int FLOOR = 16;

  /** Where an attack from below begins at once. */
  public static final int ATTACK_START = 1716;

  /** Steps a second of a decay at the slowest rate: one every 4096 samples of the original's 49,096 Hz. */
  private static final double SLOWEST = 49096 / 4096.0;

  /** A segment whose goal is where it starts lasts as long as a decay over this many steps. */
  public static final int HOLD_STEPS = 480;

  private static final int[] LOW_LEVELS = {
    0, 5, 9, 13, 17, 20, 23, 25, 27, 29, 31, 33, 35, 37, 39, 41, 42, 43, 45, 46
  };

  private static final int[] CURVE = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 14, 16, 19, 23, 27, 33, 39, 47, 56, 66, 80, 94, 110, 126, 142, 158, 174, 190, 206,
    222, 238, 250
  };

  private static final int[] VELOCITY = {
    0, 70, 86, 97, 106, 114, 121, 126, 132, 138, 142, 148, 152, 156, 160, 163, 166, 170, 173, 174, 178, 181, 184, 186, 189,
    190, 194, 196, 198, 200, 202, 205, 206, 209, 211, 214, 216, 218, 220, 222, 224, 225, 227, 229, 230, 232, 233, 235, 237,
    238, 240, 241, 242, 243, 244, 246, 246, 248, 249, 250, 251, 252, 253, 254
  };

  private OperatorLaws() {}

  /** An output level of 0 to 99 in units of 32 steps (0.75 dB), 0 to 127. */
  public static int outputLevel(int level) {
    return level >= 20 ? 28 + level : LOW_LEVELS[level];
  }

  /**
   * What keyboard level scaling adds, in units of 32 steps.
   *
   * @param key 0 to 127, transposed
   * @param breakpoint 0 to 99, 39 is C3 (MIDI key 60 is C3 there)
   */
  public static int levelScaling(int key, int breakpoint, int left, int right, int leftCurve, int rightCurve) {
    int distance = key - breakpoint - 17;
    return distance >= 0
        ? scaling((distance + 1) / 3, right, rightCurve)
        : scaling((1 - distance) / 3, left, leftCurve);
  }

  private static int scaling(int group, int depth, int curve) {
    boolean line = curve == 0 || curve == 3;
    int amount =
        line ? group * depth * 329 >> 12 : CURVE[Math.min(group, CURVE.length - 1)] * depth * 329 >> 15;
    return curve < 2 ? -amount : amount;
  }

  /** What a velocity of 0 to 127 adds at a sensitivity of 0 to 7, in steps. */
  public static int velocity(int velocity, int sensitivity) {
    return sensitivity * (VELOCITY[velocity >> 1] - 239) + 7 >> 3 << 4;
  }

  /** What keyboard rate scaling adds to the 6-bit rate. */
  public static int rateScaling(int key, int sensitivity) {
    return sensitivity * Math.min(31, Math.max(0, key / 3 - 7)) >> 3;
  }

  /** The level an envelope segment goes to. */
  public static int goal(int level, int output) {
    return Math.max(FLOOR, (outputLevel(level) >> 1 << 6) + output - 4256);
  }

  /** Steps a second that a decay falls at a rate of 0 to 99. */
  public static double stepsPerSecond(int rate, int scaling) {
    int quantized = Math.min(63, (rate * 41 >> 6) + scaling);
    return SLOWEST * (1 << (quantized >> 2)) * (1 + .25 * (quantized & 3));
  }

  /** The amplitude of a level: 1 at full scale, and nothing at the floor. */
  public static double amplitude(double level) {
    return level <= FLOOR ? 0 : Elementary.exp2((level - FULL) / 256);
  }

  /** How many octaves of 16 a modulation of 0 to 1 takes off the level at a sensitivity of 0 to 3. */
  public static double attenuation(double modulation, int sensitivity) {
    double share = modulation * AMP_SENSITIVITY[sensitivity];
    return (Elementary.exp2(share * ATTENUATION_OCTAVES) - 1) / ATTENUATION_MOST;
  }

  private static final double[] AMP_SENSITIVITY = {0, .2588, .4274, 1};
  private static final double ATTENUATION_OCTAVES = 6.4633;
  private static final double ATTENUATION_MOST = StrictMath.pow(2, ATTENUATION_OCTAVES) - 1;

  /** The octave over 1 Hz at which an operator of fixed frequency sounds. */
  public static double fixedOctave(int coarse, int fine, int detune) {
    // Decades in octaves, and a step of detune as it was measured; downwards the original does not detune.
    return ((coarse & 3) + fine / 100.0) * 3.321928094887362 + Math.max(0, detune) * (13457 / 16777216.0);
  }

  /** The octaves that an operator's ratio lies over the key. */
  public static double ratioOctave(int coarse, int fine) {
    return Elementary.log2((coarse == 0 ? .5 : coarse) * (1 + .01 * fine));
  }

  /** The octaves that a detune of -7 to 7 adds where the key lies {@code octave} octaves over 1 Hz, as measured. */
  public static double detuneOctave(double octave, int detune) {
    double inside = Math.max(0, octave);
    return detune * inside * Elementary.exp2(-.57131 * inside) * (.0209 / 7);
  }
}
