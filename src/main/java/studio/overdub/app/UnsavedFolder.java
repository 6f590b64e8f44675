package studio.overdub.app;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import studio.overdub.base.StudioException;
import studio.overdub.format.folder.Autosave;
import studio.overdub.record.TakeJournal;

/**
 * Where a song is kept that was never saved: what was recorded for it and what it is now. Belongs to one process, by a
 * lock that ends with it however it ends. Any thread.
 */
public final class UnsavedFolder implements AutoCloseable {
  private static final String LOCK = "in-use.lock";

  private final Path path;
  private FileChannel lock;

  /** A folder of a name that no other process uses; made when it is first needed. */
  public UnsavedFolder(Path path) {
    this.path = path;
  }

  /** Where it lies; it need not be there yet. */
  public Path path() {
    return path;
  }

  /**
   * Makes the folder and holds it against other processes.
   *
   * @throws StudioException if it cannot be made
   */
  public synchronized void claim() throws StudioException {
    if (lock != null) {
      return;
    }
    try {
      Files.createDirectories(path);
      lock = locked(path.resolve(LOCK));
    } catch (IOException e) {
      throw new StudioException(
          "There is no place for what is not saved yet", path.toString(), "Check the disk, or save the song first.", e);
    }
    if (lock == null) {
      throw new StudioException(
          "Another Overdub keeps its song here", path.toString(), "Save the song first, or close the other.");
    }
  }

  /** Whether this process holds it. */
  synchronized boolean held() {
    return lock != null;
  }

  /** The open lock file, or null where somebody else holds the lock. */
  static FileChannel locked(Path file) throws IOException {
    FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock held = channel.tryLock();
      if (held != null) {
        return channel;
      }
    } catch (OverlappingFileLockException held) {
      channel.close();
      return null;
    }
    channel.close();
    return null;
  }

  /** What was found. */
  public record Leftover(UnsavedFolder folder, SongFiles.Opened opened) {}

  /**
   * The newest song below a folder that was never saved and whose process is gone. What cannot be read is passed over
   * and left as it is.
   */
  public static Optional<Leftover> newest(Path all) {
    return folders(all).stream().flatMap(folder -> leftover(folder).stream()).findFirst();
  }

  private static List<Path> folders(Path all) {
    List<Path> folders = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(all, Files::isDirectory)) {
      found.forEach(folders::add);
    } catch (IOException e) {
      return List.of();
    }
    // Their names begin with the time they were begun at.
    folders.sort(Comparator.comparing(Path::getFileName).reversed());
    return folders;
  }

  private static boolean hasLeftover(Path path) throws IOException {
    return Autosave.exists(path) || new TakeJournal(path).hasUnsettled();
  }

  /**
   * Does {@code work} in each folder below another whose process is gone and in which nothing is left to be found
   * again; the folder is held meanwhile, and goes away where nothing is left in it.
   *
   * @param wanted which of them, asked before they are held; none that this process holds, since looking at its lock
   *     would end it
   */
  static void forEachSpent(Path all, Predicate<Path> wanted, Consumer<Path> work) {
    for (Path path : folders(all)) {
      if (wanted.test(path)) {
        try (UnsavedFolder folder = new UnsavedFolder(path)) {
          folder.claim();
          if (!hasLeftover(path)) {
            work.accept(path);
          }
        } catch (IOException inUseOrUnreadable) {
          // It is another process's, or stays for a person to look at.
          continue;
        }
      }
    }
  }

  private static Optional<Leftover> leftover(Path path) {
    UnsavedFolder folder = new UnsavedFolder(path);
    try {
      if (!hasLeftover(path)) {
        return Optional.empty();
      }
      folder.claim();
      Optional<SongFiles.Opened> opened = SongRecovery.unsaved(path);
      if (opened.isPresent()) {
        return Optional.of(new Leftover(folder, opened.get()));
      }
    } catch (IOException unreadable) {
      // It stays for a person to look at; the next one may be whole.
      folder.close();
      return Optional.empty();
    }
    folder.close();
    return Optional.empty();
  }

  /** Takes back what was kept of the song, once it is saved or given up: it is not offered again. Sounds stay. */
  void giveUp() throws StudioException {
    Autosave.remove(path);
    try {
      new TakeJournal(path).settleHeld(any -> true);
    } catch (IOException e) {
      throw new StudioException("The journal of takes cannot be settled", path.toString(), "Look at it by hand.", e);
    }
  }

  /** Lets the folder go; where nothing is left in it, it goes away. */
  @Override
  public synchronized void close() {
    if (lock == null) {
      return;
    }
    try {
      lock.close();
      lock = null;
      removeIfEmpty();
    } catch (IOException e) {
      // A folder too many harms nobody.
      lock = null;
    }
  }

  private void removeIfEmpty() throws IOException {
    for (String part : List.of("audio", "journal")) {
      if (isEmpty(path.resolve(part), Set.of())) {
        Files.deleteIfExists(path.resolve(part));
      }
    }
    if (isEmpty(path, Set.of(LOCK))) {
      Files.deleteIfExists(path.resolve(LOCK));
      Files.deleteIfExists(path);
    }
  }

  private static boolean isEmpty(Path folder, Set<String> besides) throws IOException {
    if (!Files.isDirectory(folder)) {
      return true;
    }
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        if (!besides.contains(entry.getFileName().toString())) {
          return false;
        }
      }
      return true;
    }
  }
}
