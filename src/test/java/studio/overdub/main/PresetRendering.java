package studio.overdub.main;

import java.util.Arrays;
import studio.overdub.base.StudioException;
import studio.overdub.device.Block;
import studio.overdub.device.DeviceType;
import studio.overdub.device.Preparation;
import studio.overdub.device.Preset;
import studio.overdub.device.Processor;
import studio.overdub.device.Settings;
import studio.overdub.dsp.LoudnessMeter;

/** A preset that played the phrase of its category until nothing rang any more, and what can be said about it. */
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
    return of(type, preset, PresetPhrase.of(preset.category()), 0);
  }

  static PresetRendering of(DeviceType type, Preset preset, PresetPhrase phrase, long seed) throws StudioException {
    PresetRendering rendering = new PresetRendering();
    Settings settings = Settings.of(type, type.soundVersion(), preset.params(), preset.texts());
    Preparation preparation = Preparation.of(RATE, BLOCK);
    try (Processor processor = type.create(settings, seed == 0 ? preparation : preparation.withSeed(seed))) {
      rendering.play(processor, phrase);
    }
    return rendering;
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
    if (frames + BLOCK > left.length) {
      left = Arrays.copyOf(left, 2 * left.length);
      right = Arrays.copyOf(right, 2 * right.length);
    }
    System.arraycopy(block.channel(Block.LEFT), 0, left, frames, BLOCK);
    System.arraycopy(block.channel(Block.RIGHT), 0, right, frames, BLOCK);
    frames += BLOCK;
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
