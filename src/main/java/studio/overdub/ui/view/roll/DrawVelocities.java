package studio.overdub.ui.view.roll;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import studio.overdub.edit.NoteEdits;
import studio.overdub.song.Note;
import studio.overdub.ui.view.Area;
import studio.overdub.ui.view.Gesture;
import studio.overdub.ui.view.Pointer;

/**
 * Sets velocities by drawing across their stems; with Shift along a straight line from the press. Where notes are
 * chosen and the press is near one of them, only chosen notes follow.
 */
final class DrawVelocities implements Gesture {
  private final RollModel model;
  private final RollContent content;
  private final NoteFinder finder;
  private final Area area;
  private final Pointer pressed;
  private final Set<Integer> only;
  private final Map<Integer, Integer> velocities = new HashMap<>();
  private Pointer last;

  DrawVelocities(RollModel model, RollContent content, Pointer pressed) {
    this.model = model;
    this.content = content;
    this.pressed = pressed;
    finder = new NoteFinder(content, model.time(), model.keys());
    area = model.layout().velocity();
    Set<Integer> selected = model.selected();
    double x = pressed.x() - area.x();
    boolean near = finder.stems(x, x).stream().anyMatch(note -> selected.contains(note.id()));
    only = near ? selected : Set.of();
    last = pressed;
    drag(pressed);
  }

  @Override
  public void drag(Pointer at) {
    Pointer from = at.shift() ? pressed : last;
    if (at.shift()) {
      velocities.clear();
    }
    for (Note note : finder.stems(from.x() - area.x(), at.x() - area.x())) {
      if (only.isEmpty() || only.contains(note.id())) {
        velocities.put(note.id(), (int) Math.max(1, LaneScale.VELOCITY.value(area, heightAt(note, from, at))));
      }
    }
    last = at;
    if (velocities.isEmpty()) {
      model.preview().drop();
    } else {
      model.preview().show(NoteEdits.velocities(content.clip().id(), Map.copyOf(velocities)));
    }
  }

  private double heightAt(Note note, Pointer from, Pointer at) {
    double x = area.x() + model.time().x(content.toTimeline(note.start().value()));
    double span = at.x() - from.x();
    double share = Math.abs(span) < 1 ? 1 : Math.clamp((x - from.x()) / span, 0, 1);
    return from.y() + (at.y() - from.y()) * share;
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
