package studio.overdub.audiofile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.OptionalLong;
import org.kc7bfi.jflac.ChannelData;
import org.kc7bfi.jflac.FLACDecoder;
import org.kc7bfi.jflac.frame.Frame;
import studio.overdub.base.StudioException;

/**
 * Decodes FLAC (RFC 9639). The metadata is read here, and of it the decoder sees the stream's description alone: a
 * picture or cue sheet of an absurd length costs nothing.
 */
final class FlacDecoder implements BlockDecoder {
  private static final int STREAM_INFO = 0;
  private static final int VORBIS_COMMENT = 4;
  private static final int STREAM_INFO_BYTES = 34;
  private static final int MOST_COMMENT_BYTES = 1 << 20;

  /** More metadata blocks than this are a damaged file walked through byte by byte. */
  private static final int MOST_BLOCKS = 10_000;

  private final FLACDecoder decoder;
  private final float scale;

  private FlacDecoder(FLACDecoder decoder, int bits) {
    this.decoder = decoder;
    scale = 1f / (1 << bits - 1);
  }

  /** A reader of {@code file}, whose marker "fLaC" stands at {@code start}. */
  static AudioReader open(FileBytes file, long start) throws IOException {
    FileBytes big = file.in(ByteOrder.BIG_ENDIAN);
    ByteBuffer description = null;
    Tags tags = Tags.NONE;
    long at = start + 4;
    boolean last = false;
    for (int count = 0; !last; count++) {
      ByteBuffer head = big.bytes(at, 4);
      if (head.remaining() < 4 || count == MOST_BLOCKS) {
        throw damaged(file, "it ends before its sound begins");
      }
      last = head.get(0) < 0;
      int type = head.get(0) & 0x7f;
      int length = head.getInt(0) & 0xffffff;
      if (type == STREAM_INFO) {
        description = big.bytes(at + 4, STREAM_INFO_BYTES);
      } else if (type == VORBIS_COMMENT) {
        tags = VorbisComments.read(big.bytes(at + 4, Math.min(length, MOST_COMMENT_BYTES)));
      }
      at += 4 + length;
    }
    if (description == null || description.remaining() < STREAM_INFO_BYTES) {
      throw damaged(file, "it does not say what it holds");
    }
    return reader(file, description, tags, at);
  }

  private static AudioReader reader(FileBytes file, ByteBuffer description, Tags tags, long frames)
      throws IOException {
    long packed = description.getLong(10);
    int rate = (int) (packed >>> 44);
    int channels = (int) (packed >>> 41 & 7) + 1;
    int bits = (int) (packed >>> 36 & 31) + 1;
    long total = packed & 0xf_ffff_ffffL;
    if (rate < 1 || bits < 4 || bits > 24) {
      throw damaged(file, "it declares " + bits + " bits at " + rate + " Hz");
    }
    SampleFormat samples = bits <= 8 ? SampleFormat.SIGNED_8 : bits <= 16 ? SampleFormat.PCM_16 : SampleFormat.PCM_24;
    StreamHeader header =
        new StreamHeader(
            new AudioFormat(rate, channels, samples),
            total > 0 ? OptionalLong.of(total) : OptionalLong.empty(),
            0,
            tags,
            List.of());
    ByteBuffer head = ByteBuffer.allocate(8 + STREAM_INFO_BYTES);
    head.put(new byte[] {'f', 'L', 'a', 'C', (byte) 0x80, 0, 0, STREAM_INFO_BYTES}).put(description.array());
    FLACDecoder decoder =
        new FLACDecoder(
            new SequenceInputStream(new ByteArrayInputStream(head.array()), new FileStream(file, frames)));
    decoder.readMetadata();
    return new DecodingReader(file, header, new FlacDecoder(decoder, bits));
  }

  private static StudioException damaged(FileBytes file, String why) {
    return new StudioException(
        "This FLAC file is damaged: " + why, file.path().toString(), "Take another copy of the file.");
  }

  @Override
  public boolean next(FrameBuffer out) throws IOException {
    Frame frame = decoder.readNextFrame();
    if (frame == null) {
      return false;
    }
    int frames = frame.header.blockSize;
    ChannelData[] channels = decoder.getChannelData();
    float[][] block = out.refill(frames);
    for (int channel = 0; channel < block.length; channel++) {
      int[] decoded = channels[channel].getOutput();
      for (int i = 0; i < frames; i++) {
        block[channel][i] = decoded[i] * scale;
      }
    }
    return true;
  }
}
