package studio.overdub.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** A copy of a font that the system can be made to forget, so that opening it reads the disk. */
final class ColdFont implements AutoCloseable {
  private final Path copy;
  private final String dd;
  private final String fincore;

  /** Copies a font to this folder's disk. */
  ColdFont(Path font, Path folder) throws IOException, MissingException {
    dd = Programs.need("dd");
    fincore = Programs.need("fincore");
    Files.createDirectories(folder);
    copy = Files.copy(font, folder.resolve("cold-" + font.getFileName()), StandardCopyOption.REPLACE_EXISTING);
  }

  /** The copy, as the cache has it. */
  Path path() {
    return copy;
  }

  /** The copy, none of which the system has in memory. */
  Path forgotten() throws IOException, InterruptedException {
    // With a count of 0 this writes nothing, and tells the system that the file's pages are not needed any more.
    Run.of(List.of(dd, "of=" + copy, "oflag=nocache", "conv=notrunc,fdatasync", "count=0")).succeeded();
    String cached = Run.of(List.of(fincore, "-nb", "-o", "RES", copy.toString())).succeeded().output().strip();
    if (!cached.equals("0")) {
      throw new IOException("The system still holds " + cached + " bytes of " + copy + " in memory");
    }
    return copy;
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(copy);
  }
}
