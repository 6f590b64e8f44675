package studio.overdub.base;

import java.util.Arrays;
import java.util.HexFormat;

/** An immutable run of bytes that is equal to any other of the same content. */
public final class Bytes {
  /** No bytes at all. */
  public static final Bytes EMPTY = new Bytes(new byte[0]);

  private final byte[] content;

  private Bytes(byte[] content) {
    this.content = content;
  }

  /** A copy of {@code bytes}. */
  public static Bytes of(byte... bytes) {
    return bytes.length == 0 ? EMPTY : new Bytes(bytes.clone());
  }

  /** A copy of the {@code length} bytes of {@code bytes} from {@code from}. */
  public static Bytes of(byte[] bytes, int from, int length) {
    return new Bytes(Arrays.copyOfRange(bytes, from, from + length));
  }

  /** The number of bytes. */
  public int size() {
    return content.length;
  }

  /** The byte at {@code index} as 0 to 255. */
  public int at(int index) {
    return content[index] & 0xff;
  }

  /** A fresh array of the content. */
  public byte[] toArray() {
    return content.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bytes bytes && Arrays.equals(content, bytes.content);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(content);
  }

  /** The content in hexadecimal, as it is written into songs. */
  @Override
  public String toString() {
    return HexFormat.of().formatHex(content);
  }

  /**
   * The bytes that {@code hex} writes out.
   *
   * @throws IllegalArgumentException if it is not hexadecimal
   */
  public static Bytes ofHex(String hex) {
    return new Bytes(HexFormat.of().parseHex(hex));
  }
}
