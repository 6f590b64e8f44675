package studio.overdub.effects.notes;

import static studio.overdub.effects.notes.HumanizeType.*;

import studio.overdub.device.Preparation;
import studio.overdub.midi.Message;

/** Plays notes later by chance. */
final class HumanizeProcessor extends NoteProcessor {
  HumanizeProcessor(double[] values, Preparation preparation) {
    super(PARAMS, values, preparation, 1);
  }

  @Override
  void noteOn(int index, long message) {
    double late = chance().next();
    double other = chance().next();
    if (get(SPREAD) != 0) {
      late = .5 * (late + other);
    }
    // The middle of the draw moves from the softer to the louder side.
    double velocity = Message.velocity(message) + (chance().nextBothWays() + get(LOUDER)) * get(VELOCITY);
    sound(index, NoteMessage.withVelocity(message, velocity), frames(late * get(TIME)));
  }
}
