package studio.overdub.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A display in memory, for windows that tests open in processes of their own. */
public final class VirtualDisplay implements AutoCloseable {
  private final Process server;
  private final String name;

  private VirtualDisplay(Process server, String name) {
    this.server = server;
    this.name = name;
  }

  /** A display of 1680 by 1050 pixels, or a skipped test where the machine has no Xvfb. */
  public static VirtualDisplay open() throws IOException {
    Path xvfb = Requires.program("Xvfb");
    Process server =
        new ProcessBuilder(xvfb.toString(), "-displayfd", "1", "-screen", "0", "1680x1050x24", "-nolisten", "tcp")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    return new VirtualDisplay(server, ":" + server.inputReader(StandardCharsets.UTF_8).readLine());
  }

  /** Runs a class with this test's class path on the display; what it says on its error stream goes to this one's. */
  public Process java(Class<?> main, List<String> options, String... args) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Djava.awt.headless=false", "-Dstdout.encoding=UTF-8"));
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("DISPLAY", name);
    return builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  @Override
  public void close() throws InterruptedException {
    server.destroy();
    server.waitFor();
  }
}
