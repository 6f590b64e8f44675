package studio.overdub.audiofile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import javazoom.jl.decoder.Bitstream;
import javazoom.jl.decoder.BitstreamException;
import javazoom.jl.decoder.Decoder;
import javazoom.jl.decoder.DecoderException;
import javazoom.jl.decoder.Header;
import javazoom.jl.decoder.Obuffer;
import studio.overdub.base.StudioException;

/**
 * Decodes MPEG audio. Where the encoder said in an info frame how many frames it was given, the silence that it and the
 * decoder put around them is trimmed (gabriel.mp3-tech.org/mp3infotag.html).
 */
final class Mp3Decoder implements BlockDecoder {
  /** How many frames later than the encoder's own delay every decoder gives its sound. */
  private static final int DECODER_DELAY = 529;

  private final Bitstream stream;
  private final Decoder decoder = new Decoder();
  private final Output output;

  private Mp3Decoder(Bitstream stream, int channels) {
    this.stream = stream;
    output = new Output(channels);
    decoder.setOutputBuffer(output);
  }

  /** A reader of {@code file}. */
  static AudioReader open(FileBytes file) throws IOException {
    MpegFrame first =
        MpegFrame.find(file, Id3.size(file))
            .orElseThrow(
                () ->
                    new StudioException(
                        "This MP3 file is damaged: no sound was found in it",
                        file.path().toString(),
                        "Take another copy of the file."));
    AudioFormat format = new AudioFormat(first.sampleRate(), first.channels(), SampleFormat.PCM_16);
    ByteBuffer info = file.in(ByteOrder.BIG_ENDIAN).bytes(first.start(), first.bytes());
    int at = first.sideEnd();
    long start = first.start();
    OptionalLong frames = OptionalLong.empty();
    long delay = 0;
    if (first.layer() == 3 && isInfo(info, at)) {
      start += first.bytes();
      boolean counted = (info.getInt(at + 4) & 1) != 0;
      long encoded = counted ? (long) info.getInt(at + 8) * first.frames() : 0;
      int trim = trim(info, at);
      delay = trim == 0 ? 0 : (trim >>> 12) + DECODER_DELAY;
      long left = encoded - (trim >>> 12) - (trim & 0xfff);
      frames = left > 0 ? OptionalLong.of(left) : OptionalLong.empty();
    }
    StreamHeader header = new StreamHeader(format, frames, delay, Id3.read(file), List.of());
    Bitstream stream = new Bitstream(new FileStream(file, start));
    return new DecodingReader(file, header, new Mp3Decoder(stream, first.channels()));
  }

  private static boolean isInfo(ByteBuffer frame, int at) {
    // "Xing" of a variable bit rate, "Info" of a constant one.
    return frame.limit() >= at + 12 && (frame.getInt(at) == 0x58696e67 || frame.getInt(at) == 0x496e666f);
  }

  /** The encoder's delay and padding, 12 bits each; 0 where it does not say. */
  private static int trim(ByteBuffer frame, int at) {
    int flags = frame.getInt(at + 4);
    int lame = at + 8 + 4 * (flags & 1) + 4 * (flags >> 1 & 1) + 100 * (flags >> 2 & 1) + 4 * (flags >> 3 & 1);
    return frame.limit() < lame + 24 ? 0 : frame.getInt(lame + 20) & 0xffffff;
  }

  @Override
  public boolean next(FrameBuffer out) throws IOException {
    try {
      Header header = stream.readFrame();
      if (header == null) {
        return false;
      }
      output.clear_buffer();
      decoder.decodeFrame(header, stream);
      stream.closeFrame();
      output.moveTo(out);
      return true;
    } catch (BitstreamException | DecoderException damaged) {
      throw new IllegalStateException(damaged);
    }
  }

  /** Gathers the decoder's samples as floats, without its rounding to 16 bits. */
  private static final class Output extends Obuffer {
    /** The decoder holds full scale to be 32700, so that overshoots fit its 16 bits. */
    private static final float SCALE = 1 / 32700f;

    private final float[][] samples;
    private final int[] filled;

    Output(int channels) {
      samples = new float[channels][OBUFFERSIZE];
      filled = new int[channels];
    }

    @Override
    public void appendSamples(int channel, float[] from) {
      if (channel < samples.length) {
        for (int i = 0; i < 32; i++) {
          samples[channel][filled[channel] + i] = from[i] * SCALE;
        }
        filled[channel] += 32;
      }
    }

    @Override
    public void append(int channel, short value) {
      if (channel < samples.length) {
        samples[channel][filled[channel]++] = value * SCALE;
      }
    }

    void moveTo(FrameBuffer out) {
      int frames = filled[0];
      float[][] block = out.refill(frames);
      for (int channel = 0; channel < samples.length; channel++) {
        System.arraycopy(samples[channel], 0, block[channel], 0, frames);
      }
    }

    @Override
    public void clear_buffer() {
      for (int channel = 0; channel < samples.length; channel++) {
        Arrays.fill(samples[channel], 0);
        filled[channel] = 0;
      }
    }

    @Override
    public void write_buffer(int value) {
      // What was gathered is fetched after each frame.
    }

    @Override
    public void close() {
      // Nothing is held.
    }

    @Override
    public void set_stop_flag() {
      // Nothing runs that could stop.
    }
  }
}
