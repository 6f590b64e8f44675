package studio.overdub.ui.canvas.device.fm;

import java.awt.Cursor;
import java.awt.Graphics2D;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.awt.geom.RoundRectangle2D;
import javax.swing.SwingUtilities;
import studio.overdub.ui.canvas.device.NamedCanvas;
import studio.overdub.ui.kit.Explanation;
import studio.overdub.ui.kit.Figures;
import studio.overdub.ui.kit.FocusRing;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.kit.Typeface;
import studio.overdub.ui.kit.ValueEntry;
import studio.overdub.ui.view.device.fm.Frequency;

/** The frequency of an operator as one figure, dragged, wheeled or typed. */
public final class FrequencyField extends NamedCanvas {
  private static final long serialVersionUID = 1;
  private static final double COARSE_PITCH = 8;
  private static final double FINE_PITCH = 3;
  private static final String USE =
      "Drag to the next whole ratio  [Shift] by hundredths  [Enter] type: 3.5, or 440 Hz for one that stays"
          + "  [Double-click] the key's own";

  private final transient Frequency frequency;

  /** A field of a frequency. */
  public FrequencyField(Frequency frequency) {
    super(frequency.name());
    this.frequency = frequency;
    setFocusable(true);
    prefer(76, 20);
    Hand hand = new Hand();
    addMouseListener(hand);
    addMouseMotionListener(hand);
    addMouseWheelListener(hand);
    addKeyListener(new Keys());
    addFocusListener(
        new FocusAdapter() {
          @Override
          public void focusLost(FocusEvent e) {
            frequency.another();
          }
        });
    setCursor(Cursor.getPredefinedCursor(Cursor.N_RESIZE_CURSOR));
    Explanation.set(this, frequency.name() + ". " + USE);
  }

  @Override
  protected void paint(Graphics2D g, double width, double height) {
    g.setColor(ThemeKey.CANVAS.color());
    g.fill(new RoundRectangle2D.Double(0, 0, width, height, 6, 6));
    g.setFont(Typeface.LABEL.font());
    g.setColor(ThemeKey.TEXT.color());
    boolean room = Figures.width(g, frequency.words()) <= width - 8;
    Figures.drawCentred(g, room ? frequency.words() : frequency.figure(), width / 2, height / 2 + 4);
    getAccessibleContext().setAccessibleDescription(frequency.words());
    FocusRing.paint(g, this, width, height);
  }

  private void type(String first) {
    ValueEntry.open(
        this, first.isEmpty() ? frequency.figure().replace("\u00d7 ", "") : first, first.isEmpty(), frequency::type);
  }

  private void move(int steps, boolean fine) {
    if (fine) {
      frequency.fine(steps);
    } else {
      frequency.coarse(steps);
    }
  }

  private final class Hand extends MouseAdapter {
    private double from;

    @Override
    public void mousePressed(MouseEvent e) {
      requestFocusInWindow();
      from = logicalY(e);
      frequency.another();
      if (SwingUtilities.isLeftMouseButton(e) && e.getClickCount() == 2) {
        frequency.reset();
      }
    }

    @Override
    public void mouseDragged(MouseEvent e) {
      double pitch = e.isShiftDown() ? FINE_PITCH : COARSE_PITCH;
      int steps = (int) ((from - logicalY(e)) / pitch);
      if (SwingUtilities.isLeftMouseButton(e) && steps != 0) {
        from -= steps * pitch;
        move(steps, e.isShiftDown());
      }
    }

    @Override
    public void mouseWheelMoved(MouseWheelEvent e) {
      move(-e.getWheelRotation(), e.isShiftDown());
    }
  }

  private final class Keys extends KeyAdapter {
    @Override
    public void keyPressed(KeyEvent e) {
      switch (e.getKeyCode()) {
        case KeyEvent.VK_UP, KeyEvent.VK_RIGHT -> move(1, e.isShiftDown());
        case KeyEvent.VK_DOWN, KeyEvent.VK_LEFT -> move(-1, e.isShiftDown());
        case KeyEvent.VK_DELETE, KeyEvent.VK_BACK_SPACE -> frequency.reset();
        case KeyEvent.VK_ENTER -> type("");
        default -> {
          return;
        }
      }
      e.consume();
    }

    @Override
    public void keyTyped(KeyEvent e) {
      if ("0123456789.".indexOf(e.getKeyChar()) >= 0 && !e.isControlDown() && !e.isAltDown()) {
        type(String.valueOf(e.getKeyChar()));
        e.consume();
      }
    }
  }
}
