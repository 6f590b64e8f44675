package studio.overdub.record;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.function.Predicate;
import studio.overdub.audiofile.FileFaults;
import studio.overdub.base.TrackId;

/**
 * Which takes the saved song does not know yet: one small file a take in the song folder's {@code journal}, written
 * before the first frame, and there until the song that holds the take is saved. Any thread, one at a time.
 */
public final class TakeJournal {
  private static final String ENDING = ".take";

  private final Path folder;

  /** The journal of a song folder; the folder {@code journal} in it is made when it is needed. */
  public TakeJournal(Path songFolder) {
    folder = songFolder.resolve("journal");
  }

  /**
   * What is noted of a take.
   *
   * @param known whether {@code firstSongFrame} is known yet
   */
  record Entry(TrackId track, String name, String file, boolean known, long firstSongFrame) {}

  /** Writes an entry, in place of an earlier one of the same take. */
  void put(Entry entry) throws IOException {
    Properties fields = new Properties();
    fields.setProperty("track", Long.toString(entry.track().value()));
    fields.setProperty("name", entry.name());
    fields.setProperty("file", entry.file());
    if (entry.known()) {
      fields.setProperty("firstSongFrame", Long.toString(entry.firstSongFrame()));
    }
    Path path = path(entry.name());
    Path temporary = path.resolveSibling(path.getFileName() + ".part");
    try {
      Files.createDirectories(folder);
      try (Writer writer = Files.newBufferedWriter(temporary)) {
        fields.store(writer, null);
      }
      try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(temporary, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException failure) {
      throw FileFaults.writing(path, failure);
    }
  }

  private Path path(String name) {
    return folder.resolve(name + ENDING);
  }

  /** Strikes a take out, once a song that holds it is saved, or the person does not want it. Its sound stays. */
  public void settle(Take take) throws IOException {
    settle(take.name());
  }

  /**
   * Strikes out the takes that a song which was just saved holds.
   *
   * @param held whether the song has a clip of a file, given as a path within the song folder
   */
  public void settleHeld(Predicate<String> held) throws IOException {
    for (Entry entry : unsettled()) {
      if (held.test(entry.file())) {
        settle(entry.name());
      }
    }
  }

  /** Whether there are takes that no saved song holds. */
  public boolean hasUnsettled() throws IOException {
    return !unsettled().isEmpty();
  }

  void settle(String name) throws IOException {
    Path path = path(name);
    try {
      Files.deleteIfExists(path);
    } catch (IOException failure) {
      throw FileFaults.writing(path, failure);
    }
  }

  /** The entries that were not settled, in order of name; one that cannot be read is left out, and left there. */
  List<Entry> unsettled() throws IOException {
    List<Entry> entries = new ArrayList<>();
    if (!Files.isDirectory(folder)) {
      return entries;
    }
    try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder, "*" + ENDING)) {
      for (Path path : paths) {
        read(path, entries);
      }
    } catch (IOException failure) {
      throw FileFaults.reading(folder, failure);
    }
    entries.sort(Comparator.comparing(Entry::name));
    return entries;
  }

  /** Whether a path is such as this program writes: any other could lead out of the song folder. */
  private static boolean isTakeFile(Path file) {
    return file.getNameCount() == 2 && file.startsWith("audio") && file.equals(file.normalize());
  }

  private static void read(Path path, List<Entry> entries) throws IOException {
    Properties fields = new Properties();
    try (Reader reader = Files.newBufferedReader(path)) {
      fields.load(reader);
      String first = fields.getProperty("firstSongFrame");
      String file = fields.getProperty("file", "");
      if (isTakeFile(Path.of(file))) {
        entries.add(
            new Entry(
                new TrackId(Long.parseLong(fields.getProperty("track", "0"))),
                fields.getProperty("name", ""),
                file,
                first != null,
                first == null ? 0 : Long.parseLong(first)));
      }
    } catch (IllegalArgumentException damaged) {
      // Half an entry names no take; the sound it may belong to is in the audio folder all the same.
    }
  }
}
