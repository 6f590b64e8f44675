package studio.overdub.ui.view.arrange;

import studio.overdub.edit.TrackEdits;
import studio.overdub.ui.view.Gesture;
import studio.overdub.ui.view.Pointer;

/** Moves a track to another row by its head. */
final class DragTrack implements Gesture {
  private static final double THRESHOLD = 8;

  private final ArrangeModel model;
  private final TrackRow row;
  private final Pointer pressed;

  DragTrack(ArrangeModel model, TrackRow row, Pointer pressed) {
    this.model = model;
    this.row = row;
    this.pressed = pressed;
  }

  @Override
  public void drag(Pointer at) {
    if (Math.abs(at.y() - pressed.y()) > THRESHOLD) {
      int to = model.rowAt(at.y()).filter(TrackRow::holdsClips).map(TrackRow::index).orElse(row.index());
      model.preview().show(TrackEdits.reorder(row.track().id(), to));
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
