package studio.overdub.ui.view.roll;

import java.util.Set;
import studio.overdub.song.Note;
import studio.overdub.song.Notes;

/**
 * Notes as columns of numbers, so that painting a hundred thousand of them runs through memory in order. Made once for
 * each list of notes and kept while it is shown. Event thread only.
 */
public final class NoteColumns {
  private final Notes notes;
  private final long[] starts;
  private final long[] lengths;
  private final byte[] keys;
  private final byte[] velocities;
  private Set<Integer> marked = Set.of();
  private boolean[] chosen = new boolean[0];

  private NoteColumns(Notes notes) {
    this.notes = notes;
    int size = notes.size();
    starts = new long[size];
    lengths = new long[size];
    keys = new byte[size];
    velocities = new byte[size];
    for (int i = 0; i < size; i++) {
      Note note = notes.get(i);
      starts[i] = note.start().value();
      lengths[i] = note.length();
      keys[i] = note.key();
      velocities[i] = note.velocity();
    }
  }

  /** The columns of {@code notes}: these, where they are of the same list. */
  static NoteColumns of(Notes notes, NoteColumns last) {
    return last != null && last.notes == notes ? last : new NoteColumns(notes);
  }

  /** Where note {@code index} begins, in the clip's content. */
  public long start(int index) {
    return starts[index];
  }

  /** How long it is held, in ticks. */
  public long length(int index) {
    return lengths[index];
  }

  /** Its key. */
  public int key(int index) {
    return keys[index];
  }

  /** Its velocity. */
  public int velocity(int index) {
    return velocities[index];
  }

  /** For each note whether its id is among {@code ids}; empty where none is asked for. */
  public boolean[] chosen(Set<Integer> ids) {
    if (ids != marked) {
      marked = ids;
      chosen = new boolean[ids.isEmpty() ? 0 : notes.size()];
      for (int i = 0; i < chosen.length; i++) {
        chosen[i] = ids.contains(notes.get(i).id());
      }
    }
    return chosen;
  }
}
