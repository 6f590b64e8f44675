package studio.overdub.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** General MIDI files of two minutes, rendered by whole processes. */
final class RenderSpeed implements Figure {

  @Override
  public String name() {
    return "render";
  }

  @Override
  public String method() {
    return """
        General MIDI files that the suite makes, through FluidR3_GM with reverb and chorus, to a 16-bit WAV \
        file at 48 kHz: whole processes from start to exit, `overdub render --bits 16` against `fluidsynth \
        -ni -F` of the same machine, taking turns; medians of %d runs. Processor time is user and system \
        time of all threads; memory is the most that was resident, which counts the mapped pages of the \
        font. Overdub interpolates with a cubic, FluidSynth with its default of fourth order. The bar: not \
        slower than FluidSynth."""
        .formatted(Run.RUNS);
  }

  @Override
  public void measure(Report report) throws IOException, InterruptedException, MissingException {
    String fluidsynth = Programs.need("fluidsynth");
    Path font = Programs.font("FluidR3_GM.sf2");
    try (WorkFolder folder = new WorkFolder()) {
      List<Path> files =
          List.of(
              MidiFiles.orchestra(folder.path()),
              MidiFiles.piano(folder.path()),
              MidiFiles.groove(folder.path(), 60));
      report.table("File", "Threads", "Program", "Wall, s", "Processor, s", "Memory, MB", "Wall / FluidSynth's", "Met");
      for (Path file : files) {
        for (int threads = 1; threads <= Math.min(2, Runtime.getRuntime().availableProcessors()); threads++) {
          compare(report, folder.path(), fluidsynth, font, file, threads);
        }
      }
    }
  }

  private static void compare(
      Report report, Path folder, String fluidsynth, Path font, Path file, int threads)
      throws IOException, InterruptedException {
    List<List<String>> commands = new ArrayList<>();
    commands.add(
        List.of(
            fluidsynth, "-ni", "-F", folder.resolve("peer.wav").toString(), "-r", "48000",
            "-o", "synth.cpu-cores=" + threads, font.toString(), file.toString()));
    commands.add(
        Programs.overdub(
            "render", file.toString(), "-o", folder.resolve("out.wav").toString(), "--soundfont", font.toString(),
            "--bits", "16", "--threads", String.valueOf(threads)));
    List<List<Run>> runs = Run.interleaved(commands);
    double peer = Run.median(runs.get(0), Run::wall);
    for (int i = 0; i < 2; i++) {
      double wall = Run.median(runs.get(i), Run::wall);
      report.row(
          file.getFileName(),
          threads,
          i == 0 ? "FluidSynth" : "Overdub",
          Report.number(wall, 2),
          Report.number(Run.median(runs.get(i), Run::cpu), 2),
          Report.number(Run.median(runs.get(i), Run::megabytes), 0),
          i == 0 ? "" : Report.number(wall / peer, 2),
          i == 0 ? "" : Report.met(wall <= peer));
    }
  }
}
