package studio.overdub.ui.view.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import studio.overdub.edit.PatternEdits;
import studio.overdub.song.PatternRow;
import studio.overdub.song.Step;
import studio.overdub.ui.view.Area;
import studio.overdub.ui.view.Gesture;
import studio.overdub.ui.view.Pointer;

/** Sets the values of the chosen row's steps by drawing across their bars; with Shift along a straight line. */
final class DrawGraph implements Gesture {
  private final PatternModel model;
  private final PatternContent content;
  private final int row;
  private final Pointer pressed;
  private final Map<Integer, Double> values = new TreeMap<>();
  private Pointer last;

  DrawGraph(PatternModel model, PatternContent content, Pointer pressed) {
    this.model = model;
    this.content = content;
    this.pressed = pressed;
    row = model.cursor().row();
    last = pressed;
    drag(pressed);
  }

  @Override
  public void drag(Pointer at) {
    Pointer from = at.shift() ? pressed : last;
    if (at.shift()) {
      values.clear();
    }
    PatternLayout layout = model.layout();
    Area graph = layout.graph();
    int a = layout.stepAt(from.x());
    int b = layout.stepAt(at.x());
    for (int step = Math.min(a, b); step <= Math.max(a, b); step++) {
      double share = a == b ? 1 : (double) (step - a) / (b - a);
      double y = from.y() + (at.y() - from.y()) * share;
      double value = Math.clamp((graph.bottom() - y) / graph.height(), 0, 1) * model.graph().most();
      values.put(step, value);
    }
    last = at;
    show();
  }

  private void show() {
    PatternRow steps = content.pattern().rows().get(row);
    List<Step> changed = new ArrayList<>();
    values.forEach(
        (index, value) ->
            steps.step(index).ifPresent(step -> changed.add(model.graph().with(step, value))));
    if (changed.isEmpty()) {
      model.preview().drop();
    } else {
      model.preview().show(PatternEdits.set(content.pattern().id(), Map.of(row, changed)));
    }
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
