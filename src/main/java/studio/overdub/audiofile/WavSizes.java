package studio.overdub.audiofile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;

/** The fields of a wave file that count what is in it: written at the end, while it grows, and when it is repaired. */
final class WavSizes {
  /** The largest size that a RIFF file's own fields hold. */
  static final long RIFF_LIMIT = 0xffff_ffffL;

  /** The content of a ds64 chunk without a table (EBU Tech 3306, section 3.4). */
  static final int DS64_BYTES = 28;

  private WavSizes() {}

  /**
   * Writes them.
   *
   * @param dataStart where the data chunk's content begins; the JUNK or ds64 chunk stands first in the file
   * @param dataBytes how much of it is there
   * @param factAt where the number of frames stands, or -1
   * @param riffLimit beyond this size the file becomes an RF64
   */
  static void write(FileChannel channel, long dataStart, long dataBytes, int frameBytes, long factAt, long riffLimit)
      throws IOException {
    long riffSize = dataStart - 8 + dataBytes + (dataBytes & 1);
    boolean wide = riffSize > riffLimit;
    ByteBuffer head = ByteBuffer.allocate(20 + DS64_BYTES).order(ByteOrder.LITTLE_ENDIAN);
    head.put(ascii(wide ? "RF64" : "RIFF")).putInt((int) (wide ? RIFF_LIMIT : riffSize)).put(ascii("WAVE"));
    head.put(ascii(wide ? "ds64" : "JUNK")).putInt(DS64_BYTES);
    if (wide) {
      head.putLong(riffSize).putLong(dataBytes).putLong(dataBytes / frameBytes);
    }
    writeFully(channel, head.clear(), 0);
    if (factAt >= 0) {
      writeInt(channel, wide ? RIFF_LIMIT : dataBytes / frameBytes, factAt);
    }
    writeInt(channel, wide ? RIFF_LIMIT : dataBytes, dataStart - 4);
  }

  private static byte[] ascii(String id) {
    return id.getBytes(StandardCharsets.US_ASCII);
  }

  private static void writeInt(FileChannel channel, long value, long position) throws IOException {
    writeFully(channel, ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt((int) value).flip(), position);
  }

  /** Writes all of {@code bytes} at a position. */
  static void writeFully(FileChannel channel, ByteBuffer bytes, long position) throws IOException {
    long at = position;
    while (bytes.hasRemaining()) {
      at += channel.write(bytes, at);
    }
  }
}
