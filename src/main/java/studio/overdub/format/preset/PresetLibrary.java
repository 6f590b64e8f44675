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
 * The presets and patches that were found: presets in order of device type, category and name, patches in order of
 * category and name. A file that is neither, whole, is told of and left aside.
 */
public final class PresetLibrary {
  private static final Comparator<StoredPreset> ORDER =
      Comparator.comparing((StoredPreset stored) -> stored.preset().type())
          .thenComparing(stored -> stored.preset().category())
          .thenComparing(stored -> stored.preset().name());

  private static final Comparator<StoredPatch> PATCH_ORDER =
      Comparator.comparing((StoredPatch stored) -> stored.patch().facts().category())
          .thenComparing(stored -> stored.patch().name());

  private static final int DEEPEST = 16;

  private final List<StoredPreset> presets;
  private final List<StoredPatch> patches;
  private final List<Notice> notices;

  private PresetLibrary(Finds finds) {
    presets = finds.presets.stream().sorted(ORDER).toList();
    patches = finds.patches.stream().sorted(PATCH_ORDER).toList();
    notices = List.copyOf(finds.notices);
  }

  /** What is gathered on the way. */
  private static final class Finds {
    final List<StoredPreset> presets = new ArrayList<>();
    final List<StoredPatch> patches = new ArrayList<>();
    final List<Notice> notices = new ArrayList<>();
    final List<DeviceType> types;

    Finds(List<DeviceType> types) {
      this.types = types;
    }

    void add(Path file) {
      try {
        if (named(file, PatchFile.ENDING)) {
          patches.add(new StoredPatch(file, PatchFile.read(file, types)));
        } else {
          presets.add(new StoredPreset(file, PresetFile.read(file, types)));
        }
      } catch (StudioException e) {
        notices.add(new Notice(e.where(), e.what()));
      }
    }

    void unreadable(String where, Exception e) {
      notices.add(new Notice(where, "the presets there cannot be read: " + e.getMessage()));
    }
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
    Finds finds = new Finds(types);
    folders.forEach(folder -> collect(folder, finds));
    return new PresetLibrary(finds);
  }

  /** The presets under a folder of the class path, such as "presets", whether it lies in folders or in a jar. */
  public static PresetLibrary ofClassPath(ClassLoader loader, String folder, List<DeviceType> types) {
    Finds finds = new Finds(types);
    URL url = loader.getResource(folder);
    if (url != null) {
      try {
        collect(url.toURI(), finds);
      } catch (URISyntaxException | IOException e) {
        finds.unreadable(url.toString(), e);
      }
    }
    return new PresetLibrary(finds);
  }

  private static void collect(URI uri, Finds finds) throws IOException {
    if (!uri.getScheme().equals("jar")) {
      collect(Path.of(uri), finds);
      return;
    }
    int inside = uri.toString().indexOf("!/");
    try (FileSystem jar =
        FileSystems.newFileSystem(Path.of(URI.create(uri.toString().substring(4, inside))), Map.of())) {
      collect(jar.getPath(uri.toString().substring(inside + 1)), finds);
    }
  }

  private static void collect(Path folder, Finds finds) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder, DEEPEST)) {
      files.filter(PresetLibrary::isSound).sorted().forEach(finds::add);
    } catch (IOException | UncheckedIOException e) {
      finds.unreadable(folder.toString(), e);
    }
  }

  private static boolean isSound(Path file) {
    return (named(file, PresetFile.ENDING) || named(file, PatchFile.ENDING)) && Files.isRegularFile(file);
  }

  private static boolean named(Path file, String ending) {
    return file.getFileName() != null && file.getFileName().toString().endsWith(ending);
  }

  /** All presets. */
  public List<Preset> presets() {
    return presets.stream().map(StoredPreset::preset).toList();
  }

  /** All presets, each with its file. */
  public List<StoredPreset> storedPresets() {
    return presets;
  }

  /** All patches. */
  public List<StoredPatch> patches() {
    return patches;
  }

  /** The presets of a type of device. */
  public List<Preset> presets(String type) {
    return presets().stream().filter(preset -> preset.type().equals(type)).toList();
  }

  /** The preset of a type of device with this name; of several, one that was given later replaces the earlier. */
  public Optional<Preset> find(String type, String name) {
    return presets().stream()
        .filter(preset -> preset.type().equals(type) && preset.name().equals(name))
        .reduce((earlier, later) -> later);
  }

  /** What was found wrong, by file. */
  public List<Notice> notices() {
    return notices;
  }
}
