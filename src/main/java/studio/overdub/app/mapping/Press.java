package studio.overdub.app.mapping;

import java.util.OptionalDouble;
import studio.overdub.song.MidiController;
import studio.overdub.song.MidiMapping.Takeover;

/** How a pad, a button or a key moves a value. Notes press at any velocity, other controllers in their upper half. */
final class Press extends Handling {
  private static final double HALF = .5;

  /** Sums of steps that should meet the range's end exactly miss it by less than this. */
  private static final double ROUNDING = 1e-9;

  private final Takeover takeover;
  private final double step;
  private boolean down;

  /**
   * @param takeover one of {@code TOGGLE}, {@code HOLD}, {@code STEP} and {@code VELOCITY}
   * @param step how far one choice is from the next
   */
  Press(Takeover takeover, double stands, double step) {
    super(stands);
    this.takeover = takeover;
    this.step = step;
  }

  @Override
  OptionalDouble move(ControllerMove move, double from, double to) {
    boolean note = move.controller() instanceof MidiController.Note;
    boolean held = note ? move.position() > 0 : move.position() >= HALF;
    boolean pressed = held && (note || !down);
    boolean released = !held && down;
    down = held;
    if (released && takeover == Takeover.HOLD) {
      return goTo(from);
    }
    return pressed ? goTo(goal(move.position(), from, to)) : OptionalDouble.empty();
  }

  private double goal(double position, double from, double to) {
    return switch (takeover) {
      case TOGGLE -> Math.abs(stands - to) < Math.abs(stands - from) ? from : to;
      case STEP -> next(from, to);
      case VELOCITY -> place(position, from, to);
      default -> to;
    };
  }

  private double next(double from, double to) {
    double next = stands + Math.copySign(step, to - from);
    boolean within = next >= Math.min(from, to) - ROUNDING && next <= Math.max(from, to) + ROUNDING;
    return within ? next : from;
  }
}
