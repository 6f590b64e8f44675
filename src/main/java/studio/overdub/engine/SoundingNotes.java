package studio.overdub.engine;

import java.util.Arrays;
import studio.overdub.device.EventList;
import studio.overdub.midi.Message;

/** The keys on which an instrument was told to begin a note, and not yet to end it. Audio thread only. */
final class SoundingNotes {
  private static final int KEYS = 16 * 128;

  private final long[] keys = new long[KEYS / 64];

  /** Takes note of what an instrument is told. */
  void hear(EventList events) {
    for (int i = 0; i < events.size(); i++) {
      long message = events.message(i);
      if (Message.is(message, Message.NOTE_ON)) {
        int key = keyOf(message);
        keys[key >> 6] |= 1L << key;
      } else if (Message.is(message, Message.NOTE_OFF)) {
        int key = keyOf(message);
        keys[key >> 6] &= ~(1L << key);
      }
    }
  }

  private static int keyOf(long message) {
    return Message.channel(message) << 7 | Message.key(message);
  }

  /** Adds the end of every note. */
  void end(EventList out) {
    for (int key = 0; key < KEYS; key++) {
      if ((keys[key >> 6] >>> key & 1) != 0) {
        out.add(0, Message.noteOff(key >> 7, key & 127, 64));
      }
    }
    Arrays.fill(keys, 0);
  }
}
