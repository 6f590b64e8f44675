package studio.overdub.testing;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * What a test needs from the machine beyond a JDK. Where it is missing the test is skipped, saying what by name; where
 * the environment variable {@code OVERDUB_FORBID_SKIPPING} is set, it fails instead.
 */
public final class Requires {
  private Requires() {}

  /** The path of a program of this name, or a skipped test. */
  public static Path program(String name) {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseGet(() -> missing("the program " + name));
  }

  /**
   * A file or folder of the conformance material, such as {@code "midi/test-vlq-2-byte.mid"}, or a skipped test. The
   * material is no part of the project, and nothing installs it: where all of it is missing the test is skipped even
   * where skipping is forbidden.
   */
  public static Path conformance(String name) {
    Path material = Path.of(System.getProperty("conformance.dir", "../shared/conformance"));
    Path path = material.resolve(name);
    if (Files.exists(path)) {
      return path;
    }
    String what = "the conformance material " + name;
    return Files.isDirectory(material) ? missing(what) : skipped(what);
  }

  /** A SoundFont of the system's, such as {@code "FluidR3_GM.sf2"}, or a skipped test. */
  public static Path systemFont(String name) {
    for (String folder : new String[] {"/usr/share/sounds/sf2", "/usr/share/sounds/sf3", "/usr/share/soundfonts"}) {
      Path path = Path.of(folder, name);
      if (Files.exists(path)) {
        return path;
      }
    }
    return missing("the font " + name);
  }

  /** Skips the test, or fails it where skipping is forbidden; never returns. */
  public static <T> T missing(String what) {
    if (System.getenv("OVERDUB_FORBID_SKIPPING") != null) {
      return Assertions.fail("This machine lacks " + what + ", and skipping is forbidden");
    }
    return skipped(what);
  }

  private static <T> T skipped(String what) {
    Assumptions.abort("Skipped: this machine lacks " + what);
    throw new AssertionError();
  }
}
