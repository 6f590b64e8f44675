package studio.overdub.soundfont;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import studio.overdub.base.StudioException;

/** The instruments of a DLS file, each a preset and an instrument of a font. */
final class DlsInstruments implements FontTables {
  private static final int MOST = 65_535;
  private static final int DRUMS = 1 << 31;
  private static final int CONNECTION_SIZE = 12;

  /** Level 2 knows fewer than a hundred connections that differ. */
  private static final int MOST_CONNECTIONS = 1024;

  private static final int MULTI_CHANNEL = 2;
  private static final int LEFT = 1;
  private static final int RIGHT = 2;

  private final RiffFile riff;
  private final DlsWaves waves;
  private final Findings findings;
  private final List<FontPreset> presets = new ArrayList<>();
  private final List<Instrument> instruments = new ArrayList<>();
  private int level = 1;

  DlsInstruments(RiffFile riff, DlsWaves waves, Findings findings) {
    this.riff = riff;
    this.waves = waves;
    this.findings = findings;
  }

  /** Reads the list lins. */
  void read(Chunk list) throws StudioException {
    if (!list.whole()) {
      findings.add("chunk lins, offset " + list.offset(), "The instruments are cut off.");
    }
    for (Chunk chunk : riff.chunks(list)) {
      if (chunk.isList() && chunk.type().equals("ins ") && instruments.size() < MOST) {
        readInstrument(chunk);
      }
    }
  }

  /** The level of DLS that the instruments need: 1 or 2. */
  int level() {
    return level;
  }

  private void readInstrument(Chunk list) throws StudioException {
    Chunk header = null;
    String name = "";
    List<DlsConnection> global = new ArrayList<>();
    List<Chunk> regions = List.of();
    for (Chunk chunk : riff.chunks(list)) {
      if (chunk.id().equals("insh")) {
        header = chunk;
      } else if (chunk.id().equals("cdl ") && !DlsCondition.holds(chunk)) {
        return;
      } else if (chunk.isList()) {
        switch (chunk.type()) {
          case "INFO" -> name = DlsReader.texts(riff, chunk).getOrDefault("INAM", "");
          case "lart", "lar2" -> readArticulation(chunk, global);
          case "lrgn" -> regions = riff.chunks(chunk);
          default -> { }
        }
      }
    }
    String where = "instrument " + name + ", offset " + list.offset();
    if (header == null || header.size() < 12) {
      findings.add(where, "Its header is missing, and it is left out.");
      return;
    }
    List<Zone> zones = new ArrayList<>();
    TreeSet<String> ignored = new TreeSet<>();
    for (Chunk region : regions) {
      if (region.isList() && region.type().startsWith("rgn")) {
        readRegion(region, global, where, ignored).ifPresent(zones::add);
      }
    }
    if (!ignored.isEmpty()) {
      findings.add(where, "What these connections move is left alone: " + String.join(", ", ignored) + ".");
    }
    int index = instruments.size();
    presets.add(new FontPreset(index, name, bank(header.s32(4)), header.s32(8) & 127));
    instruments.add(new Instrument(index, name, Optional.empty(), zones));
  }

  /** The bank as SoundFont counts it: drums are bank 128, the MSB alone is the bank where the LSB is 0. */
  private static int bank(int bank) {
    if ((bank & DRUMS) != 0) {
      return FontPreset.DRUM_BANK;
    }
    int lsb = bank & 127;
    return lsb == 0 ? bank >>> 8 & 127 : (bank >>> 8 & 127) << 7 | lsb;
  }

  private void readArticulation(Chunk list, List<DlsConnection> into) throws StudioException {
    List<Chunk> chunks = riff.chunks(list);
    for (Chunk chunk : chunks) {
      if (chunk.id().equals("cdl ") && !DlsCondition.holds(chunk)) {
        return;
      }
    }
    for (Chunk chunk : chunks) {
      if ((chunk.id().equals("art1") || chunk.id().equals("art2")) && chunk.size() >= 8) {
        readConnections(chunk, chunk.id().equals("art1"), into);
      }
    }
  }

  private void readConnections(Chunk chunk, boolean first, List<DlsConnection> into) {
    level = first ? level : 2;
    long at = Math.max(8, chunk.u32(0));
    long room = Math.min(MOST_CONNECTIONS, Math.max(0, chunk.size() - at) / CONNECTION_SIZE);
    long count = Math.min(chunk.u32(4), room);
    if (count < chunk.u32(4)) {
      findings.add("chunk " + chunk.id() + ", offset " + chunk.offset(), "The articulation is cut off.");
    }
    for (long i = 0; i < count; i++, at += CONNECTION_SIZE) {
      int source = chunk.u16(at);
      int control = chunk.u16(at + 2);
      int destination = chunk.u16(at + 4);
      int transform = chunk.u16(at + 6);
      int scale = chunk.s32(at + 8);
      DlsConnection connection =
          first
              ? DlsConnection.ofLevel1(source, control, destination, transform, scale)
              : new DlsConnection(source, control, destination, transform, scale);
      into.removeIf(connection::supersedes);
      into.add(connection);
    }
  }

  private Optional<Zone> readRegion(Chunk list, List<DlsConnection> global, String where, TreeSet<String> ignored)
      throws StudioException {
    Chunk header = null;
    Chunk link = null;
    Chunk wsmp = null;
    List<DlsConnection> connections = new ArrayList<>(global);
    for (Chunk chunk : riff.chunks(list)) {
      switch (chunk.id()) {
        case "rgnh" -> header = chunk;
        case "wlnk" -> link = chunk;
        case "wsmp" -> wsmp = chunk;
        case "cdl " -> {
          if (!DlsCondition.holds(chunk)) {
            return Optional.empty();
          }
        }
        default -> {
          if (chunk.isList() && (chunk.type().equals("lart") || chunk.type().equals("lar2"))) {
            readArticulation(chunk, connections);
          }
        }
      }
    }
    level = list.type().equals("rgn2") ? 2 : level;
    int wave = link == null || link.size() < 12 ? -1 : waves.find(link.u32(8));
    if (header == null || header.size() < 12 || wave < 0) {
      findings.add(where, "A region names no wave that is there, and is left out.");
      return Optional.empty();
    }
    WaveOptions options = wsmp == null ? waves.options(wave) : WaveOptions.read(wsmp);
    return Optional.of(zone(header, link, waves.samples().get(wave), options, connections, ignored));
  }

  private static Zone zone(
      Chunk header, Chunk link, Sample sample, WaveOptions options, List<DlsConnection> connections,
      TreeSet<String> ignored) {
    ZoneBuilder zone =
        new ZoneBuilder()
            .range(Generator.KEY_RANGE, header.u16(0), header.u16(2))
            .range(Generator.VELOCITY_RANGE, header.u16(4), header.u16(6))
            .set(Generator.EXCLUSIVE_CLASS, header.u16(10))
            .set(Generator.OVERRIDING_ROOT_KEY, options.unityNote())
            .set(Generator.SAMPLE_MODES, options.loopMode())
            .frames(
                Generator.LOOP_START_OFFSET, Generator.LOOP_START_COARSE_OFFSET,
                options.loopStart() - sample.loopStart())
            .frames(
                Generator.LOOP_END_OFFSET, Generator.LOOP_END_COARSE_OFFSET, options.loopEnd() - sample.loopEnd());
    if ((link.u16(0) & MULTI_CHANNEL) != 0 && (link.u32(4) == LEFT || link.u32(4) == RIGHT)) {
      zone.set(Generator.PAN, link.u32(4) == LEFT ? -500 : 500);
    }
    for (DlsConnection left : DlsArticulation.apply(connections, options, sample.correction(), zone)) {
      ignored.add(left.sourceName() + " to " + left.destinationName());
    }
    return zone.set(Generator.SAMPLE_ID, sample.index()).build();
  }

  @Override
  public int presetCount() {
    return presets.size();
  }

  @Override
  public FontPreset header(int preset) {
    return presets.get(preset);
  }

  @Override
  public Instrument preset(int index) {
    Zone all = new ZoneBuilder().set(Generator.INSTRUMENT, index).build();
    return new Instrument(index, presets.get(index).name(), Optional.empty(), List.of(all));
  }

  @Override
  public int instrumentCount() {
    return instruments.size();
  }

  @Override
  public int zoneCount(int instrument) {
    return instruments.get(instrument).zones().size();
  }

  @Override
  public Instrument instrument(int index) {
    return instruments.get(index);
  }

  @Override
  public List<Modulator> defaultModulators() {
    return DlsArticulation.DEFAULTS;
  }

  @Override
  public int leastAttenuation() {
    return -DlsArticulation.MOST_GAIN;
  }
}
