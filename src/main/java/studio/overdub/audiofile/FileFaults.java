package studio.overdub.audiofile;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import studio.overdub.base.StudioException;

/** Turns what the system says of a file into what a person can act on. */
public final class FileFaults {
  /** With less room than this the disk is taken to be full, whatever the system's message says in its own language. */
  private static final long FULL_BYTES = 1 << 16;

  private FileFaults() {}

  /** The failure of writing {@code path}, explained. */
  public static StudioException writing(Path path, IOException failure) {
    if (failure instanceof StudioException explained) {
      return explained;
    }
    Path folder = path.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      return new StudioException(
          "The folder to write into is not there", String.valueOf(folder), "Make it, or choose another.", failure);
    }
    if (failure instanceof AccessDeniedException) {
      return new StudioException(
          "This file may not be written", path.toString(), "Choose another folder, or allow writing there.", failure);
    }
    if (failure instanceof FileAlreadyExistsException) {
      return new StudioException("This file is there already", path.toString(), "Choose another name.", failure);
    }
    if (isDiskFull(folder, failure)) {
      return new StudioException(
          "The disk is full", path.toString(), "Free some space there, or choose another disk.", failure);
    }
    return new StudioException(
        "This file cannot be written (" + reason(failure) + ")", path.toString(), "Choose another place.", failure);
  }

  /** The failure of reading {@code path}, explained. */
  public static StudioException reading(Path path, IOException failure) {
    if (failure instanceof StudioException explained) {
      return explained;
    }
    if (failure instanceof NoSuchFileException) {
      return new StudioException("This file is not there", path.toString(), "Check its name and folder.", failure);
    }
    if (failure instanceof AccessDeniedException) {
      return new StudioException("This file may not be read", path.toString(), "Allow reading it.", failure);
    }
    return new StudioException(
        "This file cannot be read (" + reason(failure) + ")", path.toString(), "Take another copy of it.", failure);
  }

  private static boolean isDiskFull(Path folder, IOException failure) {
    String message = String.valueOf(failure.getMessage());
    if (message.contains("No space left") || message.contains("not enough space") || message.contains("quota")) {
      return true;
    }
    try {
      return Files.getFileStore(folder).getUsableSpace() < FULL_BYTES;
    } catch (IOException unknown) {
      return false;
    }
  }

  private static String reason(IOException failure) {
    return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
  }
}
