package studio.overdub.ui.canvas.arrange;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import studio.overdub.song.AudioClip;
import studio.overdub.song.Clip;
import studio.overdub.song.NoteClip;
import studio.overdub.song.PatternClip;
import studio.overdub.ui.kit.Ellipsis;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.kit.TrackPalette;
import studio.overdub.ui.kit.Typeface;
import studio.overdub.ui.view.Area;
import studio.overdub.ui.view.arrange.ArrangeModel;
import studio.overdub.ui.view.arrange.TrackRow;
import studio.overdub.ui.view.arrange.WaveformPeaks;

/** A clip in the arranger, with what is in it. */
final class ClipPainter {
  private static final double TITLE = 13;
  private static final double CORNER = 8;

  private final ArrangeModel model;
  private final ClipContents contents;

  ClipPainter(ArrangeModel model, WaveformPeaks peaks) {
    this.model = model;
    contents = new ClipContents(model, peaks);
  }

  /** Paints a clip, as much as lies in {@code seen}. */
  void paint(Graphics2D graphics, TrackRow row, Clip clip, Rectangle2D seen) {
    Area place = model.place(row, clip);
    if (place.right() < seen.getMinX() || place.x() > seen.getMaxX()) {
      return;
    }
    Color colour = clip.muted() ? ThemeKey.MARK.color() : TrackPalette.color(row.track().colour());
    RoundRectangle2D shape =
        new RoundRectangle2D.Double(place.x(), place.y(), place.width(), place.height(), CORNER, CORNER);
    graphics.setColor(tint(colour, .22));
    graphics.fill(shape);
    Graphics2D g = (Graphics2D) graphics.create();
    g.clip(new Rectangle2D.Double(place.x(), place.y(), place.width(), TITLE));
    g.setColor(tint(colour, clip.muted() ? .5 : .68));
    g.fill(shape);
    title(g, clip, place, seen);
    g.dispose();
    inside(graphics, clip, place, seen, clip.muted() ? tint(colour, .7) : colour);
    if (model.selected().contains(clip.id())) {
      graphics.setColor(ThemeKey.OUTLINE.color());
      graphics.setStroke(new BasicStroke(1.5f));
      graphics.draw(
          new RoundRectangle2D.Double(
              place.x() + .75, place.y() + .75, place.width() - 1.5, place.height() - 1.5, CORNER - 1, CORNER - 1));
    }
  }

  private static Color tint(Color colour, double opacity) {
    return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), (int) Math.round(255 * opacity));
  }

  private void title(Graphics2D g, Clip clip, Area place, Rectangle2D seen) {
    // The name stays in sight while its clip's beginning is scrolled away.
    double x = Math.max(place.x(), model.layout().lanes().x()) + 6;
    double width = place.right() - x - 4;
    if (width > 26 && x < seen.getMaxX()) {
      g.setFont(Typeface.CLIP.font());
      g.setColor(ThemeKey.ON_TRACK.color());
      String name = clip.muted() ? clip.name() + " (muted)" : clip.name();
      g.drawString(Ellipsis.fit(g, name, width), (float) x, (float) place.y() + 10);
    }
  }

  private void inside(Graphics2D graphics, Clip clip, Area place, Rectangle2D seen, Color colour) {
    Area inside = new Area(place.x(), place.y() + TITLE, place.width(), place.height() - TITLE);
    if (inside.height() < 6) {
      return;
    }
    Graphics2D g = (Graphics2D) graphics.create();
    g.clip(new Rectangle2D.Double(inside.x(), inside.y(), inside.width(), inside.height()));
    g.setColor(colour);
    switch (clip) {
      case NoteClip notes -> contents.notes(g, notes, inside);
      case PatternClip pattern -> contents.pattern(g, pattern, inside);
      case AudioClip audio -> contents.audio(g, audio, inside);
    }
    g.dispose();
  }
}
