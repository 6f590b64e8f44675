package studio.overdub.app;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;

/** Moves of files and folders that hold together: all are made, or what was moved goes back. One thread. */
final class FileMoves {
  private final Deque<Move> made = new ArrayDeque<>();

  private record Move(Path from, Path to) {}

  /**
   * Moves a file or folder at once, making the folder that it goes to; nothing happens where both are the same.
   *
   * @throws IOException if something else is there already, or it cannot be moved; it is where it was then
   */
  void move(Path from, Path to) throws IOException {
    if (from.equals(to)) {
      return;
    }
    // A name that differs in capitals alone may be the same file.
    if (Files.exists(to) && !Files.isSameFile(from, to)) {
      throw new FileAlreadyExistsException(to.toString());
    }
    Files.createDirectories(to.toAbsolutePath().getParent());
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    made.push(new Move(from, to));
  }

  /** Moves all back, the last one first; what cannot be moved back is added to {@code cause}. */
  void takeBack(IOException cause) {
    while (!made.isEmpty()) {
      Move last = made.pop();
      try {
        Files.move(last.to(), last.from(), StandardCopyOption.ATOMIC_MOVE);
      } catch (IOException stays) {
        cause.addSuppressed(stays);
      }
    }
  }
}
