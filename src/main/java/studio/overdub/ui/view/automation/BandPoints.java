package studio.overdub.ui.view.automation;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import studio.overdub.song.AutomationPoint;
import studio.overdub.ui.view.Area;
import studio.overdub.ui.view.Choice;
import studio.overdub.ui.view.Gesture;
import studio.overdub.ui.view.Pointer;

/** Chooses points of a lane with a rubber band; with Shift or Ctrl they join what was chosen. */
final class BandPoints implements Gesture {
  private final AutomationModel model;
  private final LaneRow row;
  private final long tick;
  private final double y;
  private final Set<AutomationPoint> before;

  BandPoints(AutomationModel model, LaneRow row, Pointer pressed) {
    this.model = model;
    this.row = row;
    tick = model.timeline().tickAt(pressed);
    y = pressed.y();
    before = pressed.shift() || pressed.ctrl() ? model.chosen(row) : Set.of();
    model.choose(row, before);
  }

  @Override
  public boolean scrolls() {
    return true;
  }

  @Override
  public void drag(Pointer at) {
    double to = Math.clamp(at.y(), row.y(), row.bottom() - 1);
    Area band = Area.between(model.timeline().xOf(tick), y, at.x(), to);
    model.timeline().band(Optional.of(band));
    Set<AutomationPoint> found = new HashSet<>();
    for (AutomationPoint point : row.points()) {
      if (band.contains(model.timeline().xOf(point.at().value()), row.yOf(point.value()))) {
        found.add(point);
      }
    }
    model.choose(row, Choice.plus(before, found));
  }

  @Override
  public void release(Pointer at) {
    model.timeline().band(Optional.empty());
  }

  @Override
  public void cancel() {
    model.timeline().band(Optional.empty());
    model.choose(row, before);
  }
}
