package studio.overdub.audiofile;

/**
 * Triangular noise of one step to either side, which makes the rounding error of quiet sounds a steady hiss instead of
 * a distortion (Lipshitz, Wannamaker and Vanderkooy, "Quantization and Dither", JAES 40/5, 1992). Its seed is fixed:
 * the same sound gives the same bytes.
 */
final class Dither {
  private static final long STEP = 0x9E3779B97F4A7C15L;

  private long state;

  /** The next of the noise, within -1 and 1 steps: the difference of two even ones. */
  double next() {
    state += STEP;
    // SplitMix64 (Steele, Lea and Flood, 2014).
    long mixed = (state ^ state >>> 30) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
    mixed ^= mixed >>> 31;
    return ((mixed >>> 32) - (mixed & 0xffff_ffffL)) * 0x1p-32;
  }
}
