package studio.overdub.engine.score;

/**
 * Sorted events of a stretch of music, in ticks of the timeline. The arrays are not to be changed.
 *
 * @param keys sort keys: tick and order, see {@link EventOrder}
 * @param messages packed messages
 * @param notes for the ends of a note, which note; else -1
 * @param noteStarts where each note begins, in ticks
 * @param noteNames what tells each note from others at the same tick, key and channel
 */
record Events(long[] keys, long[] messages, int[] notes, long[] noteStarts, long[] noteNames) {
  int size() {
    return keys.length;
  }

  int noteCount() {
    return noteStarts.length;
  }

  /** All but the notes. */
  Events withoutNotes() {
    EventBuffer out = new EventBuffer();
    for (int i = 0; i < size(); i++) {
      if (notes[i] < 0) {
        out.add(EventOrder.tick(keys[i]), EventOrder.order(keys[i]), messages[i]);
      }
    }
    return out.sorted();
  }
}
