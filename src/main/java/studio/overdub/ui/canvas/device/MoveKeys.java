package studio.overdub.ui.canvas.device;

import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import studio.overdub.ui.view.device.KeyMoved;

/** The keys that move what is drawn: arrows, finer with Shift, Delete for the default, Escape to let go. */
final class MoveKeys extends KeyAdapter {
  private static final double FINE = .1;

  private final KeyMoved moved;
  private final Runnable after;

  /** @param after runs when a key has been answered */
  MoveKeys(KeyMoved moved, Runnable after) {
    this.moved = moved;
    this.after = after;
  }

  @Override
  public void keyPressed(KeyEvent e) {
    double step = e.isShiftDown() ? FINE : 1;
    switch (e.getKeyCode()) {
      case KeyEvent.VK_RIGHT -> moved.across(step);
      case KeyEvent.VK_LEFT -> moved.across(-step);
      case KeyEvent.VK_UP -> moved.nudge(step);
      case KeyEvent.VK_DOWN -> moved.nudge(-step);
      case KeyEvent.VK_DELETE, KeyEvent.VK_BACK_SPACE -> moved.resetChosen();
      case KeyEvent.VK_ESCAPE -> {
        if (!moved.held()) {
          return;
        }
        moved.cancel();
      }
      default -> {
        return;
      }
    }
    after.run();
    e.consume();
  }
}
