package studio.overdub.app.mapping;

import java.util.OptionalDouble;
import studio.overdub.song.MidiMapping.Takeover;

/** How a controller that sends where it stands takes over a value that it did not set. */
final class PickUp extends Handling {
  /** How near a controller of 7 bits can come to any place, and a little more. */
  private static final double NEAR = 1.01 / 127;

  private final Takeover takeover;
  private double last = Double.NaN;
  private boolean caught;

  /** @param takeover one of {@code PICK_UP}, {@code SCALE} and {@code JUMP} */
  PickUp(Takeover takeover, double stands) {
    super(stands);
    this.takeover = takeover;
  }

  /** {@inheritDoc} The controller has to pick it up again. */
  @Override
  void standsAt(double travel) {
    super.standsAt(travel);
    caught = false;
  }

  @Override
  boolean reaching() {
    return takeover == Takeover.PICK_UP && !caught && !Double.isNaN(last);
  }

  @Override
  void sentTo(double travel) {
    last = travel;
  }

  @Override
  OptionalDouble move(ControllerMove move, double from, double to) {
    double place = place(move.position(), from, to);
    double before = last;
    last = place;
    double least = Math.min(from, to);
    double most = Math.max(from, to);
    return switch (takeover) {
      case PICK_UP -> pickUp(before, place, Math.clamp(stands, least, most));
      case SCALE -> scale(before, place, least, most);
      default -> goTo(place);
    };
  }

  /** @param goal where the value is; one beyond what the controller reaches is picked up at the end nearest to it */
  private OptionalDouble pickUp(double before, double to, double goal) {
    boolean crossed = !Double.isNaN(before) && (before - goal) * (to - goal) <= 0;
    caught |= crossed || Math.abs(to - goal) <= NEAR;
    return caught ? goTo(to) : OptionalDouble.empty();
  }

  private OptionalDouble scale(double before, double to, double least, double most) {
    if (Double.isNaN(before) || before == to) {
      return OptionalDouble.empty();
    }
    double now = Math.clamp(stands, least, most);
    double end = to > before ? most : least;
    return goTo(to == end ? end : now + (to - before) * (end - now) / (end - before));
  }
}
