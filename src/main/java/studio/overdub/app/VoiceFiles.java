package studio.overdub.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.overdub.base.Notice;
import studio.overdub.base.StudioException;
import studio.overdub.device.Catalog;
import studio.overdub.device.DeviceType;
import studio.overdub.device.Preset;
import studio.overdub.format.preset.PresetFile;
import studio.overdub.format.sysex.VoiceFile;
import studio.overdub.midi.dx7.Voice;
import studio.overdub.song.Device;

/** Files of DX7 voices: what they hold, and presets made of them and into them. */
public final class VoiceFiles {
  private static final String DEVICE = "fm";

  private final Catalog catalog;

  VoiceFiles(Catalog catalog) {
    this.catalog = catalog;
  }

  /** Whether a file is one by its name. */
  public static boolean named(Path file) {
    return VoiceFile.named(file);
  }

  /**
   * The facts of a file.
   *
   * @throws StudioException if it holds no voices, or is damaged
   */
  static Map<String, Object> facts(Path file) throws StudioException {
    VoiceFile read = VoiceFile.read(file);
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("kind", "DX7 voices");
    facts.put("voices", read.voices().stream().map(VoiceFiles::facts).toList());
    if (!read.notices().isEmpty()) {
      facts.put("notices", read.notices().stream().map(Notice::toString).toList());
    }
    return facts;
  }

  private static Map<String, Object> facts(Voice voice) {
    Map<String, Double> values = voice.values();
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("name", voice.name());
    for (String id : List.of("algorithm", "feedback", "transpose")) {
      facts.put(id, values.get(id).intValue());
    }
    return facts;
  }

  /** What was made of a file: presets and what was told on the way. */
  public record Imported(List<Preset> presets, List<Notice> notices) {}

  /**
   * Reads the voices of a file as presets.
   *
   * @throws StudioException if it holds no voices, or is damaged
   */
  public static Imported read(Path file) throws StudioException {
    VoiceFile read = VoiceFile.read(file);
    return new Imported(read.presets(), read.notices());
  }

  /**
   * Makes a preset file of each voice, numbered in the order of the bank; files of the same names are replaced.
   *
   * @return how many, and what was told on the way
   * @throws StudioException if the file holds no voices or is damaged, or a preset cannot be written
   */
  public Imported toPresets(Path file, Path folder) throws StudioException {
    Imported imported = read(file);
    write(imported.presets(), folder);
    return imported;
  }

  /**
   * Keeps the voices of a file as presets of the person's, in a folder with the file's name, which is also their
   * category. What was kept before is not kept twice; another file of the same name gets a number, and so does a voice
   * whose name is taken.
   *
   * @param place where such folders are
   * @param known the presets that there are
   * @return the presets as they are kept, and what was told on the way
   * @throws StudioException if the file holds no voices or is damaged, or they cannot be kept; no folder is there then
   */
  public Imported keep(Path file, Path place, List<Preset> known) throws StudioException {
    Imported imported = read(file);
    for (int i = 1; ; i++) {
      String bank = i == 1 ? stem(file) : stem(file) + " " + i;
      Path folder = place.resolve(bank);
      Imported kept = new Imported(named(imported.presets(), bank, known), imported.notices());
      if (!Files.exists(folder)) {
        writeAll(kept.presets(), folder);
        return kept;
      }
      if (holds(folder, kept.presets())) {
        return kept;
      }
    }
  }

  private static String stem(Path file) {
    String name = file.getFileName().toString();
    String stem = name.substring(0, name.length() - VoiceFile.ENDING.length()).strip();
    return stem.isEmpty() ? "Voices" : stem;
  }

  private static List<Preset> named(List<Preset> presets, String bank, List<Preset> known) {
    Set<String> taken =
        known.stream()
            .filter(preset -> preset.type().equals(DEVICE) && !preset.category().equals(bank))
            .map(Preset::name)
            .collect(Collectors.toCollection(HashSet::new));
    List<Preset> named = new ArrayList<>();
    for (Preset preset : presets) {
      String name = preset.name();
      for (int i = 2; !taken.add(name); i++) {
        name = preset.name() + " " + i;
      }
      named.add(new Preset(name, DEVICE, bank, preset.tags(), "", "", preset.params(), preset.texts()));
    }
    return named;
  }

  private static boolean holds(Path folder, List<Preset> presets) {
    try {
      return Files.isDirectory(folder) && inFolder(folder).equals(presets);
    } catch (StudioException damaged) {
      // Whatever it is, it is not these.
      return false;
    }
  }

  private static void writeAll(List<Preset> presets, Path folder) throws StudioException {
    try {
      write(presets, folder);
    } catch (StudioException e) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      } catch (IOException | UncheckedIOException left) {
        e.addSuppressed(left);
      }
      throw e;
    }
  }

  /**
   * Writes what an FM synthesizer is set to as a voice.
   *
   * @param name the voice's; its first ten characters are taken
   * @throws StudioException if it is another device, or the file cannot be written
   */
  public void save(String name, Device device, Path file) throws StudioException {
    Preset preset = new Preset(name, device.type(), "", List.of(), "", "", device.params(), device.texts());
    VoiceFile.write(List.of(preset), defaults(), file);
  }

  private static void write(List<Preset> presets, Path folder) throws StudioException {
    // As many digits as the last needs, so that the order of names is that of the bank.
    int digits = Math.max(2, String.valueOf(presets.size()).length());
    for (int i = 0; i < presets.size(); i++) {
      Preset preset = presets.get(i);
      String number = String.format(Locale.ROOT, "%0" + digits + "d ", i + 1);
      PresetFile.write(preset, folder.resolve(number + PresetFile.fileName(preset)));
    }
  }

  /**
   * Writes a preset as a voice, or those of a folder as banks of 32 in order of their file names; presets of other
   * instruments in the folder are left out.
   *
   * @return how many were written
   * @throws StudioException if there is none, one is damaged, a single one is of another instrument, or the file cannot
   *     be written
   */
  public int toVoices(Path presets, Path file) throws StudioException {
    List<Preset> all = Files.isDirectory(presets) ? inFolder(presets) : List.of(PresetFile.read(presets));
    VoiceFile.write(all, defaults(), file);
    return all.size();
  }

  private static List<Preset> inFolder(Path folder) throws StudioException {
    List<Preset> presets = new ArrayList<>();
    for (Path file : presetFiles(folder)) {
      Preset preset = PresetFile.read(file);
      if (preset.type().equals(DEVICE)) {
        presets.add(preset);
      }
    }
    return presets;
  }

  private static List<Path> presetFiles(Path folder) throws StudioException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(PresetFile.ENDING)).sorted().toList();
    } catch (IOException | UncheckedIOException e) {
      throw new StudioException(
          "This folder cannot be read", folder + " (" + e.getMessage() + ")", "Check that it may be read.", e);
    }
  }

  private Map<String, Double> defaults() {
    Map<String, Double> defaults = new HashMap<>();
    DeviceType type = catalog.find(DEVICE).orElseThrow();
    type.params().forEach(spec -> defaults.put(spec.id(), spec.defaultValue()));
    return defaults;
  }
}
