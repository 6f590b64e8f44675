package studio.overdub.benchmark;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The programs and files that are measured, and their peers. */
final class Programs {
  /** The program's own folder, which holds {@code soundfonts} and {@code presets}. */
  static final Path HOME = Path.of(System.getProperty("overdub.home", "")).toAbsolutePath();

  private static final Path APP = HOME.resolve("target/overdub/bin/overdub");
  private static final List<String> JAVA_OPTIONS =
      List.of(
          "--add-exports=java.desktop/com.sun.media.sound=ALL-UNNAMED", "--enable-native-access=ALL-UNNAMED",
          "-XX:+UseCompactObjectHeaders", "-Doverdub.home=" + HOME);

  private Programs() {}

  /** Whether the packaged program is there. */
  static boolean packaged() {
    return Files.isExecutable(APP);
  }

  /** What runs as Overdub, in words. */
  static String overdubInWords() {
    return packaged()
        ? "the packaged program"
        : "`java` with the class path (no packaged program: run `mvn -q -DskipTests package` for its start-up)";
  }

  /** The command that runs Overdub: the packaged program if it is there. */
  static List<String> overdub(String... args) {
    return packaged()
        ? Stream.concat(Stream.of(APP.toString()), Arrays.stream(args)).toList()
        : java(List.of(), "studio.overdub.main.Main", args);
  }

  /** The command that runs Overdub in {@code java}, with options of its own. */
  static List<String> java(List<String> options, String mainClass, String... args) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(JAVA_OPTIONS);
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), mainClass));
    command.addAll(List.of(args));
    return command;
  }

  /** A program on the path. */
  static Optional<Path> find(String name) {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** A program on the path, which a figure cannot do without. */
  static String need(String name) throws MissingException {
    return find(name).orElseThrow(() -> new MissingException("the program `" + name + "`")).toString();
  }

  /** A SoundFont of the system's, which a figure cannot do without. */
  static Path font(String name) throws MissingException {
    return Stream.of("/usr/share/sounds/sf2", "/usr/share/soundfonts")
        .map(folder -> Path.of(folder, name))
        .filter(Files::exists)
        .findFirst()
        .orElseThrow(() -> new MissingException("the font `" + name + "` (Debian: fluid-soundfont-gm)"));
  }
}
