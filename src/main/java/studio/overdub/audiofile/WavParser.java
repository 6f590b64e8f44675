package studio.overdub.audiofile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import studio.overdub.base.Notice;
import studio.overdub.base.StudioException;

/**
 * Reads the header of a wave file: RIFF ("Multimedia Programming Interface and Data Specifications 1.0", 1991), its
 * extensible format, RF64 and BW64 (EBU Tech 3306, ITU-R BS.2088), with the tags of its INFO list and bext chunk.
 */
final class WavParser {
  /** More chunks than this are a damaged file walked through byte by byte. */
  private static final int MOST_CHUNKS = 10_000;

  private static final long UNKNOWN = 0xffff_ffffL;
  private static final int PCM = 1;
  private static final int FLOAT = 3;
  private static final int EXTENSIBLE = 0xfffe;

  private final FileBytes file;
  private final long size;
  private final List<Notice> notices = new ArrayList<>();
  private Tags tags = Tags.NONE;
  private AudioFormat format;
  private int frameBytes;
  private long wideDataSize = -1;

  private WavParser(FileBytes file) throws IOException {
    this.file = file;
    size = file.size();
  }

  /**
   * What the header of {@code file} says.
   *
   * @throws StudioException if there is no sound in it that can be read
   */
  static PcmHeader parse(FileBytes file) throws IOException {
    WavParser parser = new WavParser(file);
    return new PcmHeader(parser.layout(), parser.tags, parser.notices);
  }

  private PcmLayout layout() throws IOException {
    Chunk data = null;
    Chunk chunk = chunkAt(12);
    for (int count = 0; chunk != null && count < MOST_CHUNKS; count++) {
      switch (chunk.id()) {
        case "ds64" -> wideDataSize = wideDataSize(chunk);
        case "fmt " -> readFormat(chunk);
        case "data" -> {
          chunk = actual(chunk);
          data = data == null ? chunk : data;
        }
        case "LIST", "bext" -> tags = WavTags.read(file, chunk, tags);
        default -> { }
      }
      chunk = chunkAt(chunk.next());
    }
    if (data == null) {
      throw damaged("it holds no sound");
    }
    if (format == null) {
      throw damaged("it does not say how its sound is written down");
    }
    return new PcmLayout(format, ByteOrder.LITTLE_ENDIAN, data.start(), data.size() / frameBytes);
  }

  private Chunk chunkAt(long position) throws IOException {
    ByteBuffer head = file.bytes(position, 8);
    if (head.remaining() < 8) {
      return null;
    }
    return new Chunk(file.id(position), position + 8, Integer.toUnsignedLong(head.getInt(4)));
  }

  private long wideDataSize(Chunk chunk) throws IOException {
    ByteBuffer content = file.bytes(chunk.start(), 16);
    return content.remaining() < 16 ? -1 : content.getLong(8);
  }

  /** The data chunk as far as it is really there. */
  private Chunk actual(Chunk chunk) throws IOException {
    long there = size - chunk.start();
    long stated = chunk.size() == UNKNOWN && wideDataSize >= 0 ? wideDataSize : chunk.size();
    if (chunk.size() == UNKNOWN && wideDataSize < 0 || stated == 0 && there > 0 && !chunksFill(chunk.start())) {
      notices.add(new Notice("data chunk", "the file was never finished; all that was written of it is read"));
      return new Chunk(chunk.id(), chunk.start(), there);
    }
    if (stated > there) {
      notices.add(
          new Notice(
              "data chunk", "the file is cut short: " + there + " of " + stated + " bytes are there and are read"));
      return new Chunk(chunk.id(), chunk.start(), there);
    }
    return new Chunk(chunk.id(), chunk.start(), stated);
  }

  /** Whether chunks follow one another from {@code position} exactly to the end of the file. */
  private boolean chunksFill(long position) throws IOException {
    long at = position;
    for (int count = 0; at < size && count < MOST_CHUNKS; count++) {
      Chunk chunk = chunkAt(at);
      if (chunk == null || !chunk.id().chars().allMatch(c -> c >= ' ' && c <= '~')) {
        return false;
      }
      at = chunk.next();
    }
    return at == size || at == size + 1;
  }

  private void readFormat(Chunk chunk) throws IOException {
    ByteBuffer content = file.bytes(chunk.start(), (int) Math.min(chunk.size(), 40));
    if (content.remaining() < 16) {
      throw damaged("its format is cut short");
    }
    int kind = content.getShort(0) & 0xffff;
    int channels = content.getShort(2) & 0xffff;
    int rate = content.getInt(4);
    frameBytes = content.getShort(12) & 0xffff;
    int bits = content.getShort(14) & 0xffff;
    if (kind == EXTENSIBLE && content.remaining() >= 26) {
      kind = content.getShort(24) & 0xffff;
    }
    if (channels < 1 || channels > AudioFormat.MAX_CHANNELS || rate < 1 || rate > AudioFormat.MAX_RATE) {
      throw damaged("it declares " + channels + " channels at " + Integer.toUnsignedLong(rate) + " Hz");
    }
    if (kind != PCM && kind != FLOAT) {
      throw new StudioException(
          "This wave file's sound is packed in a way Overdub does not read, format " + kind,
          file.path().toString(),
          "Convert it to a plain WAV first.");
    }
    if (frameBytes < channels || frameBytes % channels != 0) {
      frameBytes = channels * ((bits + 7) / 8);
    }
    format = new AudioFormat(rate, channels, samples(kind, frameBytes / channels));
  }

  private SampleFormat samples(int kind, int bytes) throws StudioException {
    for (SampleFormat samples : SampleFormat.values()) {
      if (samples.bytes() == bytes && samples.isFloat() == (kind == FLOAT) && samples != SampleFormat.SIGNED_8) {
        return samples;
      }
    }
    throw damaged("it declares samples of " + bytes + " bytes");
  }

  private StudioException damaged(String why) {
    return new StudioException(
        "This wave file is damaged: " + why, file.path().toString(), "Take another copy of the file.");
  }
}
