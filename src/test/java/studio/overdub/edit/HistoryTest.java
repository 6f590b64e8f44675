package studio.overdub.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.overdub.base.ClipId;
import studio.overdub.base.ClipTick;
import studio.overdub.base.Ticks;
import studio.overdub.base.TimelineTick;
import studio.overdub.base.TrackId;
import studio.overdub.song.Note;
import studio.overdub.song.Song;
import studio.overdub.song.Track;

class HistoryTest {
  private static final ClipId CLIP = new ClipId(3);

  private static Song start() {
    Song song = TrackEdits.add("Keys", Track.Kind.INSTRUMENT, Optional.empty()).apply(Song.EMPTY);
    return ClipEdits.addNotes(new TrackId(1), "Verse", TimelineTick.ZERO, 64 * Ticks.PER_QUARTER).apply(song);
  }

  private static Edit randomEdit(Song song, Random random) {
    var notes = NoteEdits.notesOf(song, CLIP);
    int id = notes.isEmpty() ? 0 : notes.get(random.nextInt(notes.size())).id();
    return switch (random.nextInt(8)) {
      case 0, 1 -> {
        ClipTick at = new ClipTick(random.nextInt(64) * Ticks.PER_QUARTER);
        yield NoteEdits.add(
            CLIP, java.util.List.of(Note.of(notes.freeId(), at, Ticks.PER_QUARTER, random.nextInt(128), 100)));
      }
      case 2 -> NoteEdits.move(CLIP, Set.of(id), (random.nextInt(9) - 4) * Ticks.PER_QUARTER, random.nextInt(9) - 4);
      case 3 -> NoteEdits.remove(CLIP, Set.of(id));
      case 4 -> MixerEdits.gain(Optional.of(new TrackId(1)), random.nextInt(20) - 10);
      case 5 -> SongEdits.tempoAt(TimelineTick.ZERO, 60 + random.nextInt(120));
      case 6 -> ClipEdits.duplicate(Set.of(CLIP));
      default -> TrackEdits.rename(new TrackId(1), "Name " + random.nextInt(3));
    };
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void undoOfEverythingIsTheBeginningAndRedoTheEnd(long seed) {
    Random random = new Random(seed);
    Song first = start();
    History history = History.of(first);
    for (int i = 0; i < 200; i++) {
      history = history.apply(randomEdit(history.present(), random));
    }
    Song last = history.present();
    int steps = history.past().size();
    for (int i = 0; i < steps; i++) {
      history = history.undo();
    }
    assertThat(history.present()).as("seed %d", seed).isSameAs(first);
    for (int i = 0; i < steps; i++) {
      history = history.redo();
    }
    assertThat(history.present()).as("seed %d", seed).isSameAs(last);
  }

  @Test
  void stepsAreNamed() {
    History history = History.of(start()).apply(SongEdits.rename("Night")).apply(TrackEdits.arm(new TrackId(1), true));
    assertThat(history.undoName()).contains("Arm track");
    assertThat(history.undo().redoName()).contains("Arm track");
    assertThat(history.undo().undoName()).contains("Rename song");
  }

  @Test
  void historyIsBounded() {
    History history = History.of(start());
    for (int i = 0; i < History.LIMIT + 50; i++) {
      history = history.apply(SongEdits.rename("Name " + i));
    }
    assertThat(history.past()).hasSize(History.LIMIT);
  }
}
