package studio.overdub.dsp.osc;

/** Reads one period between its samples. */
final class TableReader {
  private static final float FRACTION = 0x1p-24f;

  private TableReader() {}

  /**
   * Cubic Hermite interpolation (Catmull-Rom).
   *
   * @param table the period from index 1 on, with the neighbours of both ends
   * @param bits the period has 2 to this power samples
   * @param phase 2 to the power of 32 is a turn
   */
  static float read(float[] table, int bits, int phase) {
    return read(table, 0, bits, phase);
  }

  /** As {@link #read(float[], int, int)} for a period that starts behind {@code offset}. */
  static float read(float[] table, int offset, int bits, int phase) {
    int i = offset + (phase >>> 32 - bits);
    float t = (phase << bits >>> 8) * FRACTION;
    float a = table[i];
    float b = table[i + 1];
    float c = table[i + 2];
    float d = table[i + 3];
    float slope = .5f * (c - a);
    float v = b - c;
    float w = slope + v;
    float s = w + v + .5f * (d - b);
    return ((s * t - (w + s)) * t + slope) * t + b;
  }
}
