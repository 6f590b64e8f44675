package studio.overdub.instruments.keys;

/** The keys that are down, in the order they went down: the last one sounds in the mono modes. Allocates nothing. */
public final class HeldKeys {
  private final int[] keys = new int[128];
  private final double[] velocities = new double[128];
  private int size;

  /** No key is down. */
  public void clear() {
    size = 0;
  }

  /** A key goes down; velocity 0 to 1. */
  public void add(int key, double velocity) {
    remove(key);
    keys[size] = key;
    velocities[size++] = velocity;
  }

  /** A key goes up. */
  public void remove(int key) {
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (keys[i] != key) {
        keys[kept] = keys[i];
        velocities[kept++] = velocities[i];
      }
    }
    size = kept;
  }

  /** Whether no key is down. */
  public boolean isEmpty() {
    return size == 0;
  }

  /** The key that went down last; there must be one. */
  public int last() {
    return keys[size - 1];
  }

  /** The velocity of the key that went down last. */
  public double lastVelocity() {
    return velocities[size - 1];
  }
}
