package studio.overdub.ui.canvas;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.kit.Typeface;
import studio.overdub.ui.view.Area;

/** What an empty place says: what goes there, and how to begin. */
public final class EmptyState {
  private EmptyState() {}

  /** Writes two lines in the middle of an area. */
  public static void paint(Graphics2D g, Area area, String what, String how) {
    double middle = area.y() + area.height() / 2;
    g.setFont(Typeface.TITLE.font());
    g.setColor(ThemeKey.DIM.color());
    centred(g, what, area, middle - 4);
    g.setFont(Typeface.BODY.font());
    g.setColor(ThemeKey.FAINT.color());
    centred(g, how, area, middle + 16);
  }

  private static void centred(Graphics2D g, String text, Area area, double y) {
    FontMetrics metrics = g.getFontMetrics();
    double x = area.x() + (area.width() - metrics.stringWidth(text)) / 2;
    g.drawString(text, (float) Math.max(area.x() + 8, x), (float) y);
  }
}
