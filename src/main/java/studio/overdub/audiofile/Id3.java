package studio.overdub.audiofile;

import com.google.common.collect.ImmutableBiMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The text frames of ID3v2 tags, versions 2.3 and 2.4 (id3.org), read; version 2.4 written. */
final class Id3 {
  private static final int HEADER_BYTES = 10;

  /** Texts lie near the start; what is beyond is pictures. */
  private static final int MOST_BYTES = 1 << 20;

  private static final ImmutableBiMap<String, String> FRAMES =
      ImmutableBiMap.<String, String>builder()
          .put("TIT2", Tags.TITLE)
          .put("TPE1", Tags.ARTIST)
          .put("TALB", Tags.ALBUM)
          .put("TDRC", Tags.DATE)
          .put("TCON", Tags.GENRE)
          .put("TRCK", Tags.TRACK)
          .put("TCOP", Tags.COPYRIGHT)
          .put("TSSE", Tags.ENCODER)
          .build();

  private Id3() {}

  /** The length of the tag at the start of a file with its header, in bytes; 0 where there is none. */
  static long size(FileBytes file) throws IOException {
    ByteBuffer head = file.bytes(0, HEADER_BYTES);
    if (head.remaining() < HEADER_BYTES || !file.id(0).startsWith("ID3")) {
      return 0;
    }
    boolean footer = (head.get(5) & 0x10) != 0;
    return HEADER_BYTES + sevenBits(head, 6) + (footer ? HEADER_BYTES : 0);
  }

  private static int sevenBits(ByteBuffer in, int at) {
    int value = 0;
    for (int i = at; i < at + 4; i++) {
      value = value << 7 | in.get(i) & 0x7f;
    }
    return value;
  }

  /** The tags at the start of a file; none where it begins with none, or with those of another version. */
  static Tags read(FileBytes file) throws IOException {
    int size = (int) Math.min(size(file), MOST_BYTES);
    ByteBuffer in = file.in(ByteOrder.BIG_ENDIAN).bytes(0, size);
    Tags tags = Tags.NONE;
    int version = in.limit() < HEADER_BYTES ? 0 : in.get(3);
    if (version != 3 && version != 4) {
      return tags;
    }
    int at = HEADER_BYTES;
    while (at + HEADER_BYTES < in.limit() && in.get(at) != 0) {
      String id = new String(in.array(), at, 4, StandardCharsets.ISO_8859_1);
      int length = version == 4 ? sevenBits(in, at + 4) : in.getInt(at + 4);
      if (length < 1 || length > in.limit() - at - HEADER_BYTES) {
        break;
      }
      String name = id.equals("TYER") ? Tags.DATE : FRAMES.get(id);
      if (name != null) {
        tags = tags.with(name, text(in, at + HEADER_BYTES, length));
      } else if (id.equals("COMM") && length > 5) {
        tags = tags.with(Tags.COMMENT, comment(in, at + HEADER_BYTES, length));
      }
      at += HEADER_BYTES + length;
    }
    return tags;
  }

  private static String text(ByteBuffer in, int at, int length) {
    return new String(in.array(), at + 1, length - 1, charset(in.get(at))).split("\0", 2)[0];
  }

  private static String comment(ByteBuffer in, int at, int length) {
    // Encoding and language, then a short description, then the text itself.
    String both = new String(in.array(), at + 4, length - 4, charset(in.get(at)));
    int end = both.indexOf('\0');
    String text = end < 0 ? both : both.substring(end + 1);
    return text.replace("\ufeff", "").replace("\0", "");
  }

  private static Charset charset(byte encoding) {
    return switch (encoding) {
      case 1 -> StandardCharsets.UTF_16;
      case 2 -> StandardCharsets.UTF_16BE;
      case 3 -> StandardCharsets.UTF_8;
      default -> StandardCharsets.ISO_8859_1;
    };
  }

  /** The bytes of a tag of these texts; none where none of them has a place in it. */
  static byte[] write(Tags tags) {
    ByteArrayOutputStream frames = new ByteArrayOutputStream();
    FRAMES.forEach((id, name) -> tags.get(name).ifPresent(text -> frame(frames, id, "\u0003" + text)));
    tags.get(Tags.COMMENT).ifPresent(text -> frame(frames, "COMM", "\u0003eng\0" + text));
    if (frames.size() == 0) {
      return new byte[0];
    }
    ByteBuffer tag = ByteBuffer.allocate(HEADER_BYTES + frames.size());
    tag.put(new byte[] {'I', 'D', '3', 4, 0, 0});
    return putSevenBits(tag, frames.size()).put(frames.toByteArray()).array();
  }

  private static void frame(ByteArrayOutputStream out, String id, String content) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    ByteBuffer frame = ByteBuffer.allocate(HEADER_BYTES + bytes.length);
    frame.put(id.getBytes(StandardCharsets.US_ASCII));
    putSevenBits(frame, bytes.length).putShort((short) 0).put(bytes);
    out.writeBytes(frame.array());
  }

  private static ByteBuffer putSevenBits(ByteBuffer out, int value) {
    for (int shift = 21; shift >= 0; shift -= 7) {
      out.put((byte) (value >> shift & 0x7f));
    }
    return out;
  }
}
