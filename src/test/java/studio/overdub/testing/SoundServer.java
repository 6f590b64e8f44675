package studio.overdub.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A PulseAudio server of the test's own: what is played on it can be recorded from it, without any hardware. */
public final class SoundServer implements AutoCloseable {
  private static final String SETUP =
      """
      load-module module-native-protocol-unix
      load-module module-null-sink sink_name=test rate=48000 channels=2
      set-default-sink test
      set-default-source test.monitor
      """;

  private final Path folder;
  private final Process process;

  private SoundServer(Path folder, Process process) {
    this.folder = folder;
    this.process = process;
  }

  /** Starts one that keeps its files in {@code folder}, and waits until it serves. */
  public static SoundServer start(Path folder) throws IOException, InterruptedException {
    Path setup = Files.writeString(folder.resolve("setup.pa"), SETUP);
    ProcessBuilder builder =
        new ProcessBuilder(
            Requires.program("pulseaudio").toString(),
            "-n", "-v", "-F", setup.toString(), "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no");
    environment(builder, folder);
    Process process = builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    CountDownLatch serving = new CountDownLatch(1);
    Thread.ofPlatform().daemon().start(() -> readLog(process, serving));
    if (!serving.await(60, TimeUnit.SECONDS) || !process.isAlive()) {
      process.destroyForcibly().waitFor();
      return Requires.missing("a PulseAudio server that starts");
    }
    return new SoundServer(folder, process);
  }

  private static void readLog(Process process, CountDownLatch serving) {
    try (BufferedReader log = process.errorReader()) {
      for (String line = log.readLine(); line != null; line = log.readLine()) {
        if (line.contains("Daemon startup complete")) {
          serving.countDown();
        }
      }
    } catch (IOException ended) {
      // The server ended.
    }
    serving.countDown();
  }

  private static void environment(ProcessBuilder builder, Path folder) {
    builder.environment().put("XDG_RUNTIME_DIR", folder.toString());
    builder.environment().put("HOME", folder.toString());
    builder.environment().put("PULSE_SERVER", "unix:" + folder.resolve("pulse/native"));
    builder.environment().keySet().removeIf(name -> name.equals("PULSE_RUNTIME_PATH") || name.equals("DISPLAY"));
  }

  /** Starts a Java program whose default devices are this server's. */
  public Process run(Class<?> program, String... arguments) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ProcessBuilder builder =
        new ProcessBuilder(java, "-Djava.awt.headless=true", "-cp", System.getProperty("java.class.path"));
    builder.command().add(program.getName());
    builder.command().addAll(List.of(arguments));
    environment(builder, folder);
    return builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  /** Stops it where it stands, as a server that hangs: what waits for it waits until it is killed. */
  public void freeze() throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-STOP", Long.toString(process.pid())).start().waitFor();
  }

  /** Ends it at once, as a device that is pulled out ends. */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    process.waitFor();
  }
}
