package studio.overdub.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import studio.overdub.base.StudioException;

/** What a failure is called on one line. */
final class Failure {
  private Failure() {}

  /** The line for people; what only a programmer can use goes to a file that the line names. */
  static String line(Throwable failure) {
    return switch (failure) {
      case StudioException told -> told.getMessage();
      case AccessDeniedException denied -> "There is no permission for this: " + denied.getFile() + ".";
      case NoSuchFileException missing -> "There is no such file: " + missing.getFile() + ".";
      case IOException io -> "A file could not be read or written: " + io.getMessage() + ".";
      case OutOfMemoryError full ->
          "There is not enough memory for this. Close other programs, or set JAVA_TOOL_OPTIONS=-Xmx4g.";
      default -> unexpected(failure);
    };
  }

  private static String unexpected(Throwable failure) {
    if (failure.getCause() instanceof OutOfMemoryError full) {
      return line(full);
    }
    return "Something went wrong inside Overdub (" + failure.getClass().getSimpleName() + "). " + details(failure);
  }

  private static String details(Throwable failure) {
    try {
      Path file = Files.createTempFile("overdub-", ".txt");
      try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
        failure.printStackTrace(out);
      }
      return "Details are in " + file + ".";
    } catch (IOException none) {
      return String.valueOf(failure.getMessage());
    }
  }
}
