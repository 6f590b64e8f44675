package studio.overdub.ui.view;

/**
 * What makes notches of the wheel one movement, and so one step of history: the same thing under a mouse that rests.
 *
 * @param target what is changed
 * @param x where the mouse is
 * @param y where the mouse is
 */
public record WheelTurn(Object target, double x, double y) {
  /** A turn over {@code target} at a place. */
  public WheelTurn(Object target, Pointer at) {
    this(target, at.x(), at.y());
  }
}
