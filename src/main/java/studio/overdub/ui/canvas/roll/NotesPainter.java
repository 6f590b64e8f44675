package studio.overdub.ui.canvas.roll;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import studio.overdub.song.Clip;
import studio.overdub.song.KeySignature;
import studio.overdub.song.Note;
import studio.overdub.song.NoteClip;
import studio.overdub.song.Notes;
import studio.overdub.song.Track;
import studio.overdub.ui.kit.Ellipsis;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.kit.TrackPalette;
import studio.overdub.ui.kit.Typeface;
import studio.overdub.ui.view.Area;
import studio.overdub.ui.view.DrumKit;
import studio.overdub.ui.view.KeyNames;
import studio.overdub.ui.view.Percussion;
import studio.overdub.ui.view.TimeAxis;
import studio.overdub.ui.view.roll.KeyAxis;
import studio.overdub.ui.view.roll.RollContent;
import studio.overdub.ui.view.roll.RollModel;

/** The notes of the clip, the outlines of other clips' notes, and what lies outside the clip. */
final class NotesPainter {
  /** Beyond this many notes in view there is no room for corners and names, and pixels are set directly. */
  private static final int MANY = 700;

  private static final double CORNER = 6;
  private static final double LEAST_WIDTH = 3;
  private static final double NAME_WIDTH = 28;
  private static final int GHOST_LIMIT = 500;
  /** Beyond this many there is no room for outlines, which take most of the time: they are faint surfaces then. */
  private static final int MANY_GHOSTS = 300;

  private final NoteRaster raster = new NoteRaster();

  /** The colour of a note: velocity is its strength. */
  static Color ink(int colour, int velocity) {
    return TrackPalette.color(colour, .35 + .65 * velocity / 127);
  }

  void paint(Graphics2D graphics, RollModel model, RollContent content) {
    Area grid = model.layout().grid();
    Graphics2D g = (Graphics2D) graphics.create();
    g.clip(new Rectangle2D.Double(grid.x(), grid.y(), grid.width(), grid.height()));
    Rectangle2D seen = g.getClipBounds();
    if (seen.isEmpty()) {
      g.dispose();
      return;
    }
    outside(g, model, content, grid);
    long from = model.time().tick(seen.getMinX() - grid.x() - 1);
    long to = model.time().tick(seen.getMaxX() - grid.x() + 1);
    if (model.ghosts()) {
      ghosts(g, model, content, from, to);
    }
    Notes notes = content.notes();
    int first = Math.max(0, notes.firstSounding(content.toContent(from)));
    int end = notes.firstFrom(content.toContent(to));
    if (end - first > MANY) {
      raster.paint(g, model, content, first, end, seen);
    } else {
      few(g, model, content, first, end);
    }
    model.band().ifPresent(band -> band(g, band, grid));
    g.dispose();
  }

  /** Shades what is before and after the clip's window: notes there are kept, and silent. */
  private static void outside(Graphics2D g, RollModel model, RollContent content, Area grid) {
    g.setColor(ThemeKey.CANVAS.color(.6));
    double start = Math.clamp(model.time().x(content.clip().start().value()), 0, grid.width());
    double end = Math.clamp(model.time().x(content.clip().end().value()), 0, grid.width());
    g.fill(new Rectangle2D.Double(grid.x(), grid.y(), start, grid.height()));
    g.fill(new Rectangle2D.Double(grid.x() + end, grid.y(), grid.width() - end, grid.height()));
  }

  private record Ghosts(RollContent content, int first, int end) {}

  private static void ghosts(Graphics2D graphics, RollModel model, RollContent content, long from, long to) {
    List<Ghosts> all = new ArrayList<>();
    for (Track track : content.song().tracks()) {
      for (Clip clip : track.clips()) {
        boolean heard = clip.end().value() > from && clip.start().value() < to;
        if (heard && clip instanceof NoteClip other && !clip.id().equals(content.clip().id())) {
          ghostsOf(new RollContent(content.song(), track, other), from, to).ifPresent(all::add);
        }
      }
    }
    boolean many = all.stream().mapToInt(ghosts -> ghosts.end - ghosts.first).sum() > MANY_GHOSTS;
    Graphics2D g = (Graphics2D) graphics.create();
    g.setStroke(new BasicStroke(1));
    if (many) {
      g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
    }
    all.forEach(ghosts -> draw(g, model, ghosts, many));
    g.dispose();
  }

  private static Optional<Ghosts> ghostsOf(RollContent other, long from, long to) {
    Notes notes = other.notes();
    long start = other.clip().offset().value();
    int first = Math.max(0, notes.firstSounding(Math.max(start, other.toContent(from))));
    int end = notes.firstFrom(Math.min(start + other.clip().length(), other.toContent(to)));
    return end <= first || end - first > GHOST_LIMIT ? Optional.empty() : Optional.of(new Ghosts(other, first, end));
  }

  private static void draw(Graphics2D g, RollModel model, Ghosts ghosts, boolean many) {
    int colour = ghosts.content.track().colour();
    g.setColor(many ? TrackPalette.onCanvas(colour, .25) : TrackPalette.color(colour, .55));
    for (int i = ghosts.first; i < ghosts.end; i++) {
      Note note = ghosts.content.notes().get(i);
      if (note.start().value() >= ghosts.content.clip().offset().value()) {
        Area at = place(model, ghosts.content, note);
        if (many) {
          g.fill(new Rectangle2D.Double(at.x(), at.y(), at.width(), at.height()));
        } else {
          double width = Math.max(1, at.width() - 1);
          g.draw(new RoundRectangle2D.Double(at.x() + .5, at.y() + .5, width, at.height() - 1, CORNER, CORNER));
        }
      }
    }
  }

  private static Area place(RollModel model, RollContent content, Note note) {
    Area grid = model.layout().grid();
    TimeAxis time = model.time();
    KeyAxis keys = model.keys();
    double x = sharp(grid.x() + time.x(content.toTimeline(note.start().value())));
    double right = sharp(grid.x() + time.x(content.toTimeline(note.end().value())));
    double width = Math.max(LEAST_WIDTH, right - x - 1);
    return new Area(x + 1, grid.y() + keys.y(note.key()), width, keys.rowHeight() - 1);
  }

  /** A place on a pixel's edge, at 200 % too, so that edges are sharp. */
  private static double sharp(double x) {
    return Math.rint(2 * x) / 2;
  }

  private static RoundRectangle2D outline(Area place) {
    return new RoundRectangle2D.Double(
        place.x() + .75, place.y() + .75, place.width() - 1.5, place.height() - 1.5, CORNER - 1, CORNER - 1);
  }

  private static void few(Graphics2D g, RollModel model, RollContent content, int first, int end) {
    Set<Integer> selected = model.selected();
    Optional<KeySignature> key = content.key();
    boolean drums = DrumKit.is(content.track());
    Font name = Typeface.CLIP.font().deriveFont(9f);
    Notes notes = content.notes();
    for (int i = first; i < end; i++) {
      Note note = notes.get(i);
      Area place = place(model, content, note);
      RoundRectangle2D shape =
          new RoundRectangle2D.Double(place.x(), place.y(), place.width(), place.height(), CORNER, CORNER);
      g.setColor(ink(content.track().colour(), note.velocity()));
      g.fill(shape);
      if (selected.contains(note.id())) {
        g.setColor(ThemeKey.OUTLINE.color());
        g.setStroke(new BasicStroke(1.5f));
        g.draw(outline(place));
      }
      if (place.width() >= NAME_WIDTH && place.height() >= 10) {
        g.setFont(name);
        g.setColor(ThemeKey.ON_TRACK.color());
        String text = drums ? Percussion.name(note.key()) : KeyNames.of(note.key(), key);
        String fitting = Ellipsis.fit(g, text, place.width() - 8);
        g.drawString(fitting, (float) (place.x() + 5), (float) (place.y() + place.height() / 2 + 3.5));
      }
    }
  }

  private static void band(Graphics2D g, Area band, Area grid) {
    Rectangle2D shape =
        new Rectangle2D.Double(grid.x() + band.x(), grid.y() + band.y(), band.width(), band.height());
    g.setColor(ThemeKey.FOCUS.color(.14));
    g.fill(shape);
    g.setColor(ThemeKey.FOCUS.color());
    g.setStroke(new BasicStroke(1));
    g.draw(shape);
  }
}
