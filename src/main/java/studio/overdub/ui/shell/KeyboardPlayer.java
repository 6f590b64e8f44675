package studio.overdub.ui.shell;

import java.awt.Component;
import java.awt.KeyEventDispatcher;
import java.awt.KeyboardFocusManager;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import javax.swing.JComboBox;
import studio.overdub.ui.kit.ValueControl;
import studio.overdub.ui.view.transport.KeyboardNotes;

/** Hands keys without modifiers to the notes they play, before anything else sees them, unless text is being typed. */
final class KeyboardPlayer implements KeyEventDispatcher {
  private static final int MODIFIERS =
      InputEvent.CTRL_DOWN_MASK | InputEvent.ALT_DOWN_MASK | InputEvent.META_DOWN_MASK | InputEvent.SHIFT_DOWN_MASK;

  private final KeyboardNotes notes;

  KeyboardPlayer(KeyboardNotes notes) {
    this.notes = notes;
  }

  @Override
  public boolean dispatchKeyEvent(KeyEvent e) {
    if (e.getID() == KeyEvent.KEY_TYPED) {
      return false;
    }
    char symbol = symbol(e.getKeyCode());
    if (e.getID() == KeyEvent.KEY_RELEASED) {
      return notes.release(symbol);
    }
    return (e.getModifiersEx() & MODIFIERS) == 0 && !needed(symbol) && notes.press(symbol);
  }

  /** Whether what has the keyboard needs this key for itself. */
  private static boolean needed(char symbol) {
    Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    return owner == null
        || CommandKeys.typing()
        || owner instanceof JComboBox<?>
        || owner instanceof ValueControl && (Character.isDigit(symbol) || symbol == '.');
  }

  private static char symbol(int code) {
    return switch (code) {
      case KeyEvent.VK_COMMA -> ',';
      case KeyEvent.VK_PERIOD -> '.';
      case KeyEvent.VK_SEMICOLON -> ';';
      case KeyEvent.VK_SLASH -> '/';
      default -> code >= KeyEvent.VK_0 && code <= KeyEvent.VK_Z ? (char) code : '\0';
    };
  }
}
