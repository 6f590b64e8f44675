package studio.overdub.ui.canvas;

import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Collection;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.view.Area;
import studio.overdub.ui.view.ScrollBar;

/** Thin marks at an area's edges that show which part of what there is can be seen; none where all can. */
public final class ScrollMark {
  private ScrollMark() {}

  /** Paints the marks of {@code bars}. */
  public static void paint(Graphics2D g, Collection<ScrollBar> bars) {
    g.setColor(ThemeKey.MARK.color(.7));
    for (ScrollBar bar : bars) {
      bar.mark().ifPresent(mark -> g.fill(shape(mark)));
    }
  }

  private static RoundRectangle2D shape(Area mark) {
    double round = Math.min(mark.width(), mark.height());
    return new RoundRectangle2D.Double(mark.x(), mark.y(), mark.width(), mark.height(), round, round);
  }
}
