package studio.overdub.main;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import studio.overdub.format.midi.MidiExport;

/**
 * Does once what people do first: opens and shows songs, or imports and renders them. Run while the program is
 * packaged, by launchers that are not shipped, so that the Java runtime learns which classes that takes and which
 * methods are worth compiling at once (JEP 514, JEP 515).
 */
public final class Rehearsal {
  private static final List<String> VIEWS = List.of("roll", "pattern", "mixer", "device");

  private Rehearsal() {}

  /**
   * Rehearses in a folder of its own, which is gone afterwards; exits with the status of what failed first.
   *
   * @param args "window" or "commands": what to rehearse
   */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createTempDirectory("rehearsal");
    int status;
    try {
      status = args[0].equals("window") ? window(folder) : commands(folder);
    } finally {
      try (var files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).forEach(Rehearsal::delete);
      }
    }
    System.exit(status);
  }

  private static int window(Path folder) throws IOException {
    int status = 0;
    for (String view : VIEWS) {
      status |= run("screenshot", "-o", folder.resolve(view + ".png"), "--view", view);
    }
    Path song = folder.resolve("demo.overdub");
    status |= run("import", midi(folder), "-o", song);
    // A package without its bank or presets would go unnoticed otherwise.
    status |= run("check", song);
    status |= run("render", song, "-o", folder.resolve("song.wav"));
    return status;
  }

  private static int commands(Path folder) throws IOException {
    Path midi = midi(folder);
    Path song = folder.resolve("demo.overdub");
    int status = run("info", midi);
    status |= run("import", midi, "-o", song);
    status |= run("screenshot", song, "-o", folder.resolve("song.png"));
    status |= run("render", song, "-o", folder.resolve("song.wav"));
    status |= run("render", midi, "-o", folder.resolve("midi.wav"), "--bits", "16", "--threads", "2");
    // A font that is named is found and opened by other ways than the one that a song has.
    status |=
        run(
            "render", midi, "-o", folder.resolve("midi.wav"), "--bits", "16", "--threads", "1", "--soundfont",
            Path.of(System.getProperty("overdub.home", "")).resolve("soundfonts/overdub-gm.sf2"));
    return status;
  }

  /** The demo song as a MIDI file, which the built-in bank plays. */
  private static Path midi(Path folder) throws IOException {
    return Files.write(folder.resolve("demo.mid"), MidiExport.write(Main.furnishing().demo()));
  }

  private static int run(Object... args) {
    String[] words = Arrays.stream(args).map(String::valueOf).toArray(String[]::new);
    return Main.run(new PrintStream(PrintStream.nullOutputStream()), System.err, words);
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
