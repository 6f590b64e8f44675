package studio.overdub.ui.view;

/**
 * The mouse at one moment.
 *
 * @param x in logical pixels from the canvas's left edge
 * @param y in logical pixels from the canvas's upper edge
 * @param button the button that is held or was pressed
 * @param clicks how many clicks came in a row; 2 is a double click
 * @param shift whether Shift is held
 * @param ctrl whether Ctrl (Command on a Mac) is held
 * @param alt whether Alt is held
 */
public record Pointer(double x, double y, Button button, int clicks, boolean shift, boolean ctrl, boolean alt) {
  /** Which button. */
  public enum Button {
    LEFT,
    MIDDLE,
    RIGHT
  }

  /** A single click of the left button, no modifier held. */
  public static Pointer at(double x, double y) {
    return new Pointer(x, y, Button.LEFT, 1, false, false, false);
  }

  public Pointer withButton(Button button) {
    return new Pointer(x, y, button, clicks, shift, ctrl, alt);
  }

  public Pointer withClicks(int clicks) {
    return new Pointer(x, y, button, clicks, shift, ctrl, alt);
  }

  public Pointer withShift() {
    return new Pointer(x, y, button, clicks, true, ctrl, alt);
  }

  public Pointer withCtrl() {
    return new Pointer(x, y, button, clicks, shift, true, alt);
  }

  public Pointer withAlt() {
    return new Pointer(x, y, button, clicks, shift, ctrl, true);
  }

  /** The same buttons and modifiers elsewhere. */
  public Pointer movedTo(double x, double y) {
    return new Pointer(x, y, button, clicks, shift, ctrl, alt);
  }

  /** How far this is from {@code other}, in logical pixels. */
  public double distance(Pointer other) {
    return Math.hypot(x - other.x, y - other.y);
  }
}
