package studio.overdub.effects.notes;

import static studio.overdub.effects.notes.LatchType.*;

import studio.overdub.device.Preparation;

/** Holds notes. A stop of the song lets go of all whose keys are up. */
final class LatchProcessor extends NoteProcessor {
  LatchProcessor(double[] values, Preparation preparation) {
    super(PARAMS, values, preparation, 1);
  }

  @Override
  void noteOn(int index, long message) {
    int latched = latched(NoteMessage.slot(message));
    if (on(ON) && get(MODE) != 0 && latched >= 0) {
      // Pressed again: the note ends, and the key now down stands for nothing.
      forget(index);
      end(latched);
      return;
    }
    if (on(ON) && get(MODE) == 0 && onlyDown(index)) {
      release();
    } else if (latched >= 0) {
      end(latched);
    }
    sound(held().find(NoteMessage.slot(message)), message, 0);
  }

  private int latched(int slot) {
    for (int i = 0; i < held().count(); i++) {
      if (!held().down(i) && NoteMessage.slot(held().message(i)) == slot) {
        return i;
      }
    }
    return -1;
  }

  private boolean onlyDown(int index) {
    for (int i = 0; i < held().count(); i++) {
      if (i != index && held().down(i)) {
        return false;
      }
    }
    return true;
  }

  @Override
  void noteOff(int index, long off) {
    if (on(ON) && !stopping()) {
      held().lift(index);
    } else {
      super.noteOff(index, off);
    }
  }

  private void end(int index) {
    super.noteOff(index, NoteMessage.off(NoteMessage.slot(held().message(index))));
  }

  /** Ends all whose keys are up. */
  private void release() {
    for (int i = held().count() - 1; i >= 0; i--) {
      if (!held().down(i)) {
        end(i);
      }
    }
  }

  @Override
  void stopped() {
    release();
  }

  @Override
  void changed(int index) {
    if (!on(ON)) {
      release();
    }
  }

  @Override
  boolean holds() {
    for (int i = 0; i < held().count(); i++) {
      if (!held().down(i)) {
        return true;
      }
    }
    return false;
  }
}
