package studio.overdub.audiofile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Set;
import studio.overdub.base.StudioException;

/** Writes MP3, of 256 kbit/s, or 160 at the rates of MPEG 2. */
final class Mp3Writer extends FileWriter {
  private static final Set<Integer> RATES = Set.of(8000, 11025, 12000, 16000, 22050, 24000, 32000, 44100, 48000);
  private static final int BLOCK_FRAMES = 4608;

  /** The largest that the encoder says it needs for a block (lame.h, lame_encode_buffer), and for flushing. */
  private static final int OUT_BYTES = BLOCK_FRAMES * 5 / 4 + 7200;

  private final AudioFormat format;
  private final Mp3Encoder encoder;
  private final PcmCodec codec;
  private final int[][] block = new int[2][BLOCK_FRAMES];
  private final byte[] encoded = new byte[OUT_BYTES];
  private final int tagBytes;
  private int filled;
  private long position;

  Mp3Writer(Path path, AudioFormat format, Tags tags) throws IOException {
    if (format.channels() > 2 || !RATES.contains(format.sampleRate())) {
      throw unfit(path, format);
    }
    Mp3Encoder mp3 = new Mp3Encoder(format.sampleRate(), format.channels(), format.sampleRate() >= 32000 ? 256 : 160);
    if (!mp3.usable()) {
      throw unfit(path, format);
    }
    super(path);
    this.format = format.withSamples(SampleFormat.PCM_16);
    encoder = mp3;
    codec = new PcmCodec(format.withSamples(SampleFormat.PCM_32), null);
    byte[] tag = Id3.write(tags);
    tagBytes = tag.length;
    attempt(() -> put(tag, tag.length));
  }

  private static StudioException unfit(Path path, AudioFormat format) {
    return new StudioException(
        "MP3 cannot hold " + format.channels() + " channels at " + format.sampleRate() + " Hz",
        path.toString(),
        "Choose 1 or 2 channels at 44100 or 48000 Hz, or FLAC or WAV.");
  }

  @Override
  public AudioFormat format() {
    return format;
  }

  @Override
  void append(float[][] in, int frames) throws IOException {
    for (int i = 0; i < frames; i++) {
      for (int channel = 0; channel < format.channels(); channel++) {
        block[channel][filled] = codec.quantize(in[channel][i]);
      }
      if (++filled == BLOCK_FRAMES) {
        encode();
      }
    }
  }

  private void encode() throws IOException {
    int bytes = encoder.encode(block[0], block[format.channels() - 1], filled, encoded);
    filled = 0;
    put(encoded, bytes);
  }

  private void put(byte[] bytes, int length) throws IOException {
    putAt(ByteBuffer.wrap(bytes, 0, Math.max(0, length)), position);
    position += Math.max(0, length);
  }

  private void putAt(ByteBuffer bytes, long at) throws IOException {
    long next = at;
    while (bytes.hasRemaining()) {
      next += channel().write(bytes, next);
    }
  }

  @Override
  public long clipped() {
    return codec.clipped();
  }

  @Override
  void finish() throws IOException {
    if (filled > 0) {
      encode();
    }
    put(encoded, encoder.finish(encoded));
    putAt(ByteBuffer.wrap(encoder.infoFrame()), tagBytes);
  }
}
