package studio.overdub.ui.view.roll;

import studio.overdub.song.Note;

/**
 * What of a note lies under the pointer.
 *
 * @param note the note
 * @param part which part of it
 */
public record NoteHit(Note note, Part part) {
  /** The parts of a note. */
  public enum Part {
    START,
    BODY,
    END
  }
}
