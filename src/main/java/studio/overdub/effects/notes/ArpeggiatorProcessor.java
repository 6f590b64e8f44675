package studio.overdub.effects.notes;

import static studio.overdub.effects.notes.ArpeggiatorType.*;

import studio.overdub.device.Preparation;
import studio.overdub.midi.Message;

/**
 * Plays the arpeggio. Each note is given its end as it begins, so that nothing that happens meanwhile can leave it
 * hanging.
 */
final class ArpeggiatorProcessor extends NoteProcessor {
  private static final int SUSTAIN = 64;
  private static final int MOST_OCTAVES = 4;
  private static final long LONG_AGO = Long.MIN_VALUE;

  private final StepClock clock = new StepClock();
  private final ArpeggioOrder order;
  private final Chance draws;
  private final int[] keys = new int[HeldKeys.MOST];
  private boolean pedal;
  private long origin;
  private long lastStep = LONG_AGO;

  ArpeggiatorProcessor(double[] values, Preparation preparation) {
    super(PARAMS, values, preparation, 1);
    order = new ArpeggioOrder(HeldKeys.MOST * MOST_OCTAVES, new Chance(preparation.seed()));
    draws = new Chance(~preparation.seed());
  }

  @Override
  void noteOn(int index, long message) {
    boolean newChord = !anyOtherDown(index);
    letGo(newChord ? -1 : NoteMessage.slot(message));
    pace();
    boolean runs = clock.due() != NEVER;
    if (!runs) {
      clock.start(now());
    }
    boolean withSong = get(RETRIGGER) == WITH_THE_SONG && clock.onGrid();
    if (!runs || get(RETRIGGER) == WITH_EVERY_KEY || newChord && get(RETRIGGER) != WITH_THE_SONG) {
      origin = withSong ? 0 : clock.index();
    }
  }

  private boolean anyOtherDown(int index) {
    for (int i = 0; i < held().count(); i++) {
      if (i != index && held().down(i)) {
        return true;
      }
    }
    return false;
  }

  /** Forgets notes whose keys are up: those of one channel and key, or all for -1. */
  private void letGo(int slot) {
    for (int i = held().count() - 1; i >= 0; i--) {
      if (!held().down(i) && (slot < 0 || NoteMessage.slot(held().message(i)) == slot)) {
        forget(i);
      }
    }
  }

  @Override
  void noteOff(int index, long off) {
    if (!stopping() && (on(HOLD) || pedal)) {
      held().lift(index);
    } else {
      forget(index);
      standStillWithoutKeys();
    }
  }

  private void standStillWithoutKeys() {
    if (held().count() == 0) {
      clock.stop();
      lastStep = LONG_AGO;
    }
  }

  private void releaseHeld() {
    if (!on(HOLD) && !pedal) {
      letGo(-1);
      standStillWithoutKeys();
    }
  }

  @Override
  void control(long message) {
    boolean sustain = Message.is(message, Message.CONTROL) && Message.controller(message) == SUSTAIN;
    if (sustain && get(PEDAL) == 0) {
      pedal = Message.value7(message) >= 64;
      releaseHeld();
    } else {
      pass(message);
      standStillWithoutKeys();
    }
  }

  @Override
  void changed(int index) {
    if (index == HOLD || index == PEDAL) {
      pedal &= get(PEDAL) == 0;
      releaseHeld();
    } else if (index == RATE || index == FREQUENCY || index == SWING) {
      follow();
    }
  }

  @Override
  void started() {
    follow();
  }

  @Override
  void jumped() {
    if (clock.onGrid()) {
      lastStep = LONG_AGO;
      follow();
    }
  }

  @Override
  void stopped() {
    pedal = false;
    letGo(-1);
    standStillWithoutKeys();
    follow();
  }

  /** Finds the next step after time or its measure has changed; the row goes on where it was. */
  private void follow() {
    pace();
    if (clock.due() != NEVER) {
      long before = clock.index();
      clock.follow(now(), lastStep);
      if (!(get(RETRIGGER) == WITH_THE_SONG && clock.onGrid())) {
        origin += clock.index() - before;
      } else {
        origin = 0;
      }
    }
  }

  private void pace() {
    double quarters = NoteValue.quarters(get(RATE));
    double free = quarters == 0 ? sampleRate() / get(FREQUENCY) : framesOf(quarters);
    clock.pace(quarters == 0 ? null : timeline(), songAhead(), quarters, free, 2 * get(SWING) - 1);
  }

  @Override
  long due() {
    return clock.due();
  }

  @Override
  void step() {
    pace();
    lastStep = now();
    long step = clock.index() - origin;
    int count = (int) get(LENGTH);
    int place = (int) Math.floorMod(step, (long) count);
    if (get(ACTION + place) == PLAY && draws.at(step) < get(CHANCE)) {
      play(place, Math.floorDiv(step, (long) count) * plays(count) + plays(place), ends(place, count));
    }
    clock.next();
  }

  /** How many of the first steps of the row play. */
  private int plays(int steps) {
    int plays = 0;
    for (int i = 0; i < steps; i++) {
      plays += get(ACTION + i) == PLAY ? 1 : 0;
    }
    return plays;
  }

  /** The frame at which a note of this step ends: after its gate, counted in the last of the steps tied to it. */
  private long ends(int place, int count) {
    int tied = 0;
    while (tied + 1 < count && get(ACTION + (place + tied + 1) % count) == TIE) {
      tied++;
    }
    long last = clock.ahead(tied);
    return last + Math.max(1, Math.round(get(GATE) * (clock.ahead(tied + 1) - last)));
  }

  private void play(int place, long at, long ends) {
    int mode = (int) get(MODE);
    int count = held().count();
    int octaves = (int) get(OCTAVES);
    sort(mode);
    if (mode == ArpeggioOrder.CHORD) {
      for (int i = 0; i < count; i++) {
        play(held().message(keys[i]), (int) Math.floorMod(at, (long) octaves), place, ends);
      }
    } else {
      int note = order.at(mode, at, count * octaves);
      play(held().message(keys[note % count]), note / count, place, ends);
    }
  }

  private void sort(int mode) {
    for (int i = 0; i < held().count(); i++) {
      int at = i;
      while (mode != ArpeggioOrder.AS_PLAYED && at > 0 && keyOf(keys[at - 1]) > keyOf(i)) {
        keys[at] = keys[at - 1];
        at--;
      }
      keys[at] = i;
    }
  }

  private int keyOf(int index) {
    return Message.key(held().message(index));
  }

  private void play(long message, int octave, int place, long ends) {
    double velocity = get(VELOCITY_MODE) == 0 ? Message.velocity(message) : get(VELOCITY);
    int key = NoteMessage.folded(Message.key(message) + 12 * octave + (int) get(SHIFT + place));
    long on = NoteMessage.withVelocity(NoteMessage.withKey(message, key), velocity * get(ACCENT + place));
    long note = out().begin(now(), on);
    if (note != NoteOutput.NONE) {
      out().endAt(now(), ends, note, NoteMessage.off(NoteMessage.slot(message)));
    }
  }

  @Override
  void fresh() {
    clock.stop();
    pedal = false;
    origin = 0;
    lastStep = LONG_AGO;
  }
}
