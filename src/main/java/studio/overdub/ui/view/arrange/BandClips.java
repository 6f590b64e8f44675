package studio.overdub.ui.view.arrange;

import java.util.Optional;
import java.util.Set;
import studio.overdub.base.ClipId;
import studio.overdub.ui.view.Area;
import studio.overdub.ui.view.Choice;
import studio.overdub.ui.view.Gesture;
import studio.overdub.ui.view.Pointer;

/** Chooses clips with a rubber band; with Shift or Ctrl they join what was chosen. */
final class BandClips implements Gesture {
  private final ArrangeModel model;
  private final long tick;
  private final double y;
  private final Set<ClipId> before;
  private Set<ClipId> found;

  BandClips(ArrangeModel model, Pointer pressed) {
    this.model = model;
    tick = model.tickAt(pressed);
    y = pressed.y() + model.scroll();
    before = pressed.shift() || pressed.ctrl() ? model.session().selection().clips() : Set.of();
    found = before;
    model.choosing(Optional.of(before));
  }

  @Override
  public boolean scrolls() {
    return true;
  }

  @Override
  public void drag(Pointer at) {
    Area band = Area.between(
            model.layout().lanes().x() + model.time().x(tick), y - model.scroll(), at.x(), at.y());
    model.band(Optional.of(band));
    found = Choice.plus(before, model.in(band));
    model.choosing(Optional.of(found));
  }

  @Override
  public void release(Pointer at) {
    model.band(Optional.empty());
    model.choose(found);
  }

  @Override
  public void cancel() {
    model.band(Optional.empty());
    model.choosing(Optional.empty());
  }
}
