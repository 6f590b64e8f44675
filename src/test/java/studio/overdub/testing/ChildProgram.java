package studio.overdub.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Java program in a process of its own, to be asked to stop, or killed. */
public final class ChildProgram implements AutoCloseable {
  private static final long LIMIT_SECONDS = 120;

  private final Process process;
  private final BufferedReader out;

  private ChildProgram(Process process) {
    this.process = process;
    out = process.inputReader();
  }

  /**
   * Starts one; what it writes of errors is read with the rest.
   *
   * @param options for the virtual machine
   */
  public static ChildProgram start(List<String> options, Class<?> program, Object... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Djava.awt.headless=true", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path")));
    command.addAll(options);
    command.add(program.getName());
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    return new ChildProgram(new ProcessBuilder(command).redirectErrorStream(true).start());
  }

  /** The next line it writes; null once it has ended. */
  public String readLine() throws IOException {
    return out.readLine();
  }

  /** Asks it to stop, as Ctrl-C does. */
  public void interrupt() throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start().waitFor();
  }

  /** Kills it at once. */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Waits until it has ended. Returns its exit status. */
  public int status() throws InterruptedException {
    if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("It did not end within " + LIMIT_SECONDS + " s");
    }
    return process.exitValue();
  }

  /** The rest of what it writes, once it has ended. */
  public String rest() throws IOException {
    StringBuilder text = new StringBuilder();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      text.append(line).append('\n');
    }
    return text.toString();
  }

  @Override
  public void close() throws InterruptedException {
    kill();
  }
}
