package studio.overdub.ui.view.pattern;

import java.util.function.IntFunction;
import studio.overdub.edit.Edit;
import studio.overdub.ui.view.Gesture;
import studio.overdub.ui.view.Pointer;
import studio.overdub.ui.view.Preview;

/** Changes a whole number by dragging it up or down. */
final class DragNumber implements Gesture {
  private static final double PIXELS = 6;

  private final Preview preview;
  private final int before;
  private final double pressedY;
  private final IntFunction<Edit> edit;

  DragNumber(Preview preview, int before, Pointer pressed, IntFunction<Edit> edit) {
    this.preview = preview;
    this.before = before;
    this.edit = edit;
    pressedY = pressed.y();
  }

  @Override
  public void drag(Pointer at) {
    int delta = (int) ((pressedY - at.y()) / PIXELS);
    if (delta == 0) {
      preview.drop();
    } else {
      preview.show(edit.apply(before + delta));
    }
  }

  @Override
  public void release(Pointer at) {
    preview.commit();
  }

  @Override
  public void cancel() {
    preview.drop();
  }
}
