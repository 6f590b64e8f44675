package studio.overdub.benchmark;

import java.io.IOException;
import java.lang.ref.Reference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import studio.overdub.device.Preparation;
import studio.overdub.device.Processor;
import studio.overdub.device.Settings;
import studio.overdub.instruments.sampler.SamplerType;
import studio.overdub.soundfont.FontLibrary;
import studio.overdub.soundfont.SoundFont;

/**
 * A process that opens a font and makes live parts on it, and says after how many milliseconds the font was open and
 * after how many the parts could be played.
 */
public final class FontReadyProbe {
  private static final int RATE = 48_000;
  private static final int BLOCK = 128;
  private static final int PROGRAMS = 128;

  private FontReadyProbe() {}

  /** Opens the font that is named first and makes as many parts as the second says, on programs spread evenly. */
  public static void main(String[] args) throws IOException {
    Path font = Path.of(args[0]);
    int parts = Integer.parseInt(args[1]);
    long start = System.nanoTime();
    FontLibrary library = new FontLibrary(() -> Optional.of(font), List.of());
    SoundFont held = library.open("");
    double opened = (System.nanoTime() - start) * 1e-6;
    SamplerType type = new SamplerType(library);
    List<Processor> made = new ArrayList<>();
    for (int i = 0; i < parts; i++) {
      Map<String, Double> params = Map.of("program", (double) (i * PROGRAMS / parts));
      Settings settings = Settings.of(type, type.soundVersion(), params, Map.of());
      made.add(type.create(settings, Preparation.of(RATE, BLOCK).forLive()));
    }
    double ready = (System.nanoTime() - start) * 1e-6;
    System.out.println(String.format(Locale.ROOT, "%f %f", opened, ready));
    made.forEach(Processor::close);
    // The library itself holds no font that nobody plays.
    Reference.reachabilityFence(held);
  }
}
