package studio.overdub.format.preset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import studio.overdub.base.Notice;
import studio.overdub.base.StudioException;
import studio.overdub.device.DeviceType;
import studio.overdub.device.Preset;

/**
 * The presets that were found, in order of device type, category and name. A file that is no sound preset is told of
 * and left aside.
 */
public final class PresetLibrary {
  private static final Comparator<Preset> ORDER =
      Comparator.comparing(Preset::type).thenComparing(Preset::category).thenComparing(Preset::name);

  private static final int DEEPEST = 16;

  private final List<Preset> presets;
  private final List<Notice> notices;

  private PresetLibrary(List<Preset> presets, List<Notice> notices) {
    this.presets = presets.stream().sorted(ORDER).toList();
    this.notices = List.copyOf(notices);
  }

  /** The presets of these folders whose parameters are numbers all, as {@link #ofFolders(List, List)} finds them. */
  public static PresetLibrary ofFolders(List<Path> folders) {
    return ofFolders(folders, List.of());
  }

  /**
   * The presets of these folders and the folders in them; a folder that is not there holds none.
   *
   * @param types the devices whose choices presets may name
   */
  public static PresetLibrary ofFolders(List<Path> folders, List<DeviceType> types) {
    List<Preset> presets = new ArrayList<>();
    List<Notice> notices = new ArrayList<>();
    folders.forEach(folder -> collect(folder, types, presets, notices));
    return new PresetLibrary(presets, notices);
  }

  /** The presets under a folder of the class path, such as "presets", whether it lies in folders or in a jar. */
  public static PresetLibrary ofClassPath(ClassLoader loader, String folder, List<DeviceType> types) {
    List<Preset> presets = new ArrayList<>();
    List<Notice> notices = new ArrayList<>();
    URL url = loader.getResource(folder);
    if (url != null) {
      try {
        collect(url.toURI(), types, presets, notices);
      } catch (URISyntaxException | IOException e) {
        notices.add(new Notice(url.toString(), "the presets there cannot be read: " + e.getMessage()));
      }
    }
    return new PresetLibrary(presets, notices);
  }

  private static void collect(URI uri, List<DeviceType> types, List<Preset> presets, List<Notice> notices)
      throws IOException {
    if (!uri.getScheme().equals("jar")) {
      collect(Path.of(uri), types, presets, notices);
      return;
    }
    int inside = uri.toString().indexOf("!/");
    try (FileSystem jar =
        FileSystems.newFileSystem(Path.of(URI.create(uri.toString().substring(4, inside))), Map.of())) {
      collect(jar.getPath(uri.toString().substring(inside + 1)), types, presets, notices);
    }
  }

  private static void collect(Path folder, List<DeviceType> types, List<Preset> presets, List<Notice> notices) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder, DEEPEST)) {
      for (Path file : files.filter(PresetLibrary::isPreset).sorted().toList()) {
        add(file, types, presets, notices);
      }
    } catch (IOException | UncheckedIOException e) {
      notices.add(new Notice(folder.toString(), "the presets there cannot be read: " + e.getMessage()));
    }
  }

  private static boolean isPreset(Path file) {
    return file.getFileName() != null
        && file.getFileName().toString().endsWith(PresetFile.ENDING)
        && Files.isRegularFile(file);
  }

  private static void add(Path file, List<DeviceType> types, List<Preset> presets, List<Notice> notices) {
    try {
      presets.add(PresetFile.read(file, types));
    } catch (StudioException e) {
      notices.add(new Notice(e.where(), e.what()));
    }
  }

  /** All presets. */
  public List<Preset> presets() {
    return presets;
  }

  /** The presets of a type of device. */
  public List<Preset> presets(String type) {
    return presets.stream().filter(preset -> preset.type().equals(type)).toList();
  }

  /** The preset of a type of device with this name; of several, one that was given later replaces the earlier. */
  public Optional<Preset> find(String type, String name) {
    return presets.stream()
        .filter(preset -> preset.type().equals(type) && preset.name().equals(name))
        .reduce((earlier, later) -> later);
  }

  /** What was found wrong, by file. */
  public List<Notice> notices() {
    return notices;
  }
}
