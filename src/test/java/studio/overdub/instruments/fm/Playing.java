package studio.overdub.instruments.fm;

import java.util.HashMap;
import java.util.Map;
import studio.overdub.device.Block;
import studio.overdub.device.Preparation;
import studio.overdub.device.Processor;
import studio.overdub.device.Settings;
import studio.overdub.midi.Message;

/** An FM device, played step by step. */
final class Playing {
  static final int RATE = 48000;

  private final Processor processor;
  private long clock;
  private float[] right;

  Playing(Map<String, Double> params) {
    FmType type = new FmType();
    processor = type.create(Settings.of(type, 1, params, Map.of()), Preparation.of(RATE, RATE * 10));
  }

  /** Plays messages at once, then some seconds. */
  float[] play(double seconds, long... messages) {
    return play((int) (seconds * RATE), null, messages);
  }

  /** Plays a system exclusive message, then some seconds. */
  float[] play(double seconds, byte[] exclusive, long... messages) {
    return play((int) (seconds * RATE), exclusive, messages);
  }

  private float[] play(int frames, byte[] exclusive, long... messages) {
    Block block = new Block(2, frames, messages.length + 1);
    if (exclusive != null) {
      block.events().addSysex(0, exclusive);
    }
    for (long message : messages) {
      block.events().add(0, message);
    }
    processor.process(block.at(clock, frames));
    clock += frames;
    right = block.channel(Block.RIGHT);
    return block.channel(Block.LEFT);
  }

  float[] right() {
    return right;
  }

  boolean idle() {
    return processor.idle();
  }

  static long on(int key) {
    return Message.noteOn(0, key, 100);
  }

  static long on(int key, int velocity) {
    return Message.noteOn(0, key, velocity);
  }

  static long off(int key) {
    return Message.noteOff(0, key, 64);
  }

  /** Parameters in pairs of id and number. */
  static Map<String, Double> params(Object... pairs) {
    Map<String, Double> params = new HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      params.put((String) pairs[i], ((Number) pairs[i + 1]).doubleValue());
    }
    return params;
  }

  static Map<String, Double> with(Map<String, Double> params, Object... pairs) {
    Map<String, Double> changed = new HashMap<>(params);
    changed.putAll(params(pairs));
    return changed;
  }

  static double peak(float[] audio) {
    double peak = 0;
    for (float x : audio) {
      peak = Math.max(peak, Math.abs(x));
    }
    return peak;
  }

  /** The frequency in hertz, by the crossings of zero upwards. */
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
    return (double) periods * RATE / (last - first);
  }

  static double cents(double hertz, double reference) {
    return 1200 * Math.log(hertz / reference) / Math.log(2);
  }

  static double decibels(double ratio) {
    return 20 * Math.log10(ratio);
  }
}
