package studio.overdub.ui.view.automation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import studio.overdub.edit.LaneEdits;
import studio.overdub.song.AutomationPoint;
import studio.overdub.ui.view.Gesture;
import studio.overdub.ui.view.Pointer;

/** Removes the points that the pointer passes, at whatever height. */
final class ErasePoints implements Gesture {
  private static final double REACH = 5;

  private final AutomationModel model;
  private final LaneRow row;
  private final Set<AutomationPoint> erased = new HashSet<>();
  private double lastX;

  ErasePoints(AutomationModel model, LaneRow row, Pointer pressed) {
    this.model = model;
    this.row = row;
    lastX = pressed.x();
    // A lane whose last point goes stays in sight.
    model.show(row.track().id(), row.parameter().target());
    drag(pressed);
  }

  @Override
  public void drag(Pointer at) {
    double from = Math.min(lastX, at.x()) - REACH;
    double to = Math.max(lastX, at.x()) + REACH;
    lastX = at.x();
    for (AutomationPoint point : row.points()) {
      double x = model.timeline().xOf(point.at().value());
      if (x >= from && x <= to) {
        erased.add(point);
      }
    }
    if (!erased.isEmpty()) {
      List<AutomationPoint> kept = new ArrayList<>(row.points());
      kept.removeAll(erased);
      String name = "Erase " + row.parameter().label();
      model.timeline().preview()
          .show(LaneEdits.setAutomation(row.track().id(), row.parameter().target(), name, kept));
    }
  }

  @Override
  public void release(Pointer at) {
    model.timeline().preview().commit();
  }

  @Override
  public void cancel() {
    model.timeline().preview().drop();
  }
}
