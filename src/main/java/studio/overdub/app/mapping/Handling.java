package studio.overdub.app.mapping;

import java.util.OptionalDouble;

/** How what a controller does becomes where its value goes: as travel of the value, 0 to 1. One thread at a time. */
abstract class Handling {
  /** Where the value is, as far as is known. */
  double stands;

  /** @param stands where the value is */
  Handling(double stands) {
    this.stands = stands;
  }

  /** The value was moved elsewhere by something else. */
  void standsAt(double travel) {
    stands = travel;
  }

  /** Whether the controller has been moved, but not yet to where the value is. */
  boolean reaching() {
    return false;
  }

  /** The controller itself was moved by what the studio sent to it. */
  void sentTo(double travel) {}

  /**
   * The controller moved or was pressed.
   *
   * @param from the travel that belongs to its least, {@code to} to its greatest
   * @return where the value goes; empty where it stays
   */
  abstract OptionalDouble move(ControllerMove move, double from, double to);

  /** The place in a range, whose ends are met exactly. */
  static double place(double position, double from, double to) {
    return position <= 0 ? from : position >= 1 ? to : from + position * (to - from);
  }

  OptionalDouble goTo(double travel) {
    stands = travel;
    return OptionalDouble.of(travel);
  }
}
