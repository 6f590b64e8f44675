package studio.overdub.ui.view.roll;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import studio.overdub.song.Note;
import studio.overdub.song.Notes;
import studio.overdub.ui.view.Area;
import studio.overdub.ui.view.TimeAxis;

/** Finds notes by place. Coordinates are those of the note grid: x = 0 is the axis's start. */
public final class NoteFinder {
  private static final double INSIDE = 6;
  private static final double OUTSIDE = 4;
  private static final double STEM = 5;

  private final RollContent content;
  private final TimeAxis time;
  private final KeyAxis keys;

  /** A finder in what these axes show of a clip. */
  public NoteFinder(RollContent content, TimeAxis time, KeyAxis keys) {
    this.content = content;
    this.time = time;
    this.keys = keys;
  }

  /**
   * What lies under a point: the note that is drawn on top there, and which part of it. An end takes 6 pixels inside
   * the note (a third of it where it is narrow) and 4 outside.
   */
  public Optional<NoteHit> at(double x, double y) {
    Notes notes = content.notes();
    int key = keys.key(y);
    long from = content.toContent(time.tick(x - OUTSIDE));
    int end = notes.firstFrom(content.toContent(time.tick(x + OUTSIDE)) + 1);
    NoteHit near = null;
    for (int i = end - 1; i >= Math.max(0, notes.firstSounding(from)); i--) {
      Note note = notes.get(i);
      if (note.key() == key) {
        double left = time.x(content.toTimeline(note.start().value()));
        double right = left + Math.max(3, time.width(note.length()));
        if (x >= left && x < right) {
          return Optional.of(new NoteHit(note, part(x, left, right)));
        }
        if (near == null && x >= left - OUTSIDE && x < right + OUTSIDE) {
          near = new NoteHit(note, x < left ? NoteHit.Part.START : NoteHit.Part.END);
        }
      }
    }
    return Optional.ofNullable(near);
  }

  private static NoteHit.Part part(double x, double left, double right) {
    double handle = Math.min(INSIDE, (right - left) / 3);
    if (x >= right - handle) {
      return NoteHit.Part.END;
    }
    return x < left + handle ? NoteHit.Part.START : NoteHit.Part.BODY;
  }

  /** The notes that a rubber band touches. */
  public Set<Integer> in(Area band) {
    Notes notes = content.notes();
    Set<Integer> found = new HashSet<>();
    int top = keys.key(band.y());
    int bottom = keys.key(band.bottom());
    long from = content.toContent(time.tick(band.x()));
    long to = content.toContent(time.tick(band.right()));
    int end = notes.firstFrom(to + 1);
    for (int i = Math.max(0, notes.firstSounding(from)); i < end; i++) {
      Note note = notes.get(i);
      if (note.key() <= top && note.key() >= bottom && note.end().value() > from) {
        found.add(note.id());
      }
    }
    return found;
  }

  /** The notes whose velocity stems stand between two places, 5 pixels beyond them included. */
  public Set<Note> stems(double x1, double x2) {
    Set<Note> found = new HashSet<>();
    long from = content.toContent(time.tick(Math.min(x1, x2) - STEM));
    long to = content.toContent(time.tick(Math.max(x1, x2) + STEM));
    found.addAll(content.notes().startingIn(from, to + 1));
    return found;
  }
}
