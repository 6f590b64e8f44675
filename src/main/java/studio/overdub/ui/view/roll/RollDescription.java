package studio.overdub.ui.view.roll;

import java.util.List;
import java.util.Set;
import studio.overdub.base.TimelineTick;
import studio.overdub.song.Note;
import studio.overdub.ui.view.KeyNames;

/** The piano roll in words. */
final class RollDescription {
  private RollDescription() {}

  /** What is chosen in a clip: one note with its key, place and velocity, or how many there are. */
  static String of(RollContent content, Set<Integer> selected) {
    String clip = content.clip().name() + ", " + content.notes().size() + " notes. ";
    List<Note> chosen = content.notes().stream().filter(note -> selected.contains(note.id())).toList();
    if (chosen.isEmpty()) {
      return clip + "None chosen.";
    }
    if (chosen.size() > 1) {
      return clip + chosen.size() + " chosen.";
    }
    Note note = chosen.getFirst();
    return clip
        + KeyNames.of(note.key(), content.key())
        + " at "
        + content.song().meter().position(new TimelineTick(content.toTimeline(note.start().value())))
        + ", velocity "
        + note.velocity()
        + ".";
  }
}
