package studio.overdub.ui.view.roll;

import java.util.Optional;
import java.util.Set;
import studio.overdub.ui.view.Area;
import studio.overdub.ui.view.Choice;
import studio.overdub.ui.view.Gesture;
import studio.overdub.ui.view.Pointer;

/** Chooses notes with a rubber band; with Shift or Ctrl they join what was chosen. */
final class BandNotes implements Gesture {
  private final RollModel model;
  private final Set<Integer> before;
  private final long tick;
  private final double row;
  private Set<Integer> found;

  BandNotes(RollModel model, Pointer pressed) {
    this.model = model;
    tick = model.tickAt(pressed);
    row = model.keys().top() + (pressed.y() - model.layout().grid().y()) / model.keys().rowHeight();
    before = pressed.shift() || pressed.ctrl() ? model.session().selection().notes() : Set.of();
    found = before;
    model.choosing(Optional.of(before));
  }

  @Override
  public boolean scrolls() {
    return true;
  }

  @Override
  public void drag(Pointer at) {
    Area grid = model.layout().grid();
    Area band = Area.between(
            model.time().x(tick), (row - model.keys().top()) * model.keys().rowHeight(), at.x() - grid.x(),
            at.y() - grid.y());
    model.band(Optional.of(band));
    found = Choice.plus(before, model.finder().map(finder -> finder.in(band)).orElse(Set.of()));
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
