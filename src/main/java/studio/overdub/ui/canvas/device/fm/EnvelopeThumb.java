package studio.overdub.ui.canvas.device.fm;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.function.BooleanSupplier;
import studio.overdub.ui.canvas.device.Graph;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.view.device.EnvelopeShape.Point;
import studio.overdub.ui.view.device.HandleCurve;

/** A small picture of an envelope, only to be looked at. */
public final class EnvelopeThumb extends Graph {
  private static final long serialVersionUID = 1;

  private static final double EDGE = 5;

  private final transient HandleCurve<?> curve;
  private final transient BooleanSupplier heard;

  /**
   * @param heard whether what it belongs to sounds
   */
  public EnvelopeThumb(HandleCurve<?> curve, BooleanSupplier heard) {
    super(curve.name());
    this.curve = curve;
    this.heard = heard;
    prefer(100, 40);
    curve.changes().add(this::repaint);
  }

  @Override
  protected void paint(Graphics2D g, double width, double height) {
    paintGround(g, width, height);
    Path2D line = new Path2D.Double();
    for (Point point : curve.line()) {
      lead(line, EDGE + point.x() * (width - 2 * EDGE), height - EDGE - point.y() * (height - 2 * EDGE));
    }
    paintFilled(g, line, height - EDGE, heard.getAsBoolean() ? ThemeKey.ACCENT : ThemeKey.FAINT);
  }
}
