package studio.overdub.ui.canvas.roll;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import studio.overdub.song.KeySignature;
import studio.overdub.ui.kit.Ellipsis;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.kit.TrackPalette;
import studio.overdub.ui.kit.Typeface;
import studio.overdub.ui.view.Area;
import studio.overdub.ui.view.DrumKit;
import studio.overdub.ui.view.KeyNames;
import studio.overdub.ui.view.Percussion;
import studio.overdub.ui.view.roll.KeyAxis;
import studio.overdub.ui.view.roll.RollContent;
import studio.overdub.ui.view.roll.RollModel;

/** The rows of the piano roll and the keyboard at their left. */
final class KeysPainter {
  private static final double BLACK_WIDTH = 40;
  private static final float NAME_SIZE = 9;

  private KeysPainter() {}

  static void rows(Graphics2D graphics, RollModel model, Optional<RollContent> content) {
    Area grid = model.layout().grid();
    Graphics2D g = (Graphics2D) graphics.create();
    g.clip(new Rectangle2D.Double(grid.x(), grid.y(), grid.width(), grid.height()));
    Optional<KeySignature> key =
        model.scale() ? content.flatMap(RollContent::key) : Optional.empty();
    Color in = ThemeKey.ROW_IN_SCALE.color();
    Color out = ThemeKey.ROW_OUT_OF_SCALE.color();
    KeyAxis keys = model.keys();
    for (int row = (int) keys.top(); row <= last(keys, grid); row++) {
      int k = keys.rows().key(row);
      boolean inScale = key.map(signature -> signature.contains(k % 12)).orElse(!KeyNames.black(k));
      g.setColor(inScale ? in : out);
      g.fill(new Rectangle2D.Double(grid.x(), grid.y() + keys.y(k), grid.width(), keys.rowHeight() - 1));
    }
    g.dispose();
  }

  private static int last(KeyAxis keys, Area grid) {
    return Math.min(keys.rows().count() - 1, (int) (keys.top() + grid.height() / keys.rowHeight()));
  }

  static void keyboard(Graphics2D graphics, RollModel model, Optional<RollContent> content) {
    Area area = model.layout().keyboard();
    Graphics2D g = (Graphics2D) graphics.create();
    g.clip(new Rectangle2D.Double(area.x(), area.y(), area.width(), area.height()));
    boolean drums = content.map(c -> DrumKit.is(c.track())).orElse(false);
    Optional<KeySignature> signature = content.flatMap(RollContent::key);
    KeyAxis keys = model.keys();
    Font font = Typeface.UNIT.font().deriveFont(NAME_SIZE);
    for (int row = (int) keys.top(); row <= last(keys, area); row++) {
      int key = keys.rows().key(row);
      Area place = new Area(0, area.y() + keys.y(key), area.width() - 2, keys.rowHeight() - 1);
      boolean heard = model.heardKey().equals(Optional.of(key));
      Color sounding = heard ? TrackPalette.color(content.map(c -> c.track().colour()).orElse(0)) : null;
      if (drums) {
        drum(g, key, place, sounding, font);
      } else {
        key(g, key, place, sounding);
        boolean tonic = signature.map(s -> s.tonic() == key % 12).orElse(false);
        if ((key % 12 == 0 || tonic || keys.rows().count() < 128) && keys.rowHeight() >= 10) {
          name(g, KeyNames.of(key, signature), place, KeyNames.black(key), font);
        }
      }
    }
    g.dispose();
  }

  private static void key(Graphics2D g, int key, Area place, Color sounding) {
    boolean black = KeyNames.black(key);
    g.setColor(sounding != null ? sounding : (black ? ThemeKey.BLACK_KEY : ThemeKey.WHITE_KEY).color());
    g.fill(new Rectangle2D.Double(0, place.y(), black ? BLACK_WIDTH : place.width(), place.height()));
  }

  private static void name(Graphics2D g, String name, Area place, boolean black, Font font) {
    g.setFont(font);
    g.setColor((black ? ThemeKey.FAINT : ThemeKey.ON_WHITE_KEY).color());
    double x = black ? 4 : place.width() - 4 - g.getFontMetrics().stringWidth(name);
    g.drawString(name, (float) x, (float) baseline(place));
  }

  private static void drum(Graphics2D g, int key, Area place, Color sounding, Font font) {
    String name = Percussion.name(key);
    g.setColor(sounding != null ? sounding : (name.isEmpty() ? ThemeKey.PANEL : ThemeKey.RAISED).color());
    g.fill(new Rectangle2D.Double(0, place.y(), place.width(), place.height()));
    if (place.height() >= 9) {
      g.setFont(font);
      g.setColor((sounding != null ? ThemeKey.ON_TRACK : ThemeKey.DIM).color());
      g.drawString(Ellipsis.fit(g, name, place.width() - 6), 4f, (float) baseline(place));
    }
  }

  private static double baseline(Area place) {
    return place.y() + place.height() / 2 + 3.5;
  }
}
