package studio.overdub.effects.notes;

import static studio.overdub.effects.notes.NoteEchoType.*;

import studio.overdub.device.Preparation;
import studio.overdub.midi.Message;

/** Plays the repeats. Each is as long as the key was held; a repeat that leaves the keys, or is too soft, ends them. */
final class NoteEchoProcessor extends NoteProcessor {
  private static final double SOFTEST = 1;

  NoteEchoProcessor(double[] values, Preparation preparation) {
    super(PARAMS, values, preparation, MOST_REPEATS + 1);
  }

  @Override
  void noteOn(int index, long message) {
    if (on(DRY)) {
      sound(index, message, 0);
    }
    double velocity = Message.velocity(message) * get(LEVEL);
    int repeats = (int) get(REPEATS);
    for (int i = 1; i <= repeats && velocity >= SOFTEST; i++) {
      int key = Message.key(message) + i * (int) get(PITCH);
      int heard = key + (i % 2 == 1 ? (int) get(PING) : 0);
      if (key < 0 || key > 127) {
        return;
      }
      if (heard >= 0 && heard <= 127) {
        sound(index, NoteMessage.withVelocity(NoteMessage.withKey(message, heard), velocity), delay(i));
      }
      velocity *= get(FEEDBACK);
    }
  }

  /** Frames until a repeat. */
  private long delay(int repeat) {
    double quarters = NoteValue.quarters(get(NOTE));
    return quarters == 0 ? frames(repeat * get(TIME)) : after(repeat * quarters) - now();
  }
}
