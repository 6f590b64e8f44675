package studio.overdub.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import studio.overdub.base.Notice;
import studio.overdub.base.Progress;
import studio.overdub.base.StudioException;
import studio.overdub.device.DeviceType;
import studio.overdub.device.Preset;
import studio.overdub.device.SoundFacts;
import studio.overdub.format.preset.PresetFile;
import studio.overdub.song.Device;

/**
 * Kits: presets of devices that play recordings, each in a folder of its own with the recordings beside it. In the
 * kit's file a sound is called by its name in that folder; brought into a song it is called as the song does.
 */
public final class Kits {
  /** What the names of kit files end in; other than presets, they are nothing without their folder. */
  public static final String ENDING = ".kit";

  private final List<Path> places;
  private final List<DeviceType> types;

  /**
   * A kit that is there.
   *
   * @param file its file, in a folder with its sounds
   * @param own whether the person saved it
   * @param preset its settings, sounds named as they are in the folder
   */
  public record Kit(Path file, boolean own, Preset preset) {
    /** Where its sounds are. */
    public Path folder() {
      return file.getParent();
    }

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

  /**
   * What was found.
   *
   * @param kits the program's own first, each place's by name
   * @param notices the files that cannot be read, and why
   */
  public record Found(List<Kit> kits, List<Notice> notices) {
    public Found {
      kits = List.copyOf(kits);
      notices = List.copyOf(notices);
    }
  }

  /** The kits of a type of device, the program's own first, each place's by name; what cannot be read is left out. */
  public List<Kit> of(String type) {
    return find().kits().stream().filter(kit -> kit.preset().type().equals(type)).toList();
  }

  /** All kits. */
  public Found find() {
    List<Kit> kits = new ArrayList<>();
    List<Notice> notices = new ArrayList<>();
    for (Path place : places) {
      List<Kit> here = new ArrayList<>();
      for (Path file : files(place)) {
        try {
          here.add(new Kit(file, place.equals(ownPlace()), PresetFile.read(file, types)));
        } catch (StudioException e) {
          notices.add(new Notice(e.where(), e.what()));
        }
      }
      here.sort(Comparator.comparing(Kit::name));
      kits.addAll(here);
    }
    return new Found(kits, notices);
  }

  private Path ownPlace() {
    return places.getLast();
  }

  /** Where a kit of this name is saved. */
  public Path file(String name) {
    String stem = stem(name);
    return ownPlace().resolve(stem).resolve(stem + ENDING);
  }

  private static String stem(String name) {
    return PresetFile.stem(name);
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

  /**
   * Saves a device with its sounds as a kit of the person's, in place of one of the same name.
   *
   * @param songFolder where the device's sounds are
   * @return the kit
   * @throws StudioException if a sound is missing or something cannot be written; the kit is not there then
   */
  public Kit save(String name, Device device, DeviceType type, Path songFolder) throws StudioException {
    Preset bare = new Preset(name, type.id(), "", List.of(), "", "", device.params(), device.texts());
    Path file = file(name);
    Path folder = file.getParent();
    Map<String, String> names;
    try {
      names = DeviceRecordings.save(DeviceRecordings.named(bare.texts(), type), songFolder, folder);
    } catch (IOException e) {
      throw new StudioException(
          "The kit could not be saved", folder + " (" + e.getMessage() + ")",
          "Check that the pads' sounds are there, and that the folder can be written.", e);
    }
    Preset preset = renamed(bare, type, names::get);
    PresetFile.write(preset, file, List.of(type));
    return new Kit(file, true, preset);
  }

  /**
   * Names and describes a kit of the person's anew; its file and folder follow its name.
   *
   * @throws StudioException if another kit has the name, or something cannot be written; all is as it was then
   */
  public Kit change(Kit kit, SoundFacts facts) throws StudioException {
    Preset preset = kit.preset().withFacts(facts);
    FileMoves moves = new FileMoves();
    try {
      Path file = kit.file();
      if (!facts.name().equals(kit.name())) {
        if (hasFolder(kit)) {
          Path folder = file(facts.name()).getParent();
          moves.move(kit.folder(), folder);
          file = folder.resolve(file.getFileName());
        }
        Path named = file.resolveSibling(stem(facts.name()) + ENDING);
        moves.move(file, named);
        file = named;
      }
      PresetFile.write(preset, file, types);
      return new Kit(file, true, preset);
    } catch (IOException e) {
      moves.takeBack(e);
      throw OwnSounds.unchanged(kit.name(), kit.file(), e);
    }
  }

  /** What a kit is made of on disk: its folder, or its file alone where others share the folder. */
  public List<Path> parts(Kit kit) {
    return List.of(hasFolder(kit) ? kit.folder() : kit.file());
  }

  private boolean hasFolder(Kit kit) {
    return !places.contains(kit.folder()) && files(kit.folder()).equals(List.of(kit.file()));
  }

  /**
   * Copies a kit's sounds into a song. A sound that the song has already under its name is not copied again.
   *
   * @return its settings, sounds named as in the song; empty where {@code progress} said to stop
   * @throws StudioException if a sound is missing, lies outside the kit's folder or cannot be read
   */
  public static Optional<Preset> bring(Kit kit, DeviceType type, Path songFolder, Progress progress)
      throws StudioException {
    return bring(kit, type, songFolder, copy -> {}, progress);
  }

  /**
   * Copies a kit's sounds into a song, as {@link #bring(Kit, DeviceType, Path, Progress)}.
   *
   * @param copied hears what the song calls each copy, as soon as it is there
   */
  public static Optional<Preset> bring(
      Kit kit, DeviceType type, Path songFolder, Consumer<String> copied, Progress progress) throws StudioException {
    return DeviceRecordings.bring(
            DeviceRecordings.named(kit.preset().texts(), type), kit.folder(), songFolder, copied, progress)
        .map(names -> renamed(kit.preset(), type, names::get));
  }

  private static Preset renamed(Preset preset, DeviceType type, UnaryOperator<String> name) {
    return Preset.of(
        preset.facts(), preset.type(), preset.params(), DeviceRecordings.renamed(preset.texts(), type, name));
  }
}
