package studio.overdub.main;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import studio.overdub.device.Catalog;
import studio.overdub.device.DeviceType;
import studio.overdub.device.Preset;
import studio.overdub.format.preset.PresetFile;

/**
 * Tells the loudness, peak and length of presets, for those who make them; with {@code --set} brings them to the
 * house's level by their gain, and writes them in the canonical form.
 */
final class PresetLevels {
  private static final double LOUDNESS = -18;
  private static final double HIGHEST_PEAK = -1.5;
  private static final double CLOSE = .05;
  private static final int ROUNDS = 4;
  private static final Map<String, String> GAINS =
      Map.of("synth", "mix.gain", "fm", "gain", "drums", "master.level");

  private PresetLevels() {}

  /** Arguments: {@code [--set] FOLDER...}. */
  public static void main(String[] arguments) throws IOException {
    List<String> args = List.of(arguments);
    Path home = Path.of("").toAbsolutePath();
    Catalog catalog = new Furnishing(home, Path.of("target"), Path.of("target")).catalog();
    for (String folder : args) {
      if (!folder.equals("--set")) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
          for (Path file : files.filter(f -> f.toString().endsWith(PresetFile.ENDING)).sorted().toList()) {
            measure(file, catalog, args.contains("--set"), System.out);
          }
        }
      }
    }
  }

  private static void measure(Path file, Catalog catalog, boolean set, PrintStream out) throws IOException {
    Preset preset = PresetFile.read(file, catalog.types());
    DeviceType type = catalog.find(preset.type()).orElseThrow();
    if (type.kind() != DeviceType.Kind.INSTRUMENT) {
      return;
    }
    PresetRendering rendering = PresetRendering.of(type, preset);
    for (int i = 0; i < ROUNDS && set; i++) {
      double way = Math.min(LOUDNESS - rendering.loudness(), HIGHEST_PEAK - rendering.peakDecibels());
      if (Math.abs(way) > CLOSE) {
        preset = louder(preset, way, type);
        rendering = PresetRendering.of(type, preset);
      }
    }
    if (set) {
      PresetFile.write(preset, file, catalog.types());
    }
    out.printf(
        Locale.ROOT, "%-24s %-8s %6.1f LUFS %6.1f dBFS %5.1f s %s%n", preset.name(), preset.category(),
        rendering.loudness(), rendering.peakDecibels(), rendering.seconds(), rendering.endsInSilence() ? "" : "NO END");
  }

  private static Preset louder(Preset preset, double decibels, DeviceType type) {
    Map<String, Double> params = new TreeMap<>(preset.params());
    String id = GAINS.get(preset.type());
    double gain = params.getOrDefault(id, type.params().get(type.indexOf(id)).defaultValue()) + decibels;
    params.put(id, type.params().get(type.indexOf(id)).clamp(Math.round(gain * 10) / 10.0));
    return new Preset(
        preset.name(), preset.type(), preset.category(), preset.tags(), preset.author(), preset.description(), params,
        preset.texts());
  }
}
