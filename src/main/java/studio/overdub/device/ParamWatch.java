package studio.overdub.device;

import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * Where the parameters of a playing device stand as they sound: what was set, moved by envelopes, controllers and other
 * modulation within the device. A panel that wants to draw moving values makes one and hands it to {@link
 * Processor#watch}; the processor writes the values of its newest note once a block.
 *
 * <p>Neither side waits: each value is read and written whole, and different values may come from different blocks.
 */
public final class ParamWatch {
  private static final int NOT_MOVED = Float.floatToRawIntBits(Float.NaN);

  private final AtomicIntegerArray bits;

  /** A watch that has seen nothing move. */
  public ParamWatch(int params) {
    bits = new AtomicIntegerArray(params);
    clear();
  }

  /** How many parameters it has room for. */
  public int size() {
    return bits.length();
  }

  /** The value that sounds; NaN where the parameter stands as it was set. Any thread. */
  public float get(int index) {
    return Float.intBitsToFloat(bits.getOpaque(index));
  }

  /** A parameter sounds at this value now. Audio thread. */
  public void put(int index, float value) {
    bits.setOpaque(index, Float.floatToRawIntBits(value));
  }

  /** Nothing is moved. Any thread. */
  public void clear() {
    for (int i = 0; i < bits.length(); i++) {
      bits.setOpaque(i, NOT_MOVED);
    }
  }
}
