package studio.overdub.format.folder;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

/** Writes a file whole or not at all: beside its place under another name, forced to the medium, then renamed. */
final class SafeFile {
  private static final int BUFFER = 1 << 16;

  /** Writes a file's content. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  private final Disk disk;
  private final Path target;
  private final Path temporary;

  SafeFile(Disk disk, Path target) {
    this.disk = disk;
    this.target = target;
    temporary = target.resolveSibling(target.getFileName() + ".tmp");
  }

  /** Where the content is until {@link #commit}. */
  Path temporary() {
    return temporary;
  }

  void write(Content content) throws IOException {
    try (OutputStream out = new BufferedOutputStream(disk.create(temporary), BUFFER)) {
      content.writeTo(out);
    }
    // Systems date a file by a clock of some milliseconds, in which a save and what was kept before it are of one age.
    Files.setLastModifiedTime(temporary, FileTime.from(Instant.now()));
    disk.force(temporary);
  }

  /** Puts what was written in the target's place. */
  void commit() throws IOException {
    disk.replace(temporary, target);
  }

  /** Returns once the new name is on the medium too. */
  void settle() throws IOException {
    disk.forceFolder(target.toAbsolutePath().getParent());
  }

  /** Removes what was written and not committed. */
  void abandon() {
    try {
      disk.delete(temporary);
    } catch (IOException e) {
      // The next save writes over it.
    }
  }

  /** Writes and commits; abandons if that fails. */
  static void replace(Disk disk, Path target, Content content) throws IOException {
    SafeFile file = new SafeFile(disk, target);
    try {
      file.write(content);
      file.commit();
      file.settle();
    } catch (IOException e) {
      file.abandon();
      throw e;
    }
  }
}
