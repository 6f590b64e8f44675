package studio.overdub.ui.shell.control;

import java.awt.KeyEventDispatcher;
import java.awt.KeyboardFocusManager;
import java.awt.event.KeyEvent;
import studio.overdub.app.MidiLearn;

/** Lets Escape end the wait for a controller, before anything else sees the key. */
public final class LearnKeys implements KeyEventDispatcher {
  private final MidiLearn learn;

  /** Keys for {@code learn}. */
  public LearnKeys(MidiLearn learn) {
    this.learn = learn;
  }

  @Override
  public boolean dispatchKeyEvent(KeyEvent e) {
    boolean leaves =
        e.getID() == KeyEvent.KEY_PRESSED && e.getKeyCode() == KeyEvent.VK_ESCAPE && learn.waiting().isPresent();
    if (leaves) {
      learn.cancel();
    }
    return leaves;
  }

  /** Lets the control that has the keyboard wait for a controller. */
  public static void learnFocused() {
    ControlMenu.of(KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner()).ifPresent(ControlMenu::learn);
  }
}
