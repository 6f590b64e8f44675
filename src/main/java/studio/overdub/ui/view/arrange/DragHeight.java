package studio.overdub.ui.view.arrange;

import studio.overdub.base.TrackId;
import studio.overdub.ui.view.Gesture;
import studio.overdub.ui.view.Pointer;

/** Makes a track's row higher or lower. */
final class DragHeight implements Gesture {
  private final ArrangeModel model;
  private final TrackId track;
  private final double before;
  private final double y;

  DragHeight(ArrangeModel model, TrackRow row, Pointer pressed) {
    this.model = model;
    track = row.track().id();
    before = row.height();
    y = pressed.y();
  }

  @Override
  public void drag(Pointer at) {
    model.height(track, before + at.y() - y);
  }

  @Override
  public void cancel() {
    model.height(track, before);
  }
}
