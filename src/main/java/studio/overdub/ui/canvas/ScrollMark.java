package studio.overdub.ui.canvas;

import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.view.Area;

/** A thin mark at an area's edge that shows which part of what there is can be seen; none where all can. */
public final class ScrollMark {
  private static final double THICK = 4;
  private static final double LEAST = 24;

  private ScrollMark() {}

  /** Marks, at the right edge, the part from {@code from} on that an area shows of {@code all}, in one unit. */
  public static void vertical(Graphics2D g, Area area, double from, double shown, double all) {
    if (shown < all - .5 && area.height() > LEAST) {
      double height = Math.max(LEAST, area.height() * shown / all);
      double y = area.y() + (area.height() - height) * Math.clamp(from / (all - shown), 0, 1);
      mark(g, new RoundRectangle2D.Double(area.right() - THICK - 2, y, THICK, height, THICK, THICK));
    }
  }

  /** Marks the same at the lower edge. */
  public static void horizontal(Graphics2D g, Area area, double from, double shown, double all) {
    if (shown < all - .5 && area.width() > LEAST) {
      double width = Math.max(LEAST, area.width() * shown / all);
      double x = area.x() + (area.width() - width) * Math.clamp(from / (all - shown), 0, 1);
      mark(g, new RoundRectangle2D.Double(x, area.bottom() - THICK - 2, width, THICK, THICK, THICK));
    }
  }

  private static void mark(Graphics2D g, RoundRectangle2D shape) {
    g.setColor(ThemeKey.MARK.color(.7));
    g.fill(shape);
  }
}
