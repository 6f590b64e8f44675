package studio.overdub.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * A whole process, measured from outside.
 *
 * @param wall from before it was started until it had ended, in seconds
 * @param cpu processor time of all its threads and children, user and system, in seconds; by {@code /proc}, in
 *     hundredths
 * @param megabytes the most memory that it had resident, in MB of 10^6 bytes, as the system keeps it, read every 50 ms:
 *     looking more often took time from what is measured
 * @param exit its exit status
 * @param output the end of what it said
 */
record Run(double wall, double cpu, double megabytes, int exit, String output) {
  /** How often a process is run; the system property {@code overdub.benchmark.runs} asks for another number. */
  static final int RUNS = Integer.getInteger("overdub.benchmark.runs", 5);

  private static final double TICKS_A_SECOND = 100;
  private static final int MOST_OUTPUT = 40_000;

  /** Runs a command to its end. */
  static Run of(List<String> command) throws IOException, InterruptedException {
    return of(command, Map.of());
  }

  /** Runs a command with more environment to its end. */
  static Run of(List<String> command, Map<String, String> environment) throws IOException, InterruptedException {
    Path said = Files.createTempFile("overdub-benchmark", ".txt");
    try {
      ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
      builder.environment().putAll(environment);
      double before = childrenCpu();
      long start = System.nanoTime();
      Process process = builder.start();
      Watch watch = new Watch(process);
      Thread watching = Thread.ofPlatform().daemon().start(watch);
      int exit = process.waitFor();
      double wall = (System.nanoTime() - start) * 1e-9;
      watching.join();
      String output = Files.readString(said);
      return new Run(
          wall, childrenCpu() - before, watch.most / 1e3, exit,
          output.substring(Math.max(0, output.length() - MOST_OUTPUT)));
    } finally {
      Files.deleteIfExists(said);
    }
  }

  /** This run, if it ended well. */
  Run succeeded() throws IOException {
    if (exit != 0) {
      throw new IOException("A measured program ended with " + exit + ": " + output.lines().findFirst().orElse(""));
    }
    return this;
  }

  /**
   * Runs commands in turn, all of them once and then again, so that what changes on the machine meets all alike.
   *
   * @return the runs of each command, in the order of the commands
   */
  static List<List<Run>> interleaved(List<List<String>> commands) throws IOException, InterruptedException {
    List<List<Run>> runs = new ArrayList<>();
    commands.forEach(command -> runs.add(new ArrayList<>()));
    for (int i = 0; i < RUNS; i++) {
      for (int c = 0; c < commands.size(); c++) {
        runs.get(c).add(of(commands.get(c)).succeeded());
      }
    }
    return runs;
  }

  /** The median of a figure. */
  static double median(List<Run> runs, ToDoubleFunction<Run> figure) {
    double[] sorted = runs.stream().mapToDouble(figure).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  /** Processor time of children that were waited for, and theirs. */
  private static double childrenCpu() throws IOException {
    Path stat = Path.of("/proc/self/stat");
    if (!Files.exists(stat)) {
      return Double.NaN;
    }
    String line = Files.readString(stat);
    // Fields are counted from behind the program's name, which may hold spaces.
    String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / TICKS_A_SECOND;
  }

  /** Follows the memory of a process and its children. */
  private static final class Watch implements Runnable {
    private static final long EVERY_MILLIS = 50;

    private final Process process;
    private volatile double most;

    Watch(Process process) {
      this.process = process;
    }

    @Override
    public void run() {
      try {
        do {
          double sum = 0;
          for (ProcessHandle each : Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList()) {
            sum += resident(each.pid());
          }
          most = Math.max(most, sum);
        } while (!process.waitFor(EVERY_MILLIS, TimeUnit.MILLISECONDS));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    /** The most that a process had resident so far, in 1000 bytes; 0 where it cannot be told. */
    private static double resident(long pid) {
      try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
        return lines
            .filter(line -> line.startsWith("VmHWM:"))
            .map(line -> line.replaceAll("\\D", ""))
            .mapToDouble(kib -> Double.parseDouble(kib) * 1.024)
            .max()
            .orElse(0);
      } catch (IOException | UncheckedIOException e) {
        // It ended between two looks; what it had before was seen.
        return 0;
      }
    }
  }
}
