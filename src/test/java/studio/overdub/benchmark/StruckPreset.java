package studio.overdub.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.HashMap;
import java.util.Map;
import studio.overdub.base.StudioException;
import studio.overdub.device.Block;
import studio.overdub.device.DeviceType;
import studio.overdub.device.ParamSpec;
import studio.overdub.device.Preparation;
import studio.overdub.device.Preset;
import studio.overdub.device.Processor;
import studio.overdub.device.Settings;
import studio.overdub.midi.Message;

/**
 * A preset of the Synthesizer or of FM that holds a number of notes, each struck anew before it falls silent, and what
 * a block of them costs.
 */
final class StruckPreset implements AutoCloseable {
  static final int RATE = 48_000;
  static final int BLOCK = 128;

  private static final double LONGEST_SECONDS = .5;
  private static final double SHARE_OF_A_NOTE = .9;
  private static final int LOWEST_KEY = 36;
  private static final int KEYS = 48;
  // Without a common divisor with the number of keys, so that any number of voices is spread over all of them.
  private static final int KEY_STEP = 7;
  private static final Map<String, String> MOST_VOICES = Map.of("synth", "voice.limit", "fm", "voice.most");
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Processor processor;
  private final Block block;
  private final int voices;
  private final int framesBetween;
  private long clock;
  private long struck;

  /**
   * Prepares a preset, as an instrument of many notes whatever its own mode.
   *
   * @param withRack whether its own effects sound
   * @param noteSeconds how long a held note of it sounds, as {@link #noteSeconds} tells
   */
  StruckPreset(DeviceType type, Preset preset, int voices, boolean withRack, double noteSeconds)
      throws StudioException {
    this.voices = voices;
    Map<String, Double> params = new HashMap<>(preset.params());
    params.put("voice.mode", 0.0);
    ParamSpec most = type.params().get(type.indexOf(MOST_VOICES.get(type.id())));
    params.put(most.id(), most.clamp(voices));
    if (!withRack) {
      params.keySet().removeIf(id -> id.startsWith("fx.") && id.endsWith(".on"));
    }
    processor =
        type.create(Settings.of(type, type.soundVersion(), params, preset.texts()), Preparation.of(RATE, BLOCK));
    double between = SHARE_OF_A_NOTE * Math.min(LONGEST_SECONDS, noteSeconds);
    framesBetween = Math.max(1, (int) (between * RATE / voices));
    block = new Block(2, BLOCK, voices + BLOCK);
  }

  /**
   * How long a held note sounds without effects, in seconds: the shortest of the keys', and no longer than looked for.
   */
  static double noteSeconds(DeviceType type, Preset preset) throws StudioException {
    double shortest = LONGEST_SECONDS;
    try (StruckPreset one = new StruckPreset(type, preset, 1, false, LONGEST_SECONDS)) {
      for (int key = LOWEST_KEY; key < LOWEST_KEY + KEYS; key += KEY_STEP) {
        one.processor.reset();
        int frames = 0;
        one.block.events().clear();
        one.block.events().add(0, Message.noteOn(0, key, 100));
        while (frames < shortest * RATE && (frames == 0 || !one.processor.idle())) {
          one.process();
          one.block.events().clear();
          frames += BLOCK;
        }
        shortest = Math.min(shortest, (double) frames / RATE);
      }
    }
    return shortest;
  }

  /** Plays some seconds; the microseconds of this thread's own processor time that a block took. */
  double play(double seconds) {
    int blocks = (int) (seconds * RATE / BLOCK);
    long start = THREADS.getCurrentThreadCpuTime();
    for (int i = 0; i < blocks; i++) {
      block.events().clear();
      strike();
      process();
    }
    return (THREADS.getCurrentThreadCpuTime() - start) * 1e-3 / blocks;
  }

  private void strike() {
    if (struck == 0) {
      for (int i = 0; i < voices; i++) {
        strike(0);
      }
    }
    // The note that follows the first ones takes the place of the oldest.
    for (long due = due(); due < clock + BLOCK; due = due()) {
      strike((int) (due - clock));
    }
  }

  private long due() {
    return (struck - voices + 1) * framesBetween;
  }

  private void strike(int offset) {
    block.events().add(offset, Message.noteOn(0, LOWEST_KEY + (int) (struck * KEY_STEP % KEYS), 100));
    struck++;
  }

  private void process() {
    processor.process(block.at(clock, BLOCK));
    clock += BLOCK;
  }

  @Override
  public void close() {
    processor.close();
  }
}
