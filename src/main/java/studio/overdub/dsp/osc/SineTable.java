package studio.overdub.dsp.osc;

/** Sines by table and straight lines between, absolute error below 1e-6. */
final class SineTable {
  private static final int BITS = 12;
  private static final float[] TABLE = table();

  private SineTable() {}

  private static float[] table() {
    float[] table = new float[(1 << BITS) + 1];
    for (int i = 0; i < table.length; i++) {
      table[i] = (float) StrictMath.sin(2 * Math.PI * i / (1 << BITS));
    }
    return table;
  }

  /** The sine of a phase; 2 to the power of 32 is a turn. */
  static float read(int phase) {
    float[] table = TABLE;
    int i = phase >>> 32 - BITS;
    float t = (phase & (1 << 32 - BITS) - 1) * 0x1p-20f;
    return table[i] + t * (table[i + 1] - table[i]);
  }
}
