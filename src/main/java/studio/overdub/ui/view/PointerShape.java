package studio.overdub.ui.view;

/** What the pointer says about what a press would do. */
public enum PointerShape {
  ARROW,
  DRAW,
  MOVE,
  RESIZE_LEFT,
  RESIZE_RIGHT,
  RESIZE_HEIGHT,
  ERASE,
  SPLIT,
  VALUE,
  HAND
}
