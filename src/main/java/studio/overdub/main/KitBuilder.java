package studio.overdub.main;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import studio.overdub.app.Kits;
import studio.overdub.audiofile.AudioFiles;
import studio.overdub.audiofile.AudioFormat;
import studio.overdub.audiofile.AudioWriter;
import studio.overdub.audiofile.SampleFormat;
import studio.overdub.audiofile.Tags;
import studio.overdub.bank.DrumSounds;
import studio.overdub.bank.font.Sample;
import studio.overdub.bank.program.Drum;
import studio.overdub.bank.program.DrumKit;
import studio.overdub.device.Preset;
import studio.overdub.format.preset.PresetFile;

/**
 * Writes the program's own kits of recordings: {@code KitBuilder FOLDER}. The same bytes whenever and wherever they are
 * made.
 */
public final class KitBuilder {
  private static final int FIRST_PAD = 35;
  private static final int LAST_PAD = 59;

  /** So that a few drums struck at once stay below full scale. */
  private static final double HEADROOM = -6;

  private KitBuilder() {}

  /** Generates the kits and writes them to the folder given. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 1) {
      throw new IllegalArgumentException("usage: KitBuilder FOLDER");
    }
    Path folder = Path.of(arguments[0]);
    write(
        folder, "Studio Kit", "The acoustic kit of the built-in bank, a sound a pad.",
        DrumKit.drums().stream().filter(d -> d.key() >= FIRST_PAD && d.key() <= LAST_PAD).toList());
  }

  private static void write(Path place, String name, String description, List<Drum> drums) throws IOException {
    Path folder = Files.createDirectories(place.resolve(name));
    Map<String, Double> params = new HashMap<>(Map.of("gain", HEADROOM));
    Map<String, String> texts = new HashMap<>();
    for (Drum drum : drums) {
      String file = drum.name() + ".flac";
      write(DrumSounds.record(drum), folder.resolve(file));
      String pad = "pad" + drum.key() + ".";
      texts.put(pad + "samples", file);
      if (drum.place() != 0) {
        params.put(pad + "pan", drum.place() / 50.0);
      }
      if (drum.group() != 0) {
        params.put(pad + "choke", (double) drum.group());
      }
    }
    Preset kit =
        new Preset(name, "drumrack", "Drums", List.of("drums", "kit"), "Overdub", description, params, texts);
    PresetFile.write(kit, folder.resolve(name + Kits.ENDING));
  }

  private static void write(Sample sample, Path file) throws IOException {
    float[] frames = new float[sample.frames().length];
    for (int i = 0; i < frames.length; i++) {
      frames[i] = sample.frames()[i] / 32768f;
    }
    AudioFormat format = new AudioFormat(sample.rate(), 1, SampleFormat.PCM_16);
    try (AudioWriter writer = AudioFiles.create(file, format, Tags.NONE)) {
      writer.write(new float[][] {frames}, frames.length);
    }
  }
}
