package studio.overdub.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Measures every figure of {@code docs/benchmarks.md}, or those whose names are given, and writes a Markdown report to
 * the standard output and to {@code target/benchmarks.md}.
 */
public final class Benchmarks {
  private static final List<Figure> FIGURES =
      List.of(
          new RenderSpeed(), new MidiImportSpeed(), new PianoRollFrames(), new MovedNote(), new FontOpening(),
          new StartUp(), new BitExactness(), new OnsetTiming(), new AudioThreadMemory(), new Voices(),
          new PresetVoices(), new Polyphony(), new SpecificationBattery(), new ResamplingResidue(),
          new OscillatorAliases(), new FilterResponses(), new TunedKeys());

  private static final String ALL = "all";

  private Benchmarks() {}

  /** Runs the figures that the first argument names, with commas between; all of them without one, or for "all". */
  public static void main(String[] args) throws IOException, InterruptedException {
    Set<String> wanted = Set.of(args.length == 0 ? new String[] {ALL} : args[0].split(","));
    Set<String> unknown = new TreeSet<>(wanted);
    FIGURES.forEach(figure -> unknown.remove(figure.name()));
    unknown.remove(ALL);
    if (!unknown.isEmpty()) {
      System.err.println("No such figures: " + unknown + ". There are " + FIGURES.stream().map(Figure::name).toList());
      System.exit(2);
    }
    Report report = new Report(System.out);
    report.remark("# Benchmarks of %s", LocalDate.now(ZoneOffset.UTC));
    report.remark("%s", Machine.describe());
    report.remark("Overdub is %s.", Programs.overdubInWords());
    for (Figure figure : FIGURES) {
      if (wanted.contains(ALL) || wanted.contains(figure.name())) {
        measure(figure, report);
      }
    }
    Path file = Programs.HOME.resolve("target/benchmarks.md");
    Files.createDirectories(file.getParent());
    Files.writeString(file, report.text());
  }

  private static void measure(Figure figure, Report report) throws InterruptedException {
    report.section(figure.name(), figure.method());
    try {
      figure.measure(report);
    } catch (MissingException e) {
      report.remark("Not measured: this machine lacks %s.", e.getMessage());
    } catch (IOException e) {
      report.remark("Not measured: %s", e.getMessage());
    }
  }
}
