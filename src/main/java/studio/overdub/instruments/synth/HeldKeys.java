package studio.overdub.instruments.synth;

/** The keys that are down, in the order they went down: the last one sounds in the mono modes. */
final class HeldKeys {
  private final int[] keys = new int[128];
  private final double[] velocities = new double[128];
  private int size;

  void clear() {
    size = 0;
  }

  void add(int key, double velocity) {
    remove(key);
    keys[size] = key;
    velocities[size++] = velocity;
  }

  void remove(int key) {
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (keys[i] != key) {
        keys[kept] = keys[i];
        velocities[kept++] = velocities[i];
      }
    }
    size = kept;
  }

  boolean isEmpty() {
    return size == 0;
  }

  int last() {
    return keys[size - 1];
  }

  double lastVelocity() {
    return velocities[size - 1];
  }
}
