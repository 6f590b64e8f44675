package studio.overdub.audiofile;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Vorbis comments, the tags of Ogg and FLAC ("Ogg Vorbis I format specification: comment field", xiph.org). */
final class VorbisComments {
  /** Longer comments are pictures and the like, no texts. */
  private static final int MOST_BYTES = 1 << 16;

  private VorbisComments() {}

  /** The tags in {@code bytes}, as far as they are whole. */
  static Tags read(ByteBuffer bytes) {
    ByteBuffer in = bytes.order(ByteOrder.LITTLE_ENDIAN);
    Tags tags = Tags.NONE;
    if (text(in) == null || in.remaining() < 4) {
      return tags;
    }
    int count = in.getInt();
    for (int i = 0; i < count; i++) {
      String comment = text(in);
      if (comment == null) {
        break;
      }
      int equals = comment.indexOf('=');
      if (equals > 0 && comment.length() <= MOST_BYTES) {
        tags = tags.with(comment.substring(0, equals), comment.substring(equals + 1));
      }
    }
    return tags;
  }

  /** The next counted text, or null where it is cut short. */
  private static String text(ByteBuffer in) {
    if (in.remaining() < 4) {
      return null;
    }
    int length = in.getInt();
    if (length < 0 || length > in.remaining()) {
      return null;
    }
    byte[] bytes = new byte[length];
    in.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** The bytes of these tags. */
  static byte[] write(Tags tags) {
    List<byte[]> comments =
        tags.fields().entrySet().stream()
            .map(field -> (field.getKey() + "=" + field.getValue()).getBytes(StandardCharsets.UTF_8))
            .toList();
    byte[] vendor = "Overdub".getBytes(StandardCharsets.UTF_8);
    int size = 8 + vendor.length + comments.stream().mapToInt(comment -> 4 + comment.length).sum();
    ByteBuffer out = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    out.putInt(vendor.length).put(vendor).putInt(comments.size());
    comments.forEach(comment -> out.putInt(comment.length).put(comment));
    return out.array();
  }
}
