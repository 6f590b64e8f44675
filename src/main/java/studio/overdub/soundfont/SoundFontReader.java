package studio.overdub.soundfont;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import studio.overdub.base.Notice;
import studio.overdub.base.StudioException;

/**
 * Reads a SoundFont 2.01 to 2.04 file: maps it, checks its tables, leaves zones and samples for when they are asked.
 */
final class SoundFontReader {
  private static final int SAMPLE_HEADER_SIZE = 46;
  private static final int LEAST_RATE = 400;
  private static final int GREATEST_RATE = 768_000;

  private final Path path;
  private final List<Notice> notices = new ArrayList<>();

  private SoundFontReader(Path path) {
    this.path = path;
  }

  static SoundFont read(Path path) throws StudioException {
    return new SoundFontReader(path).read();
  }

  private SoundFont read() throws StudioException {
    RiffFile riff = new RiffFile(path.toString(), map(), "sfbk");
    Hydra hydra = new Hydra(riff);
    notices.addAll(hydra.notices());
    FontInfo info = info(riff);
    SampleData data = data(riff, info);
    List<Sample> samples = samples(riff, data);
    if (samples.stream().noneMatch(Sample::playable)) {
      throw new StudioException("This SoundFont holds no samples", path.toString(), "Choose another font.");
    }
    if (hydra.presetCount() == 0) {
      throw new StudioException("This SoundFont holds no presets", path.toString(), "Choose another font.");
    }
    return new SoundFont(path, info, hydra, samples, notices);
  }

  private MemorySegment map() throws StudioException {
    if (!Files.exists(path)) {
      throw new StudioException("There is no such font", path.toString(), "Check the name and the folder.");
    }
    if (!Files.isRegularFile(path)) {
      throw new StudioException("This is not a SoundFont 2 file", path.toString(), "Choose a file.");
    }
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), Arena.ofAuto());
    } catch (IOException e) {
      throw new StudioException("The font cannot be read", path.toString(), "Check that the file may be read.", e);
    }
  }

  private FontInfo info(RiffFile riff) {
    Map<String, String> texts = new TreeMap<>();
    int major = 2;
    int minor = 1;
    for (Map.Entry<String, Chunk> entry : riff.all().entrySet()) {
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

  private SampleData data(RiffFile riff, FontInfo info) {
    Chunk upper = riff.find("sdta/smpl");
    Chunk lower = riff.find("sdta/sm24");
    if (upper == null) {
      return SampleData.NONE;
    }
    if (!upper.whole()) {
      notices.add(new Notice("chunk smpl, offset " + upper.offset(), "The sample data is cut off."));
    }
    long frames = upper.size() / 2;
    // Section 6.2: sm24 is to be ignored unless the version allows it and its size, padded to even, fits.
    boolean fits = lower != null && info.allows24Bit() && lower.size() == frames + (frames & 1);
    if (lower != null && !fits) {
      notices.add(new Notice("chunk sm24, offset " + lower.offset(), "It does not fit the font; 16 bits are played."));
    }
    return new SampleData(upper.data(), fits ? lower.data() : null);
  }

  private List<Sample> samples(RiffFile riff, SampleData data) throws StudioException {
    Chunk headers = riff.records("pdta/shdr", SAMPLE_HEADER_SIZE);
    int count = (int) (headers.size() / SAMPLE_HEADER_SIZE) - 1;
    List<Sample> samples = new ArrayList<>(Math.max(0, count));
    for (int i = 0; i < count; i++) {
      samples.add(sample(headers, i, data));
    }
    return samples;
  }

  private Sample sample(Chunk headers, int index, SampleData all) {
    long at = (long) index * SAMPLE_HEADER_SIZE;
    String name = headers.text(at, 20);
    long start = headers.u32(at + 20);
    long end = headers.u32(at + 24);
    int type = headers.u16(at + 44);
    boolean inFile = (type & (Sample.ROM | Sample.VORBIS)) == 0;
    boolean playable = inFile && start < end && end <= all.frames();
    if (!playable) {
      String why = inFile ? "lies outside the sample data" : "is in ROM or compressed";
      String where = "sample " + name + ", offset " + (headers.offset() + at);
      notices.add(new Notice(where, "It " + why + " and is silent."));
    }
    int root = headers.u8(at + 40);
    return new Sample(
        index,
        name,
        playable ? all.slice(start, end) : SampleData.NONE,
        Math.clamp(headers.u32(at + 28) - start, 0, Math.max(0, end - start)),
        Math.clamp(headers.u32(at + 32) - start, 0, Math.max(0, end - start)),
        Math.clamp(headers.u32(at + 36), LEAST_RATE, GREATEST_RATE),
        // Section 7.10: 255 is unpitched, 128 to 254 are illegal; both are to be taken as 60.
        root > 127 ? 60 : root,
        (byte) headers.u8(at + 41),
        headers.u16(at + 42),
        type,
        start,
        end);
  }
}
