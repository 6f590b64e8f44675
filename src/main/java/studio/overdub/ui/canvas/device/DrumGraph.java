package studio.overdub.ui.canvas.device;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import studio.overdub.ui.kit.Figures;
import studio.overdub.ui.kit.FocusRing;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.kit.Typeface;
import studio.overdub.ui.view.device.drums.DrumCurves;

/** A drum over time: what it sounds like, the levels and the pitch that make it, and their corners. */
public final class DrumGraph extends Graph {
  private static final long serialVersionUID = 1;
  private static final double FOOT = 14;
  private static final double LEAST_GAP = 40;
  private static final double[] TIMES = {.001, .01, .1, 1, 5};
  private static final String[] TIME_NAMES = {"1 ms", "10 ms", "100 ms", "1 s", "5 s"};
  private static final String USE =
      "Drag a corner to move it  [Shift] fine  [Double-click] default. By keys: [Left] [Right] choose a corner"
          + "  [Up] [Down] move it";

  private final transient DrumCurves model;
  private final transient Supplier<String> name;
  private final transient IntFunction<double[]> outline;
  private final transient HandleGestures<String> gestures;

  /**
   * @param name what stands above while no corner is under the hand
   * @param outline what the drum looks like as it is rendered, in so many columns; empty while nobody knows
   */
  public DrumGraph(DrumCurves model, Supplier<String> name, IntFunction<double[]> outline) {
    super("Envelopes of the drum");
    this.model = model;
    this.name = name;
    this.outline = outline;
    prefer(230, 160);
    gestures = new HandleGestures<>(this, model, USE, HandleGestures.REACH, FOOT - MARGIN);
  }

  private static ThemeKey ink(boolean pitch) {
    return pitch ? ThemeKey.FOCUS : ThemeKey.ACCENT;
  }

  private static double lineY(double share, double height) {
    return y(share, height - FOOT + MARGIN);
  }

  @Override
  protected void paint(Graphics2D g, double width, double height) {
    paintGround(g, width, height);
    paintTimes(g, width, height);
    paintStroke(g, outline.apply((int) (width - 2 * MARGIN)), width, height);
    for (DrumCurves.Line line : model.lines()) {
      paintCurve(g, line, width, height);
    }
    gestures.paint(g, id -> ink(model.isPitch(id)), width, height);
    paintWords(g, gestures.words(name), width);
    FocusRing.paint(g, this, width, height);
  }

  private void paintTimes(Graphics2D g, double width, double height) {
    g.setStroke(new BasicStroke(1));
    g.setFont(Typeface.UNIT.font());
    double last = 0;
    for (int i = 0; i < TIMES.length; i++) {
      double share = model.x(TIMES[i]);
      if (share < 1 && share > .04) {
        double x = Math.rint(x(share, width)) + .5;
        g.setColor(ThemeKey.FAINT_LINE.color());
        g.draw(new Line2D.Double(x, TOP, x, lineY(0, height)));
        if (x - last > LEAST_GAP) {
          g.setColor(ThemeKey.FAINT.color());
          Figures.drawCentred(g, TIME_NAMES[i], x, height - 4);
          last = x;
        }
      }
    }
    g.setColor(ThemeKey.LINE.color());
    g.draw(new Line2D.Double(MARGIN, lineY(0, height) + .5, width - MARGIN, lineY(0, height) + .5));
  }

  private void paintStroke(Graphics2D g, double[] peaks, double width, double height) {
    Path2D area = new Path2D.Double();
    area.moveTo(MARGIN, lineY(0, height));
    for (int i = 0; i < peaks.length; i++) {
      area.lineTo(MARGIN + i + .5, lineY(peaks[i], height));
    }
    area.lineTo(width - MARGIN, lineY(0, height));
    area.closePath();
    g.setColor(ThemeKey.DIM.color(.28));
    g.fill(area);
  }

  private void paintCurve(Graphics2D g, DrumCurves.Line line, double width, double height) {
    Path2D path = new Path2D.Double();
    double[] heights = line.heights();
    for (int i = 0; i < heights.length; i++) {
      double x = x(i / (heights.length - 1d), width);
      double y = lineY(heights[i], height);
      if (i == 0) {
        path.moveTo(x, y);
      } else {
        path.lineTo(x, y);
      }
    }
    g.setColor(ink(line.pitch()).color());
    g.setStroke(new BasicStroke(1.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.draw(path);
  }
}
