package studio.overdub.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.overdub.format.folder.SongFolder;

/**
 * Notes in the journal of a song's folder of what was copied there for sounds that were tried, so that the copies are
 * known after the process was killed. A file that is not as it was copied is a copy no more. One thread at a time a
 * folder.
 */
final class TriedNotes {
  private static final Pattern LINE = Pattern.compile("(\\d+) (-?\\d+) (.+)");

  private TriedNotes() {}

  /**
   * How a copy was.
   *
   * @param size in bytes
   * @param modified milliseconds since 1970
   */
  record Stamp(long size, long modified) {
    static Stamp of(Path file) throws IOException {
      return new Stamp(Files.size(file), Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toMillis());
    }
  }

  private static Path file(Path songFolder) {
    return SongFolder.journal(songFolder).resolve("tried-sounds.txt");
  }

  /** Whether there are any. */
  static boolean exist(Path songFolder) {
    return Files.isRegularFile(file(songFolder));
  }

  /**
   * The copies by what the song calls them; damaged lines are left out, and so is what lies outside the song's audio.
   */
  static Map<String, Stamp> read(Path songFolder) {
    Map<String, Stamp> copies = new LinkedHashMap<>();
    if (exist(songFolder)) {
      try {
        Files.readString(file(songFolder)).lines().forEach(line -> read(line, songFolder, copies));
      } catch (IOException unreadable) {
        // What is not known stays.
        return Map.of();
      }
    }
    return copies;
  }

  private static void read(String line, Path songFolder, Map<String, Stamp> copies) {
    Matcher parts = LINE.matcher(line);
    if (parts.matches()) {
      audio(songFolder, parts.group(3)).ifPresent(
          any -> copies.put(parts.group(3), new Stamp(number(parts.group(1)), number(parts.group(2)))));
    }
  }

  private static Optional<Path> audio(Path songFolder, String name) {
    Path audio = SongFolder.audio(songFolder);
    return Optional.of(songFolder.resolve(name).normalize()).filter(p -> p.startsWith(audio) && !p.equals(audio));
  }

  private static long number(String digits) {
    return digits.length() > 18 ? -1 : Long.parseLong(digits);
  }

  /**
   * Notes the copies there are now; none are noted where that fails, and all stay then that a killed process leaves.
   */
  static void write(Path songFolder, Map<String, Stamp> copies) {
    Path file = file(songFolder);
    StringBuilder lines = new StringBuilder();
    copies.forEach((name, copy) -> lines.append(copy.size() + " " + copy.modified() + " " + name + "\n"));
    try {
      if (copies.isEmpty()) {
        Files.deleteIfExists(file);
        return;
      }
      Files.createDirectories(file.getParent());
      Path arriving = file.resolveSibling(file.getFileName() + ".tmp");
      Files.writeString(arriving, lines);
      Files.move(arriving, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException cannotBeNoted) {
      // What is noted of files that are gone, or are others by now, does no harm.
      return;
    }
  }
}
