package studio.overdub.ui.kit;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import java.awt.geom.Line2D;

/** A knob: an arc of 270 degrees, filled from its origin to its value, with a label and the value in words below. */
public final class Knob extends ValueControl {
  private static final long serialVersionUID = 1;
  private static final double START = 225;
  private static final double SWEEP = 270;

  private final String label;
  private final double radius;
  private transient Color colour;

  /**
   * @param name what it turns, for screen readers and the foot line
   * @param label what stands below it; empty for the value alone
   */
  public Knob(String name, String label, ValueRange range) {
    super(name, range);
    this.label = label;
    radius = label.isEmpty() ? 13 : 15;
    prefer(label.isEmpty() ? 48 : 76, label.isEmpty() ? 48 : 70);
  }

  /** Draws the arc in this colour; the accent for null. */
  public void colour(Color colour) {
    this.colour = colour;
    repaint();
  }

  @Override
  protected double dragLength() {
    return 180;
  }

  @Override
  protected void paint(Graphics2D g, double width, double height) {
    double cx = width / 2;
    double cy = radius + 5;
    g.setStroke(new BasicStroke(4, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
    g.setColor(ThemeKey.CONTROL.color());
    g.draw(arc(cx, cy, 0, 1));
    g.setColor(!isEnabled() ? ThemeKey.MARK.color() : colour == null ? ThemeKey.ACCENT.color() : colour);
    double origin = range().origin();
    if (travel() != origin) {
      g.draw(arc(cx, cy, Math.min(origin, travel()), Math.max(origin, travel())));
    }
    double angle = Math.toRadians(START - SWEEP * travel());
    g.setStroke(new BasicStroke(2, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.setColor(ThemeKey.TEXT.color());
    g.draw(
        new Line2D.Double(
            cx + Math.cos(angle) * (radius - 8), cy - Math.sin(angle) * (radius - 8),
            cx + Math.cos(angle) * (radius - 2.5), cy - Math.sin(angle) * (radius - 2.5)));
    paintWords(g, cx, cy);
    FocusRing.paint(g, this, width, height);
  }

  private Arc2D arc(double cx, double cy, double from, double to) {
    return new Arc2D.Double(
        cx - radius, cy - radius, 2 * radius, 2 * radius, START - SWEEP * from, -SWEEP * (to - from), Arc2D.OPEN);
  }

  private void paintWords(Graphics2D g, double cx, double cy) {
    double y = cy + radius + (label.isEmpty() ? 9 : 11);
    if (!label.isEmpty()) {
      g.setFont(Typeface.LABEL.font());
      g.setColor(ThemeKey.DIM.color());
      String shown = Ellipsis.fit(g, label, 74);
      g.drawString(shown, (float) (cx - g.getFontMetrics().stringWidth(shown) / 2.0), (float) y);
      y += 14;
    }
    g.setFont(label.isEmpty() ? Typeface.UNIT.font() : Typeface.LABEL.font());
    g.setColor(label.isEmpty() ? ThemeKey.FAINT.color() : ThemeKey.TEXT.color());
    Figures.drawCentred(g, range().format(value()), cx, y);
  }
}
