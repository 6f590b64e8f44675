package studio.overdub.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import studio.overdub.base.Progress;
import studio.overdub.base.StudioException;
import studio.overdub.device.DeviceType;
import studio.overdub.device.Preset;
import studio.overdub.format.preset.PresetFile;
import studio.overdub.song.Device;

/**
 * Kits: presets of devices that play recordings, each in a folder of its own with the recordings beside it. In the kit's
 * file a sound is called by its name in that folder; brought into a song it is called as the song does.
 */
public final class Kits {
  /** What the names of kit files end in; other than presets, they are nothing without their folder. */
  public static final String ENDING = ".kit";

  private final List<Path> places;
  private final List<DeviceType> types;

  /**
   * A kit that is there.
   *
   * @param folder where its file and its sounds are
   * @param own whether the person saved it
   * @param preset its settings, sounds named as they are in the folder
   */
  public record Kit(Path folder, boolean own, Preset preset) {
    /** What people read. */
    public String name() {
      return preset.name();
    }
  }

  /**
   * Kits in the folders of these places.
   *
   * @param places the program's own first, the person's last; it is where kits are saved
   * @param types the devices whose choices kits name
   */
  public Kits(List<Path> places, List<DeviceType> types) {
    this.places = List.copyOf(places);
    this.types = List.copyOf(types);
  }

  /** The kits of a type of device, the program's own first, each place's by name; what cannot be read is left out. */
  public List<Kit> of(String type) {
    List<Kit> kits = new ArrayList<>();
    for (Path place : places) {
      boolean own = place.equals(places.getLast());
      files(place).stream()
          .flatMap(file -> read(file, own).stream())
          .filter(kit -> kit.preset().type().equals(type))
          .sorted(Comparator.comparing(Kit::name))
          .forEach(kits::add);
    }
    return kits;
  }

  private static List<Path> files(Path place) {
    if (!Files.isDirectory(place)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(place, 2)) {
      return files.filter(file -> file.toString().endsWith(ENDING) && Files.isRegularFile(file)).sorted().toList();
    } catch (IOException | java.io.UncheckedIOException e) {
      // A place that cannot be read offers nothing.
      return List.of();
    }
  }

  private Optional<Kit> read(Path file, boolean own) {
    try {
      return Optional.of(new Kit(file.getParent(), own, PresetFile.read(file, types)));
    } catch (StudioException e) {
      // As a place that cannot be read.
      return Optional.empty();
    }
  }

  /**
   * Saves a device with its sounds as a kit of the person's, in place of one of the same name.
   *
   * @param songFolder where the device's sounds are
   * @return the kit
   * @throws StudioException if a sound is missing or something cannot be written; the kit is not there then
   */
  public Kit save(String name, Device device, DeviceType type, Path songFolder) throws StudioException {
    Preset bare = new Preset(name, type.id(), "", List.of(), "", "", device.params(), device.texts());
    String fileName = PresetFile.fileName(bare).replaceFirst("\\.[^.]*$", "");
    Path folder = places.getLast().resolve(fileName);
    Map<String, String> names;
    try {
      names = DeviceRecordings.save(DeviceRecordings.named(bare.texts(), type), songFolder, folder);
    } catch (IOException e) {
      throw new StudioException(
          "The kit could not be saved", folder + " (" + e.getMessage() + ")",
          "Check that the pads' sounds are there, and that the folder can be written.", e);
    }
    Preset preset = renamed(bare, type, names::get);
    PresetFile.write(preset, folder.resolve(fileName + ENDING), List.of(type));
    return new Kit(folder, true, preset);
  }

  /**
   * Copies a kit's sounds into a song. A sound that the song has already under its name is not copied again.
   *
   * @return its settings, sounds named as in the song; empty where {@code progress} said to stop
   * @throws StudioException if a sound is missing, lies outside the kit's folder or cannot be read
   */
  public static Optional<Preset> bring(Kit kit, DeviceType type, Path songFolder, Progress progress)
      throws StudioException {
    return DeviceRecordings.bring(
            DeviceRecordings.named(kit.preset().texts(), type), kit.folder(), songFolder, progress)
        .map(names -> renamed(kit.preset(), type, names::get));
  }

  private static Preset renamed(Preset preset, DeviceType type, UnaryOperator<String> name) {
    return Preset.of(
        preset.facts(), preset.type(), preset.params(), DeviceRecordings.renamed(preset.texts(), type, name));
  }
}
