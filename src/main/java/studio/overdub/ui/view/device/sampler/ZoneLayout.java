package studio.overdub.ui.view.device.sampler;

import studio.overdub.ui.view.Area;

/**
 * Where keys and velocities stand on a map of zones with a keyboard beneath, in logical pixels: keys to the right, each
 * as wide as any other, velocities upwards.
 *
 * @param width of the canvas
 * @param height of the canvas
 * @param left where the first key begins: to its left stand the velocities
 * @param keys which keys are seen
 * @param velocities which velocities are seen
 */
public record ZoneLayout(double width, double height, double left, ZoneRange keys, ZoneRange velocities) {
  /** How many keys there are, and velocities. */
  public static final int COUNT = 128;

  /** How high the keyboard is. */
  public static final double KEYBOARD = 44;

  private static final double LEFT = 26;

  /** A map of all keys and velocities with room for velocities on its left. */
  public ZoneLayout(double width, double height) {
    this(width, height, ZoneRange.ALL, ZoneRange.ALL);
  }

  /** A map of some keys and velocities with room for velocities on its left. */
  public ZoneLayout(double width, double height, ZoneRange keys, ZoneRange velocities) {
    this(width, height, LEFT, keys, velocities);
  }

  /** A keyboard alone. */
  public static ZoneLayout keyboard(double width) {
    return new ZoneLayout(width, KEYBOARD, 0, ZoneRange.ALL, ZoneRange.ALL);
  }

  /** Where the keyboard begins. */
  public double keyboardTop() {
    return Math.max(0, height - KEYBOARD);
  }

  /** How wide a key is. */
  public double keyWidth() {
    return Math.max(1, (width - left - 1) / keys.span());
  }

  /** The left edge of a key. */
  public double x(int key) {
    return left + (key - keys.from()) * keyWidth();
  }

  private double velocityHeight() {
    return keyboardTop() / velocities.span();
  }

  /** The upper edge of a velocity. */
  public double y(int velocity) {
    return (velocities.to() - 1 - velocity) * velocityHeight();
  }

  /** Which key stands at a place, with fractions. */
  public double keyAt(double x) {
    return keys.from() + (x - left) / keyWidth();
  }

  /** Which velocity stands at a place on the map, with fractions. */
  public double velocityAt(double y) {
    return velocities.to() - y / Math.max(1e-9, velocityHeight());
  }

  /** The key at a place, the nearest one beside the map. */
  public int key(double x) {
    return (int) Math.clamp(Math.floor(keyAt(x)), 0, COUNT - 1);
  }

  /** The velocity at a place: on the map as the map has it, on the keyboard harder the further down. At least 1. */
  public int velocity(double y) {
    if (y >= keyboardTop()) {
      return (int) Math.clamp(Math.round(127 * (y - keyboardTop() + 4) / (KEYBOARD - 6)), 1, COUNT - 1);
    }
    return (int) Math.clamp(Math.floor(velocityAt(y)), 1, COUNT - 1);
  }

  /** Whether a place lies on the keyboard. */
  public boolean onKeyboard(double y) {
    return y >= keyboardTop();
  }

  /** Where a zone stands; zones of higher layers stand a little inside those below. */
  public Area area(ZoneBox zone) {
    double inset = Math.min(zone.layer(), 4) * 1.5;
    double x = x(zone.lowKey());
    double y = y(zone.highVelocity());
    double w = (zone.highKey() - zone.lowKey() + 1) * keyWidth() - 1;
    double h = y(zone.lowVelocity()) + velocityHeight() - y - 1;
    double sides = w > 4 * inset ? inset : 0;
    double ends = h > 4 * inset ? inset : 0;
    return new Area(x + sides, y + ends, Math.max(1, w - 2 * sides), Math.max(1, h - 2 * ends));
  }
}
