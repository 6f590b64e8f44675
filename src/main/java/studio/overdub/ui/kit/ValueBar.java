package studio.overdub.ui.kit;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** A value as a low bar, filled from its origin, with the value in words on it: for rows of many alike. */
public final class ValueBar extends ValueControl {
  private static final long serialVersionUID = 1;

  private ThemeKey fill = ThemeKey.MARK;

  /**
   * @param name what it moves, for screen readers and the foot line
   */
  public ValueBar(String name, ValueRange range) {
    super(name, range);
    prefer(56, 18);
  }

  /** Fills the bar in another colour. */
  public void fill(ThemeKey next) {
    if (next != fill) {
      fill = next;
      repaint();
    }
  }

  @Override
  protected double dragLength() {
    return 160;
  }

  @Override
  protected void paint(Graphics2D g, double width, double height) {
    RoundRectangle2D box = new RoundRectangle2D.Double(0, 0, width, height, 6, 6);
    g.setColor(ThemeKey.CANVAS.color());
    g.fill(box);
    double from = Math.min(range().origin(), travel()) * width;
    double to = Math.max(range().origin(), travel()) * width;
    Graphics2D inside = (Graphics2D) g.create();
    inside.clip(box);
    inside.setColor(fill.color());
    inside.fill(new Rectangle2D.Double(from, 0, Math.max(1.5, to - from), height));
    inside.dispose();
    g.setFont(Typeface.UNIT.font());
    g.setColor((isEnabled() ? ThemeKey.TEXT : ThemeKey.MARK).color());
    Figures.drawCentred(g, range().format(value()), width / 2, height / 2 + 3.6);
    FocusRing.paint(g, this, width, height);
  }
}
