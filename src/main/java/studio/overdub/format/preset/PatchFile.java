package studio.overdub.format.preset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import studio.overdub.base.StudioException;
import studio.overdub.device.DeviceType;
import studio.overdub.device.Patch;
import studio.overdub.device.PatchDevice;
import studio.overdub.format.json.Fields;
import studio.overdub.format.json.JsonLayout;
import studio.overdub.format.json.JsonSource;
import studio.overdub.format.json.Schema;

/**
 * One patch as a file of JSON, its devices one after another in the order of the track. Recordings that they play lie
 * in a folder beside the file and are named by paths from it.
 */
public final class PatchFile {
  /** What the names of patch files end in. */
  public static final String ENDING = ".patch";

  private static final String KIND = "patch";

  private final JsonSource in;
  private final List<DeviceType> types;
  private final Schema device;

  private PatchFile(JsonSource in, List<DeviceType> types) {
    this.in = in;
    this.types = types;
    device = SettingsJson.with(Schema.of("type", "soundVersion", "preset", "enabled"), in);
  }

  /**
   * Reads a patch.
   *
   * @param types the devices whose choices may be named
   * @throws StudioException if it cannot be read, is no patch, is damaged, or names a choice that there is not
   */
  public static Patch read(Path file, List<DeviceType> types) throws StudioException {
    return SoundFile.read(file, KIND, in -> new PatchFile(in, types).patch());
  }

  private Patch patch() throws IOException {
    Fields fields =
        in.object(
            FactsJson.schema(in)
                .with("noteEffects", () -> in.list(this::device))
                .with("instrument", this::device)
                .with("inserts", () -> in.list(this::device)));
    in.end();
    return new Patch(
        FactsJson.read(fields), fields.<List<PatchDevice>>readOr("noteEffects", List.of()), fields.read("instrument"),
        fields.<List<PatchDevice>>readOr("inserts", List.of()));
  }

  private PatchDevice device() throws IOException {
    Fields fields = in.object(device);
    String type = fields.text("type");
    return new PatchDevice(
        type, (int) fields.whole("soundVersion", 1, Integer.MAX_VALUE), fields.text("preset", ""),
        fields.flag("enabled"), SettingsJson.params(fields, in, ChoiceNames.of(type, types)),
        SettingsJson.texts(fields));
  }

  /** The text of a patch's file, the choices of these types by name; the same for the same patch. */
  public static String text(Patch patch, List<DeviceType> types) {
    return SoundFile.text(out -> write(out, patch, types));
  }

  private static void write(JsonLayout out, Patch patch, List<DeviceType> types) throws IOException {
    out.object().name("name").value(patch.name());
    FactsJson.write(out, patch.facts());
    out.name("noteEffects").array();
    for (PatchDevice effect : patch.noteEffects()) {
      write(out, effect, types);
    }
    out.endArray().name("instrument");
    write(out, patch.instrument(), types);
    out.name("inserts").array();
    for (PatchDevice effect : patch.inserts()) {
      write(out, effect, types);
    }
    out.endArray().endObject();
  }

  private static void write(JsonLayout out, PatchDevice device, List<DeviceType> types) throws IOException {
    out.object().name("type").value(device.type()).name("soundVersion").value(device.soundVersion());
    out.name("preset").value(device.preset()).name("enabled").value(device.enabled());
    SettingsJson.write(out, device.params(), device.texts(), ChoiceNames.of(device.type(), types));
    out.endObject();
  }

  /**
   * Writes a patch, whole or not at all, making folders on the way.
   *
   * @param types the devices whose choices are written by name
   * @throws StudioException if it cannot be written
   */
  public static void write(Patch patch, Path file, List<DeviceType> types) throws StudioException {
    SoundFile.write(text(patch, types), file, KIND);
  }

  /** A name for a patch's file without its ending, and for the folder of its recordings beside it. */
  public static String stem(String name) {
    return SoundFile.plainName(name, "Patch");
  }
}
