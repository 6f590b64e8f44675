package studio.overdub.ui.canvas;

import java.awt.Cursor;
import studio.overdub.ui.view.PointerShape;

/** The system's cursors for what a press would do. */
final class Cursors {
  private Cursors() {}

  static Cursor of(PointerShape shape) {
    return Cursor.getPredefinedCursor(
        switch (shape) {
          case ARROW -> Cursor.DEFAULT_CURSOR;
          case DRAW, ERASE -> Cursor.CROSSHAIR_CURSOR;
          case SPLIT -> Cursor.TEXT_CURSOR;
          case MOVE -> Cursor.MOVE_CURSOR;
          case RESIZE_LEFT -> Cursor.W_RESIZE_CURSOR;
          case RESIZE_RIGHT -> Cursor.E_RESIZE_CURSOR;
          case RESIZE_HEIGHT -> Cursor.S_RESIZE_CURSOR;
          case VALUE -> Cursor.N_RESIZE_CURSOR;
          case HAND -> Cursor.HAND_CURSOR;
        });
  }
}
