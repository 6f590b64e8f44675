package studio.overdub.ui.canvas.pattern;

import java.awt.Graphics2D;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import javax.swing.SwingUtilities;
import studio.overdub.ui.canvas.EditorCanvas;
import studio.overdub.ui.canvas.EmptyState;
import studio.overdub.ui.canvas.NameField;
import studio.overdub.ui.canvas.ScrollMark;
import studio.overdub.ui.kit.FocusRing;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.view.Area;
import studio.overdub.ui.view.EditorFocus;
import studio.overdub.ui.view.pattern.PatternContent;
import studio.overdub.ui.view.pattern.PatternEditor;
import studio.overdub.ui.view.pattern.PatternLayout;
import studio.overdub.ui.view.pattern.PatternModel;
import studio.overdub.ui.view.pattern.PatternPointer;

/** The pattern editor: rows of steps, the values of one row below, the patterns by their letters above. */
public final class PatternGrid extends EditorCanvas {
  private static final long serialVersionUID = 1;

  private final transient PatternModel model;
  private final transient PatternEditor editor;
  private final transient PatternMenus menus;
  private int playing = -1;

  /** The pattern editor of a model. */
  public PatternGrid(PatternModel model, PatternEditor editor, EditorFocus focus) {
    super("Pattern editor", new PatternPointer(model, editor), editor, focus);
    this.model = model;
    this.editor = editor;
    menus = new PatternMenus(model, editor, naming -> new NameField(this, naming));
    prefer(1183, 421);
    setLayout(null);
    model.addListener(this::repaint);
    addMouseListener(
        new MouseAdapter() {
          @Override
          public void mousePressed(MouseEvent e) {
            menus
                .at(logicalX(e), logicalY(e), SwingUtilities.isRightMouseButton(e))
                .ifPresent(menu -> menu.show(PatternGrid.this, e.getX(), e.getY()));
          }
        });
    bindKeys();
    describe();
  }

  private void bindKeys() {
    key("ENTER", "Set or clear step", editor::toggle);
    key("INSERT", "Add row", editor::addRow);
    key("ctrl UP", "Louder", () -> editor.louder(8));
    key("ctrl DOWN", "Softer", () -> editor.louder(-8));
    for (String released : List.of("UP", "DOWN")) {
      bind("released " + released, "Hush " + released, editor::hush);
    }
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
    return Double.NaN;
  }

  /** {@inheritDoc} Here that is the column of the step that is heard. */
  @Override
  public void tick() {
    int now = model.playing();
    if (now != playing) {
      repaintStep(playing);
      repaintStep(now);
      playing = now;
    }
  }

  private void repaintStep(int step) {
    if (step >= 0) {
      PatternLayout layout = model.layout();
      repaintLogical(layout.stepX(step), PatternLayout.RULER, layout.stepWidth(), layout.grid().height());
    }
  }

  @Override
  protected void paint(Graphics2D g, double width, double height) {
    fill(g, new Area(0, 0, width, height), ThemeKey.CANVAS);
    fill(g, new Area(0, 0, width, PatternLayout.RULER), ThemeKey.PANEL);
    Optional<PatternContent> content = model.content();
    if (content.isEmpty()) {
      EmptyState.paint(
          g, new Area(0, PatternLayout.RULER, width, height - PatternLayout.RULER), "No pattern yet",
          "Double-click to create one");
    } else {
      new StepsPainter(model, content.get()).paint(g);
      new PatternHeadsPainter(model, editor, content.get()).paint(g);
      ScrollMark.paint(g, model.scrollBars());
    }
    FocusRing.paint(g, this, width, height);
  }

  static void fill(Graphics2D g, Area area, ThemeKey key) {
    g.setColor(key.color());
    g.fill(new Rectangle2D.Double(area.x(), area.y(), area.width(), area.height()));
  }
}
