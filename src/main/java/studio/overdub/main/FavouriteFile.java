package studio.overdub.main;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import studio.overdub.base.StudioException;

/** The sounds that a person marked, a line each, in a file of their own. Event thread. */
final class FavouriteFile {
  private final Path file;
  private final Consumer<StudioException> problems;
  private final Set<String> keys = new LinkedHashSet<>();

  /**
   * Reads what was marked before, if anything was.
   *
   * @param problems hears when marks cannot be kept
   */
  FavouriteFile(Path file, Consumer<StudioException> problems) {
    this.file = file;
    this.problems = problems;
    if (Files.isRegularFile(file)) {
      try {
        keys.addAll(Files.readAllLines(file));
      } catch (IOException e) {
        problems.accept(new StudioException("Favourites cannot be read", file.toString(), "Check the file.", e));
      }
    }
  }

  /** Whether a sound is marked. */
  boolean contains(String key) {
    return keys.contains(key);
  }

  /** Marks a sound, or takes its mark; the file is written whole or not at all. */
  void mark(String key, boolean on) {
    if (on ? keys.add(key) : keys.remove(key)) {
      write();
    }
  }

  /** A mark goes to the same sound under another key. */
  void rename(String from, String to) {
    if (keys.remove(from)) {
      keys.add(to);
      write();
    }
  }

  private void write() {
    Path arriving = file.resolveSibling(file.getFileName() + ".part");
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(arriving, keys);
      Files.move(arriving, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      problems.accept(
          new StudioException("Favourites cannot be kept", file.toString(), "Check the folder and the free space.", e));
    }
  }
}
