package studio.overdub.ui.canvas.roll;

import java.awt.Graphics2D;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.JRadioButtonMenuItem;
import studio.overdub.ui.canvas.EditorCanvas;
import studio.overdub.ui.canvas.EmptyState;
import studio.overdub.ui.canvas.Playhead;
import studio.overdub.ui.canvas.ScrollMark;
import studio.overdub.ui.canvas.TimeGridPainter;
import studio.overdub.ui.canvas.TimeRuler;
import studio.overdub.ui.kit.FocusRing;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.view.Area;
import studio.overdub.ui.view.EditorFocus;
import studio.overdub.ui.view.GridLine;
import studio.overdub.ui.view.TimeGrid;
import studio.overdub.ui.view.roll.LaneChoice;
import studio.overdub.ui.view.roll.RollContent;
import studio.overdub.ui.view.roll.RollEditor;
import studio.overdub.ui.view.roll.RollLayout;
import studio.overdub.ui.view.roll.RollModel;
import studio.overdub.ui.view.roll.RollPointer;

/** The piano roll: keyboard, notes, velocities and a controller lane. */
public final class PianoRoll extends EditorCanvas {
  private static final long serialVersionUID = 1;

  private final transient RollModel model;
  private final transient RollEditor editor;
  private final transient NotesPainter notes = new NotesPainter();

  /** The piano roll of a model. */
  public PianoRoll(RollModel model, RollEditor editor, EditorFocus focus) {
    super("Piano roll", new RollPointer(model), editor, focus);
    this.model = model;
    this.editor = editor;
    prefer(1183, 421);
    model.addListener(this::repaint);
    bindKeys();
    addMouseListener(
        new MouseAdapter() {
          @Override
          public void mousePressed(MouseEvent e) {
            chooseLane(e);
          }
        });
    describe();
  }

  private void bindKeys() {
    key("alt RIGHT", "Next note", () -> editor.next(1));
    key("alt LEFT", "Previous note", () -> editor.next(-1));
    key("shift RIGHT", "Longer", () -> editor.lengthen(1));
    key("shift LEFT", "Shorter", () -> editor.lengthen(-1));
    key("ctrl UP", "Louder", () -> editor.louder(8));
    key("ctrl DOWN", "Softer", () -> editor.louder(-8));
    key("ENTER", "Draw note at playhead", editor::insert);
    for (String released : List.of("UP", "DOWN", "LEFT", "RIGHT")) {
      bind("released " + released, "Hush " + released, editor::hush);
      bind("alt released " + released, "Hush alt " + released, editor::hush);
      bind("shift released " + released, "Hush shift " + released, editor::hush);
    }
  }

  private void chooseLane(MouseEvent e) {
    RollLayout.Part part = model.layout().part(logicalX(e), logicalY(e));
    boolean head = part == RollLayout.Part.VELOCITY_HEAD || part == RollLayout.Part.LANE_HEAD;
    model.content().filter(c -> head).ifPresent(c -> laneMenu(c).show(this, e.getX(), e.getY()));
  }

  private JPopupMenu laneMenu(RollContent content) {
    JPopupMenu menu = new JPopupMenu("Controller lane");
    menu.add(laneItem("No controller", Optional.empty()));
    menu.addSeparator();
    LaneChoice.of(content.clip()).forEach(choice -> menu.add(laneItem(choice.label(), Optional.of(choice))));
    return menu;
  }

  private JMenuItem laneItem(String label, Optional<LaneChoice> choice) {
    JMenuItem item = new JRadioButtonMenuItem(label, model.lane().equals(choice));
    item.addActionListener(e -> model.lane(choice));
    return item;
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
    Area grid = model.layout().grid();
    double x = model.time().x(model.playhead());
    return x >= 0 && x < grid.width() ? grid.x() + x : Double.NaN;
  }

  @Override
  public void tick() {
    model.follow();
    super.tick();
  }

  @Override
  protected void paint(Graphics2D g, double width, double height) {
    RollLayout layout = model.layout();
    fill(g, new Area(0, 0, width, height), ThemeKey.CANVAS);
    fill(g, new Area(0, 0, width, RollLayout.RULER), ThemeKey.PANEL);
    Optional<RollContent> content = model.content();
    List<GridLine> lines = visibleLines(g, layout);
    KeysPainter.rows(g, model, content);
    TimeGridPainter.paint(g, layout.grid(), model.time(), lines);
    content.ifPresent(shown -> paintMusic(g, shown, layout, lines));
    if (content.isEmpty()) {
      EmptyState.paint(
          g, layout.grid(), "No clip of notes is open",
          "Double-click to create a clip, or choose one in the song above");
    }
    KeysPainter.keyboard(g, model, content);
    new TimeRuler(layout.ruler(), model.time()).paint(g, lines, model.song().loop());
    ScrollMark.paint(g, model.scrollBars());
    double x = playhead();
    Playhead.line(g, x, RollLayout.RULER, height);
    Playhead.head(g, x, RollLayout.RULER);
    FocusRing.paint(g, this, width, height);
  }

  private List<GridLine> visibleLines(Graphics2D g, RollLayout layout) {
    Rectangle2D clip = g.getClipBounds() == null ? getBounds() : g.getClipBounds();
    double left = Math.max(0, clip.getMinX() - layout.grid().x() - 60);
    double right = Math.min(layout.grid().width(), clip.getMaxX() - layout.grid().x());
    return new TimeGrid(model.song().meter(), model.time(), model.snap()).lines(left, Math.max(left, right));
  }

  private void paintMusic(Graphics2D g, RollContent content, RollLayout layout, List<GridLine> lines) {
    notes.paint(g, model, content);
    LanesPainter lanes = new LanesPainter(model, content);
    lanes.velocities(g, lines);
    model.lane().ifPresent(lane -> lanes.controller(g, lane, lines));
  }

  static void fill(Graphics2D g, Area area, ThemeKey key) {
    g.setColor(key.color());
    g.fill(new Rectangle2D.Double(area.x(), area.y(), area.width(), area.height()));
  }
}
