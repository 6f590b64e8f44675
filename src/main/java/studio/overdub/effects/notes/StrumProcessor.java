package studio.overdub.effects.notes;

import static studio.overdub.effects.notes.StrumType.*;

import studio.overdub.device.Preparation;
import studio.overdub.midi.Message;

/** Plays chords note by note. Keys pressed at one frame, or within the time it waits, make a chord. */
final class StrumProcessor extends NoteProcessor {
  private static final int HIGH_TO_LOW = 1;
  private static final int ALTERNATE = 2;
  private static final int RANDOM = 3;
  private static final int AS_PLAYED = 4;
  private static final double STEEPEST = .9;

  private final int[] order = new int[HeldKeys.MOST];
  private int waiting;
  private int strums;
  private long strumAt;

  StrumProcessor(double[] values, Preparation preparation) {
    super(PARAMS, values, preparation, 1);
  }

  @Override
  void noteOn(int index, long message) {
    if (waiting == 0) {
      strumAt = now() + frames(get(GATHER));
    }
    waiting++;
  }

  @Override
  void noteOff(int index, long off) {
    if (index >= held().count() - waiting) {
      step();
    }
    super.noteOff(index, off);
  }

  @Override
  void control(long message) {
    // Where all notes of a channel were ended, some that wait may have been forgotten.
    int silent = 0;
    while (silent < waiting && silent < held().count() && held().made(held().count() - 1 - silent) == 0) {
      silent++;
    }
    waiting = silent;
    pass(message);
  }

  @Override
  long due() {
    return waiting == 0 ? NEVER : strumAt;
  }

  @Override
  void step() {
    int first = held().count() - waiting;
    sort(first);
    for (int place = 0; place < waiting; place++) {
      double along = waiting == 1 ? 0 : (double) place / (waiting - 1);
      long message = held().message(order[place]);
      double velocity = Message.velocity(message) * (1 + get(TILT) * (2 * along - 1));
      sound(order[place], NoteMessage.withVelocity(message, velocity), frames(get(TIME) * bent(along)));
    }
    waiting = 0;
    strums++;
  }

  /** When in the strum a note comes: later ones closer together where it grows faster, further apart where slower. */
  private double bent(double along) {
    double bend = STEEPEST * -get(BEND);
    return along * (1 - bend) / (1 - bend * (2 * along - 1));
  }

  private void sort(int first) {
    int direction = (int) get(DIRECTION);
    boolean down = direction == HIGH_TO_LOW || direction == ALTERNATE && strums % 2 == 1;
    for (int i = 0; i < waiting; i++) {
      int index = first + i;
      int at = i;
      if (direction == RANDOM) {
        at = (int) (chance().next() * (i + 1));
        order[i] = order[at];
      } else if (direction != AS_PLAYED) {
        for (; at > 0 && isBefore(index, order[at - 1], down); at--) {
          order[at] = order[at - 1];
        }
      }
      order[at] = index;
    }
  }

  private boolean isBefore(int one, int other, boolean down) {
    int difference = Message.key(held().message(one)) - Message.key(held().message(other));
    return down ? difference > 0 : difference < 0;
  }

  @Override
  void started() {
    strums = 0;
  }

  @Override
  void fresh() {
    waiting = 0;
    strums = 0;
  }
}
