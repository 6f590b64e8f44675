package studio.overdub.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import studio.overdub.audiofile.AudioFiles;
import studio.overdub.audiofile.AudioFormat;
import studio.overdub.audiofile.AudioReader;
import studio.overdub.audiofile.WavRepair;
import studio.overdub.base.Notice;

/**
 * The takes that were never settled, found when a song is opened: of a session that was killed, or that ended without
 * saving. Nothing is deleted.
 *
 * @param takes their files repaired; to be offered to the person
 * @param notices what could not be recovered, and why
 */
public record TakeRecovery(List<Take> takes, List<Notice> notices) {
  public TakeRecovery {
    takes = List.copyOf(takes);
    notices = List.copyOf(notices);
  }

  /**
   * Looks through the journal of a song folder and repairs the files of the takes in it.
   *
   * @throws studio.overdub.base.StudioException if the journal cannot be read
   */
  public static TakeRecovery find(Path songFolder) throws IOException {
    List<Take> takes = new ArrayList<>();
    List<Notice> notices = new ArrayList<>();
    for (TakeJournal.Entry entry : new TakeJournal(songFolder).unsettled()) {
      Path path = songFolder.resolve(entry.file());
      if (!Files.exists(path)) {
        notices.add(new Notice(entry.file(), "this take's file is gone"));
        continue;
      }
      try {
        long frames = WavRepair.repair(path);
        if (frames > 0) {
          takes.add(take(entry, path, frames));
        }
      } catch (IOException damaged) {
        notices.add(new Notice(entry.file(), damaged.getMessage()));
      }
    }
    return new TakeRecovery(takes, notices);
  }

  private static Take take(TakeJournal.Entry entry, Path path, long frames) throws IOException {
    try (AudioReader reader = AudioFiles.open(path)) {
      AudioFormat format = reader.format();
      return new Take(
          entry.track(),
          entry.name(),
          entry.file(),
          format.channels(),
          format.sampleRate(),
          entry.firstSongFrame(),
          frames,
          List.of());
    }
  }
}
