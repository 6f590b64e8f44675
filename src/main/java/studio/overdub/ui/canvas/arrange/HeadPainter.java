package studio.overdub.ui.canvas.arrange;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.HashMap;
import java.util.Map;
import studio.overdub.base.Decibels;
import studio.overdub.base.TrackId;
import studio.overdub.song.Track;
import studio.overdub.ui.kit.DecibelRange;
import studio.overdub.ui.kit.Ellipsis;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.kit.TrackPalette;
import studio.overdub.ui.kit.Typeface;
import studio.overdub.ui.view.Area;
import studio.overdub.ui.view.arrange.ArrangeLayout;
import studio.overdub.ui.view.arrange.FaderScale;
import studio.overdub.ui.view.arrange.TrackRow;

/** The head of a track: name, mute, solo, arm, fader and meter. */
final class HeadPainter {
  /** The travel of every fader of the studio. */
  static final FaderScale SCALE =
      new FaderScale() {
        @Override
        public double toTravel(double db) {
          return DecibelRange.FADER.toTravel(db);
        }

        @Override
        public double fromTravel(double travel) {
          return DecibelRange.FADER.fromTravel(travel);
        }
      };

  private final Map<TrackId, Double> levels = new HashMap<>();

  /** Takes in a track's level in dBFS; whether its meter is to be painted anew. */
  boolean level(TrackId track, double db) {
    double before = levels.getOrDefault(track, Decibels.SILENCE);
    if (Math.abs(before - db) < .25) {
      return false;
    }
    levels.put(track, db);
    return true;
  }

  void paint(Graphics2D g, TrackRow row, boolean chosen) {
    Track track = row.track();
    fill(g, new Area(0, row.y(), ArrangeLayout.HEADS - 1, row.height() - 1), chosen ? ThemeKey.RAISED : ThemeKey.PANEL);
    g.setColor(TrackPalette.color(track.colour()));
    g.fill(new Rectangle2D.Double(0, row.y(), 4, row.height() - 1));
    g.setFont(Typeface.NAME.font());
    g.setColor((track.channel().muted() ? ThemeKey.FAINT : ThemeKey.TEXT).color());
    Area name = row.name();
    g.drawString(
        Ellipsis.fit(g, track.name(), name.width()), (float) name.x(), (float) (name.y() + 14));
    for (TrackRow.Button button : row.buttons()) {
      switch (button) {
        case MUTE -> button(g, row, button, track.channel().muted());
        case SOLO -> button(g, row, button, track.channel().solo());
        case ARM -> arm(g, row, track.armed());
      }
    }
    fader(g, row);
    meter(g, row);
  }

  private static void button(Graphics2D g, TrackRow row, TrackRow.Button button, boolean on) {
    Area area = row.button(button);
    box(g, area, on ? ThemeKey.ACCENT : ThemeKey.CONTROL);
    g.setFont(Typeface.UNIT.font());
    g.setColor((on ? ThemeKey.ON_ACCENT : ThemeKey.DIM).color());
    double x = area.x() + (area.width() - g.getFontMetrics().stringWidth(button.label())) / 2;
    g.drawString(button.label(), (float) x, (float) (area.y() + 11.5));
  }

  private static void arm(Graphics2D g, TrackRow row, boolean armed) {
    Area area = row.button(TrackRow.Button.ARM);
    box(g, area, ThemeKey.CONTROL);
    g.setColor((armed ? ThemeKey.RECORD : ThemeKey.MARK).color());
    g.fill(new Ellipse2D.Double(area.x() + area.width() / 2 - 4, area.y() + area.height() / 2 - 4, 8, 8));
  }

  private static void box(Graphics2D g, Area area, ThemeKey key) {
    g.setColor(key.color());
    g.fill(new RoundRectangle2D.Double(area.x(), area.y(), area.width(), area.height(), 6, 6));
  }

  private static void fader(Graphics2D g, TrackRow row) {
    Area slot = row.fader();
    if (slot.width() > 0) {
      g.setColor(ThemeKey.CANVAS.color());
      g.fill(new RoundRectangle2D.Double(slot.x(), slot.y(), slot.width(), slot.height(), 6, 6));
      double travel = SCALE.toTravel(row.track().channel().gainDb());
      g.setColor(ThemeKey.DIM.color());
      g.fill(new RoundRectangle2D.Double(slot.x(), slot.y(), slot.width() * travel, slot.height(), 6, 6));
    }
  }

  private void meter(Graphics2D g, TrackRow row) {
    Area meter = row.meter();
    fill(g, meter, ThemeKey.CANVAS);
    double db = levels.getOrDefault(row.track().id(), Decibels.SILENCE);
    double height = Math.rint(SCALE.toTravel(db) * meter.height());
    ThemeKey ink = db >= 0 ? ThemeKey.RECORD : db > -6 ? ThemeKey.ACCENT : ThemeKey.LEVEL;
    fill(g, new Area(meter.x(), meter.bottom() - height, meter.width(), height), ink);
  }

  private static void fill(Graphics2D g, Area area, ThemeKey key) {
    g.setColor(key.color());
    g.fill(new Rectangle2D.Double(area.x(), area.y(), area.width(), area.height()));
  }
}
