package studio.overdub.effects.notes;

import static studio.overdub.effects.notes.ScaleType.*;

import studio.overdub.device.Preparation;
import studio.overdub.midi.Message;

/** Plays notes of a scale. */
final class ScaleProcessor extends NoteProcessor {
  private static final int UP = 1;
  private static final int DOWN = 2;
  private static final int DROP = 3;
  private static final int AS_PLAYED = 1;
  private static final int LEFT_OUT = 2;
  private static final int NOWHERE = Integer.MIN_VALUE;

  ScaleProcessor(double[] values, Preparation preparation) {
    super(PARAMS, values, preparation, 1);
  }

  @Override
  void noteOn(int index, long message) {
    int played = Message.key(message);
    boolean outside = played < get(LOW) || played > get(HIGH);
    if (outside && get(OUTSIDE) == AS_PLAYED) {
      sound(index, message, 0);
    } else if (!outside || get(OUTSIDE) != LEFT_OUT) {
      map(index, message, played);
    }
  }

  private void map(int index, long message, int played) {
    int[] degrees = ScaleTable.degrees((int) get(SCALE));
    int root = (int) get(ROOT);
    int key = placed(degrees, played - root);
    if (key == NOWHERE) {
      return;
    }
    int moved = folded(stepped(degrees, key, (int) get(STEPS)) + root);
    sound(index, NoteMessage.withKey(message, NoteMessage.folded(moved)), 0);
  }

  /** The note of the scale that stands for a key, both counted from the root. */
  private int placed(int[] degrees, int key) {
    int map = (int) get(MAP);
    for (int distance = 0; distance < 12; distance++) {
      if (map != UP && isIn(degrees, key - distance)) {
        return map == DROP && distance > 0 ? NOWHERE : key - distance;
      }
      if (map != DOWN && map != DROP && isIn(degrees, key + distance)) {
        return key + distance;
      }
    }
    return NOWHERE;
  }

  private static boolean isIn(int[] degrees, int key) {
    int semitone = Math.floorMod(key, 12);
    for (int degree : degrees) {
      if (degree == semitone) {
        return true;
      }
    }
    return false;
  }

  /** A note of the scale so many steps further. */
  private static int stepped(int[] degrees, int key, int steps) {
    int at = 0;
    while (degrees[at] != Math.floorMod(key, 12)) {
      at++;
    }
    int to = Math.floorDiv(key, 12) * degrees.length + at + steps;
    return Math.floorDiv(to, degrees.length) * 12 + degrees[Math.floorMod(to, degrees.length)];
  }

  /** A key moved by octaves into the range; where it is narrower than an octave, as near as can be. */
  private int folded(int key) {
    int inside = key;
    while (inside < get(LOW)) {
      inside += 12;
    }
    while (inside > get(HIGH) && inside - 12 >= get(LOW)) {
      inside -= 12;
    }
    return inside;
  }
}
