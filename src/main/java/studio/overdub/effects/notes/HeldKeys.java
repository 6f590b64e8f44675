package studio.overdub.effects.notes;

import java.util.Arrays;

/**
 * The notes that an effect was told to begin and not yet to end, in the order they came, each with what the effect made
 * of it: notes of its output, and how much later than the key they run.
 */
final class HeldKeys {
  /** How many are held at the most; further ones are left out. */
  static final int MOST = 256;

  private final int width;
  private final long[] messages = new long[MOST];
  private final boolean[] down = new boolean[MOST];
  private final int[] made = new int[MOST];
  private final long[] notes;
  private final long[] delays;
  private int count;

  /**
   * @param width how many notes the effect makes of one at the most
   */
  HeldKeys(int width) {
    this.width = width;
    notes = new long[MOST * width];
    delays = new long[MOST * width];
  }

  int count() {
    return count;
  }

  /** The index of the note on a channel and key; -1 where none is held. */
  int find(int slot) {
    for (int i = count - 1; i >= 0; i--) {
      if (NoteMessage.slot(messages[i]) == slot) {
        return i;
      }
    }
    return -1;
  }

  /** Adds a note; returns its index, or -1 where there is no room. */
  int add(long message) {
    if (count == MOST) {
      return -1;
    }
    messages[count] = message;
    down[count] = true;
    made[count] = 0;
    return count++;
  }

  /** The note-on. */
  long message(int index) {
    return messages[index];
  }

  /** Whether its key is down; what is up is held by the effect. */
  boolean down(int index) {
    return down[index];
  }

  void lift(int index) {
    down[index] = false;
  }

  /** Whether any key is down. */
  boolean anyDown() {
    for (int i = 0; i < count; i++) {
      if (down[i]) {
        return true;
      }
    }
    return false;
  }

  /** Whether one more note may be made of it. */
  boolean canTake(int index) {
    return made[index] < width;
  }

  /** Notes down that the effect has made a note of it; {@link NoteOutput#NONE} is none. */
  void attach(int index, long note, long delay) {
    if (note != NoteOutput.NONE) {
      int at = index * width + made[index]++;
      notes[at] = note;
      delays[at] = delay;
    }
  }

  /** How many notes were made of it. */
  int made(int index) {
    return made[index];
  }

  /** Note {@code n} that was made of it. */
  long note(int index, int n) {
    return notes[index * width + n];
  }

  /** How many frames later than the key that note runs. */
  long delay(int index, int n) {
    return delays[index * width + n];
  }

  void remove(int index) {
    int behind = count - index - 1;
    System.arraycopy(messages, index + 1, messages, index, behind);
    System.arraycopy(down, index + 1, down, index, behind);
    System.arraycopy(made, index + 1, made, index, behind);
    System.arraycopy(notes, (index + 1) * width, notes, index * width, behind * width);
    System.arraycopy(delays, (index + 1) * width, delays, index * width, behind * width);
    count--;
  }

  void clear() {
    Arrays.fill(made, 0);
    count = 0;
  }
}
