package studio.overdub.dsp.fm;

import studio.overdub.dsp.Elementary;

/** The waves of the LFO, by their numbers in a voice. */
public final class LfoWave {
  private static final int TRIANGLE = 0;
  private static final int FALLING = 1;
  private static final int RISING = 2;
  private static final int SQUARE = 3;
  private static final int SINE = 4;

  private LfoWave() {}

  /**
   * The value, -1 to 1.
   *
   * @param wave 0 triangle, 1 falling, 2 rising, 3 square, 4 sine, 5 random
   * @param turns 0 to 1 of a period
   * @param period which period it is, for random levels
   */
  public static double value(int wave, double turns, long period) {
    return switch (wave) {
      case TRIANGLE -> turns < .25 ? 4 * turns : turns < .75 ? 2 - 4 * turns : 4 * turns - 4;
      case FALLING -> 1 - 2 * turns;
      case RISING -> 2 * turns - 1;
      case SQUARE -> turns < .5 ? 1 : -1;
      case SINE -> Elementary.sine(turns);
      default -> random(period);
    };
  }

  /** A level of -1 to 1 for each period, spread evenly (the finalizer of SplitMix64, Steele 2014). */
  private static double random(long period) {
    long mixed = (period + 1) * 0x9e3779b97f4a7c15L;
    mixed = (mixed ^ mixed >>> 30) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
    return (mixed >> 11) * 0x1p-52;
  }
}
