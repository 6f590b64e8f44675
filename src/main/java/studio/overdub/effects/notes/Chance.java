package studio.overdub.effects.notes;

/**
 * Random numbers that hang on a seed and a count alone, so that every rendering draws the same (SplitMix64, Steele, Lea
 * and Flood 2014).
 */
final class Chance {
  private static final long GOLDEN = 0x9e3779b97f4a7c15L;

  private final long seed;
  private long count;

  Chance(long seed) {
    this.seed = mixed(seed);
  }

  /** Begins the row of numbers again. */
  void reset() {
    count = 0;
  }

  /** The next number of the row, 0 to below 1, evenly spread. */
  double next() {
    return at(count++);
  }

  /** The next number of the row, -1 to below 1, evenly spread. */
  double nextBothWays() {
    return 2 * next() - 1;
  }

  /** The number at a place, 0 to below 1, whatever was drawn before. */
  double at(long place) {
    return (mixed(seed + (place + 1) * GOLDEN) >>> 11) * 0x1p-53;
  }

  private static long mixed(long value) {
    long z = value + GOLDEN;
    z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
    z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
    return z ^ z >>> 31;
  }
}
