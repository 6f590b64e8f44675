package studio.overdub.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
 * Recordings that were copied into songs for sounds that a person tried, so that those are taken away again which
 * nothing needs: no step of history, no saved song, nothing that was kept of it. Notes them in the song's folder, so
 * that those of a process that was killed go the next time. Knows of no other files, and touches none. Any thread.
 */
public final class TriedSounds {
  private final Catalog catalog;
  private final Autosaver.Place place;
  private final Map<Path, Map<String, TriedNotes.Stamp>> copies = new HashMap<>();
  private int underWay;
  private long changes;

  /** @param place holds a folder against other processes, before anything is noted there that they might take away */
  TriedSounds(Catalog catalog, Autosaver.Place place) {
    this.catalog = catalog;
    this.place = place;
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
    try {
      Map<String, TriedNotes.Stamp> files = copies.computeIfAbsent(songFolder, any -> new LinkedHashMap<>());
      files.put(file, TriedNotes.Stamp.of(songFolder.resolve(file)));
      place.claim(songFolder);
      TriedNotes.write(songFolder, files);
    } catch (IOException notNoted) {
      // It goes as long as this process lives; what is gone already need not.
      return;
    }
  }

  /** Takes over what a killed process noted and left in a folder that this one holds, where nothing stored needs it. */
  synchronized void recall(Path songFolder) {
    Map<String, TriedNotes.Stamp> left = TriedNotes.read(songFolder);
    Set<String> needless = new HashSet<>(left.keySet());
    if (!needless.isEmpty() && keepStored(songFolder, needless)) {
      left.keySet().retainAll(needless);
      left.forEach(copies.computeIfAbsent(songFolder, any -> new LinkedHashMap<>())::putIfAbsent);
    }
  }

  /**
   * Takes away what killed processes left below a folder of songs that were never saved, where nothing can be
   * recovered.
   *
   * @param own the folder that this process has there
   */
  synchronized void tidyUnsaved(Path all, Path own) {
    UnsavedFolder.forEachSpent(
        all, folder -> TriedNotes.exist(folder) && !folder.equals(own),
        folder -> {
          recall(folder);
          tidy(folder, Optional.empty());
        });
    copies.values().removeIf(Map::isEmpty);
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
      copies.keySet().forEach(folder -> tidy(folder, open.filter(moment -> moment.folder().equals(folder))));
      copies.values().removeIf(Map::isEmpty);
    }
  }

  private void tidy(Path folder, Optional<Moment> open) {
    Map<String, TriedNotes.Stamp> files = copies.getOrDefault(folder, new HashMap<>());
    Set<String> needless = new HashSet<>(files.keySet());
    open.ifPresent(moment -> moment.history().songs().forEach(song -> keep(song, needless)));
    if (keepStored(folder, needless)) {
      needless.forEach(file -> remove(folder, file, files));
      Map<String, TriedNotes.Stamp> noted = new LinkedHashMap<>(files);
      if (open.isEmpty()) {
        // What a song is closed with is its own for all that open it later: its backups may play it.
        noted.keySet().retainAll(needless);
      }
      TriedNotes.write(folder, noted);
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

  private static void remove(Path folder, String file, Map<String, TriedNotes.Stamp> known) {
    Path copy = folder.resolve(file);
    try {
      if (Files.exists(copy) && TriedNotes.Stamp.of(copy).equals(known.get(file))) {
        Files.delete(copy);
      }
      known.remove(file);
    } catch (IOException e) {
      // It may be in use still, and is tried again the next time.
      return;
    }
  }
}
