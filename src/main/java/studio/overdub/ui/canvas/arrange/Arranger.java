package studio.overdub.ui.canvas.arrange;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import studio.overdub.base.Decibels;
import studio.overdub.base.TrackId;
import studio.overdub.song.Clip;
import studio.overdub.ui.canvas.EditorCanvas;
import studio.overdub.ui.canvas.EmptyState;
import studio.overdub.ui.canvas.NameField;
import studio.overdub.ui.canvas.Playhead;
import studio.overdub.ui.canvas.ScrollMark;
import studio.overdub.ui.canvas.TimeGridPainter;
import studio.overdub.ui.canvas.TimeRuler;
import studio.overdub.ui.kit.FocusRing;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.kit.Typeface;
import studio.overdub.ui.view.Area;
import studio.overdub.ui.view.EditorFocus;
import studio.overdub.ui.view.GridLine;
import studio.overdub.ui.view.Snap;
import studio.overdub.ui.view.TimeGrid;
import studio.overdub.ui.view.arrange.ArrangeEditor;
import studio.overdub.ui.view.arrange.ArrangeLayout;
import studio.overdub.ui.view.arrange.ArrangeModel;
import studio.overdub.ui.view.arrange.ArrangePointer;
import studio.overdub.ui.view.arrange.TrackRow;
import studio.overdub.ui.view.arrange.WaveformPeaks;
import studio.overdub.ui.view.automation.LaneRow;

/** The arranger: sections, bars, track heads, clips. */
public final class Arranger extends EditorCanvas {
  private static final long serialVersionUID = 1;

  private final transient ArrangeModel model;
  private final transient ArrangeEditor editor;
  private final transient ClipPainter clips;
  private final transient HeadPainter heads = new HeadPainter();
  private final transient AutomationPainter automation;
  private final transient Map<String, String> values = new HashMap<>();
  private transient ToDoubleFunction<TrackId> levels = track -> Decibels.SILENCE;

  /** The arranger of a model; {@code peaks} knows the shape of recorded sound. */
  public Arranger(ArrangeModel model, ArrangeEditor editor, WaveformPeaks peaks, EditorFocus focus) {
    super("Arranger", new ArrangePointer(model, peaks, HeadPainter.SCALE), editor, focus);
    this.model = model;
    this.editor = editor;
    clips = new ClipPainter(model, peaks);
    automation = new AutomationPainter(model);
    prefer(1183, 473);
    setLayout(null);
    model.addListener(this::repaint);
    model.onNaming(naming -> new NameField(this, naming));
    model.onChoosing(chooser -> ParameterPopup.show(this, chooser));
    bindKeys();
    describe();
  }

  private void bindKeys() {
    key("alt RIGHT", "Next clip", () -> editor.nextClip(1));
    key("alt LEFT", "Previous clip", () -> editor.nextClip(-1));
    key("alt DOWN", "Next track", () -> editor.nextTrack(1));
    key("alt UP", "Previous track", () -> editor.nextTrack(-1));
    key("shift RIGHT", "Longer", () -> editor.lengthen(1));
    key("shift LEFT", "Shorter", () -> editor.lengthen(-1));
    key("ENTER", "Open clip", editor::open);
  }

  /** Shows levels in dBFS beside the tracks; asked for at each {@link #tick}. */
  public void showLevels(ToDoubleFunction<TrackId> levels) {
    this.levels = levels;
  }

  @Override
  protected String description() {
    return editor.describe();
  }

  @Override
  protected void sizeChanged(double width, double height) {
    model.resize(width, height);
  }

  @Override
  protected double playhead() {
    Area lanes = model.layout().lanes();
    double x = model.time().x(model.playhead());
    return x >= 0 && x < lanes.width() ? lanes.x() + x : Double.NaN;
  }

  @Override
  public void tick() {
    model.follow();
    super.tick();
    for (TrackRow row : model.rows()) {
      if (heads.level(row.track().id(), levels.applyAsDouble(row.track().id()))) {
        Area meter = row.meter();
        repaintLogical(meter.x(), meter.y(), meter.width(), meter.height());
      }
    }
    for (LaneRow lane : model.lanes()) {
      String value = automation.value(lane);
      if (!value.equals(values.put(lane.track().id() + " " + lane.parameter().target(), value))) {
        Area place = lane.value();
        repaintLogical(place.x(), place.y(), place.width(), place.height());
      }
    }
  }

  @Override
  protected void paint(Graphics2D g, double width, double height) {
    ArrangeLayout layout = model.layout();
    fill(g, new Area(0, 0, width, height), ThemeKey.CANVAS);
    List<TrackRow> rows = model.rows();
    List<GridLine> lines = visibleLines(g, layout);
    lanes(g, layout, rows, lines);
    heads(g, layout, rows);
    fill(g, new Area(0, 0, width, ArrangeLayout.RULER - 1), ThemeKey.PANEL);
    bussesSwitch(g, layout.busses());
    SectionsPainter.paint(g, model);
    new TimeRuler(layout.ruler(), model.time()).paint(g, lines, model.song().loop());
    if (rows.isEmpty()) {
      EmptyState.paint(g, layout.lanes(), "No tracks yet", "Add a track, or drop a MIDI file here");
    }
    ScrollMark.paint(g, model.scrollBars());
    double x = playhead();
    Playhead.line(g, x, ArrangeLayout.SECTIONS, height);
    Playhead.head(g, x, ArrangeLayout.SECTIONS + 9);
    FocusRing.paint(g, this, width, height);
  }

  private List<GridLine> visibleLines(Graphics2D g, ArrangeLayout layout) {
    Rectangle2D clip = g.getClipBounds() == null ? getBounds() : g.getClipBounds();
    double left = Math.max(0, clip.getMinX() - layout.lanes().x() - 60);
    double right = Math.min(layout.lanes().width(), clip.getMaxX() - layout.lanes().x());
    return new TimeGrid(model.song().meter(), model.time(), Snap.OFF).lines(left, Math.max(left, right));
  }

  private void lanes(Graphics2D graphics, ArrangeLayout layout, List<TrackRow> rows, List<GridLine> lines) {
    Area lanes = layout.lanes();
    Graphics2D g = (Graphics2D) graphics.create();
    g.clip(new Rectangle2D.Double(lanes.x(), lanes.y(), lanes.width(), lanes.height()));
    Rectangle2D seen = g.getClipBounds();
    for (TrackRow row : rows) {
      if (row.bottom() > seen.getMinY() && row.y() < seen.getMaxY()) {
        Area lane = new Area(lanes.x(), row.y(), lanes.width(), row.height() - 1);
        fill(g, lane, row.index() % 2 == 0 ? ThemeKey.LANE_EVEN : ThemeKey.LANE_ODD);
        TimeGridPainter.paint(g, lane, model.time(), lines);
        for (Clip clip : row.track().clips()) {
          clips.paint(g, row, clip, seen);
        }
      }
    }
    for (LaneRow lane : model.lanes()) {
      if (lane.bottom() > seen.getMinY() && lane.y() < seen.getMaxY()) {
        automation.lane(g, lane, lines, seen);
      }
    }
    emptySong(g, rows, lanes);
    model.automation().readout().ifPresent(readout -> automation.readout(g, readout));
    model.band().ifPresent(band -> band(g, band));
    g.dispose();
  }

  private void emptySong(Graphics2D g, List<TrackRow> rows, Area lanes) {
    if (!rows.isEmpty() && rows.stream().allMatch(row -> row.track().clips().isEmpty())) {
      double below =
          model.lanes().stream().mapToDouble(LaneRow::bottom).reduce(rows.getLast().bottom(), Math::max);
      EmptyState.paint(
          g, new Area(lanes.x(), below, lanes.width(), 80),
          "Nothing here yet", "Double-click to create a clip");
    }
  }

  private void heads(Graphics2D graphics, ArrangeLayout layout, List<TrackRow> rows) {
    Graphics2D g = (Graphics2D) graphics.create();
    g.clip(new Rectangle2D.Double(0, ArrangeLayout.RULER, ArrangeLayout.HEADS, layout.lanes().height()));
    Rectangle2D seen = g.getClipBounds();
    for (TrackRow row : rows) {
      if (row.bottom() > seen.getMinY() && row.y() < seen.getMaxY()) {
        boolean chosen = model.chosenTrack().filter(row.track().id()::equals).isPresent();
        heads.paint(g, row, chosen);
        disclosure(g, row);
      }
    }
    for (LaneRow lane : model.lanes()) {
      if (lane.bottom() > seen.getMinY() && lane.y() < seen.getMaxY()) {
        automation.head(g, lane);
      }
    }
    g.dispose();
  }

  private void disclosure(Graphics2D g, TrackRow row) {
    Area place = row.disclosure();
    if (place.width() > 0) {
      boolean open = model.automation().unfolded(row.track());
      ThemeKey ink = model.automation().automated(row.track()) ? ThemeKey.DIM : ThemeKey.MARK;
      AutomationPainter.triangle(g, place.x() + (open ? 4.5 : 6), place.y() + (open ? 6 : 4.5), open, ink.color());
    }
  }

  private void bussesSwitch(Graphics2D g, Area place) {
    boolean open = model.bussesShown();
    double middle = place.y() + place.height() / 2;
    AutomationPainter.triangle(
        g, place.x() + (open ? 2.5 : 4), middle - (open ? 2 : 3.5), open, ThemeKey.DIM.color());
    g.setFont(Typeface.LABEL.font());
    g.setColor(ThemeKey.DIM.color());
    g.drawString("Busses and master", (float) place.x() + 16, (float) middle + 4);
  }

  private static void band(Graphics2D g, Area band) {
    Rectangle2D shape = new Rectangle2D.Double(band.x(), band.y(), band.width(), band.height());
    g.setColor(ThemeKey.FOCUS.color(.14));
    g.fill(shape);
    g.setColor(ThemeKey.FOCUS.color());
    g.setStroke(new BasicStroke(1));
    g.draw(shape);
  }

  private static void fill(Graphics2D g, Area area, ThemeKey key) {
    g.setColor(key.color());
    g.fill(new Rectangle2D.Double(area.x(), area.y(), area.width(), area.height()));
  }
}
