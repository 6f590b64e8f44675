package studio.overdub.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import studio.overdub.base.Notice;
import studio.overdub.base.StudioException;
import studio.overdub.device.Catalog;
import studio.overdub.device.DeviceType;
import studio.overdub.device.Preset;
import studio.overdub.format.preset.PresetFile;
import studio.overdub.format.preset.PresetLibrary;
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
   * Makes a preset file of each voice, numbered in the order of the bank.
   *
   * @return how many, and what was told on the way
   * @throws StudioException if the file holds no voices or is damaged, or a preset cannot be written
   */
  public Imported toPresets(Path file, Path folder) throws StudioException {
    Imported imported = read(file);
    for (int i = 0; i < imported.presets().size(); i++) {
      Preset preset = imported.presets().get(i);
      PresetFile.write(preset, folder.resolve(String.format("%02d %s", i + 1, PresetFile.fileName(preset))));
    }
    return imported;
  }

  /**
   * Writes a preset as a voice, or those of a folder as banks of 32 in order of their file names.
   *
   * @return how many were written
   * @throws StudioException if there is none, one is of another instrument, or the file cannot be written
   */
  public int toVoices(Path presets, Path file) throws StudioException {
    List<Preset> all =
        Files.isDirectory(presets)
            ? PresetLibrary.ofFolders(List.of(presets)).presets(DEVICE)
            : List.of(PresetFile.read(presets));
    VoiceFile.write(all, defaults(), file);
    return all.size();
  }

  private Map<String, Double> defaults() {
    Map<String, Double> defaults = new HashMap<>();
    DeviceType type = catalog.find(DEVICE).orElseThrow();
    type.params().forEach(spec -> defaults.put(spec.id(), spec.defaultValue()));
    return defaults;
  }
}
