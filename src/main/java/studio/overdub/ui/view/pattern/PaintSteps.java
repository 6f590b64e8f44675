package studio.overdub.ui.view.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import studio.overdub.base.PatternId;
import studio.overdub.edit.PatternEdits;
import studio.overdub.song.Step;
import studio.overdub.ui.view.Gesture;
import studio.overdub.ui.view.Pointer;

/** Sets the steps that the pointer passes over, or clears them; which of the two the first one decides. */
final class PaintSteps implements Gesture {
  /** The velocity of a step that is set by a press. */
  static final int VELOCITY = 100;

  private static final int ACCENT = 127;
  private static final double GATE = .9;
  private static final double STRIDE = 8;

  private final PatternModel model;
  private final PatternContent content;
  private final boolean clearing;
  private final int velocity;
  private final Set<StepCell> cells = new LinkedHashSet<>();
  private Pointer last;

  PaintSteps(PatternModel model, PatternContent content, Pointer pressed, boolean clearing) {
    this.model = model;
    this.content = content;
    this.clearing = clearing;
    velocity = pressed.shift() ? ACCENT : VELOCITY;
    last = pressed;
    drag(pressed);
  }

  @Override
  public void drag(Pointer at) {
    int strides = 1 + (int) (at.distance(last) / STRIDE);
    for (int i = 1; i <= strides; i++) {
      double x = last.x() + (at.x() - last.x()) * i / strides;
      double y = last.y() + (at.y() - last.y()) * i / strides;
      model.cell(x, y).ifPresent(this::pass);
    }
    last = at;
  }

  private void pass(StepCell cell) {
    boolean on = content.pattern().rows().get(cell.row()).step(cell.step()).isPresent();
    if (on != clearing || !cells.add(cell)) {
      return;
    }
    model.cursor(cell.row(), cell.step());
    if (!clearing) {
      model.hush();
      model.hear(cell.row(), velocity);
    }
    PatternId id = content.pattern().id();
    model.preview().show(clearing ? PatternEdits.clear(id, cleared()) : PatternEdits.set(id, set()));
  }

  private Map<Integer, List<Integer>> cleared() {
    Map<Integer, List<Integer>> byRow = new HashMap<>();
    cells.forEach(
        cell -> byRow.computeIfAbsent(cell.row(), row -> new ArrayList<>()).add(cell.step()));
    return byRow;
  }

  private Map<Integer, List<Step>> set() {
    Map<Integer, List<Step>> byRow = new HashMap<>();
    cells.forEach(
        cell ->
            byRow
                .computeIfAbsent(cell.row(), row -> new ArrayList<>())
                .add(new Step(cell.step(), velocity, GATE)));
    return byRow;
  }

  @Override
  public void release(Pointer at) {
    model.hush();
    model.preview().commit();
  }

  @Override
  public void cancel() {
    model.hush();
    model.preview().drop();
  }
}
