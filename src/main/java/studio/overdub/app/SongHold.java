package studio.overdub.app;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import studio.overdub.base.StudioException;
import studio.overdub.format.folder.SongFolder;

/**
 * A saved song that is open in this process, held against other processes: two studios that save into one folder would
 * take each other's work away. Held by a lock that ends with the process however it ends. Any thread.
 */
public final class SongHold implements AutoCloseable {
  private static final String LOCK = "in-use.lock";

  private final Path folder;
  private final FileChannel lock;

  private SongHold(Path folder, FileChannel lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /**
   * Holds a song. What is no song folder, and what cannot be written to, needs no holding.
   *
   * @throws StudioException if another process holds it
   */
  public static SongHold of(Path song) throws StudioException {
    Path folder = song.toAbsolutePath().normalize();
    if (!SongFolder.isSong(folder)) {
      return new SongHold(folder, null);
    }
    FileChannel lock;
    try {
      Files.createDirectories(SongFolder.journal(folder));
      lock = UnsavedFolder.locked(SongFolder.journal(folder).resolve(LOCK));
    } catch (IOException cannotBeWritten) {
      return new SongHold(folder, null);
    }
    if (lock == null) {
      throw new StudioException(
          "This song is open in another Overdub", song.toString(), "Go on there, or close it there first.");
    }
    return new SongHold(folder, lock);
  }

  /** The song's folder. */
  Path folder() {
    return folder;
  }

  /** Whether it is held indeed. */
  boolean held() {
    return lock != null;
  }

  /** Lets the song go. */
  @Override
  public void close() {
    if (lock == null) {
      return;
    }
    try {
      Files.deleteIfExists(SongFolder.journal(folder).resolve(LOCK));
      lock.close();
    } catch (IOException e) {
      // The lock ends with the process.
      return;
    }
  }
}
