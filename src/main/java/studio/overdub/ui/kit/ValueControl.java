package studio.overdub.ui.kit;

import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.util.function.DoubleConsumer;
import javax.accessibility.Accessible;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.accessibility.AccessibleValue;
import javax.swing.SwingUtilities;
import javax.swing.Timer;

/**
 * What knobs and faders have in common: a value that is dragged, wheeled, typed or moved by arrow keys. While it moves,
 * every value is previewed; when the hand lets go it is committed, once. Shift is fine, a double-click goes to the
 * default, Enter or a figure opens a field to type in.
 */
public abstract class ValueControl extends Canvas implements Accessible {
  private static final long serialVersionUID = 1;
  private static final int WHEEL_REST_MS = 350;

  private final transient ValueRange range;
  private final String name;
  private final Timer wheelRest;
  private transient DoubleConsumer onPreview = value -> {};
  private transient DoubleConsumer onCommit = value -> {};
  private double value;
  private double travel;
  private double committed;
  private double dragFrom;
  private boolean dragging;

  /**
   * @param name what it moves, for the foot line and screen readers: "Gain of Kit"
   */
  protected ValueControl(String name, ValueRange range) {
    this.name = name;
    this.range = range;
    wheelRest = new Timer(WHEEL_REST_MS, e -> commit());
    wheelRest.setRepeats(false);
    setFocusable(true);
    showValue(range.defaultValue());
    Explanation.set(this, name + ". Drag to change. [Shift] fine  [Double-click] default  [Enter] type");
    Hand hand = new Hand();
    addMouseListener(hand);
    addMouseMotionListener(hand);
    addMouseWheelListener(hand);
    addKeyListener(new Keys());
    addFocusListener(new Focus());
  }

  /** How far the mouse goes for the whole travel, in logical units. */
  protected abstract double dragLength();

  /** The value it shows. */
  public final double value() {
    return value;
  }

  /** Its place on the travel, 0 to 1. */
  protected final double travel() {
    return travel;
  }

  /** What it moves over. */
  protected final ValueRange range() {
    return range;
  }

  /** Shows a value that came from elsewhere; ignored while a hand is on it. */
  public final void show(double value) {
    if (!dragging && !wheelRest.isRunning()) {
      showValue(value);
      committed = this.value;
    }
  }

  private void showValue(double value) {
    if (value != this.value || travel != range.toTravel(value)) {
      this.value = value;
      travel = range.toTravel(value);
      repaint();
    }
  }

  /** Hears of every value while it moves. */
  public final void onPreview(DoubleConsumer listener) {
    onPreview = listener;
  }

  /** Hears of the value that a movement ended with. */
  public final void onCommit(DoubleConsumer listener) {
    onCommit = listener;
  }

  private void move(double toTravel) {
    double next = range.fromTravel(Math.clamp(toTravel, 0, 1));
    double place = Math.clamp(toTravel, 0, 1);
    if (next != value) {
      showValue(next);
      onPreview.accept(next);
    }
    travel = place;
    repaint();
  }

  private void commit() {
    wheelRest.stop();
    travel = range.toTravel(value);
    if (value != committed) {
      committed = value;
      onCommit.accept(value);
    }
    repaint();
  }

  /** Goes to a value at once, as typing does. */
  public final void set(double next) {
    if (next != value) {
      showValue(next);
      onPreview.accept(next);
    }
    commit();
  }

  /** Opens the field to type a value in. */
  public final void type() {
    type("");
  }

  /** Opens the field with what was typed so far. */
  private void type(String first) {
    ValueEntry.open(this, first.isEmpty() ? range.format(value) : first, first.isEmpty(), text -> {
      range.parse(text).ifPresent(this::set);
    });
  }

  private double step(boolean fine) {
    return fine ? range.fineStep() : range.step();
  }

  private final class Hand extends MouseAdapter {
    private double lastY;

    @Override
    public void mousePressed(MouseEvent e) {
      requestFocusInWindow();
      if (SwingUtilities.isLeftMouseButton(e) && isEnabled()) {
        if (e.getClickCount() == 2) {
          set(range.defaultValue());
        } else {
          dragging = true;
          dragFrom = travel;
          lastY = logicalY(e);
        }
      }
    }

    @Override
    public void mouseDragged(MouseEvent e) {
      if (dragging) {
        double moved = (lastY - logicalY(e)) / dragLength() * (e.isShiftDown() ? .1 : 1);
        lastY = logicalY(e);
        dragFrom += moved;
        move(dragFrom);
      }
    }

    @Override
    public void mouseReleased(MouseEvent e) {
      if (dragging) {
        dragging = false;
        commit();
      }
    }

    @Override
    public void mouseWheelMoved(MouseWheelEvent e) {
      if (isEnabled()) {
        move(travel - e.getPreciseWheelRotation() * step(e.isShiftDown()));
        wheelRest.restart();
      }
    }
  }

  private final class Keys extends KeyAdapter {
    @Override
    public void keyPressed(KeyEvent e) {
      double step = step(e.isShiftDown());
      switch (e.getKeyCode()) {
        case KeyEvent.VK_UP, KeyEvent.VK_RIGHT -> move(travel + step);
        case KeyEvent.VK_DOWN, KeyEvent.VK_LEFT -> move(travel - step);
        case KeyEvent.VK_PAGE_UP -> move(travel + 5 * step);
        case KeyEvent.VK_PAGE_DOWN -> move(travel - 5 * step);
        case KeyEvent.VK_HOME -> move(0);
        case KeyEvent.VK_END -> move(1);
        case KeyEvent.VK_DELETE, KeyEvent.VK_BACK_SPACE -> set(range.defaultValue());
        case KeyEvent.VK_ENTER -> type("");
        default -> {
          return;
        }
      }
      e.consume();
    }

    @Override
    public void keyTyped(KeyEvent e) {
      if ("0123456789-+.".indexOf(e.getKeyChar()) >= 0 && !e.isControlDown() && !e.isAltDown()) {
        type(String.valueOf(e.getKeyChar()));
        e.consume();
      }
    }

    @Override
    public void keyReleased(KeyEvent e) {
      commit();
    }
  }

  private final class Focus extends FocusAdapter {
    @Override
    public void focusGained(FocusEvent e) {
      repaint();
    }

    @Override
    public void focusLost(FocusEvent e) {
      commit();
    }
  }

  @Override
  public AccessibleContext getAccessibleContext() {
    if (accessibleContext == null) {
      accessibleContext = new AccessibleControl();
    }
    return accessibleContext;
  }

  /** The control as screen readers see it: a slider whose value is its travel in percent. */
  private final class AccessibleControl extends AccessibleJComponent implements AccessibleValue {
    private static final long serialVersionUID = 1;

    @Override
    public AccessibleRole getAccessibleRole() {
      return AccessibleRole.SLIDER;
    }

    @Override
    public String getAccessibleName() {
      return name + ", " + range.format(value);
    }

    @Override
    public AccessibleValue getAccessibleValue() {
      return this;
    }

    @Override
    public Number getCurrentAccessibleValue() {
      return Math.round(travel * 100);
    }

    @Override
    public boolean setCurrentAccessibleValue(Number n) {
      set(range.fromTravel(n.doubleValue() / 100));
      return true;
    }

    @Override
    public Number getMinimumAccessibleValue() {
      return 0;
    }

    @Override
    public Number getMaximumAccessibleValue() {
      return 100;
    }
  }
}
