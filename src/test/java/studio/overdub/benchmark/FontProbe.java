package studio.overdub.benchmark;

import java.io.IOException;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import studio.overdub.device.Block;
import studio.overdub.device.Preparation;
import studio.overdub.device.Processor;
import studio.overdub.device.Settings;
import studio.overdub.instruments.sampler.SamplerType;
import studio.overdub.midi.Message;
import studio.overdub.soundfont.FontLibrary;
import studio.overdub.soundfont.SoundFont;

/**
 * A process that opens a font and says what it took: milliseconds, MB of heap and of resident memory added, for the
 * font alone and with 16 parts that sound.
 */
public final class FontProbe {
  private static final int RATE = 48_000;
  private static final int BLOCK = 480;
  private static final int BLOCKS = 10;

  private FontProbe() {}

  /** Opens the font that is named first. */
  public static void main(String[] args) throws IOException {
    Path font = Path.of(args[0]);
    FontLibrary library = new FontLibrary(() -> Optional.of(font), List.of());
    double heap = heap();
    double resident = resident();
    long start = System.nanoTime();
    SoundFont held = library.open("");
    String opened = since(start, heap, resident);
    start = System.nanoTime();
    List<Processor> parts = new ArrayList<>();
    double sum = 0;
    for (int program = 0; program < 128; program += 8) {
      Processor part = part(library, program);
      parts.add(part);
      sum += chord(part);
    }
    if (sum == 0) {
      throw new IllegalStateException("Nothing sounds");
    }
    System.out.println(opened + " " + since(start, heap, resident));
    parts.forEach(Processor::close);
    // The library itself holds no font that nobody plays.
    Reference.reachabilityFence(held);
  }

  private static Processor part(FontLibrary library, int program) throws IOException {
    SamplerType type = new SamplerType(library);
    return type.create(
        Settings.of(type, type.soundVersion(), Map.of("program", (double) program), Map.of()),
        Preparation.of(RATE, BLOCK));
  }

  private static double chord(Processor part) {
    Block block = new Block(4, BLOCK, 16);
    double sum = 0;
    for (int i = 0; i < BLOCKS; i++) {
      block.events().clear();
      for (int key = 48; i == 0 && key < 64; key += 4) {
        block.events().add(0, Message.noteOn(0, key, 100));
      }
      part.process(block.at((long) i * BLOCK, BLOCK));
      for (int frame = 0; frame < BLOCK; frame++) {
        sum += Math.abs(block.channel(Block.LEFT)[frame]);
      }
    }
    return sum;
  }

  private static String since(long start, double heap, double resident) throws IOException {
    double millis = (System.nanoTime() - start) / 1e6;
    return String.format(Locale.ROOT, "%f %f %f", millis, heap() - heap, resident() - resident);
  }

  private static double heap() {
    // Twice: references that the first run clears free more in the second.
    System.gc();
    System.gc();
    return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1e6;
  }

  private static double resident() throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
      return lines
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) * 1.024e-3)
          .sum();
    }
  }
}
