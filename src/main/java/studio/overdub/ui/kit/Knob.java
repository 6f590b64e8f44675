package studio.overdub.ui.kit;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;

/** A knob: an arc of 270 degrees, filled from its origin to its value, with a label and the value in words below. */
public final class Knob extends ValueControl {
  private static final long serialVersionUID = 1;
  private static final double START = 225;
  private static final double SWEEP = 270;
  private static final double RING = 4;
  private static final double DOT = 2.5;
  private static final double LEAST_SEEN = .003;

  private final String label;
  private final double radius;
  private transient Color colour;
  private double low = Double.NaN;
  private double high = Double.NaN;
  private double moving = Double.NaN;

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

  /**
   * Draws a ring around the knob for how far something else moves it.
   *
   * @param low the least it is moved to, as travel of 0 to 1; NaN for no ring
   * @param high the most it is moved to, as travel
   */
  public void reach(double low, double high) {
    if (Double.compare(low, this.low) != 0 || Double.compare(high, this.high) != 0) {
      this.low = low;
      this.high = high;
      repaint();
    }
  }

  /** Draws a dot on the ring where the knob stands as it sounds, as travel of 0 to 1; NaN for none. */
  public void moving(double travel) {
    boolean seen = Double.isNaN(travel) != Double.isNaN(moving) || Math.abs(travel - moving) >= LEAST_SEEN;
    if (seen) {
      moving = travel;
      repaint();
    }
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
    if (!Double.isNaN(low)) {
      paintReach(g, cx, cy);
    }
    paintWords(g, cx, cy);
    FocusRing.paint(g, this, width, height);
  }

  private void paintReach(Graphics2D g, double cx, double cy) {
    double ring = radius + RING;
    g.setStroke(new BasicStroke(1.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.setColor(ThemeKey.FOCUS.color());
    g.draw(arc(cx, cy, ring, low, high));
    if (!Double.isNaN(moving)) {
      double angle = Math.toRadians(START - SWEEP * moving);
      g.fill(
          new Ellipse2D.Double(
              cx + Math.cos(angle) * ring - DOT, cy - Math.sin(angle) * ring - DOT, 2 * DOT, 2 * DOT));
    }
  }

  private Arc2D arc(double cx, double cy, double from, double to) {
    return arc(cx, cy, radius, from, to);
  }

  private static Arc2D arc(double cx, double cy, double r, double from, double to) {
    return new Arc2D.Double(cx - r, cy - r, 2 * r, 2 * r, START - SWEEP * from, -SWEEP * (to - from), Arc2D.OPEN);
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
