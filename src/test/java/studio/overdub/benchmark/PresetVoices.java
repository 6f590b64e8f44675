package studio.overdub.benchmark;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** How many voices of the synthesizers' presets a core plays, and what they cost as they double. */
final class PresetVoices implements Figure {
  private static final int HEAVIEST = 5;
  private static final double BLOCK_MICROS = 1e6 * StruckPreset.BLOCK / StruckPreset.RATE;

  /** What a block of some voices of a preset costs. */
  private record Cost(String type, String name, int voices, double micros) {
    static Cost of(String line) {
      String[] cells = line.split("\t");
      return new Cost(cells[0], cells[1], Integer.parseInt(cells[2]), Double.parseDouble(cells[3]));
    }

    double aVoice() {
      return micros / voices;
    }
  }

  @Override
  public String name() {
    return "presets";
  }

  @Override
  public String method() {
    return """
        Every preset of the Synthesizer and of FM in one process: %d notes over four octaves from C2, held, each \
        struck anew every 450 ms, or before it falls silent; blocks of %d frames at 48 kHz, the thread's own processor \
        time over %.0f s of music after %.0f s, the least of %d rounds by turns. Time is that of a voice and block; a \
        note that another takes the place of fades for 4 ms, which counts as cost. The Synthesizer's own effects are \
        off, since they cost the same for any number of voices. An average preset costs the mean of all of a kind; \
        voices a core are %.0f microseconds, a block, over that. Then the preset that comes nearest to the mean and \
        the heaviest, with their effects, by more and more voices."""
        .formatted(
            PresetProbe.VOICES, StruckPreset.BLOCK, PresetProbe.SECONDS, PresetProbe.WARM_UP_SECONDS,
            PresetProbe.ROUNDS, BLOCK_MICROS);
  }

  @Override
  public void measure(Report report) throws IOException, InterruptedException {
    List<Cost> costs = probe();
    report.table("Presets", "How many", "Time a voice and block, µs", "Voices a core");
    List<Cost> synth = summary(report, "Synthesizer", costs, cost -> cost.type.equals("synth"));
    for (int i = 1; i <= HEAVIEST; i++) {
      Cost heavy = synth.get(synth.size() - i);
      row(report, heavy.name, 1, heavy.aVoice());
    }
    List<Cost> fm = summary(report, "FM", costs, cost -> cost.type.equals("fm"));
    row(report, fm.getLast().name, 1, fm.getLast().aVoice());
    double mean = mean(synth);
    Cost average = synth.stream().min(Comparator.comparing(cost -> Math.abs(cost.aVoice() - mean))).orElseThrow();
    doubling(report, average.name, synth.getLast().name);
  }

  private static List<Cost> probe(String... names) throws IOException, InterruptedException {
    Run run = Run.of(Programs.java(List.of(), PresetProbe.class.getName(), names)).succeeded();
    return run.output().lines().filter(line -> line.contains("\t")).map(Cost::of).toList();
  }

  /** Writes the rows of a kind's average and median; the presets of the kind, the cheapest first. */
  private static List<Cost> summary(Report report, String kind, List<Cost> costs, Predicate<Cost> wanted) {
    List<Cost> chosen = costs.stream().filter(wanted).sorted(Comparator.comparing(Cost::aVoice)).toList();
    row(report, kind + ", average", chosen.size(), mean(chosen));
    row(report, kind + ", median", chosen.size(), chosen.get(chosen.size() / 2).aVoice());
    return chosen;
  }

  private static double mean(List<Cost> costs) {
    return costs.stream().mapToDouble(Cost::aVoice).average().orElseThrow();
  }

  private static void row(Report report, String name, int count, double micros) {
    report.row(name, count, Report.number(micros, 2), Report.number(BLOCK_MICROS / micros, 0));
  }

  private static void doubling(Report report, String average, String heaviest)
      throws IOException, InterruptedException {
    List<Cost> costs = probe(average, heaviest);
    report.table(
        "Voices", average + ", µs a block", "µs a voice", "Share of a core", heaviest + ", µs a block", "µs a voice",
        "Share of a core");
    int rows = costs.size() / 2;
    for (int i = 0; i < rows; i++) {
      Cost one = costs.get(i);
      Cost other = costs.get(rows + i);
      report.row(
          one.voices, Report.number(one.micros, 1), Report.number(one.aVoice(), 2), share(one),
          Report.number(other.micros, 1), Report.number(other.aVoice(), 2), share(other));
    }
  }

  private static String share(Cost cost) {
    return Report.number(100 * cost.micros / BLOCK_MICROS, 1) + " %";
  }
}
