package studio.overdub.ui.canvas.pattern;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import studio.overdub.base.Ticks;
import studio.overdub.song.Pattern;
import studio.overdub.song.PatternRow;
import studio.overdub.song.Step;
import studio.overdub.ui.kit.Figures;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.kit.TrackPalette;
import studio.overdub.ui.kit.Typeface;
import studio.overdub.ui.view.Area;
import studio.overdub.ui.view.pattern.PatternContent;
import studio.overdub.ui.view.pattern.PatternLayout;
import studio.overdub.ui.view.pattern.PatternModel;
import studio.overdub.ui.view.pattern.StepCell;
import studio.overdub.ui.view.pattern.StepShape;

/** The steps, the numbers above them and the graph below. */
final class StepsPainter {
  private static final double CORNER = 8;

  private final PatternModel model;
  private final PatternContent content;
  private final Pattern pattern;
  private final PatternLayout layout;
  private final int perBeat;

  StepsPainter(PatternModel model, PatternContent content) {
    this.model = model;
    this.content = content;
    pattern = content.pattern();
    layout = model.layout();
    perBeat = Math.clamp(Ticks.PER_QUARTER / Math.max(1, pattern.stepLength()), 1, 16);
  }

  void paint(Graphics2D g) {
    numbers(g);
    Graphics2D grid = clipped(g, layout.grid());
    for (int row = 0; row < pattern.rows().size(); row++) {
      row(grid, row);
    }
    playing(grid);
    cursor(grid);
    grid.dispose();
    Graphics2D graph = clipped(g, layout.graph());
    graph(graph);
    graph.dispose();
  }

  private static Graphics2D clipped(Graphics2D graphics, Area area) {
    Graphics2D g = (Graphics2D) graphics.create();
    g.clip(new Rectangle2D.Double(area.x(), area.y(), area.width(), area.height()));
    return g;
  }

  private void numbers(Graphics2D graphics) {
    Graphics2D g = clipped(graphics, new Area(PatternLayout.LEFT, 0, layout.width(), PatternLayout.RULER));
    g.setFont(Typeface.LABEL.font());
    for (int step = 0; step < pattern.steps(); step++) {
      boolean beat = step % perBeat == 0;
      g.setColor((beat ? ThemeKey.DIM : ThemeKey.MARK).color());
      int beats = step / perBeat;
      String label = beat ? (beats / 4 + 1) + "." + (beats % 4 + 1) : "\u00b7";
      Figures.draw(g, label, layout.stepX(step) + 5, 17);
    }
    g.dispose();
  }

  private Color off(int step) {
    return (step / perBeat % 2 == 0 ? ThemeKey.STEP_EVEN : ThemeKey.STEP_ODD).color();
  }

  private static RoundRectangle2D round(Area area) {
    return new RoundRectangle2D.Double(area.x(), area.y(), area.width(), area.height(), CORNER, CORNER);
  }

  private void row(Graphics2D g, int index) {
    PatternRow row = pattern.rows().get(index);
    for (int step = 0; step < pattern.steps(); step++) {
      Area place = StepShape.place(layout, new StepCell(index, step));
      if (step < row.steps()) {
        g.setColor(off(step));
        g.fill(round(place));
      }
    }
    repeats(g, index, row);
    for (Step step : row.on()) {
      if (step.index() < Math.min(row.steps(), pattern.steps())) {
        step(g, StepShape.of(layout, new StepCell(index, step.index()), step), step);
      }
    }
  }

  /** What a shorter row plays when it has begun again, faintly: it is heard and cannot be set there. */
  private void repeats(Graphics2D g, int index, PatternRow row) {
    for (int from = row.steps(); from < pattern.steps(); from += Math.max(1, row.steps())) {
      for (Step step : row.on()) {
        int at = from + step.index();
        if (step.index() < row.steps() && at < pattern.steps()) {
          Area place = StepShape.place(layout, new StepCell(index, at));
          g.setColor(TrackPalette.color(content.colour(), .4));
          g.setStroke(new BasicStroke(1));
          g.draw(round(new Area(place.x() + .5, place.y() + .5, place.width() - 1, place.height() - 1)));
        }
      }
    }
  }

  private void step(Graphics2D g, Area place, Step step) {
    double velocity = step.velocity() / 127.0;
    g.setColor(ThemeKey.CANVAS.color());
    g.fill(round(place));
    g.setColor(TrackPalette.color(content.colour(), .35 + .6 * velocity));
    g.fill(round(place));
    if (place.width() >= 14) {
      g.setColor(ThemeKey.ON_TRACK.color(.6));
      g.fill(new Rectangle2D.Double(place.x() + 4, place.bottom() - 5, (place.width() - 8) * velocity, 2));
    }
  }

  private void playing(Graphics2D g) {
    int step = model.playing();
    if (step >= 0) {
      g.setColor(ThemeKey.ACCENT.color(.14));
      double height = Math.min(layout.grid().height(), pattern.rows().size() * PatternLayout.ROW - layout.scrollY());
      g.fill(new Rectangle2D.Double(layout.stepX(step), PatternLayout.RULER, layout.stepWidth(), height));
    }
  }

  private void cursor(Graphics2D g) {
    if (model.row().isPresent()) {
      Area place = StepShape.place(layout, model.cursor());
      g.setColor(ThemeKey.DIM.color());
      g.setStroke(new BasicStroke(1));
      g.draw(round(new Area(place.x() - .5, place.y() - .5, place.width() + 1, place.height() + 1)));
    }
  }

  private void graph(Graphics2D g) {
    Area graph = layout.graph();
    int index = model.cursor().row();
    if (index >= pattern.rows().size()) {
      return;
    }
    PatternRow row = pattern.rows().get(index);
    for (int step = 0; step < Math.min(row.steps(), pattern.steps()); step++) {
      double x = layout.stepX(step) + 2;
      double width = layout.stepWidth() - 4;
      g.setColor(ThemeKey.STEP_ODD.color());
      g.fill(round(new Area(x, graph.y(), width, graph.height())));
      row.step(step).ifPresent(on -> bar(g, graph, x, width, on));
    }
  }

  private void bar(Graphics2D g, Area graph, double x, double width, Step step) {
    double share = Math.min(1, model.graph().value(step) / model.graph().most());
    double height = Math.max(3, (graph.height() - 4) * share);
    g.setColor(TrackPalette.color(content.colour(), .8));
    g.fill(new RoundRectangle2D.Double(x + 2, graph.bottom() - 2 - height, width - 4, height, 6, 6));
    if (width >= 24) {
      boolean inside = height > 22;
      g.setFont(Typeface.UNIT.font());
      g.setColor((inside ? ThemeKey.ON_TRACK : ThemeKey.DIM).color());
      double y = inside ? graph.bottom() - height + 12 : graph.bottom() - height - 6;
      Figures.drawCentred(g, text(step), x + width / 2, y);
    }
  }

  private String text(Step step) {
    return switch (model.graph()) {
      case VELOCITY -> Integer.toString(step.velocity());
      case GATE -> Math.round(step.gate() * 100) + " %";
    };
  }
}
