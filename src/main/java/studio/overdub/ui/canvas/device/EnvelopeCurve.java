package studio.overdub.ui.canvas.device;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.List;
import studio.overdub.ui.kit.FocusRing;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.view.device.EnvelopeShape;
import studio.overdub.ui.view.device.HandleCurve;

/** An envelope or another line whose corners are dragged, or moved by keys. */
public final class EnvelopeCurve extends Graph {
  private static final long serialVersionUID = 1;
  private static final String USE =
      "Drag a corner to move it  [Shift] fine  [Double-click] default. By keys: [Left] [Right] choose what to move"
          + "  [Up] [Down] move it";

  private final transient HandleCurve<?> model;
  private final transient HandleGestures<?> gestures;

  /** A curve that shows and moves a model. */
  public EnvelopeCurve(HandleCurve<?> model) {
    super(model.name());
    this.model = model;
    prefer(150, 64);
    gestures = new HandleGestures<>(this, model, USE, HandleGestures.REACH, 0);
  }

  @Override
  protected void paint(Graphics2D g, double width, double height) {
    paintGround(g, width, height);
    paintRules(g, width, height);
    paintFilled(g, path(model.line(), width, height), y(model.ground(), height), ink());
    gestures.paint(g, ink(), width, height);
    paintWords(g, gestures.words(model::words), width);
    FocusRing.paint(g, this, width, height);
  }

  private void paintRules(Graphics2D g, double width, double height) {
    g.setStroke(new BasicStroke(1));
    g.setColor(ThemeKey.FAINT_LINE.color());
    for (double upright : model.uprights()) {
      g.draw(new Line2D.Double(x(upright, width), TOP, x(upright, width), height - MARGIN));
    }
    if (model.ground() > 0) {
      paintLevel(g, model.ground(), width, height);
    }
    if (!model.guide().isEmpty()) {
      g.setColor(ThemeKey.MARK.color());
      g.draw(path(model.guide(), width, height));
    }
  }

  private static Path2D path(List<EnvelopeShape.Point> points, double width, double height) {
    Path2D line = new Path2D.Double();
    for (EnvelopeShape.Point point : points) {
      lead(line, x(point.x(), width), y(point.y(), height));
    }
    return line;
  }

  private ThemeKey ink() {
    return model.heard() ? ThemeKey.ACCENT : ThemeKey.FAINT;
  }
}
