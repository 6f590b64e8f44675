package studio.overdub.audiofile;

import java.io.IOException;
import java.nio.file.Path;
import net.sourceforge.javaflacencoder.EncodingConfiguration;
import net.sourceforge.javaflacencoder.FLACEncoder;
import net.sourceforge.javaflacencoder.StreamConfiguration;
import studio.overdub.base.StudioException;

/** Writes FLAC, of 16 or 24 bits. */
final class FlacWriter extends FileWriter {
  private static final int BLOCK_FRAMES = 4096;
  private static final int MOST_CHANNELS = 8;

  /** A block shorter than this is too short to predict from. */
  private static final int SHORT_FRAMES = 64;

  private final AudioFormat format;
  private final PcmCodec codec;
  private final FLACEncoder encoder;
  private final int[] block;
  private int filled;

  FlacWriter(Path path, AudioFormat format, Tags tags) throws IOException {
    StreamConfiguration stream =
        new StreamConfiguration(
            format.channels(), BLOCK_FRAMES, BLOCK_FRAMES, format.sampleRate(), format.samples().bits());
    FLACEncoder flac = new FLACEncoder();
    if (format.samples() != SampleFormat.PCM_16 && format.samples() != SampleFormat.PCM_24) {
      throw new StudioException("FLAC has no samples of " + format.samples().label(), path.toString(),
          "Choose 16 or 24 bits, or WAV.");
    }
    if (format.channels() > MOST_CHANNELS || !flac.setStreamConfiguration(stream)) {
      throw new StudioException("FLAC cannot hold " + format, path.toString(), "Choose WAV.");
    }
    super(path);
    this.format = format;
    encoder = flac;
    codec = new PcmCodec(format, null, format.samples() == SampleFormat.PCM_16 ? new Dither() : null);
    block = new int[BLOCK_FRAMES * format.channels()];
    // The library's exhaustive search writes a line to the terminal for each block of noise that it meets.
    encodeAs(EncodingConfiguration.SubframeType.LPC);
    attempt(
        () -> {
          encoder.setOutputStream(new FlacOutput(channel(), VorbisComments.write(tags)));
          encoder.openFLACStream();
        });
  }

  private void encodeAs(EncodingConfiguration.SubframeType type) {
    EncodingConfiguration encoding = new EncodingConfiguration();
    encoding.setSubframeType(type);
    encoder.setEncodingConfiguration(encoding);
  }

  @Override
  public AudioFormat format() {
    return format;
  }

  @Override
  void append(float[][] in, int frames) throws IOException {
    for (int i = 0; i < frames; i++) {
      for (float[] channel : in) {
        block[filled++] = codec.quantize(channel[i]);
      }
      if (filled == block.length) {
        encode();
      }
    }
  }

  private void encode() throws IOException {
    encoder.addSamples(block, filled / format.channels());
    filled = 0;
    if (encoder.fullBlockSamplesAvailableToEncode() > 0) {
      encoder.encodeSamples(encoder.fullBlockSamplesAvailableToEncode(), false);
    }
  }

  @Override
  public long clipped() {
    return codec.clipped();
  }

  @Override
  void finish() throws IOException {
    if (filled > 0) {
      if (filled / format.channels() < SHORT_FRAMES) {
        encodeAs(EncodingConfiguration.SubframeType.VERBATIM);
      }
      encode();
    }
    encoder.encodeSamples(encoder.samplesAvailableToEncode(), true);
  }
}
