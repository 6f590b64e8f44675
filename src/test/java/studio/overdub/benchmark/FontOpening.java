package studio.overdub.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What opening a large SoundFont takes. */
final class FontOpening implements Figure {
  private static final double BAR_MEGABYTES = 64;
  private static final double BAR_MILLIS = 150;
  private static final int[] PARTS = {1, 16};

  @Override
  public String name() {
    return "font";
  }

  @Override
  public String method() {
    return """
        FluidR3_GM (148 MB), opened in a fresh Java process; medians of %d processes. Heap is what is used \
        after garbage collection, less what was used before. "16 parts" makes a sampler for each of 16 \
        General MIDI programs, plays a chord on each and renders a tenth of a second of it. The bar: less \
        than %.0f MB of heap added.

        Below, a copy of it that the system was told to forget (`dd oflag=nocache`, checked with `fincore`), in \
        a fresh Java process again: from before the font is opened, class loading included, until it is open, and \
        until one live part and 16 can play, their samples' beginnings in memory; and the same from the cache, by \
        turns. The bar: one program ready %.0f ms after a cold open began."""
        .formatted(Run.RUNS, BAR_MEGABYTES, BAR_MILLIS);
  }

  @Override
  public void measure(Report report) throws IOException, InterruptedException, MissingException {
    Path font = Programs.font("FluidR3_GM.sf2");
    List<double[]> runs = new ArrayList<>();
    for (int i = 0; i < Run.RUNS; i++) {
      runs.add(figures(FontProbe.class, font.toString()));
    }
    report.table("What", "Milliseconds", "Heap added, MB", "Resident added, MB", "Bar", "Met");
    row(report, "opened", runs, 0);
    row(report, "opened, and 16 parts sound", runs, 3);
    try (ColdFont cold = new ColdFont(font, Programs.HOME.resolve("target"))) {
      measureCold(report, cold);
    }
  }

  private static void measureCold(Report report, ColdFont font)
      throws IOException, InterruptedException, MissingException {
    Map<String, List<double[]>> runs = new LinkedHashMap<>();
    for (int i = 0; i < Run.RUNS; i++) {
      for (int parts : PARTS) {
        runs.computeIfAbsent("cold " + parts, _ -> new ArrayList<>()).add(ready(font.forgotten(), parts));
        runs.computeIfAbsent("cached " + parts, _ -> new ArrayList<>()).add(ready(font.path(), parts));
      }
    }
    report.table("What, in milliseconds", "Cold", "From the cache", "Bar", "Met");
    report.row("opened", number(runs, "cold 1", 0), number(runs, "cached 1", 0), "-", "-");
    for (int parts : PARTS) {
      double millis = median(runs.get("cold " + parts), 1);
      boolean barred = parts == 1;
      report.row(
          "ready to play, " + (barred ? "1 part" : parts + " parts"),
          Report.number(millis, 0),
          number(runs, "cached " + parts, 1),
          barred ? Report.number(BAR_MILLIS, 0) : "-",
          barred ? Report.met(millis < BAR_MILLIS) : "-");
    }
  }

  private static String number(Map<String, List<double[]>> runs, String which, int index) {
    return Report.number(median(runs.get(which), index), 0);
  }

  private static double[] ready(Path font, int parts) throws IOException, InterruptedException {
    return figures(FontReadyProbe.class, font.toString(), Integer.toString(parts));
  }

  /** What a process says in its last line. */
  private static double[] figures(Class<?> probe, String... args) throws IOException, InterruptedException {
    Run run = Run.of(Programs.java(List.of("-Xmx512m"), probe.getName(), args)).succeeded();
    String line = run.output().lines().reduce((first, last) -> last).orElseThrow();
    return Arrays.stream(line.split(" ")).mapToDouble(Double::parseDouble).toArray();
  }

  private static void row(Report report, String what, List<double[]> runs, int first) {
    double heap = median(runs, first + 1);
    report.row(
        what,
        Report.number(median(runs, first), 0),
        Report.number(heap, 1),
        Report.number(median(runs, first + 2), 1),
        Report.number(BAR_MEGABYTES, 0) + " MB of heap",
        Report.met(heap < BAR_MEGABYTES));
  }

  private static double median(List<double[]> runs, int index) {
    return runs.stream().mapToDouble(run -> run[index]).sorted().toArray()[Run.RUNS / 2];
  }
}
