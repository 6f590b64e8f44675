package studio.overdub.app.mapping;

import java.util.OptionalDouble;

/** How an encoder moves a value: on from where it stands, one choice a step, or as finely as a knob of 7 bits. */
final class Turn extends Handling {
  private static final double FINEST = 1.0 / 127;

  private final double step;

  /** @param step how far one choice is from the next; 0 for what has no choices */
  Turn(double stands, double step) {
    super(stands);
    this.step = Math.max(step, FINEST);
  }

  @Override
  OptionalDouble move(ControllerMove move, double from, double to) {
    double goal = stands + move.steps() * Math.copySign(step, to - from);
    double within = Math.clamp(goal, Math.min(from, to), Math.max(from, to));
    return move.steps() == 0 ? OptionalDouble.empty() : goTo(within);
  }
}
