package studio.overdub.soundfont;

import java.util.HashMap;
import java.util.Map;
import studio.overdub.base.StudioException;

/** The chunks of a SoundFont file by "LIST/chunk", such as "pdta/phdr"; of equal ones the first. */
final class FontChunks {
  private static final int MOST_DEPTH = 3;

  /** Tables name each other's records by 16 bits; twice as many are more than any font has. */
  private static final int MOST_RECORDS = 1 << 17;

  private final RiffFile riff;
  private final Map<String, Chunk> chunks = new HashMap<>();
  private long last;

  FontChunks(RiffFile riff) throws StudioException {
    this.riff = riff;
    for (Chunk chunk : riff.chunks()) {
      add("", chunk, 0);
    }
  }

  private void add(String parent, Chunk chunk, int depth) throws StudioException {
    last = Math.max(last, chunk.offset() + chunk.size());
    if (!chunk.isList()) {
      chunks.putIfAbsent(parent + chunk.id(), chunk);
      return;
    }
    if (depth == MOST_DEPTH) {
      return;
    }
    // In RF64 a list may not tell its size, and then seems to hold the lists behind it.
    for (Chunk child : riff.chunks(chunk)) {
      add(chunk.type() + "/", child, depth + 1);
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
      throw damaged("the chunk " + name + " is missing", last);
    }
    if (!chunk.whole()) {
      throw damaged("the chunk " + name + " is cut off", chunk.offset() + chunk.size());
    }
    if (chunk.size() % recordSize != 0 || chunk.size() == 0) {
      throw damaged("the chunk " + name + " has a wrong size, " + chunk.size() + " bytes", chunk.offset());
    }
    if (chunk.size() / recordSize > MOST_RECORDS) {
      throw damaged("the chunk " + name + " has more records than can be counted", chunk.offset());
    }
    return chunk;
  }

  /** All chunks by name. */
  Map<String, Chunk> all() {
    return Map.copyOf(chunks);
  }

  StudioException damaged(String what, long offset) {
    return riff.damaged(what, offset);
  }
}
