package studio.overdub.format.midi;

import java.util.Arrays;

/** Channel messages of a part in order, as columns: when, and what, packed. */
final class EventColumns {
  private long[] ticks = new long[16];
  private int[] messages = new int[16];
  private int size;

  void add(long tick, int message) {
    if (size == ticks.length) {
      ticks = Arrays.copyOf(ticks, size * 2);
      messages = Arrays.copyOf(messages, size * 2);
    }
    ticks[size] = tick;
    messages[size++] = message;
  }

  int size() {
    return size;
  }

  long tick(int index) {
    return ticks[index];
  }

  int message(int index) {
    return messages[index];
  }

  /** The first index from {@code from} on whose tick is {@code tick} or later. */
  int firstFrom(int from, long tick) {
    int at = from;
    while (at < size && ticks[at] < tick) {
      at++;
    }
    return at;
  }
}
