package studio.overdub.ui.canvas.roll;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import studio.overdub.song.Lane;
import studio.overdub.song.LanePoint;
import studio.overdub.song.Note;
import studio.overdub.song.Notes;
import studio.overdub.ui.canvas.TimeGridPainter;
import studio.overdub.ui.kit.Ellipsis;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.kit.TrackPalette;
import studio.overdub.ui.kit.Typeface;
import studio.overdub.ui.view.Area;
import studio.overdub.ui.view.GridLine;
import studio.overdub.ui.view.TimeAxis;
import studio.overdub.ui.view.roll.LaneChoice;
import studio.overdub.ui.view.roll.LaneScale;
import studio.overdub.ui.view.roll.NoteColumns;
import studio.overdub.ui.view.roll.RollContent;
import studio.overdub.ui.view.roll.RollLayout;
import studio.overdub.ui.view.roll.RollModel;

/** The velocities and the controller lane below the notes. */
final class LanesPainter {
  private static final int MANY = 700;
  private static final double HEAD = 6;

  private final RollModel model;
  private final RollContent content;

  LanesPainter(RollModel model, RollContent content) {
    this.model = model;
    this.content = content;
  }

  void velocities(Graphics2D graphics, List<GridLine> lines) {
    Area area = model.layout().velocity();
    background(graphics, area, lines);
    head(graphics, area, "Velocity", model.lane().isEmpty() ? "+ lane" : "");
    Graphics2D g = clipped(graphics, area);
    Rectangle2D seen = g.getClipBounds();
    Notes notes = content.notes();
    TimeAxis time = model.time();
    int first = Math.max(0, notes.firstFrom(content.toContent(time.tick(seen.getMinX() - area.x() - HEAD))));
    int end = notes.firstFrom(content.toContent(time.tick(seen.getMaxX() - area.x() + HEAD)));
    if (end - first > MANY) {
      peaks(g, area, seen, first, end);
    } else {
      stems(g, area, first, end);
    }
    g.dispose();
  }

  private void stems(Graphics2D g, Area area, int first, int end) {
    Color ink = TrackPalette.color(content.track().colour());
    Set<Integer> selected = model.selected();
    for (boolean chosen : new boolean[] {false, true}) {
      g.setColor(chosen ? ThemeKey.OUTLINE.color() : ink);
      for (int i = first; i < end; i++) {
        Note note = content.notes().get(i);
        if (selected.contains(note.id()) == chosen) {
          double x = Math.rint(area.x() + model.time().x(content.toTimeline(note.start().value()))) + 1;
          double y = LaneScale.VELOCITY.y(area, note.velocity());
          g.fill(new Rectangle2D.Double(x, y, 2, area.bottom() - LaneScale.VELOCITY.foot() - y));
          g.fill(new Ellipse2D.Double(x + 1 - HEAD / 2, y - HEAD / 2, HEAD, HEAD));
        }
      }
    }
  }

  /** The highest velocity of each column, where there is no room for stems. */
  private void peaks(Graphics2D g, Area area, Rectangle2D seen, int first, int end) {
    int left = (int) Math.floor(seen.getMinX());
    int[] highest = new int[(int) Math.ceil(seen.getWidth()) + 2];
    NoteColumns notes = model.columns(content);
    double scale = model.time().scale();
    double origin = area.x() - left + (content.shift() - model.time().start()) * scale;
    for (int i = first; i < end; i++) {
      int x = (int) (origin + notes.start(i) * scale);
      if (x >= 0 && x < highest.length && notes.velocity(i) > highest[x]) {
        highest[x] = notes.velocity(i);
      }
    }
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
    g.setColor(TrackPalette.color(content.track().colour()));
    double foot = area.bottom() - LaneScale.VELOCITY.foot();
    for (int x = 0; x < highest.length; x++) {
      if (highest[x] > 0) {
        int y = (int) LaneScale.VELOCITY.y(area, highest[x]);
        g.fillRect(left + x, y, 1, (int) foot - y);
      }
    }
  }

  void controller(Graphics2D graphics, LaneChoice lane, List<GridLine> lines) {
    Area area = model.layout().lanes();
    background(graphics, area, lines);
    List<LanePoint> points = content.clip().lane(lane.target()).map(Lane::points).orElse(List.of());
    head(graphics, area, lane.label(), "");
    Graphics2D g = clipped(graphics, area);
    LaneScale scale = LaneScale.of(lane);
    g.setColor(ThemeKey.LINE.color());
    g.fill(new Rectangle2D.Double(area.x(), Math.rint(scale.y(area, lane.rest())), area.width(), 1));
    steps(g, area, scale, lane, points);
    if (points.isEmpty()) {
      g.setFont(Typeface.LABEL.font());
      g.setColor(ThemeKey.FAINT.color());
      g.drawString("Drag to draw " + lane.label().toLowerCase(Locale.ROOT), (float) area.x() + 12,
          (float) (area.y() + 18));
    }
    g.dispose();
  }

  private void steps(Graphics2D g, Area area, LaneScale scale, LaneChoice lane, List<LanePoint> points) {
    Color ink = TrackPalette.color(content.track().colour());
    Color body = TrackPalette.color(content.track().colour(), .2);
    double rest = scale.y(area, lane.rest());
    Rectangle2D seen = g.getClipBounds();
    for (int i = 0; i < points.size(); i++) {
      double x = x(area, points.get(i));
      double right = i + 1 < points.size() ? x(area, points.get(i + 1)) : Math.max(x, area.right());
      if (right < seen.getMinX() || x > seen.getMaxX()) {
        continue;
      }
      double y = Math.rint(scale.y(area, points.get(i).value()));
      double width = Math.min(right, area.right()) - x;
      g.setColor(body);
      g.fill(new Rectangle2D.Double(x, Math.min(y, rest), width, Math.abs(rest - y)));
      g.setColor(ink);
      g.fill(new Rectangle2D.Double(x, y - 1, width, 2));
    }
  }

  private double x(Area area, LanePoint point) {
    return area.x() + model.time().x(content.toTimeline(point.at().value()));
  }

  private void background(Graphics2D g, Area area, List<GridLine> lines) {
    PianoRoll.fill(g, new Area(0, area.y(), area.right(), area.height()), ThemeKey.PANEL);
    PianoRoll.fill(g, new Area(0, area.y(), area.right(), 1), ThemeKey.FAINT_LINE);
    List<GridLine> few = lines.stream().filter(line -> line.level() != GridLine.Level.FAINT).toList();
    Graphics2D faint = clipped(g, area);
    TimeGridPainter.paint(faint, area, model.time(), few);
    faint.dispose();
  }

  private static void head(Graphics2D g, Area area, String name, String more) {
    double width = RollLayout.KEYBOARD - 12;
    g.setFont(Typeface.LABEL.font());
    g.setColor(ThemeKey.DIM.color());
    g.drawString(Ellipsis.fit(g, name, width), 8f, (float) (area.y() + 17));
    g.setColor(ThemeKey.FAINT.color());
    g.drawString(more, 8f, (float) (area.bottom() - 10));
  }

  private static Graphics2D clipped(Graphics2D graphics, Area area) {
    Graphics2D g = (Graphics2D) graphics.create();
    g.clip(new Rectangle2D.Double(area.x(), area.y(), area.width(), area.height()));
    return g;
  }
}
