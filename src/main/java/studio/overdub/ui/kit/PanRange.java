package studio.overdub.ui.kit;

import java.util.Locale;
import java.util.OptionalDouble;

/** The travel of a pan knob: -1 left to 1 right, read as L50, C, R50. */
public final class PanRange implements ValueRange {
  /** The one range of every pan. */
  public static final PanRange PAN = new PanRange();

  private PanRange() {}

  @Override
  public double toTravel(double pan) {
    return (pan + 1) / 2;
  }

  @Override
  public double fromTravel(double travel) {
    return Math.rint((travel * 2 - 1) * 100) / 100;
  }

  @Override
  public double defaultValue() {
    return 0;
  }

  @Override
  public double origin() {
    return .5;
  }

  @Override
  public String format(double pan) {
    long side = Math.round(Math.abs(pan) * 50);
    return side == 0 ? "C" : (pan < 0 ? "L" : "R") + side;
  }

  @Override
  public OptionalDouble parse(String text) {
    String t = text.strip().toLowerCase(Locale.ROOT);
    if (t.equals("c") || t.equals("0")) {
      return OptionalDouble.of(0);
    }
    return t.matches("[lr]\\d{1,3}")
        ? OptionalDouble.of(
            Math.min(1, Integer.parseInt(t.substring(1)) / 50.0) * (t.charAt(0) == 'l' ? -1 : 1))
        : OptionalDouble.empty();
  }
}
