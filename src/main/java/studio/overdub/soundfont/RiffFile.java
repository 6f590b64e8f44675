package studio.overdub.soundfont;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;
import studio.overdub.base.StudioException;

/** The chunks of a RIFF file by "LIST/chunk", such as "pdta/phdr"; of equal ones the first. */
final class RiffFile {
  private static final ValueLayout.OfInt U32 = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final int MOST_CHUNKS = 4096;

  private final String file;
  private final MemorySegment memory;
  private final Map<String, Chunk> chunks = new HashMap<>();
  private int seen;

  /**
   * Lists the chunks of a file.
   *
   * @param file its name, for messages
   * @param form the form type it must have, such as "sfbk"
   */
  RiffFile(String file, MemorySegment memory, String form) throws StudioException {
    this.file = file;
    this.memory = memory;
    if (memory.byteSize() < 12 || !letters(0).equals("RIFF") || !letters(8).equals(form)) {
      throw new StudioException("This is not a SoundFont 2 file", file, "Choose a file that ends in .sf2.");
    }
    list("", 12, Math.min(memory.byteSize(), 8 + u32(4)));
  }

  private void list(String parent, long from, long to) throws StudioException {
    long at = from;
    while (at + 8 <= to) {
      if (++seen > MOST_CHUNKS) {
        throw damaged("more than " + MOST_CHUNKS + " chunks", at);
      }
      String id = letters(at);
      long size = u32(at + 4);
      long start = at + 8;
      long end = Math.min(to, start + size);
      if (id.equals("LIST") && parent.isEmpty() && end - start >= 4) {
        list(letters(start) + "/", start + 4, end);
      } else {
        chunks.putIfAbsent(
            parent + id, new Chunk(id, memory.asSlice(start, end - start), start, end == start + size));
      }
      at = start + size + (size & 1);
    }
  }

  /** The chunk of this name, or null. */
  Chunk find(String name) {
    return chunks.get(name);
  }

  /** The chunk of this name, whole and made of records of one size. */
  Chunk records(String name, int recordSize) throws StudioException {
    Chunk chunk = chunks.get(name);
    if (chunk == null) {
      throw damaged("the chunk " + name + " is missing", memory.byteSize());
    }
    if (!chunk.whole()) {
      throw damaged("the chunk " + name + " is cut off", chunk.offset() + chunk.size());
    }
    if (chunk.size() % recordSize != 0 || chunk.size() == 0) {
      throw damaged("the chunk " + name + " has a wrong size, " + chunk.size() + " bytes", chunk.offset());
    }
    return chunk;
  }

  /** All chunks by name. */
  Map<String, Chunk> all() {
    return Map.copyOf(chunks);
  }

  StudioException damaged(String what, long offset) {
    return new StudioException(
        "This SoundFont is damaged: " + what, file + ", offset " + offset, "Get the file from its source again.");
  }

  private long u32(long at) {
    return memory.get(U32, at) & 0xffff_ffffL;
  }

  private String letters(long at) {
    StringBuilder text = new StringBuilder(4);
    for (int i = 0; i < 4; i++) {
      text.append((char) (memory.get(ValueLayout.JAVA_BYTE, at + i) & 0xff));
    }
    return text.toString();
  }
}
