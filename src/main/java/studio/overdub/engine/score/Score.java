package studio.overdub.engine.score;

import java.util.Arrays;
import studio.overdub.midi.Message;

/**
 * All that one instrument plays in a song: events in order, by frame. Immutable; the notes in it can be found again in
 * the score of the song's next version.
 */
public final class Score {
  /** Nothing to play. */
  public static final Score EMPTY =
      new Score(
          new Events(new long[0], new long[0], new int[0], new long[0], new long[0]), new long[0], new byte[0][], 1);

  private static final int BANK_MSB = 0;
  private static final int BANK_LSB = 32;

  private final Events events;
  private final long[] frames;
  private final byte[][] sysex;
  private final int[] noteOffs;
  private final int[] noteBegins;
  private final int[] noteOns;
  private final int[] sysexEvents;
  private final Chase chase;
  private final int densest;

  /**
   * @param frames when each event happens, frames from the song's start
   * @param sysex what the system exclusive messages among the events refer to
   * @param window the longest stretch that is played at once
   */
  Score(Events events, long[] frames, byte[][] sysex, int window) {
    this.events = events;
    this.frames = frames;
    this.sysex = sysex;
    noteOns = new int[events.noteCount()];
    noteOffs = new int[events.noteCount()];
    noteBegins = new int[events.noteCount()];
    for (int i = 0, ons = 0; i < events.size(); i++) {
      int note = events.notes()[i];
      if (note >= 0 && Message.opcode(events.messages()[i]) == Message.NOTE_ON) {
        noteOns[ons++] = note;
        noteBegins[note] = i;
      } else if (note >= 0) {
        noteOffs[note] = i;
      }
    }
    sysexEvents = new int[sysex.length];
    for (int i = 0; i < events.size(); i++) {
      if (Message.type(events.messages()[i]) == Message.TYPE_SYSEX) {
        sysexEvents[Message.sysexIndex(events.messages()[i])] = i;
      }
    }
    chase = Chase.of(events);
    densest = mostWithin(window);
  }

  /** The number of events. */
  public int size() {
    return frames.length;
  }

  /** When event {@code index} happens, in frames from the song's start. */
  public long frame(int index) {
    return frames[index];
  }

  /** Event {@code index}; a system exclusive message refers to {@link #sysex}. */
  public long message(int index) {
    return events.messages()[index];
  }

  /** The messages that select banks and programs, in order. */
  public long[] selections() {
    return Arrays.stream(events.messages()).filter(Score::selects).toArray();
  }

  private static boolean selects(long message) {
    if (Message.type(message) != Message.TYPE_VOICE) {
      return false;
    }
    int opcode = Message.opcode(message);
    int controller = opcode == Message.CONTROL ? Message.controller(message) : -1;
    return opcode == Message.PROGRAM || controller == BANK_MSB || controller == BANK_LSB;
  }

  /** The note that event {@code index} begins or ends; -1 for other events. */
  int note(int index) {
    return events.notes()[index];
  }

  /** The bytes that a system exclusive message refers to. */
  byte[] sysex(long message) {
    return sysex[Message.sysexIndex(message)];
  }


  /** The event that is system exclusive message {@code index}. */
  int sysexEvent(int index) {
    return sysexEvents[index];
  }

  Chase chase() {
    return chase;
  }

  /** The first event at or after a frame. */
  int firstFrom(long frame) {
    int low = 0;
    int high = frames.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (frames[middle] < frame) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The event that begins a note. */
  int onOf(int note) {
    return noteBegins[note];
  }

  /** The event that ends a note. */
  int offOf(int note) {
    return noteOffs[note];
  }

  /** The frame of the last event; 0 where there is none. */
  public long end() {
    return frames.length == 0 ? 0 : frames[frames.length - 1];
  }

  /** The note here that is the same as a note of another score: its record, place, channel and key; or -1. */
  int find(Score other, int note) {
    long start = other.events.noteStarts()[note];
    long name = other.events.noteNames()[note];
    long off = other.message(other.offOf(note));
    long[] starts = events.noteStarts();
    for (int i = firstNoteFrom(start); i < noteOns.length && starts[noteOns[i]] == start; i++) {
      int candidate = noteOns[i];
      long itsOff = message(offOf(candidate));
      if (events.noteNames()[candidate] == name
          && Message.key(itsOff) == Message.key(off)
          && Message.channel(itsOff) == Message.channel(off)) {
        return candidate;
      }
    }
    return -1;
  }

  private int firstNoteFrom(long tick) {
    int low = 0;
    int high = noteOns.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (events.noteStarts()[noteOns[middle]] < tick) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The most events within any stretch that is played at once. */
  public int densest() {
    return densest;
  }

  private int mostWithin(int window) {
    int most = 0;
    int first = 0;
    for (int i = 0; i < frames.length; i++) {
      while (frames[i] - frames[first] >= window) {
        first++;
      }
      most = Math.max(most, i - first + 1);
    }
    return most;
  }

  /** How many system exclusive messages there are in all. */
  public int sysexes() {
    return sysex.length;
  }

  /** How many messages a chase sends at the most. */
  public int mostChased() {
    return chase.most() + sysex.length;
  }
}
