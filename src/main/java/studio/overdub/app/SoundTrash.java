package studio.overdub.app;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.overdub.base.StudioException;
import studio.overdub.format.folder.SongFolder;

/**
 * Where sounds go that a person deletes: a folder of their own for each, under the day and its name, until they are
 * brought back, or for good {@link #DAYS} days later. Any thread.
 */
public final class SoundTrash {
  /** How many days at least a sound that was deleted can still be had. */
  public static final int DAYS = 30;

  private static final Pattern DELETED = Pattern.compile("Deleted (\\d{4}-\\d\\d-\\d\\d) .+", Pattern.DOTALL);

  private final Path place;
  private final Clock clock;

  /**
   * A trash.
   *
   * @param place its folder, which is made when it is needed
   * @param clock tells the day, in the person's time zone
   */
  public SoundTrash(Path place, Clock clock) {
    this.place = place;
    this.clock = clock;
  }

  /**
   * A sound that was deleted.
   *
   * @param name what people called it
   * @param folder where in the trash it lies
   * @param parts where its files and folders were
   */
  public record Deleted(String name, Path folder, List<Path> parts) {
    public Deleted {
      parts = List.copyOf(parts);
    }
  }

  /**
   * Moves a sound into the trash, whole or not at all.
   *
   * @param parts its files and folders, of different names
   * @throws StudioException if one of them cannot be moved; all are where they were then
   */
  public Deleted delete(String name, List<Path> parts) throws StudioException {
    Path folder = free("Deleted " + LocalDate.now(clock) + " " + parts.getFirst().getFileName());
    FileMoves moves = new FileMoves();
    try {
      for (Path part : parts) {
        moves.move(part, folder.resolve(part.getFileName()));
      }
      return new Deleted(name, folder, parts);
    } catch (IOException e) {
      moves.takeBack(e);
      removeEmpty(folder);
      throw new StudioException(
          "\u201c" + name + "\u201d could not be deleted", parts.getFirst() + " (" + SongFolder.reason(e) + ")",
          "Check that its folder can be written to.", e);
    }
  }

  private Path free(String name) {
    Path folder = place.resolve(name);
    for (int i = 2; Files.exists(folder); i++) {
      folder = place.resolve(name + " " + i);
    }
    return folder;
  }

  /**
   * Brings a sound back to where it was, whole or not at all.
   *
   * @throws StudioException if something else is there by now, or it cannot be moved
   */
  public void restore(Deleted deleted) throws StudioException {
    FileMoves moves = new FileMoves();
    try {
      for (Path part : deleted.parts()) {
        moves.move(deleted.folder().resolve(part.getFileName()), part);
      }
    } catch (IOException e) {
      moves.takeBack(e);
      throw new StudioException(
          "\u201c" + deleted.name() + "\u201d could not be brought back",
          deleted.parts().getFirst() + " (" + SongFolder.reason(e) + ")",
          "It still lies in " + deleted.folder() + ".", e);
    }
    removeEmpty(deleted.folder());
  }

  /**
   * Removes for good what was deleted more than {@link #DAYS} days ago. What does not bear the name of something
   * deleted is left alone, and so is what links lead to.
   *
   * @throws StudioException if something cannot be removed; the next time may
   */
  public void removeOld() throws StudioException {
    if (!Files.isDirectory(place)) {
      return;
    }
    LocalDate first = LocalDate.now(clock).minusDays(DAYS);
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(place, SoundTrash::isFolder)) {
      for (Path folder : folders) {
        if (dayOf(folder).filter(day -> day.isBefore(first)).isPresent()) {
          MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      throw new StudioException(
          "Sounds that were deleted long ago could not be removed", place.toString(),
          "Check that the folder can be written to.", e);
    }
  }

  private static boolean isFolder(Path path) {
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
  }

  private static Optional<LocalDate> dayOf(Path folder) {
    Matcher name = DELETED.matcher(folder.getFileName().toString());
    try {
      return name.matches() ? Optional.of(LocalDate.parse(name.group(1))) : Optional.empty();
    } catch (DateTimeParseException noSuchDay) {
      return Optional.empty();
    }
  }

  private static void removeEmpty(Path folder) {
    try {
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      // An empty folder too many harms nobody.
      return;
    }
  }
}
