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
import studio.overdub.device.ParamSpec;
import studio.overdub.device.Patch;
import studio.overdub.device.PatchDevice;
import studio.overdub.format.preset.PatchFile;
import studio.overdub.format.preset.StoredPatch;

/**
 * Tells the loudness, peak and length of patches, for those who make them; with {@code --set} brings them to the
 * house's level by their instruments' gain, and writes them in the canonical form.
 */
final class PatchLevels {
  private static final double LOUDNESS = -18;
  private static final double HIGHEST_PEAK = -1.5;
  private static final double CLOSE = .3;
  private static final int ROUNDS = 5;

  private static final Map<String, String> GAINS =
      Map.of("synth", "mix.gain", "fm", "gain", "sampler", "gain", "drums", "master.level", "drumrack", "gain");

  private PatchLevels() {}

  /** Arguments: {@code [--set] FILE...}, or a folder. */
  public static void main(String[] arguments) throws IOException {
    List<String> args = List.of(arguments);
    Path home = Path.of("").toAbsolutePath();
    Catalog catalog = new Furnishing(home, Path.of("target"), Path.of("target")).catalog();
    for (String place : args) {
      if (!place.equals("--set")) {
        try (Stream<Path> files = Files.walk(Path.of(place).toAbsolutePath())) {
          for (Path file : files.filter(f -> f.toString().endsWith(PatchFile.ENDING)).sorted().toList()) {
            measure(file, catalog, args.contains("--set"), System.out);
          }
        }
      }
    }
  }

  private static void measure(Path file, Catalog catalog, boolean set, PrintStream out) throws IOException {
    Patch patch = PatchFile.read(file, catalog.types());
    PresetRendering rendering = PresetRendering.of(new StoredPatch(file, patch), catalog);
    for (int i = 0; i < ROUNDS && set; i++) {
      double way = Math.min(LOUDNESS - rendering.loudness(), HIGHEST_PEAK - rendering.peakDecibels());
      if (Math.abs(way) > CLOSE) {
        patch = louder(patch, way, catalog);
        rendering = PresetRendering.of(new StoredPatch(file, patch), catalog);
      }
    }
    if (set) {
      PatchFile.write(patch, file, catalog.types());
    }
    out.printf(
        Locale.ROOT, "%-24s %-8s %6.1f LUFS %6.1f dBFS %5.1f s %s%n", patch.name(), patch.facts().category(),
        rendering.loudness(), rendering.peakDecibels(), rendering.seconds(), rendering.endsInSilence() ? "" : "NO END");
  }

  private static Patch louder(Patch patch, double decibels, Catalog catalog) {
    PatchDevice instrument = patch.instrument();
    Map<String, Double> params = new TreeMap<>(instrument.params());
    String gain = GAINS.get(instrument.type());
    DeviceType type = catalog.find(instrument.type()).orElseThrow();
    ParamSpec spec = type.params().get(type.indexOf(gain));
    params.merge(gain, decibels, Double::sum);
    params.compute(gain, (id, value) -> spec.clamp(Math.round(value * 10) / 10.0));
    PatchDevice louder =
        new PatchDevice(
            instrument.type(), instrument.soundVersion(), instrument.preset(), instrument.enabled(), params,
            instrument.texts());
    return new Patch(patch.facts(), patch.noteEffects(), louder, patch.inserts());
  }
}
