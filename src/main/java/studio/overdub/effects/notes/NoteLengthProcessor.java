package studio.overdub.effects.notes;

import static studio.overdub.effects.notes.NoteLengthType.*;

import studio.overdub.device.Preparation;

/** Plays notes of a set length. */
final class NoteLengthProcessor extends NoteProcessor {
  NoteLengthProcessor(double[] values, Preparation preparation) {
    super(PARAMS, values, preparation, 1);
  }

  @Override
  void noteOn(int index, long message) {
    if (get(TRIGGER) == 0) {
      play(message);
    }
  }

  @Override
  void noteOff(int index, long off) {
    long on = held().message(index);
    forget(index);
    if (get(TRIGGER) != 0 && !stopping()) {
      play(on);
    }
  }

  private void play(long message) {
    long note = out().begin(now(), message);
    if (note != NoteOutput.NONE) {
      out().endAt(now(), now() + length(), note, NoteMessage.off(NoteMessage.slot(message)));
    }
  }

  private long length() {
    double quarters = NoteValue.quarters(get(LENGTH));
    long length = quarters == 0 ? frames(get(TIME) * get(GATE)) : after(quarters * get(GATE)) - now();
    return Math.max(1, length);
  }
}
