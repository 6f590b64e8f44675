package studio.overdub.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import studio.overdub.base.Notice;
import studio.overdub.base.StudioException;
import studio.overdub.device.Catalog;
import studio.overdub.device.DeviceType;
import studio.overdub.device.Preset;
import studio.overdub.format.preset.PresetFile;
import studio.overdub.format.sysex.VoiceFile;
import studio.overdub.midi.dx7.Voice;

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
