package studio.overdub.effects.notes;

import static studio.overdub.effects.notes.ChordType.*;

import studio.overdub.device.Preparation;
import studio.overdub.midi.Message;

/** Plays the chords. Intervals of 0 add nothing, nor do those that leave the keys. */
final class ChordProcessor extends NoteProcessor {
  private final long[] chord = new long[NOTES + 1];
  private int count;

  ChordProcessor(double[] values, Preparation preparation) {
    super(PARAMS, values, preparation, NOTES + 1);
  }

  @Override
  void noteOn(int index, long message) {
    gather(message);
    for (int i = 0; i < count; i++) {
      int place = get(DIRECTION) == 0 ? i : count - 1 - i;
      sound(index, chord[i], frames(place * get(STRUM) / Math.max(1, count - 1)));
    }
  }

  /** The notes of a chord from the lowest to the highest; one that is in it twice is played once. */
  private void gather(long message) {
    count = 0;
    if (on(ROOT)) {
      insert(message);
    }
    for (int i = 0; i < NOTES; i++) {
      int interval = (int) get(INTERVAL + i);
      int key = Message.key(message) + interval;
      double level = get(VELOCITY + i);
      if (interval != 0 && level > 0 && key >= 0 && key <= 127) {
        double velocity = level * Message.velocity(message);
        insert(NoteMessage.withVelocity(NoteMessage.withKey(message, key), velocity));
      }
    }
  }

  private void insert(long note) {
    int at = count;
    while (at > 0 && Message.key(chord[at - 1]) >= Message.key(note)) {
      at--;
    }
    if (at < count && Message.key(chord[at]) == Message.key(note)) {
      return;
    }
    System.arraycopy(chord, at, chord, at + 1, count - at);
    chord[at] = note;
    count++;
  }
}
