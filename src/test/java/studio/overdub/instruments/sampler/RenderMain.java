package studio.overdub.instruments.sampler;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import studio.overdub.device.Preparation.Interpolation;

/** Renders a MIDI file dry to raw 32-bit float frames: FONT MID OUT RATE INTERPOLATION [REPEATS]. */
public final class RenderMain {
  private RenderMain() {}

  /** Runs it. */
  public static void main(String[] args) throws IOException {
    List<MidiFile.Event> events = MidiFile.read(Path.of(args[1]));
    int rate = Integer.parseInt(args[3]);
    Interpolation interpolation = Interpolation.valueOf(args[4].toUpperCase(Locale.ROOT));
    int repeats = args.length > 5 ? Integer.parseInt(args[5]) : 1;
    float[][] out = null;
    for (int i = 0; i < repeats; i++) {
      long before = System.nanoTime();
      Ensemble ensemble = new Ensemble(Path.of(args[0]), rate, interpolation);
      long open = System.nanoTime();
      out = ensemble.play(events, 3);
      System.out.printf(
          "open %.0f ms, render %.0f ms%n", (open - before) / 1e6, (System.nanoTime() - open) / 1e6);
    }
    ByteBuffer raw = ByteBuffer.allocate(out[0].length * 8).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < out[0].length; i++) {
      raw.putFloat(out[0][i]).putFloat(out[1][i]);
    }
    Files.write(Path.of(args[2]), raw.array());
  }
}
