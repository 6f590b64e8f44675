package studio.overdub.benchmark;

import java.awt.AWTException;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A process on a display that launches a program and says when its window stood: seconds to the first pixels, seconds
 * until it was painted, MB resident then. Arguments: a folder for the program's data, then its command.
 */
public final class WindowProbe {
  private static final long EVERY_MILLIS = 15;
  private static final long CALM_NANOS = 3_000_000_000L;
  private static final long MOST_NANOS = 60_000_000_000L;
  private static final int LINES = 24;
  private static final double SAME = 0.98;

  private final Robot robot;
  private final Rectangle screen;
  private final List<Shot> shots = new ArrayList<>();

  /** A picture that differs from the one before it. */
  private record Shot(long nanos, int[] pixels) {}

  private WindowProbe(Robot robot, Rectangle screen) {
    this.robot = robot;
    this.screen = screen;
  }

  /** Launches and watches. */
  public static void main(String[] args) throws AWTException, IOException, InterruptedException {
    WindowProbe probe =
        new WindowProbe(new Robot(), new Rectangle(Toolkit.getDefaultToolkit().getScreenSize()));
    for (int i = 0; i < 20; i++) {
      probe.picture();
    }
    System.out.println(probe.watch(args[0], List.of(args).subList(1, args.length)));
    System.exit(0);
  }

  private String watch(String data, List<String> command) throws IOException, InterruptedException {
    int[] empty = picture();
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("JAVA_TOOL_OPTIONS", "-Doverdub.data=" + data);
    long start = System.nanoTime();
    Process process = builder.start();
    try {
      follow(process, start, empty);
      int[] last = shots.getLast().pixels();
      Shot painted = shots.stream().filter(shot -> alike(shot.pixels(), last) >= SAME).findFirst().orElseThrow();
      return String.format(
          Locale.ROOT, "%f %f %f", seconds(start, shots.getFirst()), seconds(start, painted), resident(process));
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly().waitFor();
    }
  }

  private void follow(Process process, long start, int[] empty) throws IOException, InterruptedException {
    int[] before = empty;
    long changed = start;
    while (shots.isEmpty() || System.nanoTime() - changed < CALM_NANOS) {
      long now = System.nanoTime();
      int[] pixels = picture();
      if (!Arrays.equals(pixels, before)) {
        // What blinks or meters would keep it from ever being calm.
        changed = alike(pixels, before) < 1 - (1 - SAME) / 10 ? now : changed;
        shots.add(new Shot(now, pixels));
        before = pixels;
      }
      if (process.waitFor(EVERY_MILLIS, TimeUnit.MILLISECONDS) || now - start > MOST_NANOS) {
        throw new IOException("No window came to stand");
      }
    }
  }

  /** Lines of the screen, far fewer than all: the looking must not take the time that is measured. */
  private int[] picture() {
    int[] pixels = new int[LINES * screen.width];
    for (int i = 0; i < LINES; i++) {
      int y = (2 * i + 1) * screen.height / (2 * LINES);
      BufferedImage line = robot.createScreenCapture(new Rectangle(0, y, screen.width, 1));
      line.getRGB(0, 0, screen.width, 1, pixels, i * screen.width, screen.width);
    }
    return pixels;
  }

  private static double alike(int[] a, int[] b) {
    int same = 0;
    for (int i = 0; i < a.length; i++) {
      same += a[i] == b[i] ? 1 : 0;
    }
    return (double) same / a.length;
  }

  private static double seconds(long start, Shot shot) {
    return (shot.nanos() - start) * 1e-9;
  }

  private static double resident(Process process) throws IOException {
    double sum = 0;
    for (ProcessHandle each : Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList()) {
      try (Stream<String> lines = Files.lines(Path.of("/proc/" + each.pid() + "/status"))) {
        sum +=
            lines
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) * 1.024e-3)
                .sum();
      }
    }
    return sum;
  }
}
