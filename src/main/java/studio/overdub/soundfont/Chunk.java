package studio.overdub.soundfont;

import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * A RIFF chunk in mapped memory, read in little-endian fields.
 *
 * @param id its four letters
 * @param data its content
 * @param fields the content's first GiB, for reading fields: of memory segments that takes longer to get going
 * @param offset where the content starts in the file
 * @param whole whether the file holds all that the chunk's size promises
 */
record Chunk(String id, MemorySegment data, ByteBuffer fields, long offset, boolean whole) {
  private static final long MOST_FIELDS = 1 << 30;

  Chunk(String id, MemorySegment data, long offset, boolean whole) {
    this(id, data, buffer(data, 0, Math.min(data.byteSize(), MOST_FIELDS)), offset, whole);
  }

  /** A stretch of memory as a buffer of little-endian fields. */
  static ByteBuffer buffer(MemorySegment memory, long from, long length) {
    return memory.asSlice(from, length).asByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
  }

  long size() {
    return data.byteSize();
  }

  int u8(long at) {
    return fields.get((int) at) & 0xff;
  }

  int s16(long at) {
    return fields.getShort((int) at);
  }

  int u16(long at) {
    return fields.getShort((int) at) & 0xffff;
  }

  long u32(long at) {
    return fields.getInt((int) at) & 0xffff_ffffL;
  }

  int s32(long at) {
    return fields.getInt((int) at);
  }

  /** Whether it holds further chunks. */
  boolean isList() {
    return id.equals("LIST") && size() >= 4;
  }

  /** What a list is a list of: its first four letters. */
  String type() {
    return letters(fields, 0);
  }

  static String letters(ByteBuffer bytes, int at) {
    byte[] letters = new byte[4];
    bytes.get(at, letters);
    return new String(letters, StandardCharsets.ISO_8859_1);
  }

  /** Text up to its first zero byte, at most {@code length} bytes, without blanks around it. */
  String text(long at, long length) {
    int n = (int) Math.min(length, size() - at);
    byte[] bytes = new byte[n];
    fields.get((int) at, bytes);
    int end = 0;
    while (end < n && bytes[end] != 0) {
      end++;
    }
    return new String(bytes, 0, end, StandardCharsets.ISO_8859_1).strip();
  }
}
