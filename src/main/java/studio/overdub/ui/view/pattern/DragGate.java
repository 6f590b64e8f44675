package studio.overdub.ui.view.pattern;

import studio.overdub.base.PatternId;
import studio.overdub.edit.PatternEdits;
import studio.overdub.song.Step;
import studio.overdub.ui.view.Gesture;
import studio.overdub.ui.view.Pointer;

/** Makes a step longer or shorter by its right edge; by twentieths of a step, or freely with Alt. */
final class DragGate implements Gesture {
  private static final double GRAIN = 20;

  private final PatternModel model;
  private final PatternId pattern;
  private final StepCell cell;
  private final Step step;
  private final double pressedX;

  DragGate(PatternModel model, PatternContent content, StepCell cell, Step step, Pointer pressed) {
    this.model = model;
    pattern = content.pattern().id();
    this.cell = cell;
    this.step = step;
    pressedX = pressed.x();
    model.cursor(cell.row(), cell.step());
  }

  @Override
  public void drag(Pointer at) {
    double gate = step.gate() + (at.x() - pressedX) / model.layout().stepWidth();
    double held = at.alt() ? gate : Math.rint(gate * GRAIN) / GRAIN;
    model.preview().show(PatternEdits.set(pattern, cell.row(), step.withGate(held)));
  }

  @Override
  public void release(Pointer at) {
    model.preview().commit();
  }

  @Override
  public void cancel() {
    model.preview().drop();
  }
}
