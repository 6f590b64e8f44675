package studio.overdub.soundfont;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.overdub.base.StudioException;

/**
 * The nine tables of the pdta list (SoundFont 2.04, section 7), their indices checked once; zones are read when asked
 * for, straight from the mapped file.
 */
final class Hydra implements FontTables {
  private static final int PRESET_SIZE = 38;
  private static final int INSTRUMENT_SIZE = 22;
  private static final int BAG_SIZE = 4;
  private static final int GENERATOR_SIZE = 4;
  private static final int MODULATOR_SIZE = 10;

  /** In one zone; each is held against all the others. */
  private static final int MOST_MODULATORS = 1024;

  private final Level presets;
  private final Level instruments;

  Hydra(FontChunks chunks) throws StudioException {
    presets = new Level(chunks, "phdr", PRESET_SIZE, 24, "pbag", "pgen", "pmod", Generator.INSTRUMENT);
    instruments = new Level(chunks, "inst", INSTRUMENT_SIZE, 20, "ibag", "igen", "imod", Generator.SAMPLE_ID);
  }

  /** Tells what is wrong and left out: modulators that feed themselves. */
  void findings(Findings findings) {
    presets.circles(findings);
    instruments.circles(findings);
  }

  @Override
  public int presetCount() {
    return presets.count;
  }

  @Override
  public int instrumentCount() {
    return instruments.count;
  }

  @Override
  public FontPreset header(int preset) {
    long at = (long) preset * PRESET_SIZE;
    Chunk headers = presets.headers;
    return new FontPreset(preset, headers.text(at, 20), headers.u16(at + 22), headers.u16(at + 20));
  }

  @Override
  public Instrument preset(int index) {
    return presets.read(index);
  }

  @Override
  public int zoneCount(int instrument) {
    return instruments.zoneCount(instrument);
  }

  @Override
  public Instrument instrument(int index) {
    return instruments.read(index);
  }

  @Override
  public List<Modulator> defaultModulators() {
    return Modulator.DEFAULTS;
  }

  /** Generator 48 attenuates and does nothing else (section 8.1.3). */
  @Override
  public int leastAttenuation() {
    return 0;
  }

  /** Headers, bags, generators and modulators of either presets or instruments. */
  private static final class Level {
    final Chunk headers;
    final int count;
    private final int headerSize;
    private final int bagField;
    private final Chunk bags;
    private final Chunk generators;
    private final Chunk modulators;
    private final Generator terminal;

    Level(
        FontChunks chunks, String head, int headerSize, int bagField, String bag, String gen, String mod,
        Generator end)
        throws StudioException {
      this.headerSize = headerSize;
      this.bagField = bagField;
      this.terminal = end;
      headers = chunks.records("pdta/" + head, headerSize);
      bags = chunks.records("pdta/" + bag, BAG_SIZE);
      generators = chunks.records("pdta/" + gen, GENERATOR_SIZE);
      modulators = chunks.records("pdta/" + mod, MODULATOR_SIZE);
      count = (int) (headers.size() / headerSize) - 1;
      rising(chunks, headers, headerSize, bagField, bags.size() / BAG_SIZE - 1);
      rising(chunks, bags, BAG_SIZE, 0, generators.size() / GENERATOR_SIZE);
      rising(chunks, bags, BAG_SIZE, 2, modulators.size() / MODULATOR_SIZE);
    }

    private static void rising(FontChunks chunks, Chunk chunk, int size, int field, long most) throws StudioException {
      long last = 0;
      for (long at = field; at < chunk.size(); at += size) {
        long index = chunk.u16(at);
        if (index < last || index > most) {
          throw chunks.damaged("an index in " + chunk.id() + " is out of order", chunk.offset() + at);
        }
        last = index;
      }
    }

    int zoneCount(int index) {
      long at = (long) index * headerSize + bagField;
      return headers.u16(at + headerSize) - headers.u16(at);
    }

    Instrument read(int index) {
      long at = (long) index * headerSize;
      int bag = headers.u16(at + bagField);
      int end = headers.u16(at + headerSize + bagField);
      Optional<Zone> global = Optional.empty();
      List<Zone> zones = new ArrayList<>(end - bag);
      for (int i = bag; i < end; i++) {
        Zone zone = zone(i);
        if (zone.has(terminal)) {
          zones.add(zone);
        } else if (i == bag) {
          global = Optional.of(zone);
        }
      }
      return new Instrument(index, headers.text(at, 20), global, zones);
    }

    private Zone zone(int bag) {
      long at = (long) bag * BAG_SIZE;
      short[] amounts = new short[Generator.COUNT];
      long present = 0;
      for (int g = bags.u16(at); g < bags.u16(at + BAG_SIZE); g++) {
        int number = generators.u16((long) g * GENERATOR_SIZE);
        if (number >= Generator.COUNT) {
          continue;
        }
        amounts[number] = (short) generators.s16((long) g * GENERATOR_SIZE + 2);
        present |= 1L << number;
        // Whatever stands behind the link to instrument or sample is to be ignored (section 8.1.2).
        if (number == terminal.ordinal()) {
          break;
        }
      }
      return new Zone(amounts, present, modulators(bags.u16(at + 2), bags.u16(at + BAG_SIZE + 2)));
    }

    private List<Modulator> modulators(int from, int to) {
      if (from == to) {
        return List.of();
      }
      int end = Math.min(to, from + MOST_MODULATORS);
      Modulator[] all = new Modulator[end - from];
      for (int m = from; m < end; m++) {
        long at = (long) m * MODULATOR_SIZE;
        all[m - from] =
            new Modulator(
                modulators.u16(at),
                modulators.u16(at + 2),
                modulators.s16(at + 4),
                modulators.u16(at + 6),
                modulators.u16(at + 8));
      }
      return RegionResolver.withoutDoubles(ModulatorLinks.resolve(all).toArray(Modulator[]::new));
    }

    /** Adds a notice for each zone with too many modulators, or with ones that feed themselves. */
    void circles(Findings findings) {
      for (long bag = 0; bag + 2 * BAG_SIZE <= bags.size(); bag += BAG_SIZE) {
        int from = bags.u16(bag + 2);
        int to = Math.min(bags.u16(bag + BAG_SIZE + 2), (int) (modulators.size() / MODULATOR_SIZE));
        if (to - from > MOST_MODULATORS) {
          long offset = modulators.offset() + (long) from * MODULATOR_SIZE;
          String where = "chunk " + modulators.id() + ", offset " + offset;
          findings.add(where, "A zone has " + (to - from) + " modulators; the first " + MOST_MODULATORS + " count.");
        }
        boolean linked = false;
        for (int m = from; m < to; m++) {
          linked |= ModulatorLinks.isLinked(destination(m));
        }
        if (linked) {
          circles(from, to, findings);
        }
      }
    }

    private void circles(int from, int to, Findings findings) {
      int[] destinations = new int[to - from];
      for (int m = from; m < to; m++) {
        destinations[m - from] = destination(m);
      }
      int first = ModulatorLinks.firstInCircle(destinations);
      if (first >= 0) {
        long offset = modulators.offset() + (long) (from + first) * MODULATOR_SIZE;
        findings.add("chunk " + modulators.id() + ", offset " + offset, "A modulator feeds itself; left out.");
      }
    }

    private int destination(int modulator) {
      return modulators.u16((long) modulator * MODULATOR_SIZE + 2);
    }
  }
}
