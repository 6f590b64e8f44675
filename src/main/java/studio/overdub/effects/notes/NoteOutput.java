package studio.overdub.effects.notes;

import java.util.Arrays;
import studio.overdub.device.EventList;
import studio.overdub.midi.Message;

/**
 * What leaves a note effect. It knows each note that it has begun, keeps those that begin or end later, by the engine's
 * clock, and holds room for every end: where the list is full, notes do not begin.
 *
 * <p>On one key of a channel one note sounds at a time: the earlier ends as the later begins, as in the score.
 */
final class NoteOutput {
  /** No note. */
  static final long NONE = 0;

  /** When nothing waits. */
  static final long NEVER = Long.MAX_VALUE;

  private static final int MOST_WAITING = 2048;
  private static final int MOST_SOUNDING = 512;
  private static final int SLOT_BITS = 11;

  private final long[] frames = new long[MOST_WAITING];
  private final long[] messages = new long[MOST_WAITING];
  private final long[] notes = new long[MOST_WAITING];
  private final long[] sounding = new long[NoteMessage.KEYS];
  private EventList events;
  private long clock;
  private long serial;
  private int waiting;
  private int soundingCount;
  private int toCome;

  /** Takes the list that is written, whose first frame is {@code clock}. */
  void open(EventList events, long clock) {
    this.events = events;
    this.clock = clock;
  }

  /** How many events of the input are still to come, and may need room. */
  void toCome(int events) {
    toCome = events;
  }

  void reset() {
    Arrays.fill(sounding, NONE);
    waiting = 0;
    soundingCount = 0;
    serial = 0;
  }

  /** Whether something waits to begin or to end. */
  boolean waits() {
    return waiting > 0;
  }

  /** When the next of what waits is due; {@link #NEVER} where nothing waits. */
  long due() {
    return waiting == 0 ? NEVER : frames[0];
  }

  /** Whether a note sounds on a channel and key. */
  boolean sounds(int slot) {
    return sounding[slot] != NONE;
  }

  /** Whether this very note sounds. */
  boolean soundsStill(long note) {
    return sounding[slotOf(note)] == note;
  }

  /** Passes a message that begins and ends no note. */
  void pass(long now, long message) {
    events.add((int) (now - clock), message);
  }

  /** Begins a note; {@link #NONE} where there is no room. */
  long begin(long now, long message) {
    long note = name(message);
    return start(now, message, note) ? note : NONE;
  }

  private long name(long message) {
    return ++serial << SLOT_BITS | NoteMessage.slot(message);
  }

  private boolean start(long now, long message, long note) {
    int slot = slotOf(note);
    boolean room = events.size() + soundingCount + toCome + 2 <= events.capacity();
    if (!room || soundingCount == MOST_SOUNDING && sounding[slot] == NONE) {
      return false;
    }
    if (sounding[slot] != NONE) {
      stop(now, slot, NoteMessage.off(slot));
    }
    events.add((int) (now - clock), message);
    sounding[slot] = note;
    soundingCount++;
    return true;
  }

  private void stop(long now, int slot, long off) {
    events.add((int) (now - clock), off);
    sounding[slot] = NONE;
    soundingCount--;
  }

  /** The channel and key of a note. */
  static int slotOf(long note) {
    return (int) note & NoteMessage.KEYS - 1;
  }

  /** Begins a note at a frame to come; {@link #NONE} where there is no room. */
  long beginAt(long frame, long message) {
    if (waiting + soundingCount + 2 > MOST_WAITING) {
      return NONE;
    }
    long note = name(message);
    insert(frame, message, note);
    return note;
  }

  /**
   * Ends a note with the release velocity of a note-off, whichever key that is for; one that has not begun never does.
   * Nothing happens where it has ended.
   */
  void end(long now, long note, long off) {
    int slot = slotOf(note);
    if (sounding[slot] == note) {
      stop(now, slot, offOf(note, off));
    } else {
      forget(note);
    }
  }

  private static long offOf(long note, long off) {
    return Message.withChannel(NoteMessage.withKey(off, (int) note & 127), slotOf(note) >> 7);
  }

  private void forget(long note) {
    int kept = 0;
    for (int i = 0; i < waiting; i++) {
      if (notes[i] != note) {
        keep(i, kept++);
      }
    }
    waiting = kept;
  }

  private void keep(int from, int to) {
    frames[to] = frames[from];
    messages[to] = messages[from];
    notes[to] = notes[from];
  }

  /** As {@link #end}, at a frame to come; at least a frame after the note has begun. */
  void endAt(long now, long frame, long note, long off) {
    long begins = begins(note);
    if (begins == NEVER && frame <= now || waiting == MOST_WAITING) {
      end(now, note, off);
    } else if (begins != NEVER) {
      insert(Math.max(frame, begins + 1), offOf(note, off), note);
    } else if (sounding[slotOf(note)] == note) {
      insert(frame, offOf(note, off), note);
    }
  }

  /** When a note that waits to begin does; {@link #NEVER} where it does not wait. */
  private long begins(long note) {
    for (int i = 0; i < waiting; i++) {
      if (notes[i] == note && isOn(messages[i])) {
        return frames[i];
      }
    }
    return NEVER;
  }

  /** Inserts behind what is due earlier; at one frame ends come first. */
  private void insert(long frame, long message, long note) {
    boolean on = isOn(message);
    int at = waiting++;
    while (at > 0 && (frames[at - 1] > frame || frames[at - 1] == frame && !on && isOn(messages[at - 1]))) {
      keep(at - 1, at);
      at--;
    }
    frames[at] = frame;
    messages[at] = message;
    notes[at] = note;
  }

  private static boolean isOn(long message) {
    return Message.opcode(message) == Message.NOTE_ON;
  }

  /** Ends what is due to end. */
  void endDue(long now) {
    while (waiting > 0 && frames[0] <= now && !isOn(messages[0])) {
      takeFirst(now);
    }
  }

  /** Begins and ends all that is due. */
  void playDue(long now) {
    while (waiting > 0 && frames[0] <= now) {
      takeFirst(now);
    }
  }

  private void takeFirst(long now) {
    long message = messages[0];
    long note = notes[0];
    waiting--;
    System.arraycopy(frames, 1, frames, 0, waiting);
    System.arraycopy(messages, 1, messages, 0, waiting);
    System.arraycopy(notes, 1, notes, 0, waiting);
    if (isOn(message)) {
      start(now, message, note);
    } else if (sounding[slotOf(note)] == note) {
      stop(now, slotOf(note), message);
    }
  }

  /** Ends at once what was to end later, and forgets what was to begin; what waits for a key sounds on. */
  void settle(long now) {
    for (int i = 0; i < waiting; i++) {
      if (!isOn(messages[i]) && sounding[slotOf(notes[i])] == notes[i]) {
        stop(now, slotOf(notes[i]), messages[i]);
      }
    }
    waiting = 0;
  }

  /** Ends all that sounds on a channel, and forgets what was to begin there. */
  void silence(long now, int channel) {
    int kept = 0;
    for (int i = 0; i < waiting; i++) {
      if (Message.channel(messages[i]) != channel) {
        keep(i, kept++);
      }
    }
    waiting = kept;
    for (int slot = channel << 7; slot < channel + 1 << 7; slot++) {
      if (sounding[slot] != NONE) {
        stop(now, slot, NoteMessage.off(slot));
      }
    }
  }
}
