package studio.overdub.bank.font;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes presets as a SoundFont 2.04 file (the specification by Creative Technology, §5 to §7). The same presets give
 * the same bytes: samples come in the order in which zones first name them, and nothing depends on clock or machine.
 */
public final class FontWriter {
  private static final int MONO = 1;

  /** The zero frames that §6.1 demands after each sample. */
  private static final int SILENCE = 46;

  private final String title;
  private final String maker;
  private final List<Sample> samples = new ArrayList<>();
  private final Map<Sample, Integer> numbers = new IdentityHashMap<>();

  private final Riff instruments = new Riff();
  private final Riff bags = new Riff();
  private final Riff modulators = new Riff();
  private final Riff generators = new Riff();
  private int bagCount;
  private int modulatorCount;
  private int generatorCount;

  private FontWriter(String title, String maker) {
    this.title = title;
    this.maker = maker;
  }

  /**
   * The file's bytes.
   *
   * @param title the font's name, as players show it
   * @param maker who made it
   * @param presets in ascending order of bank and program
   */
  public static byte[] write(String title, String maker, List<Preset> presets) {
    return new FontWriter(title, maker).file(presets);
  }

  private byte[] file(List<Preset> presets) {
    for (Preset preset : presets) {
      instrument(preset);
    }
    instruments.text("EOI", 20).word(bagCount);
    bags.word(generatorCount).word(modulatorCount);
    modulators.text("", 10);
    generators.text("", 4);
    Riff content = new Riff()
        .text("sfbk", 4)
        .chunk("LIST", info())
        .chunk("LIST", frames())
        .chunk("LIST", hydra(presets));
    return new Riff().chunk("RIFF", content).toByteArray();
  }

  private Riff info() {
    return new Riff()
        .text("INFO", 4)
        .chunk("ifil", new Riff().word(2).word(4))
        .textChunk("isng", "EMU8000")
        .textChunk("INAM", title)
        .textChunk("IENG", maker)
        .textChunk("ICMT", "Synthesised, not sampled: generated from source.")
        .textChunk("ISFT", maker);
  }

  private Riff frames() {
    Riff all = new Riff();
    for (Sample sample : samples) {
      all.shorts(sample.frames()).shorts(new short[SILENCE]);
    }
    return new Riff().text("sdta", 4).chunk("smpl", all);
  }

  /** What all zones share is written once, as the instrument's global zone (§7.7): counts of generators are words. */
  private void instrument(Preset preset) {
    instruments.text(preset.name(), 20).word(bagCount);
    List<Map<Generator, Integer>> all = preset.zones().stream().map(this::settings).toList();
    EnumMap<Generator, Integer> common = new EnumMap<>(all.getFirst());
    all.forEach(settings -> common.entrySet().retainAll(settings.entrySet()));
    common.remove(Generator.SAMPLE_ID);
    List<Modulator> moving = preset.zones().getFirst().modulators();
    boolean alike = preset.zones().stream().allMatch(zone -> zone.modulators().equals(moving));
    if (!common.isEmpty() || alike && !moving.isEmpty()) {
      bag(common, alike ? moving : List.of());
    }
    for (int i = 0; i < all.size(); i++) {
      EnumMap<Generator, Integer> own = new EnumMap<>(all.get(i));
      own.entrySet().removeAll(common.entrySet());
      bag(own, alike ? List.of() : preset.zones().get(i).modulators());
    }
  }

  private Map<Generator, Integer> settings(Zone zone) {
    EnumMap<Generator, Integer> settings = new EnumMap<>(zone.settings());
    if (!zone.keys().equals(Zone.Range.ALL)) {
      settings.put(Generator.KEY_RANGE, zone.keys().word());
    }
    if (!zone.velocities().equals(Zone.Range.ALL)) {
      settings.put(Generator.VELOCITY_RANGE, zone.velocities().word());
    }
    settings.put(Generator.SAMPLE_MODES, zone.sample().loops() ? 1 : 0);
    settings.put(Generator.SAMPLE_ID, number(zone.sample()));
    return settings;
  }

  private void bag(Map<Generator, Integer> settings, List<Modulator> moving) {
    bags.word(generatorCount).word(modulatorCount);
    bagCount++;
    settings.forEach((generator, amount) -> generators.word(generator.number()).word(amount));
    generatorCount += settings.size();
    for (Modulator modulator : moving) {
      modulators.word(modulator.source()).word(modulator.destination().number()).word(modulator.amount());
      modulators.word(modulator.amountSource()).word(0);
    }
    modulatorCount += moving.size();
  }

  private int number(Sample sample) {
    return numbers.computeIfAbsent(
        sample,
        added -> {
          samples.add(added);
          return samples.size() - 1;
        });
  }

  private Riff hydra(List<Preset> presets) {
    Riff headers = new Riff();
    Riff presetBags = new Riff();
    Riff links = new Riff();
    for (int i = 0; i < presets.size(); i++) {
      Preset preset = presets.get(i);
      headers.text(preset.name(), 20).word(preset.program()).word(preset.bank()).word(i).dword(0).dword(0).dword(0);
      presetBags.word(i).word(0);
      links.word(Generator.INSTRUMENT.number()).word(i);
    }
    headers.text("EOP", 20).word(0).word(0).word(presets.size()).dword(0).dword(0).dword(0);
    presetBags.word(presets.size()).word(0);
    links.text("", 4);
    return new Riff()
        .text("pdta", 4)
        .chunk("phdr", headers)
        .chunk("pbag", presetBags)
        .chunk("pmod", new Riff().text("", 10))
        .chunk("pgen", links)
        .chunk("inst", instruments)
        .chunk("ibag", bags)
        .chunk("imod", modulators)
        .chunk("igen", generators)
        .chunk("shdr", sampleHeaders());
  }

  private Riff sampleHeaders() {
    Riff headers = new Riff();
    int start = 0;
    for (Sample sample : samples) {
      int end = start + sample.frames().length;
      headers.text(sample.name(), 20).dword(start).dword(end);
      headers.dword(start + sample.loopStart()).dword(start + sample.loopEnd());
      headers.dword(sample.rate()).byteOf(sample.rootKey()).byteOf(0).word(0).word(MONO);
      start = end + SILENCE;
    }
    return headers.text("EOS", 46);
  }
}
