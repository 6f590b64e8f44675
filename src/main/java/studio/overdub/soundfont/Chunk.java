package studio.overdub.soundfont;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * A RIFF chunk in mapped memory, read in little-endian fields.
 *
 * @param id its four letters
 * @param data its content
 * @param offset where the content starts in the file
 * @param whole whether the file holds all that the chunk's size promises
 */
record Chunk(String id, MemorySegment data, long offset, boolean whole) {
  private static final ValueLayout.OfShort U16 =
      ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final ValueLayout.OfInt U32 = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

  long size() {
    return data.byteSize();
  }

  int u8(long at) {
    return data.get(ValueLayout.JAVA_BYTE, at) & 0xff;
  }

  int s16(long at) {
    return data.get(U16, at);
  }

  int u16(long at) {
    return data.get(U16, at) & 0xffff;
  }

  long u32(long at) {
    return data.get(U32, at) & 0xffff_ffffL;
  }

  int s32(long at) {
    return data.get(U32, at);
  }

  /** Whether it holds further chunks. */
  boolean isList() {
    return id.equals("LIST") && size() >= 4;
  }

  /** What a list is a list of: its first four letters. */
  String type() {
    return letters(data, 0);
  }

  static String letters(MemorySegment memory, long at) {
    byte[] letters = new byte[4];
    MemorySegment.copy(memory, ValueLayout.JAVA_BYTE, at, letters, 0, 4);
    return new String(letters, StandardCharsets.ISO_8859_1);
  }

  /** Text up to its first zero byte, at most {@code length} bytes, without blanks around it. */
  String text(long at, long length) {
    int n = (int) Math.min(length, size() - at);
    byte[] bytes = new byte[n];
    MemorySegment.copy(data, ValueLayout.JAVA_BYTE, at, bytes, 0, n);
    int end = 0;
    while (end < n && bytes[end] != 0) {
      end++;
    }
    return new String(bytes, 0, end, StandardCharsets.ISO_8859_1).strip();
  }
}
