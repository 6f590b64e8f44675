package studio.overdub.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;

/** The machine that measures, in words. */
final class Machine {
  private Machine() {}

  /** Processor, memory, system, Java, and how busy it is: one Markdown list. */
  static String describe() {
    Runtime runtime = Runtime.getRuntime();
    return String.join(
        "\n",
        "- Processor: " + field("/proc/cpuinfo", "model name") + ", " + runtime.availableProcessors() + " cores",
        "- Memory: " + field("/proc/meminfo", "MemTotal"),
        "- System: " + osName() + ", kernel " + System.getProperty("os.version") + ", "
            + System.getProperty("os.arch"),
        "- Java: " + System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"),
        "- Load before the first figure (1, 5, 15 minutes): " + load());
  }

  private static String osName() {
    String pretty = lineOf("/etc/os-release", line -> line.startsWith("PRETTY_NAME="))
        .map(line -> line.substring(line.indexOf('=') + 1).replace("\"", ""))
        .orElse("");
    return pretty.isEmpty() ? System.getProperty("os.name") : pretty;
  }

  private static String field(String file, String key) {
    return lineOf(file, line -> line.startsWith(key))
        .map(line -> line.substring(line.indexOf(':') + 1).strip())
        .orElse("unknown");
  }

  private static String load() {
    return lineOf("/proc/loadavg", line -> true)
        .map(line -> String.join(", ", java.util.Arrays.copyOf(line.split(" "), 3)))
        .orElse("unknown");
  }

  private static Optional<String> lineOf(String file, Predicate<String> wanted) {
    try (var lines = Files.lines(Path.of(file))) {
      return lines.filter(wanted).findFirst();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
