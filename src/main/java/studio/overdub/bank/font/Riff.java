package studio.overdub.bank.font;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A growing run of bytes in the order of RIFF files: little-endian, chunks padded to even sizes. */
final class Riff {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  /** Refuses a name that the format's 20 bytes cannot hold with the zero at its end. */
  static void checkName(String name) {
    if (name.isEmpty() || name.length() > 19) {
      throw new IllegalArgumentException("a name has 1 to 19 characters: " + name);
    }
  }

  Riff byteOf(int value) {
    bytes.write(value);
    return this;
  }

  Riff word(int value) {
    bytes.write(value);
    bytes.write(value >> 8);
    return this;
  }

  Riff dword(int value) {
    return word(value).word(value >> 16);
  }

  /** {@code text} in exactly {@code length} bytes, filled with zeros. */
  Riff text(String text, int length) {
    byte[] ascii = text.getBytes(StandardCharsets.US_ASCII);
    bytes.write(ascii, 0, Math.min(ascii.length, length));
    for (int i = ascii.length; i < length; i++) {
      bytes.write(0);
    }
    return this;
  }

  Riff shorts(short[] values) {
    for (short value : values) {
      word(value);
    }
    return this;
  }

  /** A chunk of this id with what {@code content} holds. */
  Riff chunk(String id, Riff content) {
    text(id, 4).dword(content.bytes.size());
    bytes.writeBytes(content.bytes.toByteArray());
    return content.bytes.size() % 2 == 0 ? this : byteOf(0);
  }

  /** A chunk of text that ends with one or two zeros, for an even size. */
  Riff textChunk(String id, String text) {
    return chunk(id, new Riff().text(text, text.length() + 2 - text.length() % 2));
  }

  byte[] toByteArray() {
    return bytes.toByteArray();
  }
}
