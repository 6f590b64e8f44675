package studio.overdub.format.preset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import studio.overdub.base.StudioException;
import studio.overdub.device.DeviceType;
import studio.overdub.device.Preset;
import studio.overdub.format.json.Fields;
import studio.overdub.format.json.JsonLayout;
import studio.overdub.format.json.JsonSource;

/**
 * One preset as a file of JSON, its parameters a line each in order of id. Choices stand there by their names, where
 * the types of devices are known: what is read with a type's names keeps its meaning when choices are added.
 */
public final class PresetFile {
  /** What the names of preset files end in. */
  public static final String ENDING = ".json";

  private static final String KIND = "preset";

  private PresetFile() {}

  /** Reads a preset whose parameters are numbers all, as {@link #read(Path, List)} does. */
  public static Preset read(Path file) throws StudioException {
    return read(file, List.of());
  }

  /**
   * Reads a preset.
   *
   * @param types the devices whose choices may be named
   * @throws StudioException if it cannot be read, is no preset, is damaged, or names a choice that there is not
   */
  public static Preset read(Path file, List<DeviceType> types) throws StudioException {
    return SoundFile.read(file, KIND, in -> read(in, types));
  }

  private static Preset read(JsonSource in, List<DeviceType> types) throws IOException {
    Fields fields = in.object(SettingsJson.with(FactsJson.schema(in, "type"), in));
    in.end();
    String type = fields.text("type");
    return Preset.of(
        FactsJson.read(fields), type, SettingsJson.params(fields, in, ChoiceNames.of(type, types)),
        SettingsJson.texts(fields));
  }

  /** The text of a preset's file, its parameters as numbers. */
  public static String text(Preset preset) {
    return text(preset, List.of());
  }

  /** The text of a preset's file, the choices of these types by name; the same for the same preset. */
  public static String text(Preset preset, List<DeviceType> types) {
    return SoundFile.text(out -> write(out, preset, ChoiceNames.of(preset.type(), types)));
  }

  private static void write(JsonLayout out, Preset preset, ChoiceNames names) throws IOException {
    out.object().name("name").value(preset.name()).name("type").value(preset.type());
    FactsJson.write(out, preset.facts());
    SettingsJson.write(out, preset.params(), preset.texts(), names);
    out.endObject();
  }

  /** Writes a preset with its parameters as numbers, as {@link #write(Preset, Path, List)} does. */
  public static void write(Preset preset, Path file) throws StudioException {
    write(preset, file, List.of());
  }

  /**
   * Writes a preset, whole or not at all, making folders on the way.
   *
   * @param types the devices whose choices are written by name
   * @throws StudioException if it cannot be written
   */
  public static void write(Preset preset, Path file, List<DeviceType> types) throws StudioException {
    SoundFile.write(text(preset, types), file, KIND);
  }

  /** A file name for a preset: its own name without what file systems refuse. */
  public static String fileName(Preset preset) {
    return stem(preset.name()) + ENDING;
  }

  /** A preset's name without what file systems refuse. */
  public static String stem(String name) {
    return SoundFile.plainName(name, "Preset");
  }
}
