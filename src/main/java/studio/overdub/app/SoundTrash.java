package studio.overdub.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import studio.overdub.base.StudioException;
import studio.overdub.format.folder.SongFolder;

/**
 * Where sounds go that a person deletes: a folder of their own for each, under its name, until they are brought back or
 * the person removes them there. Any thread.
 */
public final class SoundTrash {
  private final Path place;

  /** A trash in this folder, which is made when it is needed. */
  public SoundTrash(Path place) {
    this.place = place;
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
    Path folder = free(parts.getFirst().getFileName().toString());
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

  private static void removeEmpty(Path folder) {
    try {
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      // An empty folder too many harms nobody.
      return;
    }
  }
}
