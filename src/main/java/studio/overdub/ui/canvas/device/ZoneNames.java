package studio.overdub.ui.canvas.device;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import studio.overdub.ui.kit.Ellipsis;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.kit.Typeface;
import studio.overdub.ui.view.Area;

/**
 * Writes the names of zones over all of them: each in the first line of its zone where no edge of another zone runs
 * through it and no other name stands; a zone without such a line stays without a name.
 */
final class ZoneNames {
  private static final double LINE = 13;
  private static final double LEAST_WIDTH = 34;
  private static final double MARGIN = 5;
  private static final double ASCENT = 9;
  private static final double DESCENT = 3;

  /** Of more zones than these hardly one is wide enough, and each name is held against all of them. */
  private static final int MOST = 1024;

  private final List<Area> zones;
  private final List<Area> written = new ArrayList<>();

  /**
   * @param zones where all zones stand
   */
  ZoneNames(List<Area> zones) {
    this.zones = zones;
  }

  /** Writes the name of the zone at {@code index}, as far as it lies between {@code left} and {@code right}. */
  void write(Graphics2D g, int index, String name, double left, double right) {
    Area zone = zones.get(index);
    double from = Math.max(zone.x(), left);
    double room = Math.min(zone.right(), right) - from - 2 * MARGIN;
    if (room < LEAST_WIDTH - 2 * MARGIN || zones.size() > MOST) {
      return;
    }
    g.setFont(Typeface.UNIT.font());
    g.setColor(ThemeKey.TEXT.color());
    String text = Ellipsis.fit(g, name, room);
    FontMetrics metrics = g.getFontMetrics();
    double width = Math.min(room, metrics.stringWidth(text));
    double top = Math.max(0, zone.y());
    for (double base = top + LINE; base + DESCENT < zone.bottom(); base += LINE) {
      Area line = new Area(from + MARGIN, base - ASCENT, width, ASCENT + DESCENT);
      if (isFree(line, index)) {
        g.drawString(text, (float) line.x(), (float) base);
        written.add(line);
        return;
      }
    }
  }

  private boolean isFree(Area line, int own) {
    for (int i = 0; i < zones.size(); i++) {
      if (i != own && isCut(line, zones.get(i))) {
        return false;
      }
    }
    return written.stream().noneMatch(line::overlaps);
  }

  /** Whether an edge of a zone runs through a line of text. */
  private static boolean isCut(Area line, Area zone) {
    boolean within =
        zone.x() <= line.x() && zone.right() >= line.right() && zone.y() <= line.y() && zone.bottom() >= line.bottom();
    return line.overlaps(zone) && !within;
  }
}
