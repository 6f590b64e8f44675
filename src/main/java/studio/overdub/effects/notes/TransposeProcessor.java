package studio.overdub.effects.notes;

import static studio.overdub.effects.notes.TransposeType.*;

import studio.overdub.device.Preparation;
import studio.overdub.midi.Message;

/** Plays the transposition. */
final class TransposeProcessor extends NoteProcessor {
  TransposeProcessor(double[] values, Preparation preparation) {
    super(PARAMS, values, preparation, 1);
  }

  @Override
  void noteOn(int index, long message) {
    int key = Message.key(message) + 12 * (int) get(OCTAVES) + (int) get(SEMITONES);
    if (get(BEYOND) == 0 || key >= 0 && key <= 127) {
      sound(index, NoteMessage.withKey(message, NoteMessage.folded(key)), 0);
    }
  }
}
