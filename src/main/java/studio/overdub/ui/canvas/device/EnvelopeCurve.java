package studio.overdub.ui.canvas.device;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Supplier;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.view.device.EnvelopeShape;

/** An envelope, drawn. */
public final class EnvelopeCurve extends NamedCanvas {
  private static final long serialVersionUID = 1;
  private static final double MARGIN = 6;

  private final transient Supplier<List<EnvelopeShape.Point>> shape;

  /** A curve of what {@code shape} says at each painting. */
  public EnvelopeCurve(Supplier<List<EnvelopeShape.Point>> shape) {
    super("Envelope");
    this.shape = shape;
    prefer(150, 64);
  }

  @Override
  protected void paint(Graphics2D g, double width, double height) {
    g.setColor(ThemeKey.CANVAS.color());
    g.fill(new Rectangle2D.Double(0, 0, width, height));
    Path2D line = new Path2D.Double();
    for (EnvelopeShape.Point point : shape.get()) {
      double x = MARGIN + point.x() * (width - 2 * MARGIN);
      double y = height - MARGIN - point.y() * (height - 2 * MARGIN);
      if (line.getCurrentPoint() == null) {
        line.moveTo(x, y);
      } else {
        line.lineTo(x, y);
      }
    }
    Path2D area = new Path2D.Double(line);
    area.lineTo(width - MARGIN, height - MARGIN);
    area.lineTo(MARGIN, height - MARGIN);
    area.closePath();
    g.setColor(ThemeKey.ACCENT.color(.14));
    g.fill(area);
    g.setColor(ThemeKey.ACCENT.color());
    g.setStroke(new BasicStroke(1.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.draw(line);
  }
}
