package studio.overdub.audiofile;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;
import studio.overdub.base.StudioException;

/** A file that grows under a temporary name beside its place, and takes its place only when it is whole. */
final class PendingFile {
  private final Path target;
  private final Path temporary;
  private final FileChannel channel;

  private PendingFile(Path target, Path temporary, FileChannel channel) {
    this.target = target;
    this.temporary = temporary;
    this.channel = channel;
  }

  /** Begins the file that will be {@code target}. */
  static PendingFile create(Path target) throws StudioException {
    if (Files.isDirectory(target)) {
      throw new StudioException("A folder has this name", target.toString(), "Choose another name.");
    }
    try {
      // Not createTempFile: it lets nobody but the owner read, and the finished file would keep that.
      String random = Long.toUnsignedString(ThreadLocalRandom.current().nextLong(), 36);
      Path temporary = target.resolveSibling("." + target.getFileName() + "." + random + ".part");
      FileChannel channel =
          FileChannel.open(
              temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
      return new PendingFile(target, temporary, channel);
    } catch (IOException failure) {
      throw FileFaults.writing(target, failure);
    }
  }

  Path target() {
    return target;
  }

  /** Where to write. */
  FileChannel channel() {
    return channel;
  }

  /** Puts the file in its place, once it has safely reached the disk. */
  void commit() throws IOException {
    channel.force(true);
    channel.close();
    try {
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException notHere) {
      Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Deletes what was written. */
  void abort() {
    try (channel) {
      Files.deleteIfExists(temporary);
    } catch (IOException ignored) {
      // The failure that led here is the one to tell; a temporary file that will not go does no harm.
    }
  }
}
