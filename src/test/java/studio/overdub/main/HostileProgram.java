package studio.overdub.main;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs the program many times in one process: once for each line of a file, whose words are parted by tabs. */
final class HostileProgram {
  private HostileProgram() {}

  /** Writes "status TAB milliseconds TAB what it wrote of errors" for each line of {@code arguments[0]}. */
  public static void main(String[] arguments) throws Exception {
    List<String> commands = Files.readAllLines(Path.of(arguments[0]));
    PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream());
    for (String command : commands) {
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      long begun = System.nanoTime();
      int status = Main.run(nowhere, new PrintStream(err, true, StandardCharsets.UTF_8), command.split("\t"));
      long millis = (System.nanoTime() - begun) / 1_000_000;
      String told = err.toString(StandardCharsets.UTF_8).replace("\n", "\\n");
      System.out.println(status + "\t" + millis + "\t" + told);
    }
  }
}
