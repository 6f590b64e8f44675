package studio.overdub.soundfont;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import studio.overdub.base.StudioException;

/**
 * Reads a SoundFont 2.01 to 2.04 or 3 file: checks its tables, leaves zones and samples for when they are asked for.
 */
final class SoundFontReader {
  private static final int SAMPLE_HEADER_SIZE = 46;
  private static final int LEAST_RATE = 400;
  private static final int GREATEST_RATE = 768_000;

  private final Path path;
  private final FontChunks chunks;
  private final Findings findings = new Findings();

  SoundFontReader(Path path, RiffFile riff) throws StudioException {
    this.path = path;
    this.chunks = new FontChunks(riff);
  }

  SoundFont read() throws StudioException {
    Hydra hydra = new Hydra(chunks);
    hydra.findings(findings);
    FontInfo info = info();
    List<Sample> samples = samples(data(info));
    if (samples.stream().noneMatch(Sample::playable)) {
      throw new StudioException("This font holds no samples", path.toString(), "Choose another font.");
    }
    if (hydra.presetCount() == 0) {
      throw new StudioException("This font holds no presets", path.toString(), "Choose another font.");
    }
    boolean compressed = samples.stream().anyMatch(s -> (s.type() & Sample.VORBIS) != 0);
    FontKind kind = compressed ? FontKind.SOUNDFONT_3 : FontKind.SOUNDFONT_2;
    return new SoundFont(path, kind, info, hydra, samples, findings);
  }

  private FontInfo info() {
    Map<String, String> texts = new TreeMap<>();
    int major = 2;
    int minor = 1;
    for (Map.Entry<String, Chunk> entry : chunks.all().entrySet()) {
      Chunk chunk = entry.getValue();
      if (!entry.getKey().startsWith("INFO/")) {
        continue;
      }
      if (chunk.id().equals("ifil") && chunk.size() >= 4) {
        major = chunk.u16(0);
        minor = chunk.u16(2);
      } else if (!chunk.id().equals("ifil") && !chunk.id().equals("iver")) {
        texts.put(chunk.id(), chunk.text(0, 65536));
      }
    }
    String file = path.getFileName().toString();
    return new FontInfo(texts.getOrDefault("INAM", file), major, minor, texts);
  }

  /** The frames of all samples together, and the bytes that they lie in. */
  private record Pool(Chunk chunk, SampleData frames, VorbisPool compressed) {}

  private Pool data(FontInfo info) {
    Chunk upper = chunks.find("sdta/smpl");
    Chunk lower = chunks.find("sdta/sm24");
    if (upper == null) {
      return new Pool(null, SampleData.NONE, null);
    }
    if (!upper.whole()) {
      findings.add("chunk smpl, offset " + upper.offset(), "The sample data is cut off.");
    }
    long frames = upper.size() / 2;
    // Section 6.2: sm24 is to be ignored unless the version allows it and its size, padded to even, fits.
    boolean fits = lower != null && info.allows24Bit() && lower.size() == frames + (frames & 1);
    if (lower != null && !fits) {
      findings.add("chunk sm24, offset " + lower.offset(), "It does not fit the font; 16 bits are played.");
    }
    SampleData data = new SampleData(upper.data(), fits ? lower.data() : null);
    return new Pool(upper, data, new VorbisPool(upper, findings));
  }

  private List<Sample> samples(Pool pool) throws StudioException {
    Chunk headers = chunks.records("pdta/shdr", SAMPLE_HEADER_SIZE);
    int count = (int) (headers.size() / SAMPLE_HEADER_SIZE) - 1;
    List<Sample> samples = new ArrayList<>(Math.max(0, count));
    for (int i = 0; i < count; i++) {
      samples.add(sample(headers, i, pool));
    }
    return samples;
  }

  private Sample sample(Chunk headers, int index, Pool pool) {
    long at = (long) index * SAMPLE_HEADER_SIZE;
    String name = headers.text(at, 20);
    long start = headers.u32(at + 20);
    long end = headers.u32(at + 24);
    int type = headers.u16(at + 44);
    boolean compressed = (type & Sample.VORBIS) != 0;
    SampleData data = data(pool, start, end, type, name);
    if (data == SampleData.NONE) {
      boolean rom = (type & Sample.ROM) != 0;
      findings.add(
          "sample " + name + ", offset " + (headers.offset() + at),
          rom ? "It is in ROM and is silent." : "It lies outside the sample data and is silent.");
    }
    // Loops of compressed samples count from the sample's start, for their frames have no place in the file.
    long origin = compressed ? 0 : start;
    long length = compressed ? Integer.MAX_VALUE : Math.max(0, end - start);
    int root = headers.u8(at + 40);
    return new Sample(
        index,
        name,
        data,
        Math.clamp(headers.u32(at + 28) - origin, 0, length),
        Math.clamp(headers.u32(at + 32) - origin, 0, length),
        Math.clamp(headers.u32(at + 36), LEAST_RATE, GREATEST_RATE),
        // Section 7.10: 255 is unpitched, 128 to 254 are illegal; both are to be taken as 60.
        root > 127 ? 60 : root,
        (byte) headers.u8(at + 41),
        headers.u16(at + 42),
        type,
        start,
        end);
  }

  private static SampleData data(Pool pool, long start, long end, int type, String name) {
    if ((type & Sample.ROM) != 0 || start >= end || pool.chunk() == null) {
      return SampleData.NONE;
    }
    if ((type & Sample.VORBIS) != 0) {
      return end <= pool.chunk().size() ? pool.compressed().sample(start, end, name) : SampleData.NONE;
    }
    return end <= pool.frames().frames() ? pool.frames().slice(start, end) : SampleData.NONE;
  }
}
