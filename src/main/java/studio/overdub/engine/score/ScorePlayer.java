package studio.overdub.engine.score;

import java.util.Arrays;
import studio.overdub.device.EventList;
import studio.overdub.device.ParamEvent;
import studio.overdub.midi.Message;

/**
 * Plays the score of one instrument, and sees to it that every note that began also ends: at a jump, at a stop, or when
 * the next version of the song knows it no more. Audio thread only.
 *
 * <p>On one key of one channel one note of the score sounds at a time: where notes overlap, the earlier one ends as the
 * later one begins.
 */
public final class ScorePlayer {
  /** How many notes sound at the most; more do not begin. */
  public static final int MOST_NOTES = 2048;

  private static final int[] PEDALS = {64, 66, 69};

  private final int[] sounding = new int[MOST_NOTES];
  private final long[] held = new long[32];
  private final long[] heldNotes = new long[2048];
  private final ControlState control = new ControlState();
  private Score score = Score.EMPTY;
  private int count;
  private int cursor;
  private int sysexSent;

  /** Whether a note of the score sounds. */
  public boolean sounding() {
    return count > 0;
  }

  /** Whether the score is this one. */
  public boolean plays(Score other) {
    return score == other;
  }

  /** Takes the instrument for a fresh one: nothing sounds, nothing is set. */
  public void forget() {
    count = 0;
    sysexSent = 0;
    control.forget();
    Arrays.fill(held, 0);
  }

  /**
   * Goes on with the next version of the score. Notes that are in both and not over yet sound on; all others end.
   *
   * @param frame where in the song it goes on
   */
  public void adopt(Score next, long frame, EventList out) {
    int nextCursor = next.firstFrom(frame);
    int kept = 0;
    for (int i = 0; i < count; i++) {
      int note = next.find(score, sounding[i]);
      if (note >= 0 && next.offOf(note) >= nextCursor) {
        sounding[kept++] = note;
      } else {
        out.add(0, score.message(score.offOf(sounding[i])));
      }
    }
    count = kept;
    cursor = nextCursor;
    if (next.sysexes() != score.sysexes()) {
      sysexSent = 0;
    }
    score = next;
  }

  /** Goes on from another place; what sounds ends. */
  public void jump(long frame, EventList out) {
    letGo(out);
    cursor = score.firstFrom(frame);
  }

  /** Ends all that sounds, pedals that hold it included. */
  public void stop(EventList out) {
    letGo(out);
    for (int channel = 0; channel < 16; channel++) {
      for (int pedal : PEDALS) {
        long last = control.at(channel * ControlState.PER_CHANNEL + pedal);
        if (last != ControlState.UNKNOWN && Message.value7(last) > 0) {
          send(0, Message.control(channel, pedal, 0), out);
        }
      }
    }
  }

  private void letGo(EventList out) {
    for (int i = 0; i < count; i++) {
      out.add(0, score.message(score.offOf(sounding[i])));
    }
    count = 0;
  }

  /**
   * Sets the instrument up as the events before a frame would have: system exclusive that it has not had yet, then the
   * last value of each control, where it differs from what it was last told.
   *
   * <p>While the song stands still, events at the frame itself count, and before the first program the first one
   * holds, so that a key played by hand has the sound of the music to come.
   */
  public void chase(long frame, boolean standing, EventList out) {
    int behind = score.firstFrom(frame + 1);
    int before = standing ? behind : score.firstFrom(frame);
    chaseSysex(before, out);
    Chase chase = score.chase();
    for (int i = 0; i < chase.size(); i++) {
      int event = chase.last(i, before);
      if (chase.isReset(i)) {
        continue;
      }
      if (event >= 0) {
        set(chase, i, event, before, out);
      } else if (standing && chase.isSound(i)) {
        sendIfNew(score.message(chase.first(i)), out);
      } else if (chase.last(i, behind) < 0) {
        initial(chase, i, out);
      }
    }
  }

  private void set(Chase chase, int index, int event, int before, EventList out) {
    if (chase.isParameter(index)) {
      parameter(chase, index, chase.lastPlace(index, before), out);
    } else if (tookBack(chase, index, event, before) || undone(chase, index, event, before)) {
      initial(chase, index, out);
    } else if (chase.isSelection(index)) {
      int selected = chase.selected(index, chase.lastPlace(index, before));
      sendIfNew(Chase.selectMessage(chase.channel(index), selected, 0), out);
      sendIfNew(Chase.selectMessage(chase.channel(index), selected, 1), out);
    } else {
      sendIfNew(score.message(event), out);
    }
  }

  /**
   * Gives a parameter the value that the events up to a place leave it with: from the last coarse data on, increments
   * and decrements one by one, for how far each goes is the instrument's affair.
   */
  private void parameter(Chase chase, int index, int place, EventList out) {
    int from = chase.beginning(index, place);
    boolean builds = isStep(score.message(chase.event(index, from)));
    int initial = ControlState.initialData(chase.parameter(index));
    if (builds && initial < 0) {
      // Steps from a value that nobody knows would add up with every chase.
      return;
    }
    select(chase, index, out);
    if (builds) {
      data(chase.channel(index), initial, out);
    }
    for (int i = from; i <= place; i++) {
      long message = score.message(chase.event(index, i));
      if (i == place || !isFine(message) || !isFine(score.message(chase.event(index, i + 1)))) {
        send(0, message, out);
      }
    }
  }

  private void select(Chase chase, int index, EventList out) {
    send(0, Chase.selectMessage(chase.channel(index), chase.parameter(index), 0), out);
    send(0, Chase.selectMessage(chase.channel(index), chase.parameter(index), 1), out);
  }

  private void data(int channel, int value, EventList out) {
    send(0, Message.control(channel, 6, value >> 7), out);
    send(0, Message.control(channel, 38, value & 127), out);
  }

  private static boolean isStep(long message) {
    return Message.controller(message) == 96 || Message.controller(message) == 97;
  }

  private static boolean isFine(long message) {
    return Message.controller(message) == 38;
  }

  /** Whether a coarse value after the event took it, a fine one, back. */
  private static boolean tookBack(Chase chase, int index, int event, int before) {
    int coarse = chase.coarse(index);
    return coarse >= 0 && chase.last(coarse, before) > event;
  }

  private void chaseSysex(int before, EventList out) {
    // System exclusive messages are numbered in order of time.
    while (sysexSent < score.sysexes() && score.sysexEvent(sysexSent) < before) {
      out.addSysex(0, score.sysex(Message.sysex(sysexSent)));
      control.forget();
      sysexSent++;
    }
  }

  /** Whether a reset of all controllers after the event took it back. */
  private boolean undone(Chase chase, int index, int event, int before) {
    if (!ControlState.isReset(ControlState.slot(score.message(event)) % ControlState.PER_CHANNEL)) {
      return false;
    }
    for (int i = 0; i < chase.size() && chase.isReset(i); i++) {
      if (chase.channel(i) == chase.channel(index) && chase.last(i, before) > event) {
        return true;
      }
    }
    return false;
  }

  private void initial(Chase chase, int index, EventList out) {
    int slot = chase.slot(index);
    if (chase.isParameter(index)) {
      int initial = ControlState.initialData(chase.parameter(index));
      if (initial >= 0 && control.hadData(chase.channel(index))) {
        select(chase, index, out);
        data(chase.channel(index), initial, out);
      }
    } else if (chase.isSelection(index)) {
      if (control.hasSelected(chase.channel(index))) {
        sendIfNew(Message.control(chase.channel(index), 101, 127), out);
        sendIfNew(Message.control(chase.channel(index), 100, 127), out);
      }
    } else if (control.at(slot) != ControlState.UNKNOWN) {
      long message = ControlState.initial(slot);
      if (message != ControlState.UNKNOWN) {
        sendIfNew(message, out);
      }
    }
  }

  private void sendIfNew(long message, EventList out) {
    if (control.at(ControlState.slot(message)) != message) {
      send(0, message, out);
    }
  }

  private void send(int offset, long message, EventList out) {
    out.add(offset, message);
    control.sent(message);
  }

  /** Adds the events of the next stretch of the song, which follows the one before without a gap. */
  public void play(long from, int frames, EventList out) {
    long to = from + frames;
    while (cursor < score.size() && score.frame(cursor) < to) {
      int offset = (int) Math.max(0, score.frame(cursor) - from);
      int note = score.note(cursor);
      long message = score.message(cursor++);
      if (note < 0) {
        control(offset, message, out);
      } else if (Message.opcode(message) == Message.NOTE_ON) {
        begin(offset, note, message, out);
      } else {
        end(offset, note, message, out);
      }
    }
  }

  private void control(int offset, long message, EventList out) {
    if (Message.type(message) == Message.TYPE_SYSEX) {
      out.addSysex(offset, score.sysex(message));
      sysexSent = Math.max(sysexSent, Message.sysexIndex(message) + 1);
      control.sent(message);
    } else {
      send(offset, message, out);
    }
  }

  private void begin(int offset, int note, long message, EventList out) {
    for (int i = 0; i < count; i++) {
      long off = score.message(score.offOf(sounding[i]));
      if (Message.key(off) == Message.key(message) && Message.channel(off) == Message.channel(message)) {
        out.add(offset, off);
        sounding[i--] = sounding[--count];
      }
    }
    if (count < MOST_NOTES && out.add(offset, message)) {
      sounding[count++] = note;
    }
  }

  private void end(int offset, int note, long message, EventList out) {
    for (int i = 0; i < count; i++) {
      if (sounding[i] == note) {
        out.add(offset, message);
        sounding[i] = sounding[--count];
        return;
      }
    }
  }

  /** Plays a message that is not from the score, at once. */
  public void live(long message, EventList out) {
    if (ParamEvent.is(message)) {
      out.add(0, message);
      return;
    }
    int opcode = Message.opcode(message);
    int key = Message.channel(message) << 7 | Message.key(message);
    if (opcode == Message.NOTE_ON) {
      held[key >> 6] |= 1L << key;
      heldNotes[key] = message;
    } else if (opcode == Message.NOTE_OFF) {
      held[key >> 6] &= ~(1L << key);
    }
    send(0, message, out);
  }

  /** Begins every note that sounds once more, for devices that have not heard of it. */
  public void beginAgain(EventList out) {
    for (int i = 0; i < count; i++) {
      out.add(0, score.message(score.onOf(sounding[i])));
    }
    for (int key = 0; key < heldNotes.length; key++) {
      if ((held[key >> 6] >>> key & 1) != 0) {
        out.add(0, heldNotes[key]);
      }
    }
  }

  /** Ends all notes that {@link #live} began. */
  public void releaseLive(EventList out) {
    for (int key = 0; key < 2048; key++) {
      if ((held[key >> 6] >>> key & 1) != 0) {
        out.add(0, Message.noteOff(key >> 7, key & 127, 64));
      }
    }
    Arrays.fill(held, 0);
  }
}
