package studio.overdub.ui.view.roll;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import studio.overdub.base.ClipId;
import studio.overdub.edit.Edit;
import studio.overdub.edit.NoteEdits;
import studio.overdub.song.Note;
import studio.overdub.ui.view.Choice;
import studio.overdub.ui.view.Gesture;
import studio.overdub.ui.view.Pointer;

/**
 * Moves notes in time and over the keys, or copies of them with Ctrl; with Shift along one axis only. The note under
 * the hand is heard on each key it comes to. A press without a drag chooses.
 */
final class MoveNotes implements Gesture {
  private static final double THRESHOLD = 4;

  private final RollModel model;
  private final RollContent content;
  private final Pointer pressed;
  private final Note grabbed;
  private final long pressedTick;
  private final int pressedKey;
  private final Set<Integer> before;
  private final Set<Integer> moved;
  private boolean dragging;
  private boolean copying;

  MoveNotes(RollModel model, RollContent content, Pointer pressed, Note grabbed) {
    this.model = model;
    this.content = content;
    this.pressed = pressed;
    this.grabbed = grabbed;
    pressedTick = model.tickAt(pressed);
    pressedKey = model.keyAt(pressed);
    before = model.session().selection().notes();
    moved = before.contains(grabbed.id()) ? before : Choice.after(before, grabbed.id(), pressed.shift());
    model.choosing(Optional.of(moved));
    model.audition().play(content.track().id(), grabbed.key(), grabbed.velocity());
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
    boolean sideways = Math.abs(at.x() - pressed.x()) >= Math.abs(at.y() - pressed.y());
    long distance = model.tickAt(at) - pressedTick;
    long from = content.toTimeline(grabbed.start().value());
    long ticks =
        at.shift() && !sideways
            ? 0
            : model.snap().unless(at.alt()).moved(from, distance, content.song().meter());
    int keys = at.shift() && sideways ? 0 : model.keyAt(at) - pressedKey;
    copying = at.ctrl();
    show(ticks, keys);
    Note now = NoteEdits.notesOf(model.song(), content.clip().id()).find(grabbed.id());
    int key = copying ? Math.clamp(grabbed.key() + keys, 0, 127) : now.key();
    model.audition().play(content.track().id(), key, grabbed.velocity());
  }

  private void show(long ticks, int keys) {
    ClipId clip = content.clip().id();
    Set<Integer> ids = copying ? copies() : moved;
    Edit edit =
        copying
            ? NoteEdits.duplicate(clip, moved, Math.max(ticks, -earliest())).then(NoteEdits.move(clip, ids, 0, keys))
            : NoteEdits.move(clip, moved, ticks, keys);
    model.choosing(Optional.of(ids));
    model.preview().show(ClipGrowth.after(edit, clip, ids));
  }

  private long earliest() {
    return content.notes().only(moved).stream().mapToLong(note -> note.start().value()).findFirst().orElse(0);
  }

  private Set<Integer> copies() {
    Set<Integer> ids = new HashSet<>();
    int free = content.notes().freeId();
    for (int i = 0; i < moved.size(); i++) {
      ids.add(free + i);
    }
    return ids;
  }

  @Override
  public void release(Pointer at) {
    model.audition().stop();
    if (dragging) {
      Set<Integer> ids = copying ? copies() : moved;
      model.preview().commit();
      model.choose(ids);
      return;
    }
    boolean adding = pressed.shift() || pressed.ctrl();
    model.drawLike(grabbed);
    model.choose(
        pressed.ctrl() ? Choice.toggled(before, grabbed.id())
            : Choice.after(before, grabbed.id(), adding));
  }

  @Override
  public void cancel() {
    model.audition().stop();
    model.choosing(Optional.empty());
    model.preview().drop();
  }
}
