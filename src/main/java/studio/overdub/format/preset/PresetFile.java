package studio.overdub.format.preset;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import studio.overdub.base.StudioException;
import studio.overdub.device.DeviceType;
import studio.overdub.device.Preset;
import studio.overdub.format.json.Fields;
import studio.overdub.format.json.JsonLayout;
import studio.overdub.format.json.JsonSource;
import studio.overdub.format.json.Schema;

/**
 * One preset as a file of JSON, its parameters a line each in order of id. Choices stand there by their names, where the
 * types of devices are known: what is read with a type's names keeps its meaning when choices are added.
 */
public final class PresetFile {
  /** What the names of preset files end in. */
  public static final String ENDING = ".json";

  private static final String REMEDY = "Put it right or remove it.";

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
    try (InputStream stream = Files.newInputStream(file);
        JsonSource in = new JsonSource(stream, file.toString(), REMEDY)) {
      return read(in, types);
    } catch (StudioException e) {
      throw e;
    } catch (NoSuchFileException e) {
      throw new StudioException("There is no such preset", file.toString(), "Check the name.", e);
    } catch (IOException e) {
      throw new StudioException(
          "This preset cannot be read", file + " (" + e.getMessage() + ")", "Check that it may be read.", e);
    }
  }

  private static Preset read(JsonSource in, List<DeviceType> types) throws IOException {
    Fields fields =
        in.object(
            Schema.of("name", "type", "category", "author", "description")
                .with("tags", () -> in.list(in::text))
                .with("params", () -> in.map(() -> in.isText() ? in.text() : (Object) in.number()))
                .with("texts", () -> in.map(in::text)));
    in.end();
    ChoiceNames names = ChoiceNames.of(fields.text("type"), types);
    Map<String, Double> params = new TreeMap<>();
    for (Map.Entry<String, Object> param : fields.<Map<String, Object>>readOr("params", Map.of()).entrySet()) {
      params.put(
          param.getKey(),
          names.value(param.getKey(), param.getValue())
              .orElseThrow(() -> in.damaged("\"" + param.getValue() + "\" is no value of " + param.getKey())));
    }
    return new Preset(
        fields.text("name"), fields.text("type"), fields.text("category", ""),
        fields.<List<String>>readOr("tags", List.of()), fields.text("author", ""), fields.text("description", ""),
        params, fields.<Map<String, String>>readOr("texts", Map.of()));
  }

  /** The text of a preset's file, its parameters as numbers. */
  public static String text(Preset preset) {
    return text(preset, List.of());
  }

  /** The text of a preset's file, the choices of these types by name; the same for the same preset. */
  public static String text(Preset preset, List<DeviceType> types) {
    StringWriter text = new StringWriter();
    try {
      write(new JsonLayout(text), preset, ChoiceNames.of(preset.type(), types));
    } catch (IOException e) {
      throw new IllegalStateException("Writing to memory failed", e);
    }
    return text.append('\n').toString();
  }

  private static void write(JsonLayout out, Preset preset, ChoiceNames names) throws IOException {
    out.object().name("name").value(preset.name()).name("type").value(preset.type());
    out.name("category").value(preset.category()).name("tags").row();
    for (String tag : preset.tags()) {
      out.value(tag);
    }
    out.endArray().name("author").value(preset.author()).name("description").value(preset.description());
    out.name("params").object();
    for (Map.Entry<String, Double> param : new TreeMap<>(preset.params()).entrySet()) {
      Optional<String> choice = names.name(param.getKey(), param.getValue());
      out.name(param.getKey());
      if (choice.isPresent()) {
        out.value(choice.get());
      } else {
        out.value(param.getValue().doubleValue());
      }
    }
    out.endObject().name("texts").object();
    for (Map.Entry<String, String> setting : new TreeMap<>(preset.texts()).entrySet()) {
      out.name(setting.getKey()).value(setting.getValue());
    }
    out.endObject().endObject();
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
    Path temporary = file.resolveSibling(file.getFileName() + ".tmp");
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(temporary, text(preset, types).getBytes(StandardCharsets.UTF_8));
      Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new StudioException(
          "The preset could not be saved", file + " (" + e.getMessage() + ")", "Save it somewhere else.", e);
    }
  }

  /** A file name for a preset: its own name without what file systems refuse. */
  public static String fileName(Preset preset) {
    String plain = preset.name().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-").strip();
    return (plain.isEmpty() || plain.startsWith(".") ? "Preset" + plain : plain) + ENDING;
  }
}
