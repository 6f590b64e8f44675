package studio.overdub.ui.view.roll;

import java.util.Optional;
import java.util.Set;
import studio.overdub.base.ClipId;
import studio.overdub.base.Ticks;
import studio.overdub.edit.Edit;
import studio.overdub.edit.NoteEdits;
import studio.overdub.song.MeterMap;
import studio.overdub.song.Note;
import studio.overdub.ui.view.Choice;
import studio.overdub.ui.view.Gesture;
import studio.overdub.ui.view.Pointer;
import studio.overdub.ui.view.Snap;

/** Moves the ends, or the beginnings, of the chosen notes; none gets shorter than a 128th note. */
final class ResizeNotes implements Gesture {
  private static final double THRESHOLD = 3;
  private static final long LEAST = Ticks.wholes(1, 128);

  private final RollModel model;
  private final RollContent content;
  private final Pointer pressed;
  private final Note grabbed;
  private final long pressedTick;
  private final boolean end;
  private final Set<Integer> ids;
  private boolean dragging;

  ResizeNotes(RollModel model, RollContent content, Pointer pressed, Note grabbed, boolean end) {
    this.model = model;
    this.content = content;
    this.pressed = pressed;
    this.grabbed = grabbed;
    pressedTick = model.tickAt(pressed);
    this.end = end;
    Set<Integer> before = model.session().selection().notes();
    ids = before.contains(grabbed.id()) ? before : Choice.after(before, grabbed.id(), pressed.shift());
    model.choosing(Optional.of(ids));
  }

  @Override
  public boolean scrolls() {
    return true;
  }

  @Override
  public void drag(Pointer at) {
    dragging |= Math.abs(at.x() - pressed.x()) > THRESHOLD;
    if (!dragging) {
      return;
    }
    Snap snap = model.snap().unless(at.alt());
    MeterMap meter = content.song().meter();
    long start = content.toTimeline(grabbed.start().value());
    long edge = end ? content.toTimeline(grabbed.end().value()) : start;
    long target = snap.nearest(edge + model.tickAt(at) - pressedTick, meter);
    long least = snap.on() ? Math.min(snap.ticks(), Math.max(LEAST, grabbed.length())) : LEAST;
    long ticks =
        end
            ? Math.max(target, start + least) - edge
            : Math.min(target, content.toTimeline(grabbed.end().value()) - least) - edge;
    ClipId clip = content.clip().id();
    Edit edit =
        end ? NoteEdits.resize(clip, ids, ticks, LEAST) : NoteEdits.resizeStart(clip, ids, ticks, LEAST);
    model.preview().show(ClipGrowth.after(edit, clip, ids));
  }

  @Override
  public void release(Pointer at) {
    model.preview().commit();
    Note now = NoteEdits.notesOf(model.song(), content.clip().id()).find(grabbed.id());
    model.drawLike(now);
    model.choose(ids);
  }

  @Override
  public void cancel() {
    model.choosing(Optional.empty());
    model.preview().drop();
  }
}
