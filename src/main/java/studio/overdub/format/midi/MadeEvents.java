package studio.overdub.format.midi;

import java.util.Arrays;

/**
 * The channel messages that a song's tracks make for one MTrk: gathered in any order, then put in order of pulse, rank,
 * and arrival.
 */
final class MadeEvents {
  /** What comes first at one pulse. */
  static final int RANK_OFF = 1;

  static final int RANK_EVENT = 2;
  static final int RANK_VALUE = 3;
  static final int RANK_ON = 4;
  /** The end of a note that begins at the same pulse. */
  static final int RANK_LATE_OFF = 5;

  private static final int INDEX_BITS = 24;
  private static final int RANK_BITS = 3;
  private static final long INDEX_MASK = (1L << INDEX_BITS) - 1;

  private long[] order = new long[64];
  private int[] messages = new int[64];
  private int size;

  void add(long pulse, int rank, int message) {
    if (size == order.length) {
      int capacity = size + (size >> 1);
      order = Arrays.copyOf(order, capacity);
      messages = Arrays.copyOf(messages, capacity);
    }
    if (size > INDEX_MASK) {
      throw new IllegalStateException("More than " + INDEX_MASK + " events in one MTrk");
    }
    order[size] = (pulse << RANK_BITS | rank) << INDEX_BITS | size;
    messages[size++] = message;
  }

  void sort() {
    Arrays.sort(order, 0, size);
  }

  int size() {
    return size;
  }

  /** The pulse of the event that is at {@code place} in order. */
  long pulse(int place) {
    return order[place] >>> INDEX_BITS + RANK_BITS;
  }

  int rank(int place) {
    return (int) (order[place] >>> INDEX_BITS) & (1 << RANK_BITS) - 1;
  }

  int message(int place) {
    return messages[(int) (order[place] & INDEX_MASK)];
  }
}
