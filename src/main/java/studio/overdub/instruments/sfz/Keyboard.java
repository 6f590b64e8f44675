package studio.overdub.instruments.sfz;

import java.util.Arrays;

/** Which keys are down, since when and how hard, and which were struck last. Audio thread. */
final class Keyboard {
  static final int KEYS = 128;

  private final boolean[] down = new boolean[KEYS];
  private final boolean[] owesRelease = new boolean[KEYS];
  private final int[] velocities = new int[KEYS];
  private final long[] clocks = new long[KEYS];
  private final long[] strikes = new long[KEYS];
  private int held;
  private int last = -1;
  private int lastVelocity;
  private long lastClock = -1;
  private long count;

  void reset() {
    Arrays.fill(down, false);
    Arrays.fill(owesRelease, false);
    held = 0;
    last = -1;
    lastVelocity = 0;
    lastClock = -1;
    count = 0;
  }

  void press(int key, int velocity, long clock) {
    held += down[key] ? 0 : 1;
    down[key] = true;
    owesRelease[key] = false;
    velocities[key] = velocity;
    clocks[key] = clock;
    strikes[key] = ++count;
    last = key;
    lastVelocity = velocity;
    lastClock = clock;
  }

  void lift(int key) {
    held -= down[key] ? 1 : 0;
    down[key] = false;
  }

  boolean isDown(int key) {
    return down[key];
  }

  /** How many keys are down. */
  int held() {
    return held;
  }

  int velocity(int key) {
    return velocities[key];
  }

  /** When a key was struck. */
  long clock(int key) {
    return clocks[key];
  }

  /** The key struck last; -1 before the first. */
  int last() {
    return last;
  }

  int lastVelocity() {
    return lastVelocity;
  }

  /** When the last key was struck; -1 before the first. */
  long lastClock() {
    return lastClock;
  }

  /** How many keys were struck. */
  long count() {
    return count;
  }

  /** Notes that a key's release sounds once the pedal comes up. */
  void owe(int key) {
    owesRelease[key] = true;
  }

  /** Whether a key owes its release, which is thereby settled. */
  boolean settle(int key) {
    boolean owed = owesRelease[key];
    owesRelease[key] = false;
    return owed;
  }

  /**
   * The key among those held that a player of one note at a time plays.
   *
   * @param lo the lowest key that counts
   * @param hi the highest
   * @param priority 0 the one struck last, 1 the highest, 2 the lowest
   * @return the key; -1 where none is held
   */
  int chosen(int lo, int hi, int priority) {
    int chosen = -1;
    for (int key = Math.max(0, lo); key <= hi; key++) {
      if (down[key] && (chosen < 0 || priority == 1 || priority == 0 && strikes[key] > strikes[chosen])) {
        chosen = key;
      }
    }
    return chosen;
  }
}
