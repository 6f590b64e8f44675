package studio.overdub.soundfont;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Makes the checksums of Ogg pages right again (RFC 3533, section 6), wherever they lie, so that damage reaches the
 * decoder behind them.
 */
final class OggChecksums {
  private static final int POLYNOMIAL = 0x04c11db7;
  private static final int HEADER = 27;
  private static final int CAPTURE = 0x5367674f;

  private OggChecksums() {}

  /** A copy whose whole pages all have their checksums. */
  static byte[] corrected(byte[] bytes) {
    ByteBuffer file = ByteBuffer.wrap(bytes.clone()).order(ByteOrder.LITTLE_ENDIAN);
    for (int at = 0; at + HEADER <= file.limit(); at++) {
      if (file.getInt(at) == CAPTURE) {
        correct(file, at);
      }
    }
    return file.array();
  }

  private static void correct(ByteBuffer file, int page) {
    int segments = file.get(page + 26) & 0xff;
    int length = HEADER + segments;
    for (int i = 0; i < segments && page + HEADER + i < file.limit(); i++) {
      length += file.get(page + HEADER + i) & 0xff;
    }
    if (page + length <= file.limit()) {
      file.putInt(page + 22, 0);
      file.putInt(page + 22, checksum(file, page, length));
    }
  }

  private static int checksum(ByteBuffer file, int from, int length) {
    int sum = 0;
    for (int i = from; i < from + length; i++) {
      sum ^= file.get(i) << 24;
      for (int bit = 0; bit < 8; bit++) {
        sum = sum << 1 ^ (sum < 0 ? POLYNOMIAL : 0);
      }
    }
    return sum;
  }
}
