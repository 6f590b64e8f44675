package studio.overdub.app.mapping;

import java.util.OptionalDouble;
import studio.overdub.song.MidiMapping.Takeover;

/**
 * How a controller takes over a value that it did not set: as travel of the value, 0 to 1. One thread at a time.
 */
final class PickUp {
  /** How near a controller of 7 bits can come to any place, and a little more. */
  private static final double NEAR = 1.01 / 127;
  private static final double HALF = .5;

  private final Takeover takeover;
  private double stands;
  private double last = Double.NaN;
  private boolean caught;

  /** @param stands where the value is, as travel */
  PickUp(Takeover takeover, double stands) {
    this.takeover = takeover;
    this.stands = stands;
  }

  /** The value was moved elsewhere by something else: the controller has to pick it up again. */
  void standsAt(double travel) {
    stands = travel;
    caught = false;
  }

  /** Whether the controller has been moved, but not yet to where the value is. */
  boolean reaching() {
    return takeover == Takeover.PICK_UP && !caught && !Double.isNaN(last);
  }

  /**
   * The controller moved.
   *
   * @param to its place, as travel of the value
   * @param least the least travel that it can reach
   * @param most the greatest
   * @return where the value goes; empty where it stays
   */
  OptionalDouble move(double to, double least, double most) {
    double before = last;
    last = to;
    if (takeover == Takeover.TOGGLE) {
      double middle = (least + most) / 2;
      boolean pressed = to >= middle && !(before >= middle);
      return pressed ? goTo(stands >= HALF ? 0 : 1) : OptionalDouble.empty();
    }
    if (takeover == Takeover.PICK_UP && !caught) {
      // A value beyond what the controller reaches is picked up at the end that is nearest to it.
      double goal = Math.clamp(stands, least, most);
      boolean crossed = !Double.isNaN(before) && (before - goal) * (to - goal) <= 0;
      caught = crossed || Math.abs(to - goal) <= NEAR;
      if (!caught) {
        return OptionalDouble.empty();
      }
    }
    return goTo(to);
  }

  private OptionalDouble goTo(double travel) {
    stands = travel;
    return OptionalDouble.of(travel);
  }
}
