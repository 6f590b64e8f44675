package studio.overdub.audiofile;

import com.github.trilarion.sound.vorbis.jcraft.jogg.Packet;
import com.github.trilarion.sound.vorbis.jcraft.jogg.Page;
import com.github.trilarion.sound.vorbis.jcraft.jogg.StreamState;
import com.github.trilarion.sound.vorbis.jcraft.jogg.SyncState;
import com.github.trilarion.sound.vorbis.jcraft.jorbis.Block;
import com.github.trilarion.sound.vorbis.jcraft.jorbis.Comment;
import com.github.trilarion.sound.vorbis.jcraft.jorbis.DspState;
import com.github.trilarion.sound.vorbis.jcraft.jorbis.Info;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.OptionalLong;
import studio.overdub.base.StudioException;

/** Decodes Ogg Vorbis ("Vorbis I specification", xiph.org): the first logical stream of a file. */
final class VorbisDecoder implements BlockDecoder {
  private static final int HEADERS = 3;
  private static final int READ_BYTES = 8192;

  private final InputStream in;
  private final SyncState sync = new SyncState();
  private final StreamState stream = new StreamState();
  private final Page page = new Page();
  private final Packet packet = new Packet();
  private final Info info = new Info();
  private final Comment comment = new Comment();
  private final DspState dsp = new DspState();
  private final Block synthesis = new Block(dsp);
  private boolean begun;
  private long decoded;
  private Tags tags = Tags.NONE;

  private VorbisDecoder(InputStream in) {
    this.in = in;
    sync.init();
    info.init();
    comment.init();
  }

  /**
   * A reader of the stream {@code in}.
   *
   * @param source closed with the reader
   * @param where names the stream for people
   */
  static AudioReader open(Closeable source, InputStream in, String where, OptionalLong frames)
      throws IOException {
    VorbisDecoder decoder = new VorbisDecoder(in);
    if (!decoder.readHeaders() || !decoder.isSensible()) {
      throw new StudioException(
          "This Ogg file holds no Vorbis sound that can be read", where, "Convert it to FLAC or WAV first.");
    }
    decoder.begin(where);
    AudioFormat format = new AudioFormat(decoder.info.rate, decoder.info.channels, SampleFormat.FLOAT_32);
    return new DecodingReader(source, new StreamHeader(format, frames, 0, decoder.tags, List.of()), decoder);
  }

  private void begin(String where) throws StudioException {
    try {
      dsp.synthesis_init(info);
      synthesis.init(dsp);
    } catch (RuntimeException damaged) {
      // Books that contradict each other lead the library astray here.
      throw new StudioException(
          "This Vorbis sound is damaged in its headers", where, "Take another copy of it.", damaged);
    }
  }

  private boolean isSensible() {
    return info.rate > 0
        && info.rate <= AudioFormat.MAX_RATE
        && info.channels > 0
        && info.channels <= AudioFormat.MAX_CHANNELS;
  }

  private boolean readHeaders() throws IOException {
    try {
      for (int header = 0; header < HEADERS; header++) {
        if (!nextPacket() || !isModest(header) || info.synthesis_headerin(comment, packet) < 0) {
          return false;
        }
        if (header == 1) {
          // "\3vorbis" comes before the comments.
          tags = VorbisComments.read(ByteBuffer.wrap(packet.packet_base, packet.packet + 7, packet.bytes - 7).slice());
        }
      }
      return true;
    } catch (RuntimeException damaged) {
      // On damaged headers a table lookup of the library's runs astray.
      return false;
    }
  }

  /** Whether a header's packet asks for no more memory than it has reason to. */
  private boolean isModest(int header) {
    return switch (header) {
      case 0 -> true;
      case 1 -> VorbisSetup.commentsFit(packet);
      default -> isSensible() && VorbisSetup.isSensible(packet, info.channels);
    };
  }

  private boolean nextPacket() throws IOException {
    while (true) {
      if (begun) {
        int result = stream.packetout(packet);
        if (result == 1) {
          return true;
        }
        if (result < 0) {
          continue;
        }
      }
      if (!nextPage()) {
        return false;
      }
    }
  }

  private boolean nextPage() throws IOException {
    while (sync.pageout(page) != 1) {
      int at = sync.buffer(READ_BYTES);
      int got = in.read(sync.data, at, READ_BYTES);
      if (got < 0) {
        return false;
      }
      sync.wrote(got);
    }
    if (!begun) {
      stream.init(page.serialno());
      begun = true;
    }
    stream.pagein(page);
    return true;
  }

  @Override
  public boolean next(FrameBuffer out) throws IOException {
    if (!nextPacket()) {
      return false;
    }
    if (synthesis.synthesis(packet) == 0) {
      dsp.synthesis_blockin(synthesis);
    }
    float[][][] pcm = new float[1][][];
    int[] starts = new int[info.channels];
    int synthesised = dsp.synthesis_pcmout(pcm, starts);
    int frames = synthesised - beyondEnd(synthesised);
    float[][] block = out.refill(frames);
    for (int channel = 0; frames > 0 && channel < block.length; channel++) {
      System.arraycopy(pcm[0][channel], starts[channel], block[channel], 0, frames);
    }
    dsp.synthesis_read(synthesised);
    decoded += frames;
    return true;
  }

  /** How many of the next frames lie beyond the last that was encoded, which the last page counts (section A.2). */
  private int beyondEnd(int frames) {
    boolean last = packet.e_o_s != 0 && packet.granulepos >= 0;
    return last ? Math.clamp(decoded + frames - packet.granulepos, 0, frames) : 0;
  }
}
