package studio.overdub.instruments.synth;

import java.io.UncheckedIOException;
import java.util.Map;
import studio.overdub.base.StudioException;
import studio.overdub.device.Block;
import studio.overdub.device.Preparation;
import studio.overdub.device.Processor;
import studio.overdub.device.Settings;

/** A Synthesizer, played step by step, and what can be measured of its sound. */
final class PlayedSynth {
  static final int RATE = 48000;

  private final Processor processor;
  private long clock;
  private double tempo = 120;
  private boolean running;
  private float[] right;

  PlayedSynth(Map<String, Double> params) {
    this(params, Map.of());
  }

  PlayedSynth(Map<String, Double> params, Map<String, String> texts) {
    processor = create(params, texts, RATE * 10);
  }

  static Processor create(Map<String, Double> params, Map<String, String> texts, int maxFrames) {
    SynthType type = new SynthType();
    try {
      return type.create(Settings.of(type, 1, params, texts), Preparation.of(RATE, maxFrames));
    } catch (StudioException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The song runs at this tempo, from its beginning at clock 0. */
  PlayedSynth at(double tempo) {
    this.tempo = tempo;
    running = true;
    return this;
  }

  /** Plays messages at once, then some seconds. */
  float[] play(double seconds, long... messages) {
    int frames = (int) Math.round(seconds * RATE);
    Block block = new Block(2, frames, Math.max(1, messages.length));
    for (long message : messages) {
      block.events().add(0, message);
    }
    return play(block, frames);
  }

  /** Plays a system exclusive message at once, then some seconds. */
  float[] playExclusive(double seconds, byte[] message) {
    int frames = (int) Math.round(seconds * RATE);
    Block block = new Block(2, frames, 1);
    block.events().addSysex(0, message);
    return play(block, frames);
  }

  private float[] play(Block block, int frames) {
    processor.process(block.at(clock, frames).music(clock * tempo / (60.0 * RATE), tempo, running));
    clock += frames;
    right = block.channel(Block.RIGHT);
    return block.channel(Block.LEFT);
  }

  Processor processor() {
    return processor;
  }

  /** What the right side played last. */
  float[] right() {
    return right;
  }

  /** The frequency of a plain sound, by where it rises through zero. */
  static double frequency(float[] audio) {
    double first = -1;
    double last = -1;
    int periods = -1;
    for (int i = 1; i < audio.length; i++) {
      if (audio[i - 1] < 0 && audio[i] >= 0) {
        last = i - audio[i] / (audio[i] - audio[i - 1]);
        first = first < 0 ? last : first;
        periods++;
      }
    }
    return periods * RATE / (last - first);
  }

  static double cents(double hertz, double reference) {
    return 1200 * Math.log(hertz / reference) / Math.log(2);
  }

  static double peak(float[] audio) {
    double peak = 0;
    for (float x : audio) {
      peak = Math.max(peak, Math.abs(x));
    }
    return peak;
  }
}
