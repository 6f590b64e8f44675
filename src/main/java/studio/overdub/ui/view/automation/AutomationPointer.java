package studio.overdub.ui.view.automation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import studio.overdub.edit.LaneEdits;
import studio.overdub.song.AutomationPoint;
import studio.overdub.ui.view.Area;
import studio.overdub.ui.view.Choice;
import studio.overdub.ui.view.Gesture;
import studio.overdub.ui.view.Hint;
import studio.overdub.ui.view.Naming;
import studio.overdub.ui.view.Pointer;
import studio.overdub.ui.view.PointerShape;
import studio.overdub.ui.view.Tool;

/** Turns the mouse over a lane into gestures. */
public final class AutomationPointer {
  private static final double REACH = 7;
  private static final double LINE_REACH = 5;

  private final AutomationModel model;
  private final Timeline timeline;

  /** The mouse over the lanes of a model. */
  public AutomationPointer(AutomationModel model) {
    this.model = model;
    timeline = model.timeline();
  }

  /** Presses a lane's head. */
  public void onHead(LaneRow row, Pointer at) {
    model.choose(row, model.chosen(row));
    if (row.hide().contains(at.x(), at.y())) {
      model.hide(row);
    } else if (row.add().contains(at.x(), at.y())) {
      model.offerMore(row);
    } else if (row.name().contains(at.x(), at.y())) {
      model.offerOthers(row);
    }
  }

  /** Begins a gesture in a lane. */
  public Gesture onLane(LaneRow row, Pointer at) {
    if (at.button() == Pointer.Button.RIGHT || timeline.tool() == Tool.ERASE) {
      return new ErasePoints(model, row, at);
    }
    Optional<AutomationPoint> hit = pointAt(row, at);
    if (hit.isPresent()) {
      return onPoint(row, hit.get(), at);
    }
    if (timeline.tool() == Tool.DRAW || at.clicks() == 2) {
      return new DrawPoints(model, row, at);
    }
    Optional<AutomationPoint> before = segmentAt(row, at);
    return before.isPresent()
        ? MovePoints.segment(model, row, before.get(), at)
        : new BandPoints(model, row, at);
  }

  private Gesture onPoint(LaneRow row, AutomationPoint point, Pointer at) {
    if (at.clicks() == 2) {
      type(row, point);
      return Gesture.NONE;
    }
    Set<AutomationPoint> before = model.chosen(row);
    if (at.ctrl()) {
      model.choose(row, Choice.toggled(before, point));
      return Gesture.NONE;
    }
    Set<AutomationPoint> moved = before.contains(point) ? before : Choice.after(before, point, at.shift());
    model.choose(row, moved);
    return new MovePoints(model, row, moved, point, at);
  }

  /** Lets the value of a point be typed. */
  private void type(LaneRow row, AutomationPoint point) {
    Area place = new Area(timeline.xOf(point.at().value()) + 6, row.y() + 12, 90, 20);
    timeline.ask(
        new Naming(
            place, row.parameter().format(point.value()),
            text ->
                row.parameter().parse(text).ifPresent(value -> {
                  AutomationPoint next = new AutomationPoint(point.at(), value, point.ramp());
                  List<AutomationPoint> points = new ArrayList<>(row.points());
                  points.replaceAll(old -> old.equals(point) ? next : old);
                  timeline.session()
                      .apply(
                          LaneEdits.setAutomation(
                              row.track().id(), row.parameter().target(), "Set " + row.parameter().label(), points));
                  model.choose(row, Set.of(next));
                })));
  }

  /** Chooses what lies under the pointer, for a menu. */
  public void choose(LaneRow row, Pointer at) {
    Optional<AutomationPoint> hit = pointAt(row, at);
    if (hit.isEmpty() || !model.chosen(row).contains(hit.get())) {
      model.choose(row, hit.map(Set::of).orElse(Set.of()));
    }
  }

  private Optional<AutomationPoint> pointAt(LaneRow row, Pointer at) {
    return row.points().stream()
        .filter(point -> distance(row, point, at) <= REACH)
        .min(Comparator.comparingDouble(point -> distance(row, point, at)));
  }

  private double distance(LaneRow row, AutomationPoint point, Pointer at) {
    return Math.hypot(timeline.xOf(point.at().value()) - at.x(), row.yOf(point.value()) - at.y());
  }

  /** The point that begins the line under the pointer. */
  private Optional<AutomationPoint> segmentAt(LaneRow row, Pointer at) {
    long tick = timeline.tickAt(at);
    double y = row.yOf(row.valueAt(tick));
    if (Math.abs(y - at.y()) > LINE_REACH) {
      return Optional.empty();
    }
    return row.points().stream().filter(point -> point.at().value() <= tick).reduce((first, last) -> last)
        .or(() -> row.points().stream().findFirst());
  }

  /** What the pointer looks like over a lane. */
  public PointerShape shape(LaneRow row, Pointer at) {
    if (timeline.tool() == Tool.ERASE) {
      return PointerShape.ERASE;
    }
    if (pointAt(row, at).isPresent()) {
      return PointerShape.MOVE;
    }
    if (timeline.tool() == Tool.DRAW) {
      return PointerShape.DRAW;
    }
    return segmentAt(row, at).isPresent() ? PointerShape.VALUE : PointerShape.ARROW;
  }

  /** What the foot line says of a place in a lane. */
  public Hint hint(LaneRow row, Pointer at) {
    String label = row.parameter().label();
    Optional<AutomationPoint> hit = pointAt(row, at);
    if (timeline.tool() == Tool.ERASE) {
      return Hint.of("Drag over points of " + label + " to erase them.");
    }
    if (hit.isPresent()) {
      String value = row.parameter().format(hit.get().value());
      String position = timeline.session().song().meter().position(hit.get().at()).toString();
      return Hint.of(label + " " + value + " at " + position + ". Drag to move, double-click to type a value.")
          .with("Shift", "finer").with("Alt", "no snap").with("Right button", "more");
    }
    double value = row.valueAt(timeline.tickAt(at));
    String here = label + " " + row.parameter().format(value) + ". ";
    if (timeline.tool() == Tool.DRAW) {
      return Hint.of(here + "Click to set a point, drag to draw.").with("Shift", "a line").with("Alt", "no snap");
    }
    return segmentAt(row, at).isPresent()
        ? Hint.of(here + "Drag to move the line, double-click to set a point.").with("Shift", "finer")
        : Hint.of(here + "Double-click to set a point, drag to choose points.").with("Shift", "add");
  }

  /** What the foot line says of a place in a lane's head. */
  public Hint headHint(LaneRow row, Pointer at) {
    if (row.hide().contains(at.x(), at.y())) {
      return Hint.of("Hide this lane; what it moves goes on moving.");
    }
    if (row.add().contains(at.x(), at.y())) {
      return Hint.of("Show another lane of " + row.track().name() + ".");
    }
    return Hint.of("Click to choose what this lane moves.");
  }
}
