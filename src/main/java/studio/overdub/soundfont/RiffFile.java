package studio.overdub.soundfont;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import studio.overdub.base.StudioException;

/**
 * The chunks of a RIFF file, or of an RF64 file (EBU Tech 3306), whose sizes beyond 32 bits stand in a table of their
 * own. Sizes are unsigned; whatever they claim, a chunk ends with its list and with the file.
 */
final class RiffFile {
  /** More than any font has; a file of empty chunks must not fill the heap. */
  private static final int MOST_CHUNKS = 1 << 20;

  /** The size that stands in place of one beyond 32 bits. */
  private static final long ELSEWHERE = 0xffff_ffffL;

  private static final int HEADER_SIZE = 12;
  private static final int DS64_SIZE = 28;
  private static final int DS64_ENTRY_SIZE = 12;

  private final String file;
  private final MemorySegment memory;
  private final Map<String, Long> longSizes = new HashMap<>();
  private final long end;
  private int seen;

  /**
   * The chunks of a file.
   *
   * @param file its name, for messages
   * @throws StudioException if it is no RIFF file
   */
  RiffFile(String file, MemorySegment memory) throws StudioException {
    this.file = file;
    this.memory = memory;
    boolean riff = memory.byteSize() >= HEADER_SIZE && letters(0).equals("RIFF");
    boolean rf64 = memory.byteSize() >= HEADER_SIZE && letters(0).equals("RF64");
    if (!riff && !rf64) {
      throw noFont(file);
    }
    end = rf64 ? readLongSizes() : Math.min(memory.byteSize(), 8 + u32(4));
  }

  static StudioException noFont(String file) {
    return new StudioException(
        "This is no SoundFont or DLS file", file, "Choose a file that ends in .sf2, .sf3 or .dls.");
  }

  /** Reads the chunk ds64, which comes first in an RF64 file. Returns where the file ends by what it says. */
  private long readLongSizes() throws StudioException {
    if (memory.byteSize() < HEADER_SIZE + 8 + DS64_SIZE || !letters(HEADER_SIZE).equals("ds64")) {
      throw damaged("the chunk ds64 of an RF64 file is missing", HEADER_SIZE);
    }
    long start = HEADER_SIZE + 8;
    long content = Math.min(memory.byteSize() - start, u32(HEADER_SIZE + 4));
    // The two names under which sample data is known; an entry of the table overrides them.
    longSizes.put("data", u64(start + 8));
    longSizes.put("smpl", u64(start + 8));
    long entries = Math.min(u32(start + 24), (content - DS64_SIZE) / DS64_ENTRY_SIZE);
    for (long i = 0; i < entries; i++) {
      long at = start + DS64_SIZE + i * DS64_ENTRY_SIZE;
      longSizes.put(letters(at), u64(at + 4));
    }
    long size = u64(start);
    return size < 0 || size > memory.byteSize() - 8 ? memory.byteSize() : 8 + size;
  }

  /** What the file holds by its own word: "sfbk" or "DLS ". */
  String form() {
    return letters(8);
  }

  /** The chunks that lie in no list. */
  List<Chunk> chunks() throws StudioException {
    return chunks(HEADER_SIZE, end);
  }

  /** The chunks in a list. */
  List<Chunk> chunks(Chunk list) throws StudioException {
    return chunks(list.offset() + 4, list.offset() + list.size());
  }

  private List<Chunk> chunks(long from, long to) throws StudioException {
    List<Chunk> chunks = new ArrayList<>();
    long at = from;
    while (at + 8 <= to) {
      if (++seen > MOST_CHUNKS) {
        throw damaged("it has more than " + MOST_CHUNKS + " chunks", at);
      }
      String id = letters(at);
      long start = at + 8;
      long size = size(id, at + 4, to - start);
      long stop = Math.min(to, start + size);
      chunks.add(new Chunk(id, memory.asSlice(start, stop - start), start, stop == start + size));
      at = start + size + padding(start + size, size, to);
    }
    return chunks;
  }

  /**
   * The bytes between a chunk and the next: one behind an odd size. Some programs that compress fonts leave it out, and
   * the next chunk's name stands where a zero should.
   */
  private long padding(long stop, long size, long to) {
    if ((size & 1) == 0) {
      return 0;
    }
    boolean named = stop + 8 <= to && isName(letters(stop));
    return named && !letters(stop + 1).equals("LIST") ? 0 : 1;
  }

  private static boolean isName(String letters) {
    return letters.chars().allMatch(c -> c >= ' ' && c <= '~');
  }

  private long size(String id, long at, long room) {
    long size = u32(at);
    if (size != ELSEWHERE || longSizes.isEmpty()) {
      return size;
    }
    // What no entry gives the size of, such as the list around the samples, goes as far as it can.
    long known = longSizes.getOrDefault(id, room);
    return known < 0 || known > Long.MAX_VALUE / 2 ? room + 1 : known;
  }

  StudioException damaged(String what, long offset) {
    return new StudioException(
        "This font is damaged: " + what, file + ", offset " + offset, "Get the file from its source again.");
  }

  private long u32(long at) {
    return Chunk.buffer(memory, at, 4).getInt(0) & 0xffff_ffffL;
  }

  private long u64(long at) {
    return Chunk.buffer(memory, at, 8).getLong(0);
  }

  private String letters(long at) {
    return Chunk.letters(Chunk.buffer(memory, at, 4), 0);
  }
}
