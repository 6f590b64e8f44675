package studio.overdub.effects.notes;

import static studio.overdub.effects.notes.SplitType.*;

import studio.overdub.device.Preparation;
import studio.overdub.midi.Message;

/** Plays the notes of a zone. */
final class SplitProcessor extends NoteProcessor {
  SplitProcessor(double[] values, Preparation preparation) {
    super(PARAMS, values, preparation, 1);
  }

  @Override
  void noteOn(int index, long message) {
    if (!inside(message)) {
      if (get(OUTSIDE) != 0) {
        sound(index, message, 0);
      }
      return;
    }
    int key = Message.key(message) + (int) get(TRANSPOSE);
    if (key >= 0 && key <= 127) {
      int channel = get(CHANNEL) == 0 ? Message.channel(message) : (int) get(CHANNEL) - 1;
      sound(index, Message.withChannel(NoteMessage.withKey(message, key), channel), 0);
    }
  }

  private boolean inside(long message) {
    int key = Message.key(message);
    int velocity = Message.velocity(message);
    return key >= get(LOW) && key <= get(HIGH) && velocity >= get(SOFTEST) && velocity <= get(LOUDEST);
  }
}
