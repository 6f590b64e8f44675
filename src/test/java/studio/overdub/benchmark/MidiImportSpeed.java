package studio.overdub.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Large MIDI files, opened by whole processes. */
final class MidiImportSpeed implements Figure {
  private static final String LIMIT = "-Xmx300m";

  @Override
  public String name() {
    return "import";
  }

  @Override
  public String method() {
    return """
        MIDI files of 100,000 and 1,000,000 notes on 16 channels, made by the suite; whole processes, \
        medians of %d runs. `overdub info` reads the file into a song and prints what it holds; `overdub \
        screenshot` also opens it in a session and paints the whole window, arranger and piano roll, once at \
        1600 x 1000, and writes a PNG. The runs with %s limit the heap to 300 MB. The bars: 1 s for 100,000 \
        notes, 4 s in 400 MB for 1,000,000."""
        .formatted(Run.RUNS, LIMIT);
  }

  @Override
  public void measure(Report report) throws IOException, InterruptedException {
    try (WorkFolder folder = new WorkFolder()) {
      report.table("Notes", "What", "Wall, s", "Processor, s", "Memory, MB", "Bar", "Met");
      measure(report, folder.path(), 100_000, 1, Double.MAX_VALUE);
      measure(report, folder.path(), 1_000_000, 4, 400);
    }
  }

  private static void measure(Report report, Path folder, int notes, double seconds, double megabytes)
      throws IOException, InterruptedException {
    String file = MidiFiles.crowd(folder, notes).toString();
    String picture = folder.resolve("picture.png").toString();
    List<List<Run>> runs =
        Run.interleaved(List.of(
                Programs.overdub("info", file),
                Programs.java(List.of(LIMIT, "-XX:+UseSerialGC"), "studio.overdub.main.Main", "info", file),
                Programs.overdub("screenshot", file, "-o", picture)));
    String[] names = {"info", "info, `java " + LIMIT + "`, serial collector", "screenshot"};
    for (int i = 0; i < names.length; i++) {
      double wall = Run.median(runs.get(i), Run::wall);
      double memory = Run.median(runs.get(i), Run::megabytes);
      report.row(
          notes,
          names[i],
          Report.number(wall, 2),
          Report.number(Run.median(runs.get(i), Run::cpu), 2),
          Report.number(memory, 0),
          Report.number(seconds, 0) + " s" + (megabytes < 1e9 ? ", " + Report.number(megabytes, 0) + " MB" : ""),
          Report.met(wall <= seconds && memory <= megabytes));
    }
  }
}
