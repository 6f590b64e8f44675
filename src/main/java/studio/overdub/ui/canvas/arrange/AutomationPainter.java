package studio.overdub.ui.canvas.arrange;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Set;
import studio.overdub.song.AutomationPoint;
import studio.overdub.ui.canvas.TimeGridPainter;
import studio.overdub.ui.kit.Ellipsis;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.kit.TrackPalette;
import studio.overdub.ui.kit.Typeface;
import studio.overdub.ui.view.Area;
import studio.overdub.ui.view.GridLine;
import studio.overdub.ui.view.arrange.ArrangeLayout;
import studio.overdub.ui.view.arrange.ArrangeModel;
import studio.overdub.ui.view.automation.AutomationModel;
import studio.overdub.ui.view.automation.LaneRow;

/** The lanes of automation below the tracks. */
final class AutomationPainter {
  private static final double POINT = 7;
  private static final double BUBBLE_HEIGHT = 19;

  private final ArrangeModel model;

  AutomationPainter(ArrangeModel model) {
    this.model = model;
  }

  /** The lane's head: what it moves, and its value where the playhead stands. */
  void head(Graphics2D g, LaneRow row) {
    fill(g, new Area(0, row.y(), ArrangeLayout.HEADS - 1, LaneRow.HEIGHT - 1), ThemeKey.PANEL.color());
    fill(g, new Area(0, row.y(), 4, LaneRow.HEIGHT - 1), TrackPalette.color(row.track().colour(), .45));
    g.setFont(Typeface.LABEL.font());
    g.setColor(ThemeKey.TEXT.color());
    Area name = row.name();
    String label = Ellipsis.fit(g, row.parameter().label(), name.width() - 12);
    g.drawString(label, (float) name.x(), (float) (name.y() + 13));
    double after = name.x() + g.getFontMetrics().stringWidth(label) + 5;
    triangle(g, after, name.y() + 7, true, ThemeKey.FAINT.color());
    g.setColor(ThemeKey.DIM.color());
    g.drawString(value(row), (float) row.value().x(), (float) (row.value().y() + 13));
    g.setStroke(new BasicStroke(1.25f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.setColor(ThemeKey.DIM.color());
    cross(g, row.add(), 0);
    cross(g, row.hide(), Math.PI / 4);
  }

  /** The value of a lane at the playhead, in its unit. */
  String value(LaneRow row) {
    return row.parameter().format(row.valueAt(model.playhead()));
  }

  private static void cross(Graphics2D graphics, Area place, double turn) {
    Graphics2D g = (Graphics2D) graphics.create();
    g.translate(place.x() + place.width() / 2, place.y() + place.height() / 2);
    g.rotate(turn);
    g.draw(new Line2D.Double(-3.5, 0, 3.5, 0));
    g.draw(new Line2D.Double(0, -3.5, 0, 3.5));
    g.dispose();
  }

  /** A triangle that points down where something is open, else to the right. */
  static void triangle(Graphics2D g, double x, double y, boolean open, Color colour) {
    Path2D.Double shape = new Path2D.Double();
    shape.moveTo(x, y);
    shape.lineTo(open ? x + 7 : x, open ? y : y + 7);
    shape.lineTo(open ? x + 3.5 : x + 4, open ? y + 4 : y + 3.5);
    shape.closePath();
    g.setColor(colour);
    g.fill(shape);
  }

  /** The lane itself: its line and its points. */
  void lane(Graphics2D graphics, LaneRow row, List<GridLine> lines, Rectangle2D seen) {
    Area lanes = model.layout().lanes();
    Area place = new Area(lanes.x(), row.y(), lanes.width(), LaneRow.HEIGHT - 1);
    fill(graphics, place, ThemeKey.CANVAS.color());
    TimeGridPainter.paint(graphics, place, model.time(), lines);
    Graphics2D g = (Graphics2D) graphics.create();
    g.clip(new Rectangle2D.Double(place.x(), place.y(), place.width(), place.height()));
    boolean empty = row.points().isEmpty();
    Path2D line = line(row, seen);
    if (!empty) {
      body(g, row, line, seen);
    }
    g.setColor(TrackPalette.color(row.track().colour(), empty ? .4 : 1));
    g.setStroke(new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
    g.draw(line);
    points(g, row, seen);
    if (empty) {
      g.setFont(Typeface.LABEL.font());
      g.setColor(ThemeKey.FAINT.color());
      double y = row.yOf(row.parameter().rest());
      double text = y > row.y() + 24 ? y - 6 : y + 15;
      g.drawString("Double-click to set a point", (float) place.x() + 12, (float) text);
    }
    g.dispose();
  }

  private Path2D line(LaneRow row, Rectangle2D seen) {
    Path2D.Double line = new Path2D.Double();
    List<AutomationPoint> points = row.points();
    double left = seen.getMinX() - 2;
    double right = seen.getMaxX() + 2;
    double first = points.isEmpty() ? row.parameter().rest() : points.getFirst().value();
    line.moveTo(left, row.yOf(first));
    AutomationPoint before = null;
    for (AutomationPoint point : points) {
      double x = model.xOf(point.at().value());
      double y = row.yOf(point.value());
      if (before == null || !before.ramp()) {
        line.lineTo(x, line.getCurrentPoint().getY());
      } else if (!row.parameter().even()) {
        bend(line, row, before, point);
      }
      line.lineTo(x, y);
      before = point;
    }
    line.lineTo(Math.max(right, line.getCurrentPoint().getX()), line.getCurrentPoint().getY());
    return line;
  }

  /** A straight ramp of a value is a bent line where the lane's heights are not in proportion to values. */
  private void bend(Path2D line, LaneRow row, AutomationPoint from, AutomationPoint to) {
    double x = model.xOf(from.at().value());
    double width = model.xOf(to.at().value()) - x;
    int steps = (int) Math.clamp(width / 6, 1, 64);
    for (int i = 1; i < steps; i++) {
      double share = (double) i / steps;
      line.lineTo(x + share * width, row.yOf(from.value() + share * (to.value() - from.value())));
    }
  }

  private static void body(Graphics2D g, LaneRow row, Path2D line, Rectangle2D seen) {
    double base = row.yOf(row.parameter().origin());
    Path2D.Double body = new Path2D.Double(line);
    body.lineTo(body.getCurrentPoint().getX(), base);
    body.lineTo(seen.getMinX() - 2, base);
    body.closePath();
    g.setColor(TrackPalette.color(row.track().colour(), .16));
    g.fill(body);
  }

  private void points(Graphics2D g, LaneRow row, Rectangle2D seen) {
    Set<AutomationPoint> chosen = model.automation().chosen(row);
    Color ink = TrackPalette.color(row.track().colour());
    for (AutomationPoint point : row.points()) {
      double x = model.xOf(point.at().value());
      if (x > seen.getMinX() - POINT && x < seen.getMaxX() + POINT) {
        Ellipse2D shape = new Ellipse2D.Double(x - POINT / 2, row.yOf(point.value()) - POINT / 2, POINT, POINT);
        boolean on = chosen.contains(point);
        g.setColor(on ? ThemeKey.OUTLINE.color() : ThemeKey.CANVAS.color());
        g.fill(shape);
        g.setColor(on ? ThemeKey.OUTLINE.color() : ink);
        g.draw(shape);
      }
    }
  }

  /** The value that is being moved, in a bubble beside its point. */
  void readout(Graphics2D g, AutomationModel.Readout readout) {
    Area lanes = model.layout().lanes();
    g.setFont(Typeface.LABEL.font());
    double width = g.getFontMetrics().stringWidth(readout.text()) + 14;
    double x = readout.x() + 12 + width > lanes.right() ? readout.x() - 12 - width : readout.x() + 12;
    double y = Math.clamp(readout.y() - BUBBLE_HEIGHT - 4, lanes.y() + 2, lanes.bottom() - BUBBLE_HEIGHT);
    g.setColor(ThemeKey.RAISED.color());
    g.fill(new RoundRectangle2D.Double(x, y, width, BUBBLE_HEIGHT, 8, 8));
    g.setColor(ThemeKey.TEXT.color());
    g.drawString(readout.text(), (float) x + 7, (float) y + 13.5f);
  }

  private static void fill(Graphics2D g, Area area, Color colour) {
    g.setColor(colour);
    g.fill(new Rectangle2D.Double(area.x(), area.y(), area.width(), area.height()));
  }
}
