package studio.overdub.format.folder;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The few steps that saving is made of, so that tests can let any one of them fail. */
interface Disk {
  /** Opens a new file, or an old one from its start. */
  OutputStream create(Path file) throws IOException;

  /** Returns once a file's content is on the medium. */
  void force(Path file) throws IOException;

  /** Returns once a folder's entries are on the medium, where the system can tell. */
  void forceFolder(Path folder) throws IOException;

  /** Puts a file in the place of another, whole or not at all. */
  void replace(Path from, Path to) throws IOException;

  void delete(Path file) throws IOException;

  /** The disk of this machine. */
  Disk REAL =
      new Disk() {
        @Override
        public OutputStream create(Path file) throws IOException {
          return Files.newOutputStream(file);
        }

        @Override
        public void force(Path file) throws IOException {
          try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
          }
        }

        @Override
        public void forceFolder(Path folder) {
          try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
          } catch (IOException e) {
            // Windows opens no folder as a file; its renames are journalled.
          }
        }

        @Override
        public void replace(Path from, Path to) throws IOException {
          Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }

        @Override
        public void delete(Path file) throws IOException {
          Files.deleteIfExists(file);
        }
      };
}
