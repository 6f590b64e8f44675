package studio.overdub.soundfont;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** The compressed samples of an SF3 font. What several headers name is decoded once. */
final class VorbisPool {
  /** Room for sounds that compress to almost nothing, such as silence: 32 million frames. */
  private static final long LEAST_FRAMES = 1L << 25;

  /** Vorbis of any use makes no more frames than this from a byte; what claims more is out to fill the memory. */
  private static final long FRAMES_PER_BYTE = 32;

  private record Place(long start, long end) {}

  private final Chunk chunk;
  private final Findings findings;
  private final AtomicLong framesLeft;
  private final Map<Place, SampleData> samples = new HashMap<>();

  VorbisPool(Chunk chunk, Findings findings) {
    this.chunk = chunk;
    this.findings = findings;
    this.framesLeft = new AtomicLong(LEAST_FRAMES + FRAMES_PER_BYTE * chunk.size());
  }

  /** The data of the Ogg stream between two bytes of the chunk, both within it. */
  SampleData sample(long start, long end, String name) {
    return samples.computeIfAbsent(
        new Place(start, end),
        place -> {
          String where = "sample " + name + ", offset " + (chunk.offset() + start);
          return new SampleData(
              new VorbisFrames(chunk.data().asSlice(start, end - start), where, findings, framesLeft));
        });
  }
}
