package studio.overdub.edit;

import java.util.ArrayList;
import java.util.List;
import studio.overdub.song.MappingTarget;
import studio.overdub.song.MidiMapping;

/** Edits of what MIDI controllers move. */
public final class MappingEdits {
  private MappingEdits() {}

  /**
   * Lets a controller move a target, in place of the one that moved it; a controller may move several.
   *
   * @param label the target's name for undo
   */
  public static Edit learn(MidiMapping mapping, String label) {
    return new Edit("Learn " + label, song -> song.withMappings(placed(song.mappings(), mapping)));
  }

  private static List<MidiMapping> placed(List<MidiMapping> mappings, MidiMapping mapping) {
    List<MidiMapping> next = new ArrayList<>(mappings);
    for (int i = 0; i < next.size(); i++) {
      if (next.get(i).target().equals(mapping.target())) {
        next.set(i, mapping);
        return next;
      }
    }
    next.add(mapping);
    return next;
  }

  /** Changes how a mapping moves its target; nothing where the target has none. */
  public static Edit change(MidiMapping mapping) {
    return new Edit(
        "Change MIDI mapping",
        song ->
            song.mappings().stream().noneMatch(m -> m.target().equals(mapping.target()))
                ? song
                : song.withMappings(placed(song.mappings(), mapping)));
  }

  /** Takes the controller off a target. */
  public static Edit forget(MappingTarget target, String label) {
    return new Edit(
        "Forget controller of " + label,
        song -> song.withMappings(song.mappings().stream().filter(m -> !m.target().equals(target)).toList()));
  }
}
