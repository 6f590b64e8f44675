package studio.overdub.effects.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.overdub.base.StudioException;
import studio.overdub.effects.notes.NoteRun.Event;
import studio.overdub.midi.Message;

/** The arpeggiator's laws, in exact frames: a sixteenth is 6000 of them. */
class ArpeggiatorTest {
  private static NoteRun run(Object... idsAndValues) throws StudioException {
    Map<String, Double> params = new HashMap<>();
    for (int i = 0; i < idsAndValues.length; i += 2) {
      params.put((String) idsAndValues[i], ((Number) idsAndValues[i + 1]).doubleValue());
    }
    return new NoteRun(new ArpeggiatorType(), params);
  }

  private static List<Integer> keys(NoteRun run, long end) {
    return NoteRun.begins(run.until(end, 512)).stream().map(e -> Message.key(e.message())).toList();
  }

  private static List<Long> frames(NoteRun run, long end) {
    return NoteRun.begins(run.until(end, 512)).stream().map(Event::frame).toList();
  }

  @Test
  void stepsLieOnTheGridOfTheSongAndLastAsLongAsTheGate() throws StudioException {
    try (NoteRun run = run("gate", .5)) {
      run.note(0, 12_000, 60).note(0, 12_000, 64);

      assertThat(NoteRun.notes(run.until(30_000, 512)))
          .containsExactly("0 on 60", "3000 off 60", "6000 on 64", "9000 off 64");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, 60 62 65 69 60 62 65 69", "1, 69 65 62 60 69 65 62 60", "2, 60 62 65 69 65 62 60 62",
    "3, 69 65 62 60 62 65 69 65", "4, 60 69 62 65 60 69 62 65", "5, 65 62 69 60 65 62 69 60",
    "6, 65 60 69 62 65 60 69 62"
  })
  void ordersGoThroughTheKeys(int mode, String expected) throws StudioException {
    try (NoteRun run = run("mode", mode)) {
      for (int key : new int[] {65, 60, 69, 62}) {
        run.on(0, key);
      }

      assertThat(keys(run, 48_000).stream().map(String::valueOf).toList()).containsExactly(expected.split(" "));
    }
  }

  @Test
  void aShuffleTakesEachKeyOnceARound() throws StudioException {
    try (NoteRun run = run("mode", 8)) {
      for (int key : new int[] {60, 62, 64, 65, 67}) {
        run.on(0, key);
      }
      List<Integer> keys = keys(run, 60_000);

      assertThat(keys.subList(0, 5)).containsExactlyInAnyOrder(60, 62, 64, 65, 67);
      assertThat(keys.subList(5, 10)).containsExactlyInAnyOrder(60, 62, 64, 65, 67);
    }
  }

  @Test
  void octavesFollowOneAnother() throws StudioException {
    try (NoteRun run = run("octaves", 3)) {
      assertThat(keys(run.on(0, 60).on(0, 64), 42_000)).containsExactly(60, 64, 72, 76, 84, 88, 60);
    }
  }

  @Test
  void aChordPlaysAllKeysAtEachStep() throws StudioException {
    try (NoteRun run = run("mode", 9)) {
      assertThat(keys(run.on(0, 60).on(0, 64), 12_000)).containsExactly(60, 64, 60, 64);
    }
  }

  @ParameterizedTest
  @CsvSource({"3, 3000", "5, 4000", "7, 9000", "8, 8000", "12, 24000"})
  void ratesAreNoteValues(int rate, long distance) throws StudioException {
    try (NoteRun run = run("rate", rate)) {
      assertThat(frames(run.on(0, 60), 3 * distance)).containsExactly(0L, distance, 2 * distance);
    }
  }

  @Test
  void aFreeRateCountsFromTheKey() throws StudioException {
    try (NoteRun run = run("rate", 0, "frequency", 7)) {
      assertThat(frames(run.on(123, 60), 30_000))
          .containsExactly(123L, 6980L, 13837L, 20694L, 27552L);
    }
  }

  @Test
  void swingDelaysEverySecondStep() throws StudioException {
    try (NoteRun run = run("swing", .75)) {
      assertThat(frames(run.on(0, 60), 24_000)).containsExactly(0L, 9000L, 12_000L, 21_000L);
    }
  }

  @Test
  void aKeyALittleLatePlaysAtOnceAndOneTooLateWaits() throws StudioException {
    try (NoteRun run = run()) {
      assertThat(frames(run.note(12_900, 20_000, 60).on(26_000, 60), 36_000))
          .containsExactly(12_900L, 18_000L, 30_000L);
    }
  }

  @Test
  void whileTheSongStandsStillStepsCountFromTheKey() throws StudioException {
    try (NoteRun run = run()) {
      assertThat(frames(run.stop(0).on(777, 60), 15_000)).containsExactly(777L, 6777L, 12_777L);
    }
  }

  @Test
  void aJumpTakesTheStepsToTheGridThere() throws StudioException {
    try (NoteRun run = run()) {
      // From 14000 on, the clock is 1000 frames behind the song's grid.
      assertThat(frames(run.on(0, 60).play(14_000, 25_000), 30_000))
          .containsExactly(0L, 6000L, 12_000L, 19_000L, 25_000L);
    }
  }

  @Test
  void aStopEndsTheNoteAndKeysHeldByHandPlayOn() throws StudioException {
    try (NoteRun run = run("gate", 1)) {
      assertThat(NoteRun.notes(run.on(0, 60).stop(8000).off(20_500, 60).until(40_000, 512)))
          .containsExactly(
              "0 on 60", "6000 off 60", "6000 on 60", "8000 off 60", "8000 on 60", "14000 off 60", "14000 on 60",
              "20000 off 60", "20000 on 60", "26000 off 60");
    }
  }

  @Test
  void restsAndTiesShapeTheRow() throws StudioException {
    try (NoteRun run = run("step.count", 4, "step.2", 2, "step.3", 1, "gate", .5)) {
      run.note(0, 36_000, 60).note(0, 36_000, 64);

      assertThat(NoteRun.notes(run.until(48_000, 512)))
          .containsExactly(
              "0 on 60", "9000 off 60", "18000 on 64", "21000 off 64", "24000 on 60", "33000 off 60");
    }
  }

  @Test
  void stepsHaveAccentsAndShifts() throws StudioException {
    try (NoteRun run = run("step.count", 2, "accent.2", .5, "shift.2", 12)) {
      List<Event> begins = NoteRun.begins(run.on(0, 60, 80).until(12_000, 512));

      assertThat(begins).extracting(Event::toString).containsExactly("0 on 60 v80", "6000 on 72 v40");
    }
  }

  @Test
  void holdPlaysOnUntilANewChord() throws StudioException {
    try (NoteRun run = run("hold", 1)) {
      run.note(0, 100, 60).note(0, 200, 64).note(24_000, 24_100, 67);

      assertThat(keys(run, 36_000)).containsExactly(60, 64, 60, 64, 67, 67);
      assertThat(keys(run.stop(36_000), 60_000)).hasSize(6);
      assertThat(run.idle()).isTrue();
    }
  }

  @Test
  void theSustainPedalHoldsKeysAndIsKeptFromTheInstrument() throws StudioException {
    try (NoteRun run = run()) {
      run.send(0, Message.control(0, 64, 127)).note(0, 100, 60).send(13_000, Message.control(0, 64, 0));
      List<Event> events = run.until(40_000, 512);

      assertThat(NoteRun.begins(events)).hasSize(3);
      assertThat(events).noneMatch(event -> Message.is(event.message(), Message.CONTROL));
    }
  }

  @Test
  void aRowInTimeWithTheSongBeginsWhereTheSongIs() throws StudioException {
    try (NoteRun run = run("retrigger", 0)) {
      run.on(18_000, 60).on(18_000, 62).on(18_000, 64).on(18_000, 65);

      assertThat(keys(run, 30_000)).containsExactly(65, 60);
    }
  }
}
