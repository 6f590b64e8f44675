package studio.overdub.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import studio.overdub.audiofile.AudioFiles;
import studio.overdub.audiofile.AudioFormat;
import studio.overdub.audiofile.AudioWriter;
import studio.overdub.audiofile.SampleFormat;
import studio.overdub.audiofile.Tags;
import studio.overdub.base.Progress;
import studio.overdub.base.StudioException;
import studio.overdub.device.AudioSource;
import studio.overdub.device.Block;
import studio.overdub.device.Catalog;
import studio.overdub.device.DeviceType;
import studio.overdub.device.ParamSpec;
import studio.overdub.device.Preparation;
import studio.overdub.device.Preset;
import studio.overdub.device.Processor;
import studio.overdub.device.Settings;
import studio.overdub.format.preset.StoredPatch;
import studio.overdub.midi.Message;

/** Plays one note of an instrument or a patch into a sound file. */
public final class Audition {
  private static final int RATE = 48_000;
  private static final int FRAMES = 512;
  private static final Preparation PREPARATION = Preparation.of(RATE, FRAMES).withSources(Audition::open);

  /** What stands in place of a device for a whole patch. */
  public static final String PATCH = "patch";

  private final Catalog catalog;
  private final Supplier<List<Preset>> presets;
  private final PatchAudition patches;

  /** An audition of the devices of a catalogue, in these presets, and of these patches. */
  public Audition(
      Catalog catalog, Supplier<List<Preset>> presets, Supplier<List<StoredPatch>> patches, Rendering rendering) {
    this.catalog = catalog;
    this.presets = presets;
    this.patches = new PatchAudition(catalog, rendering, patches);
  }

  /**
   * A note to be played.
   *
   * @param device the id of an instrument's type, or {@link #PATCH}
   * @param preset the name of one of its presets, or of a patch; empty for an instrument's defaults
   * @param set parameters and texts of the instrument by id, as people write them
   * @param key 0 to 127
   * @param velocity 1 to 127
   * @param seconds how long the file is; the key is held for half of it
   */
  public record Order(
      String device, String preset, Map<String, String> set, int key, int velocity, double seconds) {}

  /**
   * Plays the note into a file.
   *
   * @throws StudioException if there is no such device, preset, patch or parameter, or the file cannot be written
   */
  public void play(Order order, Path out, Progress progress) throws StudioException {
    if (order.device().equals(PATCH)) {
      patches.play(order, out, progress);
      return;
    }
    DeviceType type = instrument(order.device());
    try (Processor processor = type.create(settings(type, order), PREPARATION)) {
      requireAll(processor);
      write(processor, order, out, progress);
    } catch (StudioException e) {
      throw e;
    } catch (IOException e) {
      throw new StudioException(
          "The file cannot be written", out.toString(), "Check the folder and the free space.", e);
    }
  }

  /** A sound by its path, since no song is there to hold it. */
  private static AudioSource open(String file) throws StudioException {
    Path path = Path.of(file).toAbsolutePath();
    return new AudioLibrary(() -> Optional.of(path.getParent())).open(path.getFileName().toString());
  }

  private static void requireAll(Processor processor) throws StudioException {
    for (StudioException problem : processor.problems()) {
      throw problem;
    }
  }

  private DeviceType instrument(String id) throws StudioException {
    return catalog
        .find(id)
        .filter(type -> type.kind() == DeviceType.Kind.INSTRUMENT)
        .orElseThrow(
            () ->
                new StudioException(
                    "There is no instrument of this name",
                    id,
                    "Choose one of: "
                        + catalog.types(DeviceType.Kind.INSTRUMENT).stream()
                            .map(DeviceType::id)
                            .collect(Collectors.joining(", "))
                        + "; or " + PATCH + "."));
  }

  private Settings settings(DeviceType type, Order order) throws StudioException {
    Map<String, Double> params = new HashMap<>();
    Map<String, String> texts = new HashMap<>();
    if (!order.preset().isEmpty()) {
      Preset preset = preset(type, order.preset());
      params.putAll(preset.params());
      texts.putAll(preset.texts());
    }
    set(type, order.set(), params, texts);
    return Settings.of(type, type.soundVersion(), params, texts);
  }

  /** Sets parameters and texts as people write them. */
  static void set(DeviceType type, Map<String, String> set, Map<String, Double> params, Map<String, String> texts)
      throws StudioException {
    for (Map.Entry<String, String> entry : set.entrySet()) {
      if (type.texts().stream().anyMatch(text -> text.id().equals(entry.getKey()))) {
        texts.put(entry.getKey(), entry.getValue());
      } else {
        params.put(entry.getKey(), value(type, entry.getKey(), entry.getValue()));
      }
    }
  }

  private Preset preset(DeviceType type, String name) throws StudioException {
    return presets.get().stream()
        .filter(preset -> preset.type().equals(type.id()))
        .filter(preset -> preset.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new StudioException(
                    type.name() + " has no preset of this name", name, "List them with: overdub catalog."));
  }

  private static double value(DeviceType type, String id, String text) throws StudioException {
    int index = type.indexOf(id);
    if (index < 0) {
      throw new StudioException(
          type.name() + " has no parameter of this name", id, "List them with: overdub catalog.");
    }
    ParamSpec spec = type.params().get(index);
    return spec.parse(text)
        .orElseThrow(
            () ->
                new StudioException(
                    "This is no value of " + spec.label(),
                    text,
                    spec.choices().isEmpty()
                        ? "It goes from " + spec.format(spec.min()) + " to " + spec.format(spec.max()) + "."
                        : "Choose one of: " + String.join(", ", spec.choices()) + "."));
  }

  private static void write(Processor processor, Order order, Path out, Progress progress) throws IOException {
    long total = Math.max(1, Math.round(order.seconds() * RATE));
    long release = total / 2;
    int latency = processor.latency();
    Block block = new Block(4, FRAMES, 8);
    AudioWriter writer =
        AudioFiles.create(out, new AudioFormat(RATE, 2, SampleFormat.PCM_24), Tags.NONE);
    try {
      for (long at = 0; at < total + latency; at += FRAMES) {
        int frames = (int) Math.min(FRAMES, total + latency - at);
        block.events().clear();
        if (at == 0) {
          block.events().add(0, Message.noteOn(0, order.key(), order.velocity()));
        }
        if (release >= at && release < at + frames) {
          block.events().add((int) (release - at), Message.noteOff(0, order.key(), 64));
        }
        processor.process(block.at(at, frames));
        int skip = Math.clamp(latency - at, 0, frames);
        writer.write(from(block, skip, frames), frames - skip);
        if (!progress.report((double) at / total, "Playing")) {
          writer.abort();
          return;
        }
      }
    } catch (IOException | RuntimeException e) {
      writer.abort();
      throw e;
    }
    writer.close();
  }

  /** Left and right of a block without its first frames, which came before the note could be heard. */
  private static float[][] from(Block block, int skip, int frames) {
    float[][] out = {block.channel(Block.LEFT), block.channel(Block.RIGHT)};
    if (skip > 0) {
      for (int c = 0; c < out.length; c++) {
        out[c] = Arrays.copyOfRange(out[c], skip, frames);
      }
    }
    return out;
  }
}
