package studio.overdub.format.midi;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import studio.overdub.base.Bytes;

/**
 * The text of meta events. Files name no encoding: what is valid UTF-8 is read as such, all else as Latin-1, so that
 * one of the two encodings gives the bytes back.
 */
final class MidiText {
  private MidiText() {}

  /** The text of an event's bytes after the first two. */
  static String of(Bytes meta) {
    byte[] text = new byte[meta.size() - 2];
    System.arraycopy(meta.toArray(), 2, text, 0, text.length);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text)).toString();
    } catch (CharacterCodingException e) {
      return new String(text, StandardCharsets.ISO_8859_1);
    }
  }

  /** A text as people read it on one line: without the breaks and padding that files carry. */
  static String line(Bytes meta) {
    return of(meta).replaceAll("\\p{Cntrl}+", " ").strip();
  }

  /** The event of a type and text. */
  static Bytes meta(int type, String text) {
    return meta(type, text, StandardCharsets.UTF_8);
  }

  /** The events that may have carried a text: in UTF-8, and in Latin-1 where that can hold it. */
  static List<Bytes> candidates(int type, String text) {
    return StandardCharsets.ISO_8859_1.newEncoder().canEncode(text)
        ? List.of(meta(type, text), meta(type, text, StandardCharsets.ISO_8859_1))
        : List.of(meta(type, text));
  }

  private static Bytes meta(int type, String text, Charset charset) {
    byte[] encoded = text.getBytes(charset);
    byte[] all = new byte[encoded.length + 2];
    all[0] = (byte) 0xFF;
    all[1] = (byte) type;
    System.arraycopy(encoded, 0, all, 2, encoded.length);
    return Bytes.of(all);
  }
}
