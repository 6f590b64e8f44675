package studio.overdub.ui.view.arrange;

import java.util.Optional;
import studio.overdub.base.TrackId;
import studio.overdub.edit.MixerEdits;
import studio.overdub.ui.view.Gesture;
import studio.overdub.ui.view.Pointer;

/** Moves a track's fader in its head, heard at once; one step of history at the end. With Shift it moves finer. */
final class DragFader implements Gesture {
  private static final double FINE = .2;

  private final ArrangeModel model;
  private final FaderScale scale;
  private final TrackRow row;
  private final double before;
  private double travel;
  private double lastX;

  DragFader(ArrangeModel model, FaderScale scale, TrackRow row, Pointer pressed) {
    this.model = model;
    this.scale = scale;
    this.row = row;
    before = row.track().channel().gainDb();
    travel = scale.toTravel(before);
    lastX = pressed.x();
  }

  private Optional<TrackId> track() {
    return row.mixed();
  }

  @Override
  public void drag(Pointer at) {
    travel = Math.clamp(travel + (at.x() - lastX) / row.fader().width() * (at.shift() ? FINE : 1), 0, 1);
    lastX = at.x();
    double db = scale.fromTravel(travel);
    model.session().transport().adjustGain(track().orElse(null), db);
    model.preview().show(MixerEdits.gain(track(), db));
  }

  @Override
  public void release(Pointer at) {
    model.preview().commit();
  }

  @Override
  public void cancel() {
    model.session().transport().adjustGain(track().orElse(null), before);
    model.preview().drop();
  }
}
