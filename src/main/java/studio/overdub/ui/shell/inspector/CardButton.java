package studio.overdub.ui.shell.inspector;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BasicStroke;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JPopupMenu;
import studio.overdub.ui.kit.Canvas;
import studio.overdub.ui.kit.ContextMenu;
import studio.overdub.ui.kit.Ellipsis;
import studio.overdub.ui.kit.Figures;
import studio.overdub.ui.kit.FocusRing;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.kit.Typeface;

/** A card of the chain: a device or a send, with what it is set to, and a dot that switches it. */
final class CardButton extends JButton {
  private static final long serialVersionUID = 1;
  private static final double DOT_AREA = 26;

  private final String second;
  private final String right;
  private final boolean on;
  private final boolean chosen;
  private final transient Runnable onDot;
  private boolean pressedOnDot;
  private boolean dragged;

  /**
   * @param second the line below the name; empty for none
   * @param right what stands at the right in place of the dot; empty for the dot
   * @param onDot runs when the dot is pressed
   */
  CardButton(String name, String second, String right, boolean on, boolean chosen, Runnable onDot) {
    super(name);
    this.second = second;
    this.right = right;
    this.on = on;
    this.chosen = chosen;
    this.onDot = onDot;
    setContentAreaFilled(false);
    setBorderPainted(false);
    setFocusPainted(false);
    setOpaque(false);
    setRequestFocusEnabled(false);
  }

  /** Runs {@code action} on a click beside the dot; its menu begins with {@code menu}. */
  void wire(Runnable action, Consumer<JPopupMenu> menu) {
    ContextMenu.addFirst(this, menu);
    addMouseListener(
        new MouseAdapter() {
          @Override
          public void mousePressed(MouseEvent e) {
            dragged = false;
            pressedOnDot = right.isEmpty() && Canvas.logical(getWidth() - e.getX()) < DOT_AREA;
          }

          @Override
          public void mouseReleased(MouseEvent e) {
            // The button's own listener, which came first, has acted by now.
            pressedOnDot = false;
          }
        });
    addActionListener(
        e -> {
          if (!dragged) {
            (pressedOnDot ? onDot : action).run();
          }
          dragged = false;
        });
  }

  /** The mouse has dragged it somewhere: letting go is no click. */
  void dragged() {
    dragged = true;
  }

  @Override
  public Dimension getPreferredSize() {
    return new Dimension(UIScale.scale(120), UIScale.scale(second.isEmpty() ? 30 : 44));
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D g = Canvas.logical(graphics);
    double w = Canvas.logical(getWidth());
    double h = Canvas.logical(getHeight());
    g.setColor((getModel().isRollover() ? ThemeKey.CONTROL : ThemeKey.RAISED).color());
    g.fill(new RoundRectangle2D.Double(0, 0, w, h, 12, 12));
    if (chosen) {
      g.setColor(ThemeKey.ACCENT.color());
      g.setStroke(new BasicStroke(1));
      g.draw(new RoundRectangle2D.Double(.5, .5, w - 1, h - 1, 12, 12));
    }
    double room = w - 18;
    if (right.isEmpty()) {
      g.setColor((on ? ThemeKey.LEVEL : ThemeKey.MARK).color());
      g.fill(new Ellipse2D.Double(w - 16, h / 2 - 3.5, 7, 7));
      room -= 16;
    } else {
      g.setFont(Typeface.UNIT.font());
      g.setColor(ThemeKey.FAINT.color());
      Figures.drawRight(g, right, w - 9, h / 2 + 3.5);
      room -= Figures.width(g, right) + 6;
    }
    double y = second.isEmpty() ? h / 2 + 4 : 19;
    g.setFont(Typeface.BODY.font());
    g.setColor((on ? ThemeKey.TEXT : ThemeKey.FAINT).color());
    g.drawString(Ellipsis.fit(g, getText(), room), 9, (float) y);
    if (!second.isEmpty()) {
      g.setFont(Typeface.UNIT.font());
      g.setColor(ThemeKey.FAINT.color());
      g.drawString(Ellipsis.fit(g, second, room), 9, (float) y + 15);
    }
    FocusRing.paint(g, this, w, h);
    g.dispose();
  }
}
