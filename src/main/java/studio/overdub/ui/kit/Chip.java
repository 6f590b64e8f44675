package studio.overdub.ui.kit;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import javax.swing.JToggleButton;

/** A tag that can be chosen to narrow a list. */
public final class Chip extends JToggleButton {
  private static final long serialVersionUID = 1;

  /** A chip with this word. */
  public Chip(String word) {
    super(word);
    setContentAreaFilled(false);
    setBorderPainted(false);
    setFocusPainted(false);
    setOpaque(false);
    setRequestFocusEnabled(false);
    Explanation.set(this, "Show only what is tagged \u201c" + word + "\u201d");
  }

  @Override
  public Dimension getPreferredSize() {
    double width = Canvas.logical(getFontMetrics(Typeface.LABEL.scaled()).stringWidth(getText()));
    return new Dimension(UIScale.scale((int) Math.ceil(width) + 16), UIScale.scale(20));
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D g = Canvas.logical(graphics);
    double w = Canvas.logical(getWidth());
    double h = Canvas.logical(getHeight());
    boolean over = getModel().isRollover();
    g.setColor((isSelected() ? ThemeKey.ACCENT : over ? ThemeKey.CONTROL_HOVER : ThemeKey.CONTROL).color());
    g.fill(new RoundRectangle2D.Double(0, 1, w, h - 2, 18, 18));
    g.setFont(Typeface.LABEL.font());
    g.setColor((isSelected() ? ThemeKey.ON_ACCENT : ThemeKey.DIM).color());
    g.drawString(getText(), (float) ((w - g.getFontMetrics().stringWidth(getText())) / 2), (float) (h / 2 + 4));
    FocusRing.paint(g, this, w, h);
    g.dispose();
  }
}
