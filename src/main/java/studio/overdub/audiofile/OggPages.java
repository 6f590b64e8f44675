package studio.overdub.audiofile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.OptionalLong;

/** What the pages of an Ogg file say without decoding (RFC 3533). */
final class OggPages {
  /** No page is longer. */
  private static final int MOST_PAGE_BYTES = 65_307;

  private static final int CAPTURE = 0x5367674f;

  private OggPages() {}

  /** How many frames the last page of a file counts, where it counts any and belongs to the file's first stream. */
  static OptionalLong frames(FileBytes file) throws IOException {
    ByteBuffer first = file.bytes(0, 27);
    long from = Math.max(0, file.size() - MOST_PAGE_BYTES);
    ByteBuffer end = file.bytes(from, MOST_PAGE_BYTES);
    for (int at = end.limit() - 27; at >= 0 && first.remaining() == 27; at--) {
      if (end.getInt(at) == CAPTURE && end.getInt(at + 14) == first.getInt(14) && end.getLong(at + 6) > 0) {
        return OptionalLong.of(end.getLong(at + 6));
      }
    }
    return OptionalLong.empty();
  }
}
