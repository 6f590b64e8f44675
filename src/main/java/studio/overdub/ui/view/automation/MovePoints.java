package studio.overdub.ui.view.automation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import studio.overdub.base.TimelineTick;
import studio.overdub.edit.LaneEdits;
import studio.overdub.song.AutomationPoint;
import studio.overdub.ui.view.Gesture;
import studio.overdub.ui.view.Pointer;

/** Moves points in time and value; with Shift the value moves finer. A line moves in value alone. */
final class MovePoints implements Gesture {
  private static final double FINE = .2;

  private final AutomationModel model;
  private final Timeline timeline;
  private final LaneRow row;
  private final Set<AutomationPoint> points;
  private final AutomationPoint grabbed;
  private final boolean inTime;
  private final long pressed;
  private double lastY;
  private double travel;
  private Set<AutomationPoint> moved;

  MovePoints(
      AutomationModel model, LaneRow row, Set<AutomationPoint> points, AutomationPoint grabbed, Pointer at) {
    this(model, row, points, grabbed, at, true);
  }

  private MovePoints(
      AutomationModel model, LaneRow row, Set<AutomationPoint> points, AutomationPoint grabbed, Pointer at,
      boolean inTime) {
    this.model = model;
    this.row = row;
    this.points = points;
    this.grabbed = grabbed;
    this.inTime = inTime;
    timeline = model.timeline();
    pressed = timeline.tickAt(at);
    lastY = at.y();
    moved = points;
  }

  /** Moves the line that begins with a point up and down, and with it the point that a ramp leads to. */
  static MovePoints segment(AutomationModel model, LaneRow row, AutomationPoint begin, Pointer at) {
    Set<AutomationPoint> ends = new HashSet<>(Set.of(begin));
    int next = row.points().indexOf(begin) + 1;
    if (begin.ramp() && next < row.points().size() && begin.at().value() <= model.timeline().tickAt(at)) {
      ends.add(row.points().get(next));
    }
    model.choose(row, ends);
    return new MovePoints(model, row, ends, begin, at, false);
  }

  @Override
  public boolean scrolls() {
    return inTime;
  }

  @Override
  public void drag(Pointer at) {
    travel += row.travel(lastY - at.y()) * (at.shift() ? FINE : 1);
    lastY = at.y();
    long distance = inTime ? distance(at) : 0;
    List<AutomationPoint> all = new ArrayList<>(row.points());
    all.removeAll(points);
    moved = new HashSet<>();
    for (AutomationPoint point : points) {
      AutomationPoint next = moved(point, distance);
      moved.add(next);
      all.add(next);
      if (point.equals(grabbed)) {
        model.tell(row, next);
      }
    }
    all.sort(Comparator.comparing(AutomationPoint::at));
    String name = (points.size() == 1 ? "Move a point of " : "Move points of ") + row.parameter().label();
    timeline.preview().show(LaneEdits.setAutomation(row.track().id(), row.parameter().target(), name, all));
    model.choose(row, moved);
  }

  private long distance(Pointer at) {
    long wanted = timeline.tickAt(at) - pressed;
    long first = points.stream().mapToLong(point -> point.at().value()).min().orElse(0);
    long snapped =
        timeline.snap().unless(at.alt()).moved(
            grabbed.at().value(), wanted, timeline.session().song().meter());
    return Math.max(-first, Math.abs(at.x() - timeline.xOf(pressed)) < 3 ? 0 : snapped);
  }

  private AutomationPoint moved(AutomationPoint point, long distance) {
    double value =
        travel == 0
            ? point.value()
            : row.parameter().spec().fromTravel(row.parameter().spec().toTravel(point.value()) + travel);
    return new AutomationPoint(new TimelineTick(point.at().value() + distance), value, point.ramp());
  }

  @Override
  public void release(Pointer at) {
    model.tellNothing();
    timeline.preview().commit();
    model.choose(row, moved);
  }

  @Override
  public void cancel() {
    model.tellNothing();
    timeline.preview().drop();
    model.choose(row, points);
  }
}
