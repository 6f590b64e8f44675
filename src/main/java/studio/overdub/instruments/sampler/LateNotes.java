package studio.overdub.instruments.sampler;

import java.util.Arrays;
import studio.overdub.soundfont.Region;
import studio.overdub.soundfont.Sample;

/**
 * Notes whose samples are still being unpacked: each begins with the first block that finds them there, unless its key
 * was let go or the part went to another program. Only a live part has any. Audio thread: waits for nothing.
 */
final class LateNotes {
  private static final int KEYS = 128;

  private final PresetTable presets;
  private final Program program;
  private final byte[] velocities = new byte[KEYS];
  private int preset;
  private int count;

  LateNotes(PresetTable presets, Program program) {
    this.presets = presets;
    this.program = program;
  }

  /** Takes a note that cannot sound yet and asks for its samples; false where nothing is missing. */
  boolean take(int key, int velocity) {
    if (presets.isPlayable(program.preset()) || !lacksSamples(key, velocity)) {
      return false;
    }
    if (preset != program.preset()) {
      clear();
      preset = program.preset();
    }
    count += velocities[key] == 0 ? 1 : 0;
    velocities[key] = (byte) velocity;
    return true;
  }

  private boolean lacksSamples(int key, int velocity) {
    Region[] regions = program.regions();
    boolean lacking = regions == PresetTable.UNKNOWN;
    for (Region region : regions) {
      Sample sample = region.sample();
      if (region.matches(key, velocity) && sample.packed()) {
        sample.data().want();
        lacking = true;
      }
    }
    return lacking;
  }

  /** Begins the notes whose samples have come. */
  void begin(Keyboard keyboard) {
    if (count > 0 && preset != program.preset()) {
      clear();
    }
    for (int key = 0; count > 0 && key < KEYS; key++) {
      int velocity = velocities[key];
      if (velocity > 0 && !lacksSamples(key, velocity)) {
        drop(key);
        keyboard.press(key, velocity);
      }
    }
  }

  /** Forgets a key that was let go. */
  void drop(int key) {
    count -= velocities[key] == 0 ? 0 : 1;
    velocities[key] = 0;
  }

  /** Forgets all. */
  void clear() {
    Arrays.fill(velocities, (byte) 0);
    count = 0;
  }

  /** Whether none waits. */
  boolean isEmpty() {
    return count == 0;
  }
}
