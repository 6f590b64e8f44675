package studio.overdub.ui.shell.mixer;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import javax.swing.JButton;
import studio.overdub.ui.kit.Canvas;
import studio.overdub.ui.kit.Ellipsis;
import studio.overdub.ui.kit.Figures;
import studio.overdub.ui.kit.FocusRing;
import studio.overdub.ui.kit.StudioIcon;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.kit.Typeface;

/**
 * A slot of a strip: an insert with a dot that tells whether it is on, a send with its level, an output, or an empty
 * one.
 */
final class SlotButton extends JButton {
  private static final long serialVersionUID = 1;

  private final String detail;
  private final boolean empty;
  private final boolean on;
  private final boolean dotted;

  /** An insert where {@code detail} is empty, a send or an empty slot. */
  SlotButton(String name, String detail, boolean on, boolean empty) {
    this(name, detail, on, empty, detail.isEmpty() && !empty);
  }

  /** An output, with how many others there are. */
  static SlotButton output(String name, String others) {
    return new SlotButton(name, others, true, false, false);
  }

  private SlotButton(String name, String detail, boolean on, boolean empty, boolean dotted) {
    super(name);
    this.dotted = dotted;
    this.detail = detail;
    this.on = on;
    this.empty = empty;
    setContentAreaFilled(false);
    setBorderPainted(false);
    setFocusPainted(false);
    setOpaque(false);
    setRequestFocusEnabled(false);
  }

  @Override
  public Dimension getPreferredSize() {
    return new Dimension(UIScale.scale(80), UIScale.scale(20));
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D g = Canvas.logical(graphics);
    double w = Canvas.logical(getWidth());
    double h = Canvas.logical(getHeight());
    boolean over = getModel().isRollover();
    if (!empty || over) {
      g.setColor((over ? ThemeKey.CONTROL : ThemeKey.RAISED).color());
      g.fill(new RoundRectangle2D.Double(0, 0, w, h, 8, 8));
    }
    if (empty && !over && !isFocusOwner()) {
      StudioIcon.PLUS.paint(g, ThemeKey.MARK.color(), 12, h / 2, 10);
      g.dispose();
      return;
    }
    double room = w - 12;
    if (!detail.isEmpty()) {
      g.setFont(Typeface.UNIT.font());
      g.setColor(ThemeKey.FAINT.color());
      room -= Figures.width(g, detail) + 4;
      Figures.drawRight(g, detail, w - 6, h / 2 + 3.5);
    } else if (dotted) {
      g.setColor((on ? ThemeKey.LEVEL : ThemeKey.MARK).color());
      g.fill(new Ellipse2D.Double(w - 11, h / 2 - 2.5, 5, 5));
      room -= 9;
    }
    g.setFont(Typeface.LABEL.font());
    g.setColor((empty ? ThemeKey.FAINT : on ? ThemeKey.DIM : ThemeKey.FAINT).color());
    g.drawString(Ellipsis.fit(g, getText(), room), 6, (float) (h / 2 + 4));
    FocusRing.paint(g, this, w, h);
    g.dispose();
  }
}
