package studio.overdub.ui.canvas;

import java.awt.Cursor;
import java.awt.GraphicsEnvironment;
import java.awt.Toolkit;
import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.InputEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.util.ArrayList;
import java.util.List;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import studio.overdub.ui.kit.Canvas;
import studio.overdub.ui.kit.Explanation;
import studio.overdub.ui.view.Editor;
import studio.overdub.ui.view.EditorFocus;
import studio.overdub.ui.view.EditorPointer;
import studio.overdub.ui.view.Hint;
import studio.overdub.ui.view.Pointer;

/**
 * A canvas that edits: it hands the mouse to the view model, shows the shape and hint that come back, and says what it
 * is to screen readers. Event thread only.
 */
public abstract class EditorCanvas extends Canvas {
  private static final long serialVersionUID = 1;

  /** A press that moves no further than this is a click. */
  private static final double CLICK_REACH = 4;

  private final transient EditorPointer pointer;
  private final transient List<Key> keys = new ArrayList<>();
  private transient Pointer last = Pointer.at(-1, -1);
  private transient Hint hint = Hint.NONE;
  private boolean dragging;
  private boolean inside;
  private double playheadX = Double.NaN;
  private transient Menus menus = (commands, over, x, y) -> {};

  /**
   * A key that acts while a canvas has the keyboard.
   *
   * @param place what the canvas is called
   * @param key as in {@code javax.swing.KeyStroke.getKeyStroke}
   * @param name what it does, in two or three words
   */
  public record Key(String place, String key, String name) {}

  /** Shows commands where the right button was clicked. */
  public interface Menus {
    /**
     * Shows a menu.
     *
     * @param commands the ids of commands; an empty one parts groups
     * @param over the component that was clicked
     * @param x where, in the component's own pixels
     * @param y where
     */
    void show(List<String> commands, JComponent over, int x, int y);
  }

  /**
   * An editor that hears the mouse and keyboard.
   *
   * @param name what screen readers call it
   * @param focus is told when it has the keyboard
   */
  protected EditorCanvas(String name, EditorPointer pointer, Editor editor, EditorFocus focus) {
    this.pointer = pointer;
    setFocusable(true);
    setOpaque(true);
    getAccessibleContext().setAccessibleName(name);
    Mouse mouse = new Mouse();
    addMouseListener(mouse);
    addMouseMotionListener(mouse);
    addMouseWheelListener(mouse);
    addFocusListener(
        new FocusAdapter() {
          @Override
          public void focusGained(FocusEvent e) {
            focus.gained(editor);
            repaint();
          }

          @Override
          public void focusLost(FocusEvent e) {
            repaint();
          }
        });
    key("ESCAPE", "Cancel", this::escape);
    key("UP", "Move up", () -> editor.moveUp(1));
    key("DOWN", "Move down", () -> editor.moveUp(-1));
    key("LEFT", "Move earlier", () -> editor.moveOn(-1));
    key("RIGHT", "Move later", () -> editor.moveOn(1));
  }

  private void escape() {
    pointer.cancel();
    explain();
  }

  /** The keys that act while this canvas has the keyboard. */
  public final List<Key> keys() {
    return List.copyOf(keys);
  }

  /** Does {@code action} on a key, while this canvas has the keyboard; {@link #keys} names it. */
  protected final void key(String keyStroke, String name, Runnable action) {
    keys.add(new Key(getAccessibleContext().getAccessibleName(), keyStroke, name));
    bind(keyStroke, name, action);
  }

  /** Does {@code action} on a key; for what belongs to another key, such as letting it go. */
  protected final void bind(String keyStroke, String name, Runnable action) {
    getInputMap(JComponent.WHEN_FOCUSED).put(KeyStroke.getKeyStroke(keyStroke), name);
    getActionMap()
        .put(
            name,
            new AbstractAction(name) {
              private static final long serialVersionUID = 1;

              @Override
              public void actionPerformed(ActionEvent e) {
                action.run();
                describe();
              }
            });
  }

  /** Lets clicks of the right button open menus. */
  public final void onMenu(Menus menus) {
    this.menus = menus;
  }

  /** What this canvas shows now, in words; read out by screen readers. */
  protected abstract String description();

  /** Tells screen readers what is shown now. */
  protected final void describe() {
    getAccessibleContext().setAccessibleDescription(description());
  }

  /** The canvas has another size, in logical units. */
  protected abstract void sizeChanged(double width, double height);

  /** Where the playhead stands on this canvas, in logical units from its left edge; NaN where it is out of sight. */
  protected abstract double playhead();

  /**
   * Called each frame: moves the playhead, painting anew only the strips where it was and is. A drag that is held
   * beyond the edge goes on, so that the canvas scrolls under it.
   */
  public void tick() {
    if (dragging && !contains((int) toPixels(last.x()), (int) toPixels(last.y()))) {
      pointer.drag(last);
    } else if (!dragging && inside) {
      // What lies under a mouse that rests may have changed: by a key, by undo, by scrolling.
      explain();
    }
    double x = playhead();
    if (Double.compare(x, playheadX) != 0) {
      repaintStrip(playheadX);
      repaintStrip(x);
      playheadX = x;
    }
  }

  private static double toPixels(double units) {
    return units / logical(1);
  }

  private void repaintStrip(double x) {
    if (!Double.isNaN(x)) {
      repaintLogical(x - Playhead.REACH, 0, 2 * Playhead.REACH + 1, logical(getHeight()));
    }
  }

  @Override
  public void setBounds(int x, int y, int width, int height) {
    super.setBounds(x, y, width, height);
    sizeChanged(logical(width), logical(height));
  }

  /** What the foot line says now. */
  public Hint hint() {
    return hint;
  }

  private void explain() {
    Cursor shape = Cursors.of(pointer.shape(last));
    if (shape != getCursor()) {
      setCursor(shape);
    }
    Hint next = pointer.hint(last);
    if (!next.equals(hint)) {
      hint = next;
      Explanation.set(this, next.line());
    }
  }

  private final class Mouse extends MouseAdapter {
    private Pointer.Button held = Pointer.Button.LEFT;

    /** Where the right button went down, as long as it may become a click that opens a menu; else null. */
    private Pointer offering;

    private Pointer pointer(MouseEvent e) {
      boolean ctrl = (e.getModifiersEx() & menuMask()) != 0;
      return new Pointer(
          logicalX(e), logicalY(e), held, e.getClickCount(), e.isShiftDown(), ctrl, e.isAltDown());
    }

    @Override
    public void mousePressed(MouseEvent e) {
      requestFocusInWindow();
      held =
          SwingUtilities.isRightMouseButton(e)
              ? Pointer.Button.RIGHT
              : SwingUtilities.isMiddleMouseButton(e) ? Pointer.Button.MIDDLE : Pointer.Button.LEFT;
      last = pointer(e);
      offering = held == Pointer.Button.RIGHT && pointer.offers(last) ? last : null;
      if (offering == null) {
        press(last);
      }
    }

    private void press(Pointer at) {
      dragging = true;
      pointer.press(at);
      describe();
    }

    @Override
    public void mouseDragged(MouseEvent e) {
      last = pointer(e);
      if (offering != null && last.distance(offering) > CLICK_REACH) {
        press(offering);
        offering = null;
      }
      if (dragging) {
        pointer.drag(last);
      }
    }

    @Override
    public void mouseReleased(MouseEvent e) {
      last = pointer(e);
      if (offering != null) {
        offering = null;
        menus.show(pointer.offer(last), EditorCanvas.this, e.getX(), e.getY());
      } else {
        dragging = false;
        pointer.release(last);
      }
      explain();
      describe();
    }

    @Override
    public void mouseEntered(MouseEvent e) {
      inside = true;
    }

    @Override
    public void mouseExited(MouseEvent e) {
      inside = false;
    }

    @Override
    public void mouseMoved(MouseEvent e) {
      last = pointer(e);
      explain();
    }

    @Override
    public void mouseWheelMoved(MouseWheelEvent e) {
      last = pointer(e);
      pointer.wheel(last, e.getPreciseWheelRotation());
      explain();
    }
  }

  private static int menuMask() {
    return GraphicsEnvironment.isHeadless()
        ? InputEvent.CTRL_DOWN_MASK
        : Toolkit.getDefaultToolkit().getMenuShortcutKeyMaskEx();
  }

  @Override
  public AccessibleContext getAccessibleContext() {
    if (accessibleContext == null) {
      accessibleContext =
          new AccessibleJComponent() {
            private static final long serialVersionUID = 1;

            @Override
            public AccessibleRole getAccessibleRole() {
              return AccessibleRole.CANVAS;
            }
          };
    }
    return accessibleContext;
  }
}
