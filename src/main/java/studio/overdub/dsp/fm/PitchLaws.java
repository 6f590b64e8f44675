package studio.overdub.dsp.fm;

/**
 * How the DX7 turns numbers into movements of pitch: the tables of its firmware 1.8 as published in its disassembly, and
 * the speed of its control interrupt, 372.5 times a second, from measured LFO frequencies.
 */
public final class PitchLaws {
  private static final double INTERRUPTS = 372.5;
  private static final int[] SENSITIVITY = {0, 10, 20, 33, 55, 92, 153, 255};

  private static final int[] RATES = {
    1, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13, 14, 14, 15, 16, 16, 17, 18, 18, 19, 20,
    21, 22, 23, 24, 25, 26, 27, 28, 30, 31, 33, 34, 36, 37, 38, 39, 41, 42, 44, 46, 47, 49, 51, 53, 54, 56, 58, 60, 62, 64,
    66, 68, 70, 72, 74, 76, 79, 82, 85, 88, 91, 94, 98, 102, 106, 110, 115, 120, 125, 130, 135, 141, 147, 153, 159, 165,
    171, 178, 185, 193, 202, 211, 232, 243, 254, 255
  };

  private static final int[] OUTER_LEVELS = {-128, -116, -104, -95, -85, -76, -68, -61, -56, -52, -49, -46, -43, -41, -39, -37};
  private static final int[] TOP_LEVELS = {38, 40, 43, 46, 49, 53, 58, 65, 73, 82, 92, 103, 115, 127};

  private PitchLaws() {}

  /** The octaves of a pitch envelope's level of 0 to 99: straight in the middle, steep at both ends. */
  public static double levelOctaves(int level) {
    int steps =
        level < 16 ? OUTER_LEVELS[level] : level == 16 ? -35 : level == 17 ? -33 : level < 86 ? level - 50 : TOP_LEVELS[level - 86];
    return steps / 32.0;
  }

  /** The octaves a second of a pitch envelope's rate of 0 to 99. */
  public static double octavesPerSecond(int rate) {
    return RATES[rate] / 21.3;
  }

  /** The LFO's frequency in hertz at a speed of 0 to 99. */
  public static double lfoHertz(int speed) {
    int scaled = Math.max(1, speed * 165 >> 6);
    int increment = scaled * (scaled < 160 ? 11 : 11 + (scaled - 160 >> 2));
    return increment * INTERRUPTS / 65536;
  }

  /** Seconds from a key to where the LFO begins to be felt, at a delay of 0 to 99. */
  public static double lfoDelaySeconds(int delay) {
    return delay == 0 ? 0 : 85.25 / delayIncrement(delay);
  }

  /** Seconds that the LFO then takes to be felt fully. */
  public static double lfoFadeSeconds(int delay) {
    return delay == 0 ? 0 : 85.25 / Math.max(128, delayIncrement(delay) & ~127);
  }

  private static int delayIncrement(int delay) {
    int rest = 99 - delay;
    return 16 + (rest & 15) << 1 + (rest >> 4);
  }

  /** A depth of 0 to 99 as a share. */
  public static double depth(int depth) {
    return (depth * 165 >> 6) / 256.0;
  }

  /** The octaves of the whole swing at full depth, at a sensitivity of 0 to 7. */
  public static double sensitivityOctaves(int sensitivity) {
    return SENSITIVITY[sensitivity] / 256.0;
  }
}
