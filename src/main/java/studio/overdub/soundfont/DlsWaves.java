package studio.overdub.soundfont;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import studio.overdub.base.StudioException;

/** The wave pool of a DLS file: its waves, and the table by whose places regions name them. */
final class DlsWaves {
  private static final int MOST = 65_535;
  private static final int PCM = 1;
  private static final int FORMAT_SIZE = 16;
  private static final int LEAST_RATE = 400;
  private static final int GREATEST_RATE = 768_000;

  private final RiffFile riff;
  private final Findings findings;
  private final List<Sample> samples = new ArrayList<>();
  private final List<WaveOptions> options = new ArrayList<>();
  private final Map<Long, Integer> byOffset = new HashMap<>();
  private Chunk table;

  DlsWaves(RiffFile riff, Findings findings) {
    this.riff = riff;
    this.findings = findings;
  }

  /** Reads the list wvpl. */
  void readPool(Chunk pool) throws StudioException {
    if (!pool.whole()) {
      findings.add("chunk wvpl, offset " + pool.offset(), "The waves are cut off.");
    }
    long origin = pool.offset() + 4;
    for (Chunk chunk : riff.chunks(pool)) {
      if (chunk.isList() && chunk.type().equals("wave") && samples.size() < MOST) {
        byOffset.put(chunk.offset() - 8 - origin, samples.size());
        readWave(chunk);
      }
    }
  }

  /** Takes the chunk ptbl. */
  void readTable(Chunk chunk) {
    table = chunk;
  }

  List<Sample> samples() {
    return samples;
  }

  /** How a wave is to be played by its own word. */
  WaveOptions options(int wave) {
    return options.get(wave);
  }

  /** The wave at a place of the table; -1 where there is none. */
  int find(long place) {
    if (table == null || table.size() < 8) {
      // Without a table the waves can only be meant in their order.
      return place < samples.size() ? (int) place : -1;
    }
    long at = Math.max(8, table.u32(0)) + 4 * place;
    if (place >= table.u32(4) || at + 4 > table.size()) {
      return -1;
    }
    return byOffset.getOrDefault(table.u32(at), -1);
  }

  private void readWave(Chunk wave) throws StudioException {
    Chunk format = null;
    Chunk data = null;
    WaveOptions own = WaveOptions.DEFAULT;
    String name = "Wave " + samples.size();
    for (Chunk chunk : riff.chunks(wave)) {
      switch (chunk.id()) {
        case "fmt " -> format = chunk;
        case "data" -> data = chunk;
        case "wsmp" -> own = WaveOptions.read(chunk);
        default -> {
          if (chunk.isList() && chunk.type().equals("INFO")) {
            name = DlsReader.texts(riff, chunk).getOrDefault("INAM", name);
          }
        }
      }
    }
    add(name, wave, format, data, own);
  }

  private void add(String name, Chunk wave, Chunk format, Chunk data, WaveOptions own) {
    String where = "wave " + name + ", offset " + wave.offset();
    SampleData frames = SampleData.NONE;
    int rate = LEAST_RATE;
    if (format == null || data == null || format.size() < FORMAT_SIZE) {
      findings.add(where, "Its chunk " + (data == null ? "data" : "fmt") + " is missing, and it is silent.");
    } else {
      rate = Math.clamp(format.u32(4), LEAST_RATE, GREATEST_RATE);
      frames = frames(where, format, data);
    }
    long count = frames == SampleData.NONE ? 0 : data.size() / (format.u16(14) / 8);
    samples.add(
        new Sample(
            samples.size(),
            name,
            frames,
            Math.min(own.loopStart(), count),
            Math.min(own.loopEnd(), count),
            rate,
            own.unityNote(),
            own.fineTune(),
            0,
            Sample.MONO,
            0,
            count));
    options.add(own);
  }

  private SampleData frames(String where, Chunk format, Chunk data) {
    int bits = format.u16(14);
    if (format.u16(0) != PCM || format.u16(2) != 1 || bits != 8 && bits != 16) {
      findings.add(where, "It is not mono of 8 or 16 bits, and is silent.");
      return SampleData.NONE;
    }
    if (data.size() < bits / 8) {
      findings.add(where, "It has no frames, and is silent.");
      return SampleData.NONE;
    }
    if (!data.whole()) {
      findings.add(where, "Its end is cut off.");
    }
    return bits == 8 ? new SampleData(new ByteFrames(data.data())) : new SampleData(data.data(), null);
  }
}
