package studio.overdub.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import studio.overdub.base.StudioException;

/** Where commands may write. */
final class Outputs {
  private Outputs() {}

  /**
   * Refuses to write over what is read.
   *
   * @throws StudioException if both are the same file or folder
   */
  static void requireOther(Path in, Path out) throws StudioException {
    try {
      if (Files.exists(in) && Files.exists(out) && Files.isSameFile(in, out)) {
        throw new StudioException("This would write over what it reads", out.toString(), "Choose another output.");
      }
    } catch (StudioException e) {
      throw e;
    } catch (IOException e) {
      throw new StudioException("This file cannot be looked at", out.toString(), "Check that it may be read.", e);
    }
  }
}
