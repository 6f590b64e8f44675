package studio.overdub.ui.canvas;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import studio.overdub.song.Loop;
import studio.overdub.ui.kit.Figures;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.kit.Typeface;
import studio.overdub.ui.view.Area;
import studio.overdub.ui.view.GridLine;
import studio.overdub.ui.view.TimeAxis;

/** The bars and beats above an editor, with the loop. */
public final class TimeRuler {
  private final Area area;
  private final TimeAxis time;

  /** A ruler over an area, which the axis begins at the left of. */
  public TimeRuler(Area area, TimeAxis time) {
    this.area = area;
    this.time = time;
  }

  /** Paints loop and labels; the background is the caller's. */
  public void paint(Graphics2D graphics, List<GridLine> lines, Loop loop) {
    Graphics2D g = (Graphics2D) graphics.create();
    g.clip(new Rectangle2D.Double(area.x(), area.y(), area.width(), area.height()));
    paintLoop(g, loop);
    g.setFont(Typeface.LABEL.font());
    for (GridLine line : lines) {
      if (!line.label().isEmpty()) {
        double x = Math.rint(area.x() + time.x(line.tick()));
        boolean bar = line.label().indexOf('.') < 0;
        g.setColor(ThemeKey.LINE.color());
        g.fill(new Rectangle2D.Double(x, area.bottom() - (bar ? 8 : 5), 1, bar ? 8 : 5));
        g.setColor((bar ? ThemeKey.DIM : ThemeKey.FAINT).color());
        Figures.draw(g, line.label(), x + 5, area.bottom() - 7);
      }
    }
    g.dispose();
  }

  private void paintLoop(Graphics2D g, Loop loop) {
    if (loop.range().length() > 0) {
      double left = area.x() + time.x(loop.range().start().value());
      double width = time.width(loop.range().length());
      ThemeKey ink = loop.on() ? ThemeKey.ACCENT : ThemeKey.MARK;
      g.setColor(ink.color(.12));
      g.fill(new Rectangle2D.Double(left, area.y(), width, area.height()));
      g.setColor(ink.color(loop.on() ? .9 : .6));
      g.fill(new Rectangle2D.Double(left, area.bottom() - 2, width, 2));
    }
  }
}
