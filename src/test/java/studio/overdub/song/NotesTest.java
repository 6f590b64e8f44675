package studio.overdub.song;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import studio.overdub.base.ClipTick;

class NotesTest {
  private static Note note(int id, long start, int key) {
    return Note.of(id, new ClipTick(start), 100, key, 90);
  }

  @Test
  void changedNotesComeBackInOrderAmongTheOthers() {
    Notes notes = Notes.of(note(1, 0, 60), note(2, 100, 60), note(3, 200, 60), note(4, 300, 60));

    Notes moved = notes.map(Set.of(1, 4), n -> n.withStart(n.start().plus(n.id() == 1 ? 250 : -250)));

    assertThat(moved).extracting(Note::id).containsExactly(4, 2, 3, 1);
    assertThat(notes).extracting(Note::id).containsExactly(1, 2, 3, 4);
  }

  @Test
  void aChangeThatChangesNothingGivesTheSameNotes() {
    Notes notes = Notes.of(note(1, 0, 60), note(2, 100, 60));

    assertThat(notes.map(Set.of(1, 2), n -> n.withKey(60))).isSameAs(notes);
    assertThat(notes.map(Set.of(7), n -> n.withKey(61))).isSameAs(notes);
    assertThat(notes.minus(Set.of(7))).isSameAs(notes);
    assertThat(notes.plus(List.of())).isSameAs(notes);
  }

  @Test
  void namedNotesAreFoundInOrderAndUnknownIdsPassedOver() {
    Notes notes = Notes.of(note(9, 300, 60), note(2, 100, 60), note(5, 200, 60));

    assertThat(notes.only(Set.of(5, 9, 77))).extracting(Note::id).containsExactly(5, 9);
    assertThat(notes.only(Set.of())).isEmpty();
  }

  @Test
  void anySequenceOfEditsLeavesTheNotesAsSortingThemWould() {
    Random random = new Random(20);
    Notes notes = Notes.EMPTY;
    List<Note> expected = new ArrayList<>();
    for (int round = 0; round < 200; round++) {
      List<Note> added = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        added.add(note(notes.freeId() + i, random.nextInt(50), 60 + random.nextInt(3)));
      }
      notes = notes.plus(added);
      expected.addAll(added);
      Set<Integer> moved =
          expected.stream().map(Note::id).filter(id -> random.nextInt(4) == 0).collect(Collectors.toSet());
      notes = notes.map(moved, n -> n.withStart(new ClipTick((n.start().value() * 7 + 13) % 50)));
      expected.replaceAll(
          n -> moved.contains(n.id()) ? n.withStart(new ClipTick((n.start().value() * 7 + 13) % 50)) : n);
      Set<Integer> removed =
          expected.stream().map(Note::id).filter(id -> random.nextInt(5) == 0).collect(Collectors.toSet());
      notes = notes.minus(removed);
      expected.removeIf(n -> removed.contains(n.id()));

      assertThat(notes).isEqualTo(Notes.of(expected));
    }
  }
}
