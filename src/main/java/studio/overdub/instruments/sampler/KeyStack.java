package studio.overdub.instruments.sampler;

/** The keys that are down, the latest on top, with the velocities that they were played with. */
final class KeyStack {
  private final int[] keys = new int[128];
  private final int[] velocities = new int[128];
  private int size;

  void clear() {
    size = 0;
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** Puts a key on top. */
  void press(int key, int velocity) {
    release(key);
    keys[size++] = key;
    velocities[key] = velocity;
  }

  /** Takes a key out, wherever it lies. */
  void release(int key) {
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (keys[i] != key) {
        keys[kept++] = keys[i];
      }
    }
    size = kept;
  }

  /** The latest key; -1 where none is down. */
  int top() {
    return size == 0 ? -1 : keys[size - 1];
  }

  /** The velocity that a key was played with last. */
  int velocity(int key) {
    return velocities[key];
  }
}
