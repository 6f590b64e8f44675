package studio.overdub.effects.notes;

import java.util.List;
import studio.overdub.device.Block;
import studio.overdub.device.EventList;
import studio.overdub.device.ParamEvent;
import studio.overdub.device.ParamSpec;
import studio.overdub.device.Preparation;
import studio.overdub.device.Processor;
import studio.overdub.device.Timeline;
import studio.overdub.midi.Message;

/**
 * What all note effects share. It takes the events of a block one by one at their frames, moves parameters, follows the
 * transport, and keeps the books from which every note that was begun is ended.
 *
 * <p>The laws, which hold for every effect: what an effect makes of a note ends with the note's key, later by as much
 * as it began later, unless the effect gives it a length. A note-off that ends nothing known passes. Controllers,
 * programs, bend and pressure pass; pressure and bend of a single key go to the notes made of it. When the song stops,
 * what was to begin does not, and what was to end ends; keys held by hand hold on. A jump lets what waits play on by
 * the clock. Everything happens at frames that follow from the events, the song's timeline and the clock, never from
 * the block.
 */
abstract class NoteProcessor implements Processor {
  /** When nothing is due. */
  static final long NEVER = NoteOutput.NEVER;

  private static final int ALL_SOUND_OFF = 120;
  private static final int ALL_NOTES_OFF = 123;

  private final List<ParamSpec> specs;
  private final double[] fresh;
  private final double[] values;
  private final int sampleRate;
  private final HeldKeys held;
  private final NoteOutput out = new NoteOutput();
  private final Chance chance;
  private long now;
  private long stoppedAt = NEVER;
  private boolean playing;
  private Timeline timeline;
  private long songAhead;
  private double tempo = 120;

  /**
   * @param width how many notes it makes of one at the most
   */
  NoteProcessor(List<ParamSpec> specs, double[] values, Preparation preparation, int width) {
    this.specs = specs;
    fresh = values.clone();
    this.values = values.clone();
    sampleRate = preparation.sampleRate();
    chance = new Chance(preparation.seed());
    held = new HeldKeys(width);
  }

  /** A note begins; {@code index} is its place among the held ones. */
  abstract void noteOn(int index, long message);

  /** A key is let go: by default what was made of the note ends. The note is forgotten by {@link #forget}. */
  void noteOff(int index, long off) {
    endMade(index, off);
    forget(index);
  }

  /** A message passes that begins and ends no note. */
  void control(long message) {
    pass(message);
  }

  /** When it has something to do of its own, by the clock; {@link #NEVER} for nothing. */
  long due() {
    return NEVER;
  }

  /** Does what is due now; afterwards {@link #due} lies ahead. */
  void step() {}

  /** A parameter has moved. */
  void changed(int index) {}

  /** The song has begun to run. */
  void started() {}

  /** The song goes on from another place. */
  void jumped() {}

  /** The song has stopped. */
  void stopped() {}

  /** Whether it holds notes whose keys are up, which it must end by itself. */
  boolean holds() {
    return false;
  }

  /** Whether what ends now ends because the song stops. */
  final boolean stopping() {
    return now == stoppedAt;
  }

  /** Back to the state of a fresh one, its own state that is. */
  void fresh() {}

  /** Where a parameter stands. */
  final double get(int index) {
    return values[index];
  }

  /** Whether a switch is on. */
  final boolean on(int index) {
    return values[index] != 0;
  }

  /** The frame of the clock at which things happen now. */
  final long now() {
    return now;
  }

  /** Where quarter notes fall, by the song's frames; null where the song does not run. */
  final Timeline timeline() {
    return timeline;
  }

  /** How far the song's frames are ahead of the clock. */
  final long songAhead() {
    return songAhead;
  }

  final int sampleRate() {
    return sampleRate;
  }

  final HeldKeys held() {
    return held;
  }

  final NoteOutput out() {
    return out;
  }

  /** Random numbers that begin again when the song starts. */
  final Chance chance() {
    return chance;
  }

  /** Seconds in frames. */
  final long frames(double seconds) {
    return Math.round(seconds * sampleRate);
  }

  /** So many quarter notes at the tempo of now, in frames. */
  final double framesOf(double quarters) {
    return quarters * 60 / Math.max(1, tempo) * sampleRate;
  }

  /** The frame of the clock that is so many quarter notes after now, where the song runs along its timeline. */
  final long after(double quarters) {
    if (timeline == null) {
      return now + Math.round(framesOf(quarters));
    }
    return timeline.frameAt(timeline.quarterAt(now + songAhead) + quarters) - songAhead;
  }

  /** Passes a message on as it is. */
  final void pass(long message) {
    out.pass(now, message);
  }

  /** Makes a note of a held one, so many frames later than it. */
  final void sound(int index, long message, long delay) {
    if (!held.canTake(index)) {
      return;
    }
    long note = delay <= 0 ? out.begin(now, message) : out.beginAt(now + delay, message);
    held.attach(index, note, Math.max(0, delay));
  }

  /** Ends what was made of a held note, each as much later as it began. */
  final void endMade(int index, long off) {
    for (int n = 0; n < held.made(index); n++) {
      if (stopping()) {
        out.end(now, held.note(index, n), off);
      } else {
        out.endAt(now, now + held.delay(index, n), held.note(index, n), off);
      }
    }
  }

  /** Forgets a held note. */
  final void forget(int index) {
    held.remove(index);
  }

  @Override
  public final void reset() {
    System.arraycopy(fresh, 0, values, 0, fresh.length);
    held.clear();
    out.reset();
    chance.reset();
    stoppedAt = NEVER;
    playing = false;
    timeline = null;
    songAhead = 0;
    fresh();
  }

  @Override
  public final boolean idle() {
    return !out.waits() && due() == NEVER && !holds();
  }

  @Override
  public final void process(Block block) {
    EventList events = block.events();
    events.setAside();
    long clock = block.clock();
    long end = clock + block.frames();
    out.open(events, clock);
    now = clock;
    follow(block);
    int next = 0;
    while (true) {
      long input = next < events.asideSize() ? clock + events.asideOffset(next) : NEVER;
      long at = Math.min(input, Math.min(out.due(), due()));
      if (at >= end) {
        return;
      }
      now = Math.max(now, at);
      out.toCome(events.asideSize() - next);
      out.endDue(now);
      while (next < events.asideSize() && clock + events.asideOffset(next) <= now) {
        long message = events.asideMessage(next++);
        out.toCome(events.asideSize() - next);
        take(message);
      }
      out.playDue(now);
      if (due() <= now) {
        step();
      }
    }
  }

  private void follow(Block block) {
    tempo = block.tempo();
    timeline = block.timeline();
    long ahead = block.songFrame() - block.clock();
    if (block.playing() && !playing) {
      playing = true;
      songAhead = ahead;
      chance.reset();
      started();
    } else if (!block.playing() && playing) {
      playing = false;
      stoppedAt = now;
      out.settle(now);
      stopped();
    } else if (block.playing() && ahead != songAhead) {
      songAhead = ahead;
      jumped();
    }
  }

  private void take(long message) {
    if (ParamEvent.is(message)) {
      move(ParamEvent.index(message), ParamEvent.value(message));
    } else if (Message.type(message) != Message.TYPE_VOICE) {
      pass(message);
    } else {
      switch (Message.opcode(message)) {
        case Message.NOTE_ON -> press(message);
        case Message.NOTE_OFF -> lift(message);
        case Message.POLY_PRESSURE, Message.PER_NOTE_BEND -> single(message);
        case Message.CONTROL -> controller(message);
        default -> control(message);
      }
    }
  }

  private void move(int index, float value) {
    if (index < values.length) {
      values[index] = specs.get(index).clamp(value);
      changed(index);
    }
  }

  private void press(long message) {
    int slot = NoteMessage.slot(message);
    int before = held.find(slot);
    if (before >= 0 && held.down(before)) {
      noteOff(before, NoteMessage.off(slot));
    }
    int index = held.add(message);
    if (index >= 0) {
      noteOn(index, message);
    }
  }

  private void lift(long message) {
    int index = held.find(NoteMessage.slot(message));
    if (index >= 0 && held.down(index)) {
      noteOff(index, message);
    } else if (index < 0 && !out.sounds(NoteMessage.slot(message))) {
      pass(message);
    }
  }

  /** What moves a single key moves the notes that were made of it. */
  private void single(long message) {
    int index = held.find(NoteMessage.slot(message));
    if (index < 0 || held.made(index) == 0) {
      pass(message);
      return;
    }
    for (int n = 0; n < held.made(index); n++) {
      int slot = NoteOutput.slotOf(held.note(index, n));
      if (out.soundsStill(held.note(index, n))) {
        pass(Message.withChannel(NoteMessage.withKey(message, slot & 127), slot >> 7));
      }
    }
  }

  private void controller(long message) {
    int controller = Message.controller(message);
    if (controller == ALL_SOUND_OFF || controller >= ALL_NOTES_OFF) {
      int channel = Message.channel(message);
      out.silence(now, channel);
      for (int i = held.count() - 1; i >= 0; i--) {
        if (Message.channel(held.message(i)) == channel) {
          forget(i);
        }
      }
    }
    control(message);
  }
}
