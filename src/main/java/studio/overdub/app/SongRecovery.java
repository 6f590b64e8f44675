package studio.overdub.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.overdub.base.Notice;
import studio.overdub.base.StudioException;
import studio.overdub.edit.Edit;
import studio.overdub.format.folder.Autosave;
import studio.overdub.record.Take;
import studio.overdub.record.TakeRecovery;
import studio.overdub.song.Song;

/** Opens songs with what was done to them and never saved. Deletes nothing. Any thread. */
public final class SongRecovery {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private SongRecovery() {}

  /**
   * Opens a song. Where it lies in a folder, what was kept of it since its last save and the takes that no saved song
   * holds are brought back as an edit of their own.
   *
   * @throws StudioException if it cannot be opened
   */
  public static SongFiles.Opened open(SongFiles files, Path file) throws StudioException {
    SongFiles.Opened opened = files.open(file);
    return opened.folder().isEmpty() ? opened : recovered(opened.folder().get(), opened);
  }

  /** What was never saved of a song that has no folder of its own, kept in {@code folder}; nothing if that is empty. */
  static Optional<SongFiles.Opened> unsaved(Path folder) throws StudioException {
    SongFiles.Opened nothing = new SongFiles.Opened(Song.EMPTY, Optional.empty(), List.of());
    SongFiles.Opened opened = recovered(folder, nothing);
    return opened.recovered().isPresent() ? Optional.of(opened) : Optional.empty();
  }

  private static SongFiles.Opened recovered(Path folder, SongFiles.Opened opened) throws StudioException {
    List<Notice> notices = new ArrayList<>(opened.notices());
    Optional<Autosave.Found> kept = kept(folder, notices);
    Song song = kept.map(found -> found.loaded().song()).orElse(opened.song());
    kept.ifPresent(found -> notices.addAll(noticed(found, opened.folder().isPresent())));
    for (Take take : takes(folder, notices)) {
      Song with = TakeEdits.place(take).apply(song);
      if (with != song) {
        notices.add(new Notice(take.name(), "this take was recorded and never saved; it is back on its track"));
      }
      song = with;
    }
    Song result = song;
    Optional<Edit> edit =
        result == opened.song() ? Optional.empty() : Optional.of(new Edit("Recover what was not saved", any -> result));
    return new SongFiles.Opened(opened.song(), opened.folder(), notices, edit);
  }

  /** What is damaged is told of and left where it is: the saved song opens all the same. */
  private static Optional<Autosave.Found> kept(Path folder, List<Notice> notices) {
    try {
      return Autosave.find(folder);
    } catch (StudioException damaged) {
      notices.add(new Notice("", "What was not saved cannot be recovered: " + damaged.getMessage()));
      return Optional.empty();
    }
  }

  private static List<Notice> noticed(Autosave.Found found, boolean saved) {
    List<Notice> notices = new ArrayList<>();
    String name = found.loaded().song().name();
    notices.add(
        new Notice(
            "",
            saved
                ? "Recovered '" + name + "' as it was at " + time(found.when()) + "; undo goes back to what was saved."
                : "Recovered '" + name + "' as it was at " + time(found.when()) + ", never saved."));
    notices.addAll(found.loaded().notices());
    return notices;
  }

  private static String time(Instant when) {
    boolean today = Instant.now().minusSeconds(12 * 3600).isBefore(when);
    return (today ? CLOCK : DAY).format(when.atZone(ZoneId.systemDefault()));
  }

  private static List<Take> takes(Path folder, List<Notice> notices) throws StudioException {
    try {
      TakeRecovery recovery = TakeRecovery.find(folder);
      notices.addAll(recovery.notices());
      return recovery.takes();
    } catch (StudioException e) {
      throw e;
    } catch (IOException e) {
      throw new StudioException(
          "Unsaved takes cannot be looked for", folder.toString(), "Check that it may be read.", e);
    }
  }
}
