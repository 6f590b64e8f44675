package studio.overdub.ui.view.arrange;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import studio.overdub.base.ClipId;
import studio.overdub.edit.ClipEdits;
import studio.overdub.song.Clip;
import studio.overdub.ui.view.Choice;
import studio.overdub.ui.view.Gesture;
import studio.overdub.ui.view.Pointer;

/** Moves clips in time and over the tracks, or copies of them with Ctrl. A press without a drag chooses. */
final class MoveClips implements Gesture {
  private static final double THRESHOLD = 4;

  private final ArrangeModel model;
  private final Pointer pressed;
  private final ClipHit grabbed;
  private final Set<ClipId> before;
  private final Set<ClipId> moved;
  private final long firstFree;
  private final long pressedTick;
  private boolean dragging;
  private boolean copying;

  MoveClips(ArrangeModel model, Pointer pressed, ClipHit grabbed) {
    this.model = model;
    this.pressed = pressed;
    this.grabbed = grabbed;
    ClipId id = grabbed.clip().id();
    before = model.session().selection().clips();
    moved = before.contains(id) ? before : Choice.after(before, id, pressed.shift());
    pressedTick = model.tickAt(pressed);
    firstFree = model.session().song().nextId();
    model.choosing(Optional.of(moved));
  }

  @Override
  public boolean scrolls() {
    return true;
  }

  @Override
  public void drag(Pointer at) {
    dragging |= at.distance(pressed) > THRESHOLD;
    if (!dragging) {
      return;
    }
    Clip clip = grabbed.clip();
    long distance = model.tickAt(at) - pressedTick;
    long ticks = model.snap().unless(at.alt()).moved(clip.start().value(), distance, model.song().meter());
    int rows = rowAt(at) - grabbed.row().index();
    copying = at.ctrl();
    model.choosing(Optional.of(copying ? copies() : moved));
    model.preview().show(copying ? ClipEdits.copy(moved, ticks, rows) : ClipEdits.move(moved, ticks, rows));
  }

  private int rowAt(Pointer at) {
    int last = (int) model.rows().stream().filter(TrackRow::holdsClips).count() - 1;
    return model
        .rowAt(at.y())
        .filter(TrackRow::holdsClips)
        .map(TrackRow::index)
        .orElse(at.y() < ArrangeLayout.RULER ? 0 : last);
  }

  private Set<ClipId> copies() {
    Set<ClipId> ids = new HashSet<>();
    for (int i = 0; i < moved.size(); i++) {
      ids.add(new ClipId(firstFree + i));
    }
    return ids;
  }

  @Override
  public void release(Pointer at) {
    if (dragging) {
      Set<ClipId> ids = copying ? copies() : moved;
      model.preview().commit();
      model.choose(ids);
      return;
    }
    ClipId id = grabbed.clip().id();
    model.choose(pressed.ctrl() ? Choice.toggled(before, id) : Choice.after(before, id, pressed.shift()));
  }

  @Override
  public void cancel() {
    model.choosing(Optional.empty());
    model.preview().drop();
  }
}
