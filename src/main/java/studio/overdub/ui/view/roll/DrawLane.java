package studio.overdub.ui.view.roll;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import studio.overdub.base.ClipTick;
import studio.overdub.edit.LaneEdits;
import studio.overdub.song.LanePoint;
import studio.overdub.ui.view.Area;
import studio.overdub.ui.view.Gesture;
import studio.overdub.ui.view.Pointer;
import studio.overdub.ui.view.Snap;

/**
 * Draws a controller lane as steps of the grid (finer with Alt), with Shift along a straight line from the press; or
 * erases it where the pointer passes.
 */
final class DrawLane implements Gesture {
  private static final Snap FINE = Snap.ALL.get(Snap.ALL.size() - 2);

  private final RollModel model;
  private final RollContent content;
  private final LaneChoice lane;
  private final boolean erasing;
  private final Area area;
  private final Pointer pressed;
  private final TreeMap<Long, Double> drawn = new TreeMap<>();
  private Pointer last;

  DrawLane(RollModel model, RollContent content, LaneChoice lane, Pointer pressed, boolean erasing) {
    this.model = model;
    this.content = content;
    this.lane = lane;
    this.erasing = erasing;
    this.pressed = pressed;
    area = model.layout().lanes();
    last = pressed;
    drag(pressed);
  }

  @Override
  public void drag(Pointer at) {
    Pointer from = at.shift() ? pressed : last;
    if (at.shift()) {
      drawn.clear();
    }
    Snap snap = model.snap().on() ? model.snap().unless(at.alt()) : FINE;
    Snap grid = snap.on() ? snap : FINE;
    long a = tick(from);
    long b = tick(at);
    for (long tick = grid.floor(Math.min(a, b), content.song().meter());
        tick <= Math.max(a, b);
        tick = grid.above(tick, content.song().meter())) {
      double share = a == b ? 1 : Math.clamp((double) (tick - a) / (b - a), 0, 1);
      double y = from.y() + (at.y() - from.y()) * share;
      long place = content.toContent(tick);
      if (place >= 0) {
        drawn.put(place, LaneScale.of(lane).value(area, y));
      }
    }
    last = at;
    show(grid);
  }

  private long tick(Pointer at) {
    return Math.max(0, model.time().tick(at.x() - area.x()));
  }

  private void show(Snap grid) {
    if (drawn.isEmpty()) {
      return;
    }
    List<LanePoint> points = new ArrayList<>();
    if (!erasing) {
      drawn.forEach((tick, value) -> points.add(new LanePoint(new ClipTick(tick), value)));
    }
    long end = content.toContent(grid.above(content.toTimeline(drawn.lastKey()), content.song().meter()));
    model.preview().show(LaneEdits.draw(content.clip().id(), lane.target(), drawn.firstKey(), end, points));
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
