package studio.overdub.ui.canvas.device;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import studio.overdub.ui.kit.FocusRing;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.view.device.synth.FilterCurve;

/** What a filter lets through, with a point that is dragged, or moved by keys: cutoff sideways, resonance up. */
public final class FilterGraph extends Graph {
  private static final long serialVersionUID = 1;
  private static final double HIGHEST_DB = 24;
  private static final double LOWEST_DB = -48;
  private static final double DOT = 4;
  private static final double[] DECADES = {100, 1000, 10000};
  private static final String USE =
      "Drag sideways for the cutoff, up for the resonance  [Shift] fine  [Double-click] default. By keys: [Left]"
          + " [Right] cutoff  [Up] [Down] resonance";

  private final transient FilterCurve curve;

  /** A graph that shows and moves a filter. */
  public FilterGraph(FilterCurve curve) {
    super(curve.name());
    this.curve = curve;
    prefer(200, 84);
    // The point is taken hold of from anywhere.
    new HandleGestures<>(this, curve, USE, Double.POSITIVE_INFINITY, 0);
  }

  @Override
  protected void paint(Graphics2D g, double width, double height) {
    paintGround(g, width, height);
    g.setStroke(new BasicStroke(1));
    g.setColor(ThemeKey.FAINT_LINE.color());
    for (double hertz : DECADES) {
      double x = x(Math.log(hertz / FilterCurve.LOWEST) / Math.log(FilterCurve.HIGHEST / FilterCurve.LOWEST), width);
      g.draw(new Line2D.Double(x, TOP, x, height - MARGIN));
    }
    paintLevel(g, height(0), width, height);
    double[] decibels = curve.decibels();
    ThemeKey ink = curve.on() ? ThemeKey.ACCENT : ThemeKey.FAINT;
    paintLine(g, decibels.length, i -> height(decibels[i]), 0, ink, width, height);
    if (curve.on()) {
      paintPoint(g, width, height);
    }
    paintWords(g, curve.words(), width);
    getAccessibleContext().setAccessibleDescription(curve.words());
    FocusRing.paint(g, this, width, height);
  }

  private static double height(double decibels) {
    return Math.clamp((decibels - LOWEST_DB) / (HIGHEST_DB - LOWEST_DB), 0, 1);
  }

  private void paintPoint(Graphics2D g, double width, double height) {
    double x = x(curve.x(), width);
    double y = y(curve.y(), height);
    Ellipse2D dot = new Ellipse2D.Double(x - DOT, y - DOT, 2 * DOT, 2 * DOT);
    g.setColor((curve.held() ? ThemeKey.ACCENT : ThemeKey.CANVAS).color());
    g.fill(dot);
    g.setColor(ThemeKey.TEXT.color());
    g.setStroke(new BasicStroke(1.5f));
    g.draw(dot);
  }
}
