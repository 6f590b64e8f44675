package studio.overdub.soundfont.sfz;

import java.util.Map;

/** The plain opcodes that one header sets, few among many: slots in rising order and their values. Immutable. */
final class OpcodeSet {
  static final OpcodeSet EMPTY = new OpcodeSet(new short[0], new double[0]);

  private final short[] slots;
  private final double[] values;

  private OpcodeSet(short[] slots, double[] values) {
    this.slots = slots;
    this.values = values;
  }

  static OpcodeSet of(Map<Integer, Double> bySlot) {
    if (bySlot.isEmpty()) {
      return EMPTY;
    }
    short[] slots = new short[bySlot.size()];
    double[] values = new double[slots.length];
    int i = 0;
    for (Map.Entry<Integer, Double> entry : bySlot.entrySet()) {
      slots[i] = entry.getKey().shortValue();
      values[i++] = entry.getValue();
    }
    return new OpcodeSet(slots, values);
  }

  /** Overwrites what this sets. Allocates nothing. */
  void applyTo(double[] region) {
    for (int i = 0; i < slots.length; i++) {
      region[slots[i]] = values[i];
    }
  }

  /** The value in a slot, or the other one where this does not set it. */
  double get(int slot, double otherwise) {
    for (int i = 0; i < slots.length; i++) {
      if (slots[i] == slot) {
        return values[i];
      }
    }
    return otherwise;
  }
}
