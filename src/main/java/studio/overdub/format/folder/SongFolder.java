package studio.overdub.format.folder;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.overdub.base.Bytes;
import studio.overdub.base.Notice;
import studio.overdub.base.StudioException;
import studio.overdub.song.MidiOrigin;
import studio.overdub.song.Song;

/**
 * A song on disk: the folder {@code Name.overdub} with song.json, audio, backups and journal.
 *
 * <p>Saving is whole or nothing: whatever fails or is killed on the way, the song that was there before is still there.
 */
public final class SongFolder {
  /** What the names of song folders end in. */
  public static final String ENDING = ".overdub";

  private static final String SONG = "song.json";

  /**
   * A song as it was read.
   *
   * @param notices what could not be had, and what was put right
   */
  public record Loaded(Song song, List<Notice> notices) {
    public Loaded {
      notices = List.copyOf(notices);
    }
  }

  private SongFolder() {}

  /** The folder of a song's sounds. */
  public static Path audio(Path folder) {
    return folder.resolve("audio");
  }

  /** The folder of recordings that are not finished. */
  public static Path journal(Path folder) {
    return folder.resolve("journal");
  }

  /** Whether a folder holds a song. */
  public static boolean isSong(Path folder) {
    return Files.isRegularFile(folder.resolve(SONG));
  }

  /** The versions that were saved before the present one, the latest first, for {@link #loadBackup}. */
  public static List<Path> backups(Path folder) throws StudioException {
    try {
      return new Backups(Disk.REAL, folder.resolve("backups")).list();
    } catch (IOException e) {
      throw new StudioException("The backups cannot be listed", folder.toString(), "Check that it may be read.", e);
    }
  }

  /**
   * Saves a song, keeping the version before among the backups. Where nothing has changed, nothing is written.
   *
   * @throws StudioException if it cannot be saved; what was there before is untouched then
   */
  public static void save(Song song, Path folder) throws StudioException {
    save(song, folder, Disk.REAL);
  }

  static void save(Song song, Path folder, Disk disk) throws StudioException {
    boolean saved = false;
    List<Path> made = new ArrayList<>();
    try {
      for (Path path : List.of(folder, audio(folder), folder.resolve("backups"), journal(folder))) {
        if (!Files.exists(path)) {
          Files.createDirectories(path);
          made.addFirst(path);
        }
      }
      saveOrigin(song, folder, disk, made);
      saveText(song, folder, disk, made);
      saved = true;
    } catch (StudioException e) {
      throw e;
    } catch (IOException e) {
      throw new StudioException(
          "The song could not be saved", folder + " (" + reason(e) + ")",
          "What was there before is untouched; make room there or save it elsewhere.", e);
    } finally {
      if (!saved) {
        remove(made, disk);
      }
    }
  }

  /** Removes what a save that failed had made, so far as it is empty or a file. */
  private static void remove(List<Path> made, Disk disk) {
    try {
      for (Path path : made) {
        disk.delete(path);
      }
    } catch (IOException e) {
      // Why saving failed is told already; what is left is whole.
    }
  }

  /** What stands behind a failure of the disk, in a few words: "no permission". */
  public static String reason(IOException e) {
    return switch (e) {
      case AccessDeniedException denied -> "no permission";
      case NoSuchFileException missing -> "no such folder";
      case FileAlreadyExistsException taken -> "something else is there";
      case FileSystemException other when other.getReason() != null -> other.getReason();
      default -> e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    };
  }

  static void saveOrigin(Song song, Path folder, Disk disk, List<Path> made) throws IOException {
    if (song.origin().isEmpty()) {
      return;
    }
    byte[] content = song.origin().get().file().toArray();
    StoredOrigin stored = StoredOrigin.of(song.origin().get());
    Path file = folder.resolve(stored.file());
    boolean there = Files.exists(file);
    if (!there) {
      made.addFirst(file);
    }
    if (!there || !stored.matches(Files.readAllBytes(file))) {
      SafeFile.replace(disk, file, out -> out.write(content));
    }
  }

  private static void saveText(Song song, Path folder, Disk disk, List<Path> made) throws IOException {
    Path target = folder.resolve(SONG);
    SafeFile file = new SafeFile(disk, target);
    boolean saved = false;
    try {
      file.write(
          out -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
            SongWriter.write(song, song.origin().map(StoredOrigin::of).orElse(null), writer);
            writer.flush();
          });
      if (!Files.exists(target)) {
        verify(file.temporary());
        saved = commit(file, made);
      } else if (Files.mismatch(file.temporary(), target) >= 0) {
        verify(file.temporary());
        new Backups(disk, folder.resolve("backups")).add(target);
        saved = commit(file, made);
      }
    } finally {
      if (!saved) {
        file.abandon();
      }
    }
  }

  /** Lets the new song take its place; what was made for it is part of it from then on. */
  private static boolean commit(SafeFile file, List<Path> made) throws IOException {
    file.commit();
    made.clear();
    file.settle();
    return true;
  }

  /** Reads back what was written; nothing takes the old song's place that does not open. */
  private static void verify(Path written) throws IOException {
    try (InputStream in = Files.newInputStream(written)) {
      SongChecks.check(SongReader.read(in, written.toString()).song(), written.toString(), new ArrayList<>());
    }
  }

  /**
   * Opens a song.
   *
   * @throws StudioException if there is none, or it is damaged or of a later format; nothing is changed then
   */
  public static Loaded load(Path folder) throws StudioException {
    return load(folder, folder.resolve(SONG));
  }

  /**
   * Opens an earlier version of a song.
   *
   * @param backup one of {@link #backups}
   * @throws StudioException if it is damaged or of a later format
   */
  public static Loaded loadBackup(Path folder, Path backup) throws StudioException {
    return load(folder, backup);
  }

  private static Loaded load(Path folder, Path text) throws StudioException {
    try (InputStream in = Files.newInputStream(text)) {
      SongReader.Read read = SongReader.read(in, text.toString());
      List<Notice> notices = new ArrayList<>();
      Song song = SongChecks.check(read.song(), text.toString(), notices);
      return new Loaded(song.withOrigin(origin(folder, read.origin(), notices)), notices);
    } catch (StudioException e) {
      throw e;
    } catch (NoSuchFileException e) {
      throw new StudioException("There is no song", folder.toString(), "Check the name.", e);
    } catch (IOException e) {
      throw new StudioException(
          "This song cannot be read", text + " (" + reason(e) + ")", "Check that it may be read.", e);
    }
  }

  private static Optional<MidiOrigin> origin(Path folder, Optional<StoredOrigin> stored, List<Notice> notices)
      throws IOException {
    if (stored.isEmpty()) {
      return Optional.empty();
    }
    String name = stored.get().file();
    Path file = SafePaths.isInside(name) ? folder.resolve(name) : null;
    if (file == null || !Files.isRegularFile(file) || Files.size(file) > Integer.MAX_VALUE - 8) {
      notices.add(new Notice(name, "the MIDI file that the song came from is missing; its order of events is lost"));
      return Optional.empty();
    }
    byte[] content = Files.readAllBytes(file);
    if (!stored.get().matches(content)) {
      notices.add(new Notice(name, "this is not the MIDI file that the song came from; it is left aside"));
      return Optional.empty();
    }
    return Optional.of(new MidiOrigin(stored.get().name(), Bytes.of(content)));
  }
}
