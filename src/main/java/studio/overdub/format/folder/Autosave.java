package studio.overdub.format.folder;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import studio.overdub.base.StudioException;
import studio.overdub.song.Song;

/**
 * What a song is between two saves: a song.json of its own in the journal of the song's folder. It never touches the
 * song that was saved, and needs none to be there. Any thread, one at a time.
 */
public final class Autosave {
  private static final String SONG = "song.json";

  private Autosave() {}

  /**
   * What was not saved.
   *
   * @param loaded the song, with what was met reading it
   * @param when the moment it was kept
   */
  public record Found(SongFolder.Loaded loaded, Instant when) {}

  private static Path place(Path songFolder) {
    return SongFolder.journal(songFolder).resolve("autosave");
  }

  /**
   * Keeps a song, in place of what was kept before; whole or not at all.
   *
   * @throws StudioException if it cannot be written
   */
  public static void write(Song song, Path songFolder) throws StudioException {
    Path place = place(songFolder);
    try {
      Files.createDirectories(place);
      SongFolder.saveOrigin(song, place, Disk.REAL, new ArrayList<>());
      SafeFile.replace(
          Disk.REAL,
          place.resolve(SONG),
          out -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
            SongWriter.write(song, song.origin().map(StoredOrigin::of).orElse(null), writer);
            writer.flush();
          });
    } catch (IOException e) {
      throw new StudioException(
          "What is not saved yet could not be kept safe", place + " (" + SongFolder.reason(e) + ")",
          "Save the song, somewhere else if need be.", e);
    }
  }

  /** Whether something was kept. It may be no more than what was saved after it. */
  public static boolean exists(Path songFolder) {
    return SongFolder.isSong(place(songFolder));
  }

  /**
   * What was kept of a song and never saved.
   *
   * @return empty where nothing was, or where the song was saved since
   * @throws StudioException if it is damaged; it is left as it is
   */
  public static Optional<Found> find(Path songFolder) throws StudioException {
    Path kept = place(songFolder).resolve(SONG);
    if (!exists(songFolder)) {
      return Optional.empty();
    }
    try {
      Instant when = Files.getLastModifiedTime(kept).toInstant();
      if (SongFolder.isSong(songFolder)) {
        Path saved = songFolder.resolve(SONG);
        if (Files.getLastModifiedTime(saved).toInstant().isAfter(when) || Files.mismatch(saved, kept) < 0) {
          return Optional.empty();
        }
      }
      return Optional.of(new Found(SongFolder.load(place(songFolder)), when));
    } catch (StudioException e) {
      throw e;
    } catch (IOException e) {
      throw new StudioException("What was not saved cannot be read", kept.toString(), "Check that it may be read.", e);
    }
  }

  /**
   * Takes away what was kept, once it is saved or given up.
   *
   * @throws StudioException if it cannot be taken away
   */
  public static void remove(Path songFolder) throws StudioException {
    Path place = place(songFolder);
    if (!Files.isDirectory(place)) {
      return;
    }
    try (Stream<Path> all = Files.walk(place)) {
      List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new StudioException(
          "What was kept of the song before cannot be removed", place.toString(), "Check that it may be written.", e);
    }
  }
}
