package studio.overdub.audiofile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import studio.overdub.base.Notice;
import studio.overdub.base.StudioException;

/** Reads the header of an AIFF file ("Audio Interchange File Format", Apple, 1989) or of AIFF-C with plain samples. */
final class AiffParser {
  private static final int MOST_CHUNKS = 10_000;
  private static final int MOST_TEXT_BYTES = 1 << 16;

  private final FileBytes file;
  private final List<Notice> notices = new ArrayList<>();
  private Tags tags = Tags.NONE;
  private AudioFormat format;
  private ByteOrder order = ByteOrder.BIG_ENDIAN;
  private long statedFrames;

  private AiffParser(FileBytes file) {
    this.file = file.in(ByteOrder.BIG_ENDIAN);
  }

  /**
   * What the header of {@code file} says.
   *
   * @throws StudioException if there is no sound in it that can be read
   */
  static PcmHeader parse(FileBytes file) throws IOException {
    AiffParser parser = new AiffParser(file);
    return new PcmHeader(parser.layout(), parser.tags, parser.notices);
  }

  private PcmLayout layout() throws IOException {
    long position = 12;
    long data = -1;
    for (int count = 0; count < MOST_CHUNKS; count++) {
      ByteBuffer head = file.bytes(position, 8);
      if (head.remaining() < 8) {
        break;
      }
      Chunk chunk = new Chunk(file.id(position), position + 8, Integer.toUnsignedLong(head.getInt(4)));
      switch (chunk.id()) {
        case "COMM" -> readCommon(chunk);
        case "SSND" -> data = soundStart(chunk);
        case "NAME" -> tags = tags.with(Tags.TITLE, text(chunk));
        case "AUTH" -> tags = tags.with(Tags.ARTIST, text(chunk));
        case "(c) " -> tags = tags.with(Tags.COPYRIGHT, text(chunk));
        case "ANNO" -> tags = tags.with(Tags.COMMENT, text(chunk));
        default -> { }
      }
      position = chunk.next();
    }
    if (format == null) {
      throw damaged("it does not say how its sound is written down");
    }
    if (data < 0) {
      throw damaged("it holds no sound");
    }
    return new PcmLayout(format, order, data, framesThere(data));
  }

  private long soundStart(Chunk chunk) throws IOException {
    ByteBuffer offset = file.bytes(chunk.start(), 4);
    return chunk.start() + 8 + (offset.remaining() < 4 ? 0 : Integer.toUnsignedLong(offset.getInt(0)));
  }

  private long framesThere(long data) throws IOException {
    long there = Math.max(0, file.size() - data) / format.frameBytes();
    if (there < statedFrames) {
      notices.add(
          new Notice(
              "SSND chunk",
              "the file is cut short: " + there + " of " + statedFrames + " frames are there and are read"));
    }
    return Math.min(there, statedFrames);
  }

  private void readCommon(Chunk chunk) throws IOException {
    ByteBuffer content = file.bytes(chunk.start(), (int) Math.min(chunk.size(), 22));
    if (content.remaining() < 18) {
      throw damaged("its format is cut short");
    }
    int channels = content.getShort(0) & 0xffff;
    statedFrames = Integer.toUnsignedLong(content.getInt(2));
    int bits = content.getShort(6) & 0xffff;
    double rate = extended(content.getShort(8), content.getLong(10));
    String packing = content.remaining() < 22 ? "NONE" : new String(content.array(), 18, 4, StandardCharsets.US_ASCII);
    if (channels < 1 || channels > AudioFormat.MAX_CHANNELS || !(rate >= 1 && rate <= AudioFormat.MAX_RATE)) {
      throw damaged("it declares " + channels + " channels at " + rate + " Hz");
    }
    format = new AudioFormat((int) Math.rint(rate), channels, samples(packing, bits));
  }

  /** A number of 80 bits (IEEE 754 extended precision). */
  private static double extended(short signAndExponent, long mantissa) {
    double value = (mantissa >>> 1) * 2.0 + (mantissa & 1);
    return Math.scalb(value, (signAndExponent & 0x7fff) - 16383 - 63) * (signAndExponent < 0 ? -1 : 1);
  }

  private SampleFormat samples(String packing, int bits) throws StudioException {
    return switch (packing) {
      case "NONE", "twos", "in24", "in32" -> integers(bits);
      case "sowt" -> {
        order = ByteOrder.LITTLE_ENDIAN;
        yield integers(bits);
      }
      case "raw " -> SampleFormat.UNSIGNED_8;
      case "fl32", "FL32" -> SampleFormat.FLOAT_32;
      case "fl64", "FL64" -> SampleFormat.FLOAT_64;
      default ->
          throw new StudioException(
              "This AIFF file's sound is packed in a way Overdub does not read, \"" + packing.strip() + "\"",
              file.path().toString(),
              "Convert it to a plain AIFF or WAV first.");
    };
  }

  private SampleFormat integers(int bits) throws StudioException {
    return switch ((bits + 7) / 8) {
      case 1 -> SampleFormat.SIGNED_8;
      case 2 -> SampleFormat.PCM_16;
      case 3 -> SampleFormat.PCM_24;
      case 4 -> SampleFormat.PCM_32;
      default -> throw damaged("it declares samples of " + bits + " bits");
    };
  }

  private String text(Chunk chunk) throws IOException {
    byte[] bytes = file.bytes(chunk.start(), (int) Math.min(chunk.size(), MOST_TEXT_BYTES)).array();
    return new String(bytes, StandardCharsets.UTF_8).replace("\0", "");
  }

  private StudioException damaged(String why) {
    return new StudioException(
        "This AIFF file is damaged: " + why, file.path().toString(), "Take another copy of the file.");
  }
}
