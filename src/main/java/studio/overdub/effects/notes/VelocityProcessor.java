package studio.overdub.effects.notes;

import static studio.overdub.effects.notes.VelocityType.*;

import studio.overdub.device.Preparation;
import studio.overdub.midi.Message;

/** Plays notes with other velocities. */
final class VelocityProcessor extends NoteProcessor {
  private static final double STEEPEST = .95;

  VelocityProcessor(double[] values, Preparation preparation) {
    super(PARAMS, values, preparation, 1);
  }

  @Override
  void noteOn(int index, long message) {
    double velocity = on(FIXED) ? get(FIXED_AT) : curved(Message.velocity(message));
    double random = chance().nextBothWays() * get(RANDOM);
    double least = Math.min(get(LEAST), get(MOST));
    double most = Math.max(get(LEAST), get(MOST));
    double limited = Math.clamp(velocity + random, least, most);
    sound(index, NoteMessage.withVelocity(message, limited), 0);
  }

  private double curved(int played) {
    double x = bent((played - 1) / 126d, STEEPEST * get(CURVE));
    double fromCentre = 2 * x - 1;
    // Contrast bends each half: away from the middle, or towards it.
    double half = bent(Math.abs(fromCentre), STEEPEST * get(SHAPE));
    double contrasted = .5 + .5 * (fromCentre < 0 ? -half : half);
    return 1 + 126 * contrasted + get(ADD);
  }

  /** A hyperbola from 0 to 1 that passes .5 + bend / 2 in the middle; -1 to 1 excluded. */
  private static double bent(double x, double bend) {
    return x * (1 + bend) / (1 + bend * (2 * x - 1));
  }
}
