package studio.overdub.ui.kit;

import java.util.OptionalDouble;

/** How a value spreads over the travel of a knob or fader, and how people read and type it. */
public interface ValueRange {
  /** The place, 0 to 1, of a value. */
  double toTravel(double value);

  /** The value at a place, 0 to 1. */
  double fromTravel(double travel);

  /** Where a fresh one stands, and where a double-click goes. */
  double defaultValue();

  /** The value as people read it, with its unit. */
  String format(double value);

  /** What a typed text means; empty where it means nothing here. */
  OptionalDouble parse(String text);

  /** The place from which the arc of a knob is drawn: 0 for most, the middle for what goes both ways. */
  default double origin() {
    return 0;
  }

  /** How far an arrow key or a notch of the wheel goes, as travel. */
  default double step() {
    return .02;
  }

  /** How far it goes with Shift. */
  default double fineStep() {
    return step() / 10;
  }
}
