package studio.overdub.ui.view.automation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import studio.overdub.base.TimelineTick;
import studio.overdub.edit.Edit;
import studio.overdub.edit.LaneEdits;
import studio.overdub.song.AutomationPoint;
import studio.overdub.song.MeterMap;
import studio.overdub.ui.view.Gesture;
import studio.overdub.ui.view.Pointer;
import studio.overdub.ui.view.Snap;

/** Sets a point; dragged on, draws points along the grid, or with Shift a straight line from the press. */
final class DrawPoints implements Gesture {
  private static final double CLICK_REACH = 4;
  private static final double STEP_PIXELS = 6;

  private final AutomationModel model;
  private final Timeline timeline;
  private final LaneRow row;
  private final Pointer pressed;
  private final TreeMap<Long, Double> drawn = new TreeMap<>();
  private Pointer last;
  private boolean dragged;

  DrawPoints(AutomationModel model, LaneRow row, Pointer pressed) {
    this.model = model;
    this.row = row;
    this.pressed = pressed;
    timeline = model.timeline();
    last = pressed;
    set(pressed);
    show();
  }

  private long tick(Pointer at) {
    return timeline.snap().unless(at.alt()).nearest(timeline.tickAt(at), timeline.session().song().meter());
  }

  private void set(Pointer at) {
    drawn.put(tick(at), row.valueAt(at.y()));
  }

  @Override
  public boolean scrolls() {
    return true;
  }

  @Override
  public void drag(Pointer at) {
    dragged |= at.distance(pressed) > CLICK_REACH;
    if (!dragged) {
      return;
    }
    if (at.shift()) {
      drawn.clear();
      set(pressed);
      set(at);
    } else {
      along(at);
    }
    last = at;
    show();
  }

  private void along(Pointer at) {
    MeterMap meter = timeline.session().song().meter();
    Snap snap = timeline.snap().unless(at.alt());
    long from = timeline.tickAt(last);
    long to = timeline.tickAt(at);
    long step = Math.max(1, timeline.time().ticks(STEP_PIXELS));
    long tick = snap.on() ? snap.nearest(Math.min(from, to), meter) : Math.min(from, to);
    while (tick <= Math.max(from, to)) {
      double share = from == to ? 1 : Math.clamp((double) (tick - from) / (to - from), 0, 1);
      drawn.put(tick, row.valueAt(last.y() + (at.y() - last.y()) * share));
      tick = snap.on() ? Math.max(snap.above(tick, meter), tick + 1) : tick + step;
    }
  }

  private void show() {
    List<AutomationPoint> points = new ArrayList<>();
    for (Map.Entry<Long, Double> entry : drawn.entrySet()) {
      points.add(new AutomationPoint(new TimelineTick(entry.getKey()), entry.getValue(), row.parameter().ramps()));
    }
    Edit edit =
        LaneEdits.automate(
            row.track().id(), row.parameter().target(), points.getFirst().at(), points.getLast().at().plus(1), points);
    timeline.preview().show(new Edit("Draw " + row.parameter().label(), edit.change()));
    model.tell(row, points.get(Math.max(0, drawn.headMap(tick(last), true).size() - 1)));
    model.choose(row, dragged ? new HashSet<>() : new HashSet<>(points));
  }

  @Override
  public void release(Pointer at) {
    model.tellNothing();
    timeline.preview().commit();
  }

  @Override
  public void cancel() {
    model.tellNothing();
    timeline.preview().drop();
  }
}
