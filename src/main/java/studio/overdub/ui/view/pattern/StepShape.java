package studio.overdub.ui.view.pattern;

import studio.overdub.song.Step;
import studio.overdub.ui.view.Area;

/** Where steps are painted. */
public final class StepShape {
  private static final double LEAST_WIDTH = 6;

  private StepShape() {}

  /** The place of a step, whether it plays or not. */
  public static Area place(PatternLayout layout, StepCell cell) {
    return new Area(
        layout.stepX(cell.step()) + 2, layout.rowY(cell.row()) + 3, layout.stepWidth() - 4, PatternLayout.ROW - 7);
  }

  /** A step that plays: as wide as it is held, up to the end of the pattern. */
  public static Area of(PatternLayout layout, StepCell cell, Step step) {
    Area place = place(layout, cell);
    double most = layout.stepX(layout.steps()) - place.x() - 2;
    // A step that is nearly all held fills its place: the look of the usual gate is a whole block.
    double held = step.gate() >= .9 && step.gate() <= 1 ? 1 : step.gate();
    double width = held * layout.stepWidth() - 4;
    return new Area(place.x(), place.y(), Math.clamp(width, LEAST_WIDTH, Math.max(LEAST_WIDTH, most)), place.height());
  }
}
