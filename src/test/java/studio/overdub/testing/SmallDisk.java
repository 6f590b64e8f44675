package studio.overdub.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A disk of a megabyte in memory, to fill; needs the right to mount, and skips the test without it. */
public final class SmallDisk implements AutoCloseable {
  private final Path folder;

  private SmallDisk(Path folder) {
    this.folder = folder;
  }

  /** A fresh and empty one. */
  public static SmallDisk mount() throws IOException, InterruptedException {
    Path program = Requires.program("mount");
    Path folder = Files.createTempDirectory("small-disk");
    if (run(program.toString(), "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder.toString()) != 0) {
      Files.delete(folder);
      return Requires.missing("the right to mount a file system");
    }
    return new SmallDisk(folder);
  }

  /** Where it is mounted. */
  public Path folder() {
    return folder;
  }

  private static int run(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }

  @Override
  public void close() throws IOException, InterruptedException {
    // Lazily: a sound that was mapped is let go when memory is, which no test can wait for.
    run("umount", "-l", folder.toString());
    Files.delete(folder);
  }
}
