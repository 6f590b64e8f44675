package studio.overdub.ui.view;

/**
 * A rectangle of a canvas, in logical pixels from its upper left corner.
 *
 * @param x its left edge
 * @param y its upper edge
 * @param width 0 or more
 * @param height 0 or more
 */
public record Area(double x, double y, double width, double height) {
  /** The area between two corners, whichever way they lie. */
  public static Area between(double x1, double y1, double x2, double y2) {
    return new Area(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
  }

  /** The first x to its right. */
  public double right() {
    return x + width;
  }

  /** The first y below it. */
  public double bottom() {
    return y + height;
  }

  /** Whether a point lies in it; right and lower edge are outside. */
  public boolean contains(double px, double py) {
    return px >= x && px < right() && py >= y && py < bottom();
  }

  /** Whether this and {@code other} share a point. */
  public boolean overlaps(Area other) {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }
}
