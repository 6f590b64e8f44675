package studio.overdub.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What opening a large SoundFont takes. */
final class FontOpening implements Figure {
  private static final double BAR_MEGABYTES = 64;

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
        than %.0f MB of heap added."""
        .formatted(Run.RUNS, BAR_MEGABYTES);
  }

  @Override
  public void measure(Report report) throws IOException, InterruptedException, MissingException {
    Path font = Programs.font("FluidR3_GM.sf2");
    List<double[]> runs = new ArrayList<>();
    for (int i = 0; i < Run.RUNS; i++) {
      Run run =
          Run.of(Programs.java(List.of("-Xmx512m"), FontProbe.class.getName(), font.toString())).succeeded();
      String line = run.output().lines().reduce((first, last) -> last).orElseThrow();
      runs.add(Arrays.stream(line.split(" ")).mapToDouble(Double::parseDouble).toArray());
    }
    report.table("What", "Milliseconds", "Heap added, MB", "Resident added, MB", "Bar", "Met");
    row(report, "opened", runs, 0);
    row(report, "opened, and 16 parts sound", runs, 3);
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
