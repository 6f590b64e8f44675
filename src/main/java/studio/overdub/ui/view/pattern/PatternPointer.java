package studio.overdub.ui.view.pattern;

import java.util.Optional;
import studio.overdub.base.PatternId;
import studio.overdub.edit.Edit;
import studio.overdub.edit.PatternEdits;
import studio.overdub.song.Pattern;
import studio.overdub.song.Step;
import studio.overdub.ui.view.EditorPointer;
import studio.overdub.ui.view.Gesture;
import studio.overdub.ui.view.Hint;
import studio.overdub.ui.view.PanGesture;
import studio.overdub.ui.view.Pointer;
import studio.overdub.ui.view.PointerShape;
import studio.overdub.ui.view.WheelTurn;

/** Turns the mouse over the pattern editor into gestures. */
public final class PatternPointer implements EditorPointer {
  private static final double EDGE = 6;
  private static final double PIXELS_A_NOTCH = 33;
  private static final int VELOCITY_A_NOTCH = 5;

  private final PatternModel model;
  private final PatternEditor editor;
  private Gesture gesture = Gesture.NONE;

  /** The mouse over what {@code model} shows. */
  public PatternPointer(PatternModel model, PatternEditor editor) {
    this.model = model;
    this.editor = editor;
  }

  @Override
  public void press(Pointer at) {
    cancel();
    gesture = begin(at);
    model.changed();
  }

  private Gesture begin(Pointer at) {
    PatternLayout layout = model.layout();
    if (at.button() == Pointer.Button.MIDDLE) {
      return new PanGesture(
          at, (dx, dy) -> model.scroll(model.layout().scrollX() + dx, model.layout().scrollY() + dy));
    }
    Optional<PatternContent> content = model.content();
    if (content.isEmpty()) {
      if (at.clicks() == 2) {
        editor.add();
      }
      return Gesture.NONE;
    }
    Optional<Gesture> scrolling = model.scrolling(at);
    if (scrolling.isPresent()) {
      return scrolling.get();
    }
    if (at.y() < PatternLayout.RULER) {
      onLetters(layout, at);
      return Gesture.NONE;
    }
    if (layout.grid().contains(at.x(), at.y())) {
      return onGrid(content.get(), at);
    }
    if (layout.heads().contains(at.x(), at.y())) {
      return onHeads(content.get(), layout, at);
    }
    if (layout.graph().contains(at.x(), at.y())) {
      return model.row().isPresent() ? new DrawGraph(model, content.get(), at) : Gesture.NONE;
    }
    return onControls(content.get().pattern(), layout, at);
  }

  private void onLetters(PatternLayout layout, Pointer at) {
    int shown = editor.letters().size();
    for (int i = 0; i < shown; i++) {
      if (layout.letter(i).contains(at.x(), at.y())) {
        model.pick(editor.letters().get(i).id());
      }
    }
    if (layout.letter(shown).contains(at.x(), at.y())) {
      editor.add();
    }
  }

  private Gesture onGrid(PatternContent content, Pointer at) {
    Optional<StepCell> over = edge(at);
    if (over.isPresent() && at.button() == Pointer.Button.LEFT) {
      return new DragGate(model, content, over.get(), model.step(over.get()).orElseThrow(), at);
    }
    Optional<StepCell> cell = model.cell(at.x(), at.y());
    boolean on = cell.flatMap(model::step).isPresent();
    return cell.isPresent()
        ? new PaintSteps(model, content, at, on || at.button() == Pointer.Button.RIGHT)
        : Gesture.NONE;
  }

  /** The step whose right edge is under the pointer; a long step's edge lies in a later one's place. */
  private Optional<StepCell> edge(Pointer at) {
    PatternLayout layout = model.layout();
    Optional<StepCell> here = model.cell(at.x(), at.y());
    if (here.isEmpty()) {
      return Optional.empty();
    }
    int row = here.get().row();
    for (int step = here.get().step(); step >= Math.max(0, here.get().step() - 2); step--) {
      StepCell cell = new StepCell(row, step);
      Optional<Step> on = model.step(cell);
      if (on.isPresent()) {
        double right = StepShape.of(layout, cell, on.get()).right();
        return Math.abs(at.x() - right + EDGE / 2) <= EDGE / 2 + 1 ? Optional.of(cell) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Gesture onHeads(PatternContent content, PatternLayout layout, Pointer at) {
    int row = layout.rowAt(at.y());
    PatternId id = content.pattern().id();
    if (layout.addRow().contains(at.x(), at.y())) {
      editor.addRow();
      return Gesture.NONE;
    }
    if (row < 0 || row >= content.pattern().rows().size()) {
      return Gesture.NONE;
    }
    model.cursor(row, model.cursor().step());
    if (at.button() == Pointer.Button.RIGHT) {
      return Gesture.NONE;
    }
    if (layout.count(row).contains(at.x(), at.y())) {
      int steps = content.pattern().rows().get(row).steps();
      return new DragNumber(model.preview(), steps, at, count -> PatternEdits.rowSteps(id, row, count));
    }
    model.hear(row, PaintSteps.VELOCITY);
    return new Gesture() {
      @Override
      public void release(Pointer end) {
        model.hush();
      }

      @Override
      public void cancel() {
        model.hush();
      }
    };
  }

  private Gesture onControls(Pattern pattern, PatternLayout layout, Pointer at) {
    for (PatternLayout.Control control : PatternLayout.Control.values()) {
      if (layout.control(control).contains(at.x(), at.y())) {
        return onControl(control, pattern, at);
      }
    }
    return Gesture.NONE;
  }

  private Gesture onControl(PatternLayout.Control control, Pattern pattern, Pointer at) {
    PatternId id = pattern.id();
    return switch (control) {
      case VELOCITY -> {
        model.graph(Graph.VELOCITY);
        yield Gesture.NONE;
      }
      case GATE -> {
        model.graph(Graph.GATE);
        yield Gesture.NONE;
      }
      case STEPS ->
          new DragNumber(model.preview(), pattern.steps(), at, count -> PatternEdits.steps(id, count));
      case SWING ->
          new DragNumber(
              model.preview(), PatternEditor.percent(pattern.swing()), at,
              percent -> PatternEdits.swing(id, percent / 100.0));
      case PLACE -> {
        editor.place();
        yield Gesture.NONE;
      }
      case STEP_LENGTH -> Gesture.NONE;
    };
  }

  @Override
  public void drag(Pointer at) {
    gesture.drag(at);
    model.changed();
  }

  @Override
  public void release(Pointer at) {
    Gesture ending = gesture;
    gesture = Gesture.NONE;
    ending.release(at);
    model.changed();
  }

  @Override
  public void cancel() {
    gesture.cancel();
    gesture = Gesture.NONE;
    model.changed();
  }

  @Override
  public void wheel(Pointer at, double notches) {
    Optional<StepCell> cell = model.cell(at.x(), at.y()).filter(c -> model.step(c).isPresent());
    int up = (int) -Math.signum(notches);
    if (cell.isPresent() && !at.shift()) {
      louder(cell.get(), up * VELOCITY_A_NOTCH, at);
    } else if (!wheelOnNumber(at, up)) {
      double dx = at.shift() ? notches * PIXELS_A_NOTCH : 0;
      double dy = at.shift() ? 0 : notches * PIXELS_A_NOTCH;
      model.scroll(model.layout().scrollX() + dx, model.layout().scrollY() + dy);
    }
  }

  private void louder(StepCell cell, int delta, Pointer at) {
    model.cursor(cell.row(), cell.step());
    Optional<PatternId> pattern = model.content().map(content -> content.pattern().id());
    Optional<Step> step = model.step(cell);
    if (pattern.isPresent() && step.isPresent()) {
      Step louder = step.get().withVelocity(step.get().velocity() + delta);
      model.session().apply(PatternEdits.set(pattern.get(), cell.row(), louder), new WheelTurn(cell, at));
    }
  }

  private boolean wheelOnNumber(Pointer at, int up) {
    PatternLayout layout = model.layout();
    Optional<Pattern> pattern = model.content().map(PatternContent::pattern);
    if (pattern.isEmpty()) {
      return false;
    }
    Pattern p = pattern.get();
    Optional<Edit> edit = Optional.empty();
    int row = layout.rowAt(at.y());
    if (layout.control(PatternLayout.Control.STEPS).contains(at.x(), at.y())) {
      edit = Optional.of(PatternEdits.steps(p.id(), p.steps() + up));
    } else if (layout.control(PatternLayout.Control.SWING).contains(at.x(), at.y())) {
      edit = Optional.of(PatternEdits.swing(p.id(), p.swing() + up / 100.0));
    } else if (row >= 0
        && row < p.rows().size()
        && layout.heads().contains(at.x(), at.y())
        && layout.count(row).contains(at.x(), at.y())) {
      edit = Optional.of(PatternEdits.rowSteps(p.id(), row, p.rows().get(row).steps() + up));
    }
    edit.ifPresent(change -> model.session().apply(change, new WheelTurn(change.name(), at)));
    return edit.isPresent();
  }

  @Override
  public PointerShape shape(Pointer at) {
    PatternLayout layout = model.layout();
    if (model.content().isEmpty() || model.scrolling(at).isPresent()) {
      return PointerShape.ARROW;
    }
    if (edge(at).isPresent()) {
      return PointerShape.RESIZE_RIGHT;
    }
    if (layout.graph().contains(at.x(), at.y())
        || layout.heads().contains(at.x(), at.y()) && at.x() >= layout.count(0).x()) {
      return PointerShape.VALUE;
    }
    return layout.grid().contains(at.x(), at.y()) ? PointerShape.ARROW : PointerShape.HAND;
  }

  @Override
  public Hint hint(Pointer at) {
    if (model.content().isEmpty()) {
      return Hint.of("Double-click to create a pattern.");
    }
    if (model.scrolling(at).isPresent()) {
      return Hint.of("Drag to scroll.");
    }
    return edge(at).isPresent()
        ? Hint.of("Drag to change how long the step is held.").with("Alt", "finer")
        : PatternHints.of(model, at);
  }
}
