package studio.overdub.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** How long the window takes to stand. */
final class StartUp implements Figure {
  private static final double BAR_SECONDS = 2;

  @Override
  public String name() {
    return "start";
  }

  @Override
  public String method() {
    return """
        Overdub is launched with its demo song on a virtual display (Xvfb, 1920 x 1080, no window manager); \
        a process beside it looks at 24 lines of the display every 15 ms until nothing has changed for 3 s. The window \
        counts as painted at the first picture that is 98 %% the last one; its first pixels and its resident \
        memory are given beside. One launch unmeasured, then the median of %d, all files in the page cache. \
        The bar: %.0f s."""
        .formatted(Run.RUNS, BAR_SECONDS);
  }

  @Override
  public void measure(Report report) throws IOException, InterruptedException, MissingException {
    Process server =
        new ProcessBuilder(
                Programs.need("Xvfb"), "-displayfd", "1", "-screen", "0", "1920x1080x24", "-nolisten", "tcp")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (WorkFolder data = new WorkFolder();
        BufferedReader number =
            new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.US_ASCII))) {
      String display = number.readLine();
      if (display == null) {
        throw new MissingException("a display: Xvfb did not start");
      }
      List<double[]> launches = new ArrayList<>();
      for (int i = 0; i <= Run.RUNS; i++) {
        double[] launch = launch(":" + display, data);
        if (i > 0) {
          launches.add(launch);
        }
      }
      table(report, launches);
    } finally {
      server.destroy();
      server.waitFor();
    }
  }

  private static double[] launch(String display, WorkFolder data) throws IOException, InterruptedException {
    List<String> watch =
        new ArrayList<>(Programs.java(List.of(), WindowProbe.class.getName(), data.path().toString()));
    watch.addAll(Programs.overdub());
    Run run = Run.of(watch, Map.of("DISPLAY", display)).succeeded();
    String line = run.output().lines().reduce((first, last) -> last).orElseThrow();
    return Arrays.stream(line.split(" ")).mapToDouble(Double::parseDouble).toArray();
  }

  private static void table(Report report, List<double[]> launches) {
    String[] names = {"first pixels, s", "painted, s", "resident then, MB"};
    report.table("What", "Median", "Least", "Most", "Bar", "Met");
    for (int i = 0; i < names.length; i++) {
      int index = i;
      double[] sorted = launches.stream().mapToDouble(launch -> launch[index]).sorted().toArray();
      double median = sorted[Run.RUNS / 2];
      int decimals = i < 2 ? 2 : 0;
      report.row(
          names[i],
          Report.number(median, decimals),
          Report.number(sorted[0], decimals),
          Report.number(sorted[Run.RUNS - 1], decimals),
          i == 1 ? Report.number(BAR_SECONDS, 0) + " s" : "",
          i == 1 ? Report.met(median <= BAR_SECONDS) : "");
    }
  }
}
