package studio.overdub.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import studio.overdub.base.StudioException;
import studio.overdub.device.Catalog;
import studio.overdub.edit.History;
import studio.overdub.format.folder.Autosave;
import studio.overdub.format.folder.SongFolder;
import studio.overdub.song.Song;

/**
 * Recordings that were copied into songs for sounds that a person tried, so that those are taken away again which nothing
 * needs: no step of history, no saved song, nothing that was kept of it. Knows of no other files, and touches none. Any
 * thread.
 */
public final class TriedSounds {
  private final Catalog catalog;
  private final Map<Path, Set<String>> copies = new HashMap<>();
  private int underWay;
  private long changes;

  TriedSounds(Catalog catalog) {
    this.catalog = catalog;
  }

  /**
   * A song that is open, as it was at one moment.
   *
   * @param folder where its sounds are
   * @param history all that undo and redo bring back
   * @param changes how often sounds had been brought until then
   */
  record Moment(Path folder, History history, long changes) {}

  /** A sound is wanted; its recordings may be copied from now on. {@link #end} follows. */
  public synchronized void begin() {
    underWay++;
    changes++;
  }

  /**
   * A recording was copied.
   *
   * @param file what the song calls it
   */
  public synchronized void copied(Path songFolder, String file) {
    copies.computeIfAbsent(songFolder, any -> new HashSet<>()).add(file);
  }

  /** The song plays the sound that was wanted, or will not. */
  public synchronized void end() {
    underWay--;
    changes++;
  }

  /** The moment now. Event thread. */
  synchronized Moment moment(Path folder, History history) {
    return new Moment(folder, history, changes);
  }

  /**
   * Takes away the copies that nothing needs; none where a sound has been wanted since. What cannot be told is kept.
   *
   * @param open the song that is open; empty where none is any more
   */
  synchronized void tidy(Optional<Moment> open) {
    boolean still = underWay == 0 && open.stream().allMatch(moment -> moment.changes() == changes);
    if (still) {
      copies.forEach(
          (folder, files) -> {
            Set<String> needless = new HashSet<>(files);
            open.filter(moment -> moment.folder().equals(folder))
                .ifPresent(moment -> moment.history().songs().forEach(song -> keep(song, needless)));
            if (!needless.isEmpty() && keepStored(folder, needless)) {
              needless.forEach(file -> remove(folder, file, files));
            }
          });
      copies.values().removeIf(Set::isEmpty);
    }
  }

  private void keep(Song song, Set<String> needless) {
    if (!needless.isEmpty()) {
      needless.removeAll(SongSounds.of(song, catalog));
    }
  }

  /** Keeps what the song on disk needs, saved or kept; false where that cannot be read. */
  private boolean keepStored(Path folder, Set<String> needless) {
    try {
      if (SongFolder.isSong(folder)) {
        keep(SongFolder.load(folder).song(), needless);
      }
      Autosave.find(folder).ifPresent(found -> keep(found.loaded().song(), needless));
      return true;
    } catch (StudioException unreadable) {
      // A song that cannot be read now may need them all.
      return false;
    }
  }

  private static void remove(Path folder, String file, Set<String> known) {
    try {
      Files.deleteIfExists(folder.resolve(file));
      known.remove(file);
    } catch (IOException e) {
      // It may be in use still, and is tried again the next time.
      return;
    }
  }
}
