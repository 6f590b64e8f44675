package studio.overdub.engine.score;

import java.util.Arrays;

/** Events being gathered in any order, on the way to {@link Events}. */
final class EventBuffer {
  private long[] keys = new long[64];
  private long[] messages = new long[64];
  private int[] notes = new int[64];
  private int size;
  private long[] noteStarts = new long[32];
  private long[] noteNames = new long[32];
  private int noteCount;

  /** Adds an event that belongs to no note. */
  void add(long tick, int order, long message) {
    add(EventOrder.key(tick, order), message, -1);
  }

  /**
   * Adds both ends of a note.
   *
   * @param name what tells it from every other note at the same tick, key and channel
   */
  void addNote(long start, long end, long on, long off, long name) {
    if (noteCount == noteStarts.length) {
      noteStarts = Arrays.copyOf(noteStarts, 2 * noteCount);
      noteNames = Arrays.copyOf(noteNames, 2 * noteCount);
    }
    noteStarts[noteCount] = start;
    noteNames[noteCount] = name;
    add(EventOrder.key(start, EventOrder.NOTE_ON), on, noteCount);
    add(EventOrder.key(end, end > start ? 0 : EventOrder.EMPTY_OFF), off, noteCount);
    noteCount++;
  }

  private void add(long key, long message, int note) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
      messages = Arrays.copyOf(messages, 2 * size);
      notes = Arrays.copyOf(notes, 2 * size);
    }
    keys[size] = key;
    messages[size] = message;
    notes[size++] = note;
  }

  /** Makes room for so many more notes. */
  void expect(int moreNotes) {
    int events = size + 2 * moreNotes;
    if (events > keys.length) {
      keys = Arrays.copyOf(keys, events);
      messages = Arrays.copyOf(messages, events);
      notes = Arrays.copyOf(notes, events);
    }
    if (noteCount + moreNotes > noteStarts.length) {
      noteStarts = Arrays.copyOf(noteStarts, noteCount + moreNotes);
      noteNames = Arrays.copyOf(noteNames, noteCount + moreNotes);
    }
  }

  /** Adds sorted events. */
  void addAll(Events more) {
    int base = noteCount;
    expect(Math.max(more.noteCount(), more.size() - more.noteCount()));
    System.arraycopy(more.noteStarts(), 0, noteStarts, noteCount, more.noteCount());
    System.arraycopy(more.noteNames(), 0, noteNames, noteCount, more.noteCount());
    noteCount += more.noteCount();
    for (int i = 0; i < more.size(); i++) {
      add(more.keys()[i], more.messages()[i], more.notes()[i] < 0 ? -1 : base + more.notes()[i]);
    }
  }

  /** What was added, in order. */
  Events sorted() {
    int[] order = NaturalMerge.order(keys, size);
    if (order == null) {
      return new Events(
          Arrays.copyOf(keys, size), Arrays.copyOf(messages, size), Arrays.copyOf(notes, size),
          Arrays.copyOf(noteStarts, noteCount), Arrays.copyOf(noteNames, noteCount));
    }
    long[] sortedKeys = new long[size];
    long[] sortedMessages = new long[size];
    int[] sortedNotes = new int[size];
    for (int i = 0; i < size; i++) {
      sortedKeys[i] = keys[order[i]];
      sortedMessages[i] = messages[order[i]];
      sortedNotes[i] = notes[order[i]];
    }
    return new Events(
        sortedKeys, sortedMessages, sortedNotes, Arrays.copyOf(noteStarts, noteCount),
        Arrays.copyOf(noteNames, noteCount));
  }
}
