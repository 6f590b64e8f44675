package studio.overdub.audiofile;

import com.google.common.collect.ImmutableBiMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The tags of a wave file: its INFO list and its broadcast extension (EBU Tech 3285), read and written. */
final class WavTags {
  /** Longer texts are left aside: no tag needs them, and a damaged length could ask for all memory. */
  private static final int MOST_BYTES = 1 << 16;

  private static final int BEXT_BYTES = 602;

  private static final ImmutableBiMap<String, String> INFO =
      ImmutableBiMap.<String, String>builder()
          .put("INAM", Tags.TITLE)
          .put("IART", Tags.ARTIST)
          .put("IPRD", Tags.ALBUM)
          .put("ICRD", Tags.DATE)
          .put("IGNR", Tags.GENRE)
          .put("ITRK", Tags.TRACK)
          .put("ICMT", Tags.COMMENT)
          .put("ICOP", Tags.COPYRIGHT)
          .put("ISFT", Tags.ENCODER)
          .build();

  private WavTags() {}

  /** The given tags with those of a LIST or bext chunk. */
  static Tags read(FileBytes file, Chunk chunk, Tags tags) throws IOException {
    ByteBuffer content = file.bytes(chunk.start(), (int) Math.min(chunk.size(), MOST_BYTES));
    return chunk.id().equals("bext") ? readBext(content, tags) : readInfo(content, tags);
  }

  private static Tags readInfo(ByteBuffer content, Tags tags) {
    Tags all = tags;
    if (content.remaining() < 4 || !text(content, 0, 4).equals("INFO")) {
      return all;
    }
    int at = 4;
    while (at + 8 <= content.limit()) {
      String name = INFO.get(text(content, at, 4));
      int size = content.getInt(at + 4);
      if (size < 0 || size > content.limit() - at - 8) {
        break;
      }
      if (name != null) {
        all = all.with(name, text(content, at + 8, size));
      }
      at += 8 + size + (size & 1);
    }
    return all;
  }

  private static Tags readBext(ByteBuffer content, Tags tags) {
    if (content.remaining() < 346) {
      return tags;
    }
    long reference = content.getLong(338);
    String date = text(content, 320, 10);
    String time = text(content, 330, 8);
    return tags.with(Tags.DESCRIPTION, text(content, 0, 256))
        .with(Tags.ORIGINATOR, text(content, 256, 32))
        .with(Tags.ORIGINATION, date.isBlank() || time.isBlank() ? date : date + "T" + time)
        .with(Tags.TIME_REFERENCE, reference > 0 ? Long.toString(reference) : "");
  }

  private static String text(ByteBuffer content, int at, int length) {
    int end = at;
    while (end < at + length && content.get(end) != 0) {
      end++;
    }
    return new String(content.array(), at, end - at, StandardCharsets.UTF_8);
  }

  /** The LIST chunk of these tags, header and all; empty where none of them has a place in it. */
  static byte[] info(Tags tags) {
    ByteArrayOutputStream items = new ByteArrayOutputStream();
    for (Map.Entry<String, String> item : INFO.entrySet()) {
      tags.get(item.getValue())
          .ifPresent(
              text -> {
                byte[] bytes = (text + "\0").getBytes(StandardCharsets.UTF_8);
                items.writeBytes(chunk(item.getKey(), bytes));
              });
    }
    return items.size() == 0 ? new byte[0] : chunk("LIST", concat("INFO".getBytes(StandardCharsets.US_ASCII), items));
  }

  private static byte[] concat(byte[] first, ByteArrayOutputStream rest) {
    return ByteBuffer.allocate(first.length + rest.size()).put(first).put(rest.toByteArray()).array();
  }

  /** The bext chunk of these tags, header and all; empty where none of them has a place in it. */
  static byte[] bext(Tags tags) {
    if (!tags.fields().keySet().stream().anyMatch(WavTags::isBroadcast)) {
      return new byte[0];
    }
    ByteBuffer content = ByteBuffer.allocate(BEXT_BYTES).order(ByteOrder.LITTLE_ENDIAN);
    put(content, 0, 256, tags.get(Tags.DESCRIPTION).orElse(""));
    put(content, 256, 32, tags.get(Tags.ORIGINATOR).orElse(""));
    String origination = tags.get(Tags.ORIGINATION).orElse("");
    put(content, 320, 10, origination.substring(0, Math.min(10, origination.length())));
    put(content, 330, 8, origination.length() > 11 ? origination.substring(11) : "");
    content.putLong(338, Math.max(0, tags.number(Tags.TIME_REFERENCE).orElse(0)));
    content.putShort(346, (short) 1);
    return chunk("bext", content.array());
  }

  private static boolean isBroadcast(String name) {
    return switch (name) {
      case Tags.DESCRIPTION, Tags.ORIGINATOR, Tags.ORIGINATION, Tags.TIME_REFERENCE -> true;
      default -> false;
    };
  }

  private static void put(ByteBuffer content, int at, int length, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    content.put(at, bytes, 0, Math.min(length, bytes.length));
  }

  private static byte[] chunk(String id, byte[] content) {
    ByteBuffer chunk = ByteBuffer.allocate(8 + content.length + (content.length & 1)).order(ByteOrder.LITTLE_ENDIAN);
    return chunk.put(id.getBytes(StandardCharsets.US_ASCII)).putInt(content.length).put(content).array();
  }
}
