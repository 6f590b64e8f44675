package studio.overdub.soundfont;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.util.concurrent.atomic.AtomicLong;
import studio.overdub.audiofile.AudioFiles;
import studio.overdub.audiofile.AudioReader;
import studio.overdub.base.Notice;
import studio.overdub.base.StudioException;

/** A sample of an SF3 font: Ogg Vorbis, decoded to 16 bits, which is what the font was made from. */
final class VorbisFrames implements PackedFrames {
  private static final int BLOCK = 4096;

  private final MemorySegment compressed;
  private final String where;
  private final Findings findings;
  private final AtomicLong framesLeft;

  /**
   * A sample.
   *
   * @param where names it for people
   * @param framesLeft how many frames all samples of the font together may still have
   */
  VorbisFrames(MemorySegment compressed, String where, Findings findings, AtomicLong framesLeft) {
    this.compressed = compressed;
    this.where = where;
    this.findings = findings;
    this.framesLeft = framesLeft;
  }

  @Override
  public MemorySegment unpack() {
    try (FrameStore store = new FrameStore();
        AudioReader reader = AudioFiles.openVorbis(new SegmentStream(compressed), where)) {
      decode(reader, store);
      for (Notice notice : reader.notices()) {
        findings.add(where, "Its Vorbis is damaged: " + notice + ".");
      }
      if (store.frames() == 0) {
        findings.add(where, "Its Vorbis holds no sound.");
      }
      return store.toSegment();
    } catch (StudioException damaged) {
      findings.add(where, "It is silent: " + damaged.what() + ".");
    } catch (IOException damaged) {
      findings.add(where, "It is silent: its Vorbis cannot be read.");
    }
    return MemorySegment.NULL;
  }

  private void decode(AudioReader reader, FrameStore store) throws IOException {
    float[][] block = new float[reader.format().channels()][BLOCK];
    int got;
    while ((got = reader.read(block, BLOCK)) > 0) {
      if (framesLeft.addAndGet(-got) < 0) {
        findings.add(where, "It is cut: the font would take more memory than a font needs.");
        return;
      }
      // Samples of fonts have one channel; of what has more, the first is played.
      store.add(block[0], got);
    }
  }
}
