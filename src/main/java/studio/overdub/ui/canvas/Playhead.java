package studio.overdub.ui.canvas;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import studio.overdub.ui.kit.ThemeKey;

/** The line where the song is. */
public final class Playhead {
  /** How far its head reaches to either side of the line, in logical units. */
  public static final double REACH = 7;

  private static final double WIDTH = 1.5;

  private Playhead() {}

  /** Paints a line from {@code top} to {@code bottom}; nothing where {@code x} is NaN. */
  public static void line(Graphics2D g, double x, double top, double bottom) {
    if (!Double.isNaN(x)) {
      g.setColor(ThemeKey.ACCENT.color());
      g.fill(new Rectangle2D.Double(x, top, WIDTH, bottom - top));
    }
  }

  /** Paints the head that stands on a ruler's lower edge. */
  public static void head(Graphics2D g, double x, double bottom) {
    if (!Double.isNaN(x)) {
      double middle = x + WIDTH / 2;
      Path2D head = new Path2D.Double();
      head.moveTo(middle - 5.5, bottom - 9);
      head.lineTo(middle + 5.5, bottom - 9);
      head.lineTo(middle, bottom);
      head.closePath();
      g.setColor(ThemeKey.ACCENT.color());
      g.fill(head);
    }
  }
}
