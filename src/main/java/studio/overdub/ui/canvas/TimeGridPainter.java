package studio.overdub.ui.canvas;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.List;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.view.Area;
import studio.overdub.ui.view.GridLine;
import studio.overdub.ui.view.TimeAxis;

/** The vertical lines of bars, beats and steps. */
public final class TimeGridPainter {
  private TimeGridPainter() {}

  /** Paints lines down an area, which the axis begins at the left of. */
  public static void paint(Graphics2D g, Area area, TimeAxis time, List<GridLine> lines) {
    Color strong = ThemeKey.BAR_LINE.color();
    Color line = ThemeKey.LINE.color();
    Color faint = ThemeKey.FAINT_LINE.color();
    int top = (int) Math.rint(area.y());
    int height = (int) Math.rint(area.height());
    for (GridLine at : lines) {
      int x = (int) Math.rint(area.x() + time.x(at.tick()));
      if (x >= area.x() && x < area.right()) {
        g.setColor(
            switch (at.level()) {
              case STRONG -> strong;
              case LINE -> line;
              case FAINT -> faint;
            });
        g.fillRect(x, top, 1, height);
      }
    }
  }
}
