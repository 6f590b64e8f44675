package studio.overdub.midi.dx7;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a bank keeps the numbers of a voice: some share a byte (DX7 MIDI data format sheet, bulk dump packed format).
 */
final class Packing {
  private static final int PACKED_PER_OPERATOR = 17;
  private static final int WHOLE = 7;
  private static final List<Field> FIELDS = fields();

  private Packing() {}

  /** Where a parameter lies: byte, lowest bit and how many bits. */
  private record Field(int at, int shift, int bits) {
    int mask() {
      return (1 << bits) - 1;
    }
  }

  private static List<Field> fields() {
    List<Field> fields = new ArrayList<>();
    for (int op = 0; op < 6; op++) {
      addOperator(fields, op * PACKED_PER_OPERATOR);
    }
    int common = 6 * PACKED_PER_OPERATOR;
    addWhole(fields, common, 8);
    fields.add(new Field(common + 8, 0, 5));
    fields.add(new Field(common + 9, 0, 3));
    fields.add(new Field(common + 9, 3, 1));
    addWhole(fields, common + 10, 4);
    fields.add(new Field(common + 14, 0, 1));
    fields.add(new Field(common + 14, 1, 3));
    fields.add(new Field(common + 14, 4, 3));
    addWhole(fields, common + 15, 1 + Voice.NAME_LENGTH);
    return List.copyOf(fields);
  }

  private static void addOperator(List<Field> fields, int base) {
    addWhole(fields, base, 11);
    fields.add(new Field(base + 11, 0, 2));
    fields.add(new Field(base + 11, 2, 2));
    fields.add(new Field(base + 12, 0, 3));
    fields.add(new Field(base + 13, 0, 2));
    fields.add(new Field(base + 13, 2, 3));
    addWhole(fields, base + 14, 1);
    fields.add(new Field(base + 15, 0, 1));
    fields.add(new Field(base + 15, 1, 5));
    addWhole(fields, base + 16, 1);
    fields.add(new Field(base + 12, 3, 4));
  }

  private static void addWhole(List<Field> fields, int from, int count) {
    for (int i = from; i < from + count; i++) {
      fields.add(new Field(i, 0, WHOLE));
    }
  }

  static byte[] unpack(byte[] data, int offset) {
    byte[] bytes = new byte[Voice.BYTES];
    for (int i = 0; i < bytes.length; i++) {
      Field field = FIELDS.get(i);
      bytes[i] = (byte) (data[offset + field.at()] >> field.shift() & field.mask());
    }
    return bytes;
  }

  static byte[] pack(byte[] bytes) {
    byte[] packed = new byte[Voice.PACKED_BYTES];
    for (int i = 0; i < bytes.length; i++) {
      Field field = FIELDS.get(i);
      packed[field.at()] |= (byte) ((bytes[i] & field.mask()) << field.shift());
    }
    return packed;
  }
}
