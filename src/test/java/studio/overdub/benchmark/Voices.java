package studio.overdub.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import studio.overdub.instruments.sampler.VoiceBenchmark;
import studio.overdub.instruments.synth.SynthBenchmark;

/** How many voices a core plays. */
final class Voices implements Figure {
  private static final int SECONDS = 60;
  private static final int FEW = 8;
  private static final int MANY = 120;
  private static final int VOICES = 16;
  private static final int BLOCK = 128;
  private static final int RATE = 48_000;

  @Override
  public String name() {
    return "voices";
  }

  @Override
  public String method() {
    return """
        48 kHz. The sampler: the strings of FluidR3_GM, 256 voices in blocks of %d frames, the thread's own \
        processor time, best of five runs of ten seconds, in a warm process. Beside FluidSynth: whole \
        processes that hold %d and %d keys of the strings (two samples each) for %d s without reverb and \
        chorus, taking turns, medians of %d; the difference of their processor times is that of %d keys. The \
        synthesizer: %d held voices of three presets in blocks of %d frames, by JMH."""
        .formatted(BLOCK, FEW, MANY, SECONDS, Run.RUNS, MANY - FEW, VOICES, BLOCK);
  }

  @Override
  public void measure(Report report) throws IOException, InterruptedException, MissingException {
    Path font = Programs.font("FluidR3_GM.sf2");
    report.table("Sampler", "Time a voice and frame", "Voices a core");
    Run run =
        Run.of(
                Programs.java(
                    List.of(), VoiceBenchmark.class.getName(), font.toString(), "256", String.valueOf(BLOCK)))
            .succeeded();
    for (String line : run.output().lines().toList()) {
      String[] words = line.strip().split(",? +");
      if (words.length > 8 && words[1].equals("filter")) {
        report.row(words[0].toLowerCase(Locale.ROOT) + ", filter " + words[2], words[3] + " ns", words[7]);
      }
    }
    besideFluidSynth(report, font);
    report.table("Synthesizer", "Time a block of " + VOICES + " voices, µs", "Voices a core");
    for (RunResult result : Harness.run(SynthBenchmark.class, "voices", String.valueOf(VOICES))) {
      double score = result.getPrimaryResult().getScore();
      report.row(
          result.getParams().getParam("preset"),
          Report.number(score, 1) + " ± " + Report.number(result.getPrimaryResult().getScoreError(), 1),
          Report.number(VOICES * (1e6 * BLOCK / RATE) / score, 0));
    }
  }

  private static void besideFluidSynth(Report report, Path font)
      throws IOException, InterruptedException, MissingException {
    String fluidsynth = Programs.need("fluidsynth");
    try (WorkFolder folder = new WorkFolder()) {
      String[] files = {
        MidiFiles.held(folder.path(), FEW, SECONDS).toString(), MidiFiles.held(folder.path(), MANY, SECONDS).toString()
      };
      String out = folder.path().resolve("out.wav").toString();
      List<String> names = List.of("FluidSynth, 4th order", "Overdub, linear", "Overdub, cubic", "Overdub, sinc");
      List<List<String>> commands = new ArrayList<>();
      for (String name : names) {
        for (String file : files) {
          commands.add(
              name.startsWith("F")
                  ? List.of(
                      fluidsynth, "-ni", "-R", "0", "-C", "0", "-o", "synth.polyphony=512", "-F", out, "-r",
                      String.valueOf(RATE), font.toString(), file)
                  : Programs.overdub(
                      "render", file, "-o", out, "--soundfont", font.toString(), "--bits", "16", "--threads", "1",
                      "--dry", "--interpolation", name.substring(name.indexOf(' ') + 1)));
        }
      }
      List<List<Run>> runs = Run.interleaved(commands);
      report.table("Held keys, whole process", "Processor, s, " + FEW + " keys", MANY + " keys", "ns a key and frame");
      for (int i = 0; i < names.size(); i++) {
        double few = Run.median(runs.get(2 * i), Run::cpu);
        double many = Run.median(runs.get(2 * i + 1), Run::cpu);
        double nanos = 1e9 * (many - few) / (MANY - FEW) / SECONDS / RATE;
        report.row(names.get(i), Report.number(few, 2), Report.number(many, 2), Report.number(nanos, 2));
      }
    }
  }
}
