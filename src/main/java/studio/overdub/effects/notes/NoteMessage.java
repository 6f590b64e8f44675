package studio.overdub.effects.notes;

import studio.overdub.midi.Message;
import studio.overdub.midi.Scaling;

/** Note messages with one field changed. */
final class NoteMessage {
  /** How many keys all channels have together. */
  static final int KEYS = 16 * 128;

  private static final long KEY = 127L << 40;
  private static final long VALUE = 0xffff_ffffL;

  private NoteMessage() {}

  /** Channel and key as one number, 0 to 2047. */
  static int slot(long message) {
    return Message.channel(message) << 7 | Message.key(message);
  }

  /** The note-off of a channel and key. */
  static long off(int slot) {
    return Message.noteOff(slot >> 7, slot & 127, 64);
  }

  /** The same message for another key, 0 to 127. */
  static long withKey(long message, int key) {
    return message & ~KEY | (long) key << 40;
  }

  /** The same note-on with another velocity; below 1 it is 1, above 127 it is 127. */
  static long withVelocity(long message, double velocity) {
    int rounded = (int) Math.rint(Math.clamp(velocity, 1, 127));
    // What stays keeps its 16 bits.
    return rounded == Message.velocity(message)
        ? message
        : message & ~VALUE | (long) Scaling.widen(rounded, 7, 16) << 16;
  }

  /** The key moved by octaves until it is one, 0 to 127. */
  static int folded(int key) {
    int inside = key;
    while (inside < 0) {
      inside += 12;
    }
    while (inside > 127) {
      inside -= 12;
    }
    return inside;
  }
}
