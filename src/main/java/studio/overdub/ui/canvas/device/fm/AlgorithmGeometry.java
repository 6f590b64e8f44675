package studio.overdub.ui.canvas.device.fm;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.OptionalInt;
import studio.overdub.ui.view.device.fm.AlgorithmLayout;
import studio.overdub.ui.view.device.fm.FmModel;

/** Where the boxes and lines of an algorithm's picture lie within an area, the carriers lowest. */
final class AlgorithmGeometry {
  private static final int ROWS = 4;

  private final AlgorithmLayout layout;
  private final double box;
  private final double columnPitch;
  private final double rowPitch;
  private final double left;
  private final double foot;

  private AlgorithmGeometry(AlgorithmLayout layout, Rectangle2D area, double box, int rows) {
    this.layout = layout;
    this.box = box;
    columnPitch = Math.min(box * 1.7, (area.getWidth() - box * 1.3) / Math.max(1, layout.columns() - 1));
    rowPitch = Math.min(box * 1.7, (area.getHeight() - box * 1.4) / Math.max(1, rows - 1));
    left = area.getCenterX() - columnPitch * (layout.columns() - 1) / 2.0;
    double spare = area.getHeight() - box * 1.4 - rowPitch * (rows - 1);
    foot = area.getMaxY() - spare / 2;
  }

  /** A picture as large as fits, in the middle of the area. */
  static AlgorithmGeometry filling(AlgorithmLayout layout, Rectangle2D area, double least, double most) {
    double high = area.getHeight() / (1.5 * layout.rows());
    double wide = area.getWidth() / (1.5 * layout.columns());
    return new AlgorithmGeometry(layout, area, Math.clamp(Math.min(high, wide), least, most), layout.rows());
  }

  /** A picture with room for four rows, so that all algorithms side by side stand on one line. */
  static AlgorithmGeometry onFoot(AlgorithmLayout layout, Rectangle2D area, double box) {
    return new AlgorithmGeometry(layout, area, box, ROWS);
  }

  private double x(int operator) {
    return left + layout.column(operator) * columnPitch;
  }

  private double top(int operator) {
    return foot - .35 * box - box - layout.row(operator) * rowPitch;
  }

  /** The box of an operator. */
  Rectangle2D box(int operator) {
    return new Rectangle2D.Double(x(operator) - box / 2, top(operator), box, box);
  }

  /** The operator at a place. */
  OptionalInt at(double x, double y) {
    for (int op = 0; op < FmModel.OPERATORS; op++) {
      Rectangle2D box = box(op);
      if (x >= box.getMinX() - 2 && x <= box.getMaxX() + 2 && y >= box.getMinY() - 2 && y <= box.getMaxY() + 2) {
        return OptionalInt.of(op);
      }
    }
    return OptionalInt.empty();
  }

  /** What leads from modulators to those they modulate, and from carriers to the output. */
  Path2D lines() {
    Path2D lines = new Path2D.Double();
    double output = foot;
    double first = Double.MAX_VALUE;
    double last = -Double.MAX_VALUE;
    for (int op = 0; op < FmModel.OPERATORS; op++) {
      if (layout.carries(op)) {
        lines.append(new Line2D.Double(x(op), top(op) + box, x(op), output), false);
        first = Math.min(first, x(op));
        last = Math.max(last, x(op));
      }
      for (int target : layout.targets(op)) {
        join(lines, op, target);
      }
    }
    double over = Math.max(0, box - (last - first)) / 2;
    lines.append(new Line2D.Double(first - over, output, last + over, output), false);
    return lines;
  }

  private void join(Path2D lines, int from, int to) {
    double start = top(from) + box;
    double end = top(to);
    lines.moveTo(x(from), start);
    if (x(from) != x(to)) {
      lines.lineTo(x(from), (start + end) / 2);
      lines.lineTo(x(to), (start + end) / 2);
    }
    lines.lineTo(x(to), end);
  }

  /** What leads an operator's output back. */
  Path2D feedback() {
    int from = layout.feedbackFrom();
    int to = layout.feedbackTo();
    double out = Math.max(2, Math.min(box * .3, (columnPitch - box) / 2));
    double right = Math.max(x(from), x(to)) + box / 2;
    Path2D loop = new Path2D.Double();
    loop.moveTo(x(from) + box / 2, top(from) + box * .7);
    loop.lineTo(right + out, top(from) + box * .7);
    loop.lineTo(right + out, top(to) + box * .3);
    loop.lineTo(x(to) + box / 2, top(to) + box * .3);
    return loop;
  }
}
