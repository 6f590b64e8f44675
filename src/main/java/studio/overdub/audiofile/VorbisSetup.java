package studio.overdub.audiofile;

import com.github.trilarion.sound.vorbis.jcraft.jogg.Packet;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Walks comment and setup headers of a Vorbis stream ("Vorbis I specification", sections 3.2.1, 4.2.4, 5.2.1) before
 * the decoder takes memory by their word: a few bytes can ask it for gigabytes.
 */
final class VorbisSetup {
  private static final int PREFIX = 7;
  private static final int CODEBOOK_SYNC = 0x564342;
  private static final int MOST_ENTRIES = 1 << 16;
  private static final int MOST_VALUES = 1 << 22;
  private static final int MOST_HALF_BLOCK = 4096;

  private final byte[] bytes;
  private final long bits;
  private final int channels;
  private long at;
  private int[] dimensions = new int[0];
  private int[] entries = new int[0];
  private long values;

  private VorbisSetup(Packet packet, int channels) {
    bytes = packet.packet_base;
    at = (packet.packet + PREFIX) * 8L;
    bits = (packet.packet + packet.bytes) * 8L;
    this.channels = channels;
  }

  /** Whether the comments are no longer than their packet. */
  static boolean commentsFit(Packet packet) {
    if (packet.bytes < PREFIX + 8) {
      return false;
    }
    ByteBuffer in =
        ByteBuffer.wrap(packet.packet_base, packet.packet + PREFIX, packet.bytes - PREFIX)
            .order(ByteOrder.LITTLE_ENDIAN);
    if (!skipText(in) || in.remaining() < 4) {
      return false;
    }
    int count = in.getInt();
    if (count < 0 || count > in.remaining() / 4) {
      return false;
    }
    for (int i = 0; i < count; i++) {
      if (!skipText(in)) {
        return false;
      }
    }
    return true;
  }

  private static boolean skipText(ByteBuffer in) {
    int length = in.remaining() < 4 ? -1 : in.getInt();
    if (length < 0 || length > in.remaining()) {
      return false;
    }
    in.position(in.position() + length);
    return true;
  }

  /** Whether the setup asks for no more than a decoder of music needs. */
  static boolean isSensible(Packet packet, int channels) {
    VorbisSetup setup = new VorbisSetup(packet, channels);
    return setup.codebooks() && setup.times() && setup.floors() && setup.residues();
  }

  private int read(int count) {
    int value = 0;
    for (int i = 0; i < count; i++, at++) {
      // Beyond the end a decoder reads nothing good either: the last check of at tells.
      int bit = at < bits ? bytes[(int) (at >> 3)] >> (at & 7) & 1 : 0;
      value |= bit << i;
    }
    return value;
  }

  private boolean codebooks() {
    int count = read(8) + 1;
    dimensions = new int[count];
    entries = new int[count];
    for (int book = 0; book < count; book++) {
      boolean named = read(24) == CODEBOOK_SYNC;
      dimensions[book] = read(16);
      entries[book] = read(24);
      values += (long) entries[book] * Math.max(1, dimensions[book]);
      if (!named || entries[book] > MOST_ENTRIES || values > MOST_VALUES) {
        return false;
      }
      skipLengths(entries[book]);
      if (!skipLookup(dimensions[book], entries[book]) || at > bits) {
        return false;
      }
    }
    return true;
  }

  private void skipLengths(int count) {
    if (read(1) == 1) {
      at += 5;
      for (int done = 0; done < count && at <= bits; ) {
        done += read(32 - Integer.numberOfLeadingZeros(count - done));
      }
      return;
    }
    boolean sparse = read(1) == 1;
    for (int i = 0; i < count && at <= bits; i++) {
      if (!sparse || read(1) == 1) {
        at += 5;
      }
    }
  }

  private boolean skipLookup(int dimension, int count) {
    int type = read(4);
    if (type == 0) {
      return true;
    }
    at += 64;
    int width = read(4) + 1;
    at += 1;
    if (type > 2 || dimension == 0) {
      return false;
    }
    long lookups = type == 2 ? (long) count * dimension : root(count, dimension);
    at += lookups * width;
    return true;
  }

  /** The greatest number whose power {@code degree} is not above {@code value}. */
  private static long root(int value, int degree) {
    int root = 1;
    while (power(root + 1, degree, value) <= value) {
      root++;
    }
    return value == 0 ? 0 : root;
  }

  /** A power, or a number above {@code limit} where it is above. */
  private static long power(int base, int exponent, long limit) {
    long product = 1;
    for (int i = 0; i < exponent && product <= limit && base > 1; i++) {
      product *= base;
    }
    return product;
  }

  private boolean times() {
    int count = read(6) + 1;
    at += 16L * count;
    return at <= bits;
  }

  private boolean floors() {
    int count = read(6) + 1;
    for (int i = 0; i < count; i++) {
      switch (read(16)) {
        case 0 -> {
          at += 8 + 16 + 16 + 6 + 8;
          int books = read(4) + 1;
          at += 8L * books;
        }
        case 1 -> skipFloor1();
        default -> {
          return false;
        }
      }
    }
    return at <= bits;
  }

  private void skipFloor1() {
    int[] classes = new int[read(5)];
    int most = -1;
    for (int i = 0; i < classes.length; i++) {
      classes[i] = read(4);
      most = Math.max(most, classes[i]);
    }
    int[] sizes = new int[most + 1];
    for (int i = 0; i <= most; i++) {
      sizes[i] = read(3) + 1;
      int subclasses = read(2);
      at += (subclasses == 0 ? 0 : 8) + 8L * (1 << subclasses);
    }
    at += 2;
    int width = read(4);
    for (int each : classes) {
      at += (long) width * sizes[each];
    }
  }

  private boolean residues() {
    int count = read(6) + 1;
    for (int i = 0; i < count && at <= bits; i++) {
      at += 16 + 24;
      int end = read(24);
      at += 24;
      int classifications = read(6) + 1;
      int book = read(8);
      if (end > MOST_HALF_BLOCK * channels
          || book >= entries.length
          || power(classifications, dimensions[book], entries[book]) > entries[book]) {
        return false;
      }
      int books = 0;
      for (int c = 0; c < classifications; c++) {
        int low = read(3);
        books += Integer.bitCount(low | (read(1) == 1 ? read(5) << 3 : 0));
      }
      at += 8L * books;
    }
    return at <= bits;
  }
}
