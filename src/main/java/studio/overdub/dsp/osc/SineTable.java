package studio.overdub.dsp.osc;

/** Sines by table and straight lines between, absolute error below 1e-6. */
final class SineTable {
  private static final int BITS = 12;
  private static final double TURN = 2 * Math.PI;
  private static final float[] TABLE = table();
  private static final float[] SLOPES = slopes();
  // A float that is so large has no room behind the point, and its lowest bits are those of the number added to it.
  private static final float ROUNDING = 0x1.8p23f;

  /** Steps of {@link #at} in a turn. */
  static final float STEPS = 1 << BITS;

  private SineTable() {}

  private static float[] table() {
    float[] table = new float[(1 << BITS) + 1];
    for (int i = 0; i < table.length; i++) {
      table[i] = (float) StrictMath.sin(TURN * i / (1 << BITS));
    }
    return table;
  }

  /** How much the sine grows by a step, at each of its places. */
  private static float[] slopes() {
    float[] slopes = new float[1 << BITS];
    for (int i = 0; i < slopes.length; i++) {
      slopes[i] = (float) (TURN / (1 << BITS) * StrictMath.cos(TURN * i / (1 << BITS)));
    }
    return slopes;
  }

  /** The sine of a phase; 2 to the power of 32 is a turn. */
  static float read(int phase) {
    float[] table = TABLE;
    int i = phase >>> 32 - BITS;
    float t = (phase & (1 << 32 - BITS) - 1) * 0x1p-20f;
    return table[i] + t * (table[i + 1] - table[i]);
  }

  /**
   * The sine of an angle in {@link #STEPS}, within a hundred turns: for loops that wait for the one before, since it is
   * soonest there. It goes from the nearest value along its slope, and rounds without leaving the floats.
   */
  static float at(float steps) {
    float whole = steps + ROUNDING;
    int i = Float.floatToRawIntBits(whole) & (1 << BITS) - 1;
    return TABLE[i] + (steps - (whole - ROUNDING)) * SLOPES[i];
  }
}
