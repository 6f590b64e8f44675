package studio.overdub.format.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The earlier versions of a song: song-0001.json and on, the latest {@value #KEPT} of them. */
final class Backups {
  private static final int KEPT = 20;
  private static final Pattern NAME = Pattern.compile("song-(\\d{4,9})\\.json");

  private final Disk disk;
  private final Path folder;

  Backups(Disk disk, Path folder) {
    this.disk = disk;
    this.folder = folder;
  }

  /** The backups, the latest first. */
  List<Path> list() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> number(file) > 0)
          .sorted(Comparator.comparingInt(Backups::number).reversed())
          .toList();
    }
  }

  private static int number(Path file) {
    Matcher matcher = NAME.matcher(file.getFileName().toString());
    return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
  }

  /** Copies a song to the next number and removes what has grown too old. */
  void add(Path song) throws IOException {
    List<Path> before = list();
    int number = before.isEmpty() ? 1 : number(before.getFirst()) + 1;
    SafeFile.replace(disk, folder.resolve("song-%04d.json".formatted(number)), out -> Files.copy(song, out));
    for (int i = KEPT - 1; i < before.size(); i++) {
      disk.delete(before.get(i));
    }
  }
}
