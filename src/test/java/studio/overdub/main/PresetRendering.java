package studio.overdub.main;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import studio.overdub.app.AudioLibrary;
import studio.overdub.app.Kits;
import studio.overdub.base.ClipId;
import studio.overdub.base.Progress;
import studio.overdub.base.StudioException;
import studio.overdub.device.Block;
import studio.overdub.device.Catalog;
import studio.overdub.device.DeviceType;
import studio.overdub.device.Patch;
import studio.overdub.device.Preparation;
import studio.overdub.device.Preset;
import studio.overdub.device.Processor;
import studio.overdub.device.Settings;
import studio.overdub.dsp.LoudnessMeter;
import studio.overdub.edit.PatchEdits;
import studio.overdub.engine.OfflineRenderer;
import studio.overdub.engine.RenderResult;
import studio.overdub.engine.RenderSettings;
import studio.overdub.format.preset.StoredPatch;
import studio.overdub.song.Song;
import studio.overdub.song.Track;

/**
 * A preset or patch that played the phrase of its category until nothing rang any more, and what can be said about it.
 */
final class PresetRendering {
  static final int RATE = 48_000;
  private static final int BLOCK = 480;
  private static final int LONGEST = 20 * RATE / BLOCK;
  private static final int BLOCKS_BEHIND = 3;

  private float[] left = new float[4 * RATE];
  private float[] right = new float[4 * RATE];
  private int frames;
  private boolean idle;
  private boolean silent;

  private PresetRendering() {}

  static PresetRendering of(DeviceType type, Preset preset) throws StudioException {
    return of(type, preset, PresetPhrase.of(preset), 0);
  }

  static PresetRendering of(DeviceType type, Preset preset, PresetPhrase phrase, long seed) throws StudioException {
    return of(type, preset, phrase, seed, Preparation.of(RATE, BLOCK));
  }

  /** A kit, which finds its recordings in its folder. */
  static PresetRendering of(DeviceType type, Kits.Kit kit, long seed) throws StudioException {
    Preset preset = kit.preset();
    return of(
        type, preset, PresetPhrase.of(preset), seed,
        Preparation.of(RATE, BLOCK).withSources(recordingsIn(kit.folder())));
  }

  private static AudioLibrary recordingsIn(Path folder) {
    return new AudioLibrary(() -> Optional.of(folder));
  }

  private static PresetRendering of(
      DeviceType type, Preset preset, PresetPhrase phrase, long seed, Preparation preparation) throws StudioException {
    PresetRendering rendering = new PresetRendering();
    Settings settings = Settings.of(type, type.soundVersion(), preset.params(), preset.texts());
    try (Processor processor = type.create(settings, seed == 0 ? preparation : preparation.withSeed(seed))) {
      rendering.play(processor, phrase);
    }
    return rendering;
  }

  /** A patch, through all of its devices, on a track of its own at 120 quarter notes a minute. */
  static PresetRendering of(StoredPatch stored, Catalog catalog) throws IOException {
    Patch patch = stored.patch();
    Song song = song(patch, catalog);
    Track track = song.tracks().getFirst();
    PresetPhrase phrase = PresetPhrase.of(patch, song);
    Song played = song.mapTrack(track.id(), t -> t.withClips(List.of(phrase.clip(new ClipId(song.nextId())))));
    RenderSettings settings =
        RenderSettings.DEFAULT
            .withSampleRate(RATE)
            .withThreads(1)
            .withTailSeconds(OptionalDouble.of((double) LONGEST * BLOCK / RATE));
    PresetRendering rendering = new PresetRendering();
    AudioLibrary sources = recordingsIn(stored.file().getParent());
    RenderResult result =
        OfflineRenderer.render(played, catalog, sources, settings, rendering::append, Progress.NONE);
    if (!result.problems().isEmpty()) {
      throw result.problems().getFirst();
    }
    rendering.settle();
    return rendering;
  }

  /** A song of one track that has the patch. */
  static Song song(Patch patch, Catalog catalog) {
    return PatchEdits.add(patch, catalog).apply(Song.EMPTY);
  }

  /** Looks for the end of what sounds in all that was rendered. */
  private void settle() {
    int rendered = frames;
    while (frames > 0 && left[frames - 1] == 0 && right[frames - 1] == 0) {
      frames--;
    }
    silent = frames + BLOCKS_BEHIND * BLOCK < rendered;
    idle = silent;
  }

  private void play(Processor processor, PresetPhrase phrase) {
    Block block = new Block(2, BLOCK, 16);
    long lastKeyUp = Math.round(phrase.seconds() * RATE);
    for (int i = 0; i < LONGEST && !idle; i++) {
      long clock = (long) i * BLOCK;
      block.events().clear();
      phrase.play(clock, BLOCK, RATE, (offset, message) -> block.events().add(offset, message));
      processor.process(block.at(clock, BLOCK).music(clock * 2.0 / RATE, 120, true));
      append(block);
      idle = clock > lastKeyUp && processor.idle();
    }
    silent = true;
    block.events().clear();
    for (int i = 0; i < BLOCKS_BEHIND; i++) {
      processor.process(block.at(frames + (long) i * BLOCK, BLOCK).music(0, 120, true));
      for (int n = 0; n < BLOCK; n++) {
        silent &= block.channel(Block.LEFT)[n] == 0 && block.channel(Block.RIGHT)[n] == 0;
      }
    }
  }

  private void append(Block block) {
    append(new float[][] {block.channel(Block.LEFT), block.channel(Block.RIGHT)}, BLOCK);
  }

  private void append(float[][] audio, int count) {
    if (frames + count > left.length) {
      left = Arrays.copyOf(left, 2 * left.length + count);
      right = Arrays.copyOf(right, 2 * right.length + count);
    }
    System.arraycopy(audio[Block.LEFT], 0, left, frames, count);
    System.arraycopy(audio[Block.RIGHT], 0, right, frames, count);
    frames += count;
  }

  /** The greatest momentary loudness (400 ms, ITU-R BS.1770), in LUFS. */
  double loudness() {
    LoudnessMeter meter = new LoudnessMeter(RATE);
    meter.process(left, right, 0, Math.min(left.length, Math.max(frames, RATE)));
    return meter.maxMomentary();
  }

  double peakDecibels() {
    float peak = 0;
    for (int i = 0; i < frames; i++) {
      peak = Math.max(peak, Math.max(Math.abs(left[i]), Math.abs(right[i])));
    }
    return 20 * Math.log10(peak);
  }

  /** Whether it came to rest within 20 seconds, and put out exact zeros from then on. */
  boolean endsInSilence() {
    return idle && silent;
  }

  /** How long it sounded, in seconds. */
  double seconds() {
    return (double) frames / RATE;
  }

  float[] left() {
    return left;
  }

  float[] right() {
    return right;
  }
}
