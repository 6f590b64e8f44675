package studio.overdub.main;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import studio.overdub.device.Preset;
import studio.overdub.ui.view.browser.DeviceSound;

/** SFZ instruments in folders as sounds: a group for each folder that holds some. Reads folders, not the files. */
final class SfzSounds {
  private static final String ENDING = ".sfz";
  private static final int DEEPEST = 5;

  /** Libraries cut into thousands of pieces would bury everything else. */
  private static final int MOST = 2000;

  private SfzSounds() {}

  /** The folders where systems and people keep SFZ instruments. */
  static List<Path> usualFolders(Path home, Path music) {
    return List.of(
        home.resolve(".local/share/sounds/sfz"), home.resolve("sfz"), home.resolve("SFZ"), music,
        Path.of("/usr/local/share/sounds/sfz"), Path.of("/usr/share/sounds/sfz"));
  }

  /** The instruments in these folders and below; folders that cannot be read are passed over. */
  static List<DeviceSound> in(List<Path> folders) {
    Map<Path, List<Path>> byFolder = new LinkedHashMap<>();
    folders.stream()
        .flatMap(folder -> files(folder).stream())
        .distinct()
        .limit(MOST)
        .forEach(file -> byFolder.computeIfAbsent(file.getParent(), _ -> new ArrayList<>()).add(file));
    Map<Path, String> names = GroupNames.of(List.copyOf(byFolder.keySet()));
    List<DeviceSound> sounds = new ArrayList<>();
    byFolder.forEach((folder, files) -> files.forEach(file -> sounds.add(sound(names.get(folder), file))));
    return sounds;
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder, DEEPEST)) {
      return files
          .filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(ENDING))
          .filter(Files::isRegularFile)
          .map(file -> file.toAbsolutePath().normalize())
          .sorted()
          .toList();
    } catch (IOException | UncheckedIOException e) {
      // What cannot be read is not offered.
      return List.of();
    }
  }

  private static DeviceSound sound(String group, Path file) {
    String name = file.getFileName().toString();
    Preset preset =
        new Preset(
            name.substring(0, name.length() - ENDING.length()), "sfz", "", List.of(), "", "", Map.of(),
            Map.of("file", file.toString()));
    return new DeviceSound(group, preset, "SFZ");
  }
}
