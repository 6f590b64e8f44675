package studio.overdub.ui.canvas.device;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.function.IntToDoubleFunction;
import studio.overdub.ui.kit.Ellipsis;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.kit.Typeface;

/** A canvas with one line on it and words above the line. */
public abstract class Graph extends NamedCanvas {
  private static final long serialVersionUID = 1;

  /** What stays free at the sides and below, in logical units. */
  protected static final double MARGIN = 8;

  /** What the words take above. */
  protected static final double TOP = 20;

  protected Graph(String name) {
    super(name);
  }

  /** The place from the left of a share of the picture. */
  protected static double x(double share, double width) {
    return MARGIN + share * (width - 2 * MARGIN);
  }

  /** The place from the top of a height of 0 to 1. */
  protected static double y(double share, double height) {
    return height - MARGIN - share * (height - MARGIN - TOP);
  }

  /** The share of the picture at a place from the left. */
  protected static double shareX(double x, double width) {
    return (x - MARGIN) / Math.max(1, width - 2 * MARGIN);
  }

  /** The height, 0 to 1, at a place from the top. */
  protected static double shareY(double y, double height) {
    return (height - MARGIN - y) / Math.max(1, height - MARGIN - TOP);
  }

  /** The ground, to which all that follows is clipped. */
  protected static void paintGround(Graphics2D g, double width, double height) {
    g.setColor(ThemeKey.CANVAS.color());
    g.fill(new Rectangle2D.Double(0, 0, width, height));
    g.clip(new Rectangle2D.Double(0, 0, width, height));
  }

  /** A faint line across at a height of 0 to 1. */
  protected static void paintLevel(Graphics2D g, double share, double width, double height) {
    g.setStroke(new BasicStroke(1));
    g.setColor(ThemeKey.FAINT_LINE.color());
    g.draw(new Line2D.Double(MARGIN, y(share, height), width - MARGIN, y(share, height)));
  }

  /**
   * A line through points that step evenly, filled to a height.
   *
   * @param heights the height, 0 to 1, of each point
   * @param ground the height to fill to
   * @param ink faint where it does not sound
   */
  protected static void paintLine(
      Graphics2D g, int points, IntToDoubleFunction heights, double ground, ThemeKey ink, double width, double height) {
    Path2D line = new Path2D.Double();
    for (int i = 0; i < points; i++) {
      lead(line, x(i / (points - 1d), width), y(heights.applyAsDouble(i), height));
    }
    paintFilled(g, line, y(ground, height), ink);
  }

  /** Leads a line to a place, or lets it begin there. */
  protected static void lead(Path2D line, double x, double y) {
    if (line.getCurrentPoint() == null) {
      line.moveTo(x, y);
    } else {
      line.lineTo(x, y);
    }
  }

  /**
   * A line, filled to a height.
   *
   * @param ground the height in logical units from the top
   */
  protected static void paintFilled(Graphics2D g, Path2D line, double ground, ThemeKey ink) {
    Rectangle2D bounds = line.getBounds2D();
    Path2D area = new Path2D.Double(line);
    area.lineTo(bounds.getMaxX(), ground);
    area.lineTo(bounds.getMinX(), ground);
    area.closePath();
    g.setColor(ink.color(.14));
    g.fill(area);
    g.setColor(ink.color());
    g.setStroke(new BasicStroke(1.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.draw(line);
  }

  /** Words above the line. */
  protected static void paintWords(Graphics2D g, String words, double width) {
    g.setFont(Typeface.UNIT.font());
    g.setColor(ThemeKey.DIM.color());
    g.drawString(Ellipsis.fit(g, words, width - 2 * MARGIN), (float) MARGIN, 13);
  }
}
