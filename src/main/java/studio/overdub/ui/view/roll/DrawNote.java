package studio.overdub.ui.view.roll;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import studio.overdub.base.ClipTick;
import studio.overdub.edit.NoteEdits;
import studio.overdub.song.Note;
import studio.overdub.ui.view.Gesture;
import studio.overdub.ui.view.Pointer;
import studio.overdub.ui.view.Snap;

/** Draws one note: it begins where pressed, ends where dragged to, on the key under the pointer, and is heard. */
final class DrawNote implements Gesture {
  private static final double THRESHOLD = 5;

  private final RollModel model;
  private final RollContent content;
  private final Pointer pressed;
  private final int id;
  private final long start;
  private Note note;
  private boolean stretched;

  DrawNote(RollModel model, RollContent content, Pointer pressed) {
    this.model = model;
    this.content = content;
    this.pressed = pressed;
    id = content.notes().freeId();
    Snap snap = model.snap().unless(pressed.alt());
    long at = snap.floor(model.tickAt(pressed), content.song().meter());
    long earliest = Math.max(content.clip().start().value(), content.toTimeline(0));
    start = Math.max(earliest, at);
    note =
        Note.of(
            id, new ClipTick(content.toContent(start)), model.drawLength(), model.keyAt(pressed),
            model.drawVelocity());
    show();
  }

  @Override
  public boolean scrolls() {
    return true;
  }

  @Override
  public void drag(Pointer at) {
    stretched |= Math.abs(at.x() - pressed.x()) > THRESHOLD;
    Note next = note;
    if (stretched) {
      Snap snap = model.snap().unless(at.alt());
      long end = snap.nearest(model.tickAt(at), content.song().meter());
      next = next.withLength(Math.max(snap.on() ? snap.above(start, content.song().meter()) - start : 1, end - start));
    }
    if (at.ctrl()) {
      next = next.withVelocity(model.drawVelocity() + (int) Math.round(pressed.y() - at.y()));
    } else if (!at.shift()) {
      next = next.withKey(model.keyAt(at));
    }
    note = next;
    show();
  }

  private void show() {
    model.audition().play(content.track().id(), note.key(), note.velocity());
    model.choosing(Optional.of(Set.of(id)));
    model
        .preview()
        .show(ClipGrowth.after(NoteEdits.add(content.clip().id(), List.of(note)), content.clip().id(), Set.of(id)));
  }

  @Override
  public void release(Pointer at) {
    model.audition().stop();
    model.drawLike(note);
    model.preview().commit();
    model.choose(Set.of(id));
  }

  @Override
  public void cancel() {
    model.audition().stop();
    model.choosing(Optional.empty());
    model.preview().drop();
  }
}
