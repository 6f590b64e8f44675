package studio.overdub.effects.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.overdub.base.StudioException;
import studio.overdub.device.DeviceType;
import studio.overdub.effects.notes.NoteRun.Event;
import studio.overdub.midi.Message;

/** What each note effect does, in exact frames and velocities. */
class NoteEffectsTest {
  private static NoteRun run(DeviceType type, Object... idsAndValues) throws StudioException {
    Map<String, Double> params = new HashMap<>();
    for (int i = 0; i < idsAndValues.length; i += 2) {
      params.put((String) idsAndValues[i], ((Number) idsAndValues[i + 1]).doubleValue());
    }
    return new NoteRun(type, params);
  }

  private static List<String> notes(NoteRun run) {
    return NoteRun.notes(run.until(200_000, 512));
  }

  private static List<String> begins(NoteRun run) {
    return NoteRun.begins(run.until(200_000, 512)).stream().map(Event::toString).toList();
  }

  @Test
  void aChordAddsItsIntervals() throws StudioException {
    try (NoteRun run = run(new ChordType(), "interval.3", -12, "velocity.2", .5, "strum", .03)) {
      assertThat(begins(run.note(0, 24_000, 60)))
          .containsExactly("0 on 48 v100", "480 on 60 v100", "960 on 64 v100", "1440 on 67 v50");
      assertThat(notes(run)).endsWith("24000 off 48", "24480 off 60", "24960 off 64", "25440 off 67");
    }
  }

  @Test
  void chordsThatShareANotePlayItAgainAndEndItOnce() throws StudioException {
    try (NoteRun run = run(new ChordType(), "interval.1", 7, "interval.2", 0)) {
      assertThat(notes(run.note(0, 2000, 60).note(1000, 3000, 67)))
          .containsExactly(
              "0 on 60", "0 on 67", "1000 off 67", "1000 on 67", "1000 on 74", "2000 off 60", "3000 off 67",
              "3000 off 74");
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 61, 60", "1, 61, 62", "2, 66, 65", "3, 61, -1", "0, 66, 65", "0, 64, 64"})
  void aScaleMovesWhatIsNotInIt(int map, int played, int heard) throws StudioException {
    try (NoteRun run = run(new ScaleType(), "map", map)) {
      List<String> begins = begins(run.note(0, 100, played));
      assertThat(begins).isEqualTo(heard < 0 ? List.of() : List.of("0 on " + heard + " v100"));
    }
  }

  @ParameterizedTest
  @CsvSource({"2, 64", "-1, 59", "7, 72", "-7, 48"})
  void scaleStepsGoAlongTheScale(int steps, int heard) throws StudioException {
    try (NoteRun run = run(new ScaleType(), "steps", steps)) {
      assertThat(begins(run.note(0, 100, 60))).containsExactly("0 on " + heard + " v100");
    }
  }

  @Test
  void aScaleFoldsKeysIntoItsRange() throws StudioException {
    try (NoteRun run = run(new ScaleType(), "key.low", 48, "key.high", 71)) {
      assertThat(begins(run.note(0, 100, 84).note(200, 300, 40))).containsExactly("0 on 60 v100", "200 on 52 v100");
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 60 64 67", "1, 67 64 60", "4, 64 67 60"})
  void aStrumGoesThroughTheChord(int direction, String order) throws StudioException {
    try (NoteRun run = run(new StrumType(), "direction", direction, "time", .02)) {
      run.note(0, 9600, 64).note(0, 9600, 67).note(0, 9600, 60);
      String[] keys = order.split(" ");
      assertThat(notes(run))
          .startsWith("0 on " + keys[0], "480 on " + keys[1], "960 on " + keys[2])
          .endsWith("9600 off " + keys[0], "10080 off " + keys[1], "10560 off " + keys[2]);
    }
  }

  @Test
  void aStrumWaitsForKeysThatComeALittleLater() throws StudioException {
    try (NoteRun run = run(new StrumType(), "time", .02, "gather", .01, "direction", 2)) {
      run.note(0, 9600, 64).note(200, 9600, 60).note(30_000, 31_000, 60).note(30_100, 31_000, 64);
      assertThat(begins(run))
          .containsExactly("480 on 60 v100", "1440 on 64 v100", "30480 on 64 v100", "31440 on 60 v100");
    }
  }

  @Test
  void humanizedNotesComeLaterNeverEarlierAndKeepTheirLength() throws StudioException {
    try (NoteRun run = run(new HumanizeType(), "time", .01, "velocity", 20)) {
      for (int i = 0; i < 20; i++) {
        run.note(i * 5000, i * 5000 + 2000, 60);
      }
      List<Event> events = run.until(200_000, 512);
      assertThat(events).hasSize(40);
      for (int i = 0; i < 20; i++) {
        assertThat(events.get(2 * i).frame() - i * 5000).isBetween(0L, 480L);
        assertThat(events.get(2 * i + 1).frame() - events.get(2 * i).frame()).isEqualTo(2000);
        assertThat(Message.velocity(events.get(2 * i).message())).isBetween(80, 120);
      }
      assertThat(NoteRun.begins(events)).extracting(e -> e.frame() % 5000).doesNotHaveDuplicates();
    }
  }

  @Test
  void anEchoRepeatsSofterAndEndsInItself() throws StudioException {
    try (NoteRun run =
        run(new NoteEchoType(), "note", 9, "repeats", 3, "level", .5, "feedback", .5, "pitch", 2, "ping", 12)) {
      assertThat(begins(run.note(0, 600, 60)))
          .containsExactly("0 on 60 v100", "12000 on 74 v50", "24000 on 64 v25", "36000 on 78 v12");
      assertThat(notes(run)).contains("600 off 60", "12600 off 74", "24600 off 64", "36600 off 78");
      assertThat(run.idle()).isTrue();
    }
  }

  @Test
  void notesHaveTheLengthTheyAreGiven() throws StudioException {
    try (NoteRun run = run(new NoteLengthType(), "length", 9, "gate", .5)) {
      assertThat(notes(run.note(0, 50, 60).note(10_000, 90_000, 62)))
          .containsExactly("0 on 60", "6000 off 60", "10000 on 62", "16000 off 62");
    }
    try (NoteRun run = run(new NoteLengthType(), "trigger", 1, "length", 0, "time", .1)) {
      assertThat(notes(run.note(0, 5000, 60))).containsExactly("5000 on 60", "9800 off 60");
    }
  }

  @ParameterizedTest
  @CsvSource({"curve, .5, 64, 94", "curve, -.5, 64, 34", "curve, .5, 127, 127", "curve, .5, 1, 1", "add, 10, 64, 74",
    "limit.high, 50, 64, 50", "limit.low, 90, 64, 90", "contrast, 1, 100, 126", "contrast, -1, 100, 66"})
  void velocitiesFollowTheCurve(String param, double value, int played, int heard) throws StudioException {
    try (NoteRun run = run(new VelocityType(), param, value)) {
      assertThat(begins(run.on(0, 60, played).off(100, 60))).containsExactly("0 on 60 v" + heard);
    }
  }

  @Test
  void chanceLetsThroughAsManyAsItSaysAndTheSameAgain() throws StudioException {
    try (NoteRun run = run(new ProbabilityType(), "chance", .3)) {
      for (int i = 0; i < 1000; i++) {
        run.note(i * 100, i * 100 + 50, 60);
      }
      List<String> first = begins(run);
      // 300 of 1000 with a standard deviation of 14.5.
      assertThat(first).hasSizeBetween(240, 360);
      run.reset();
      for (int i = 0; i < 1000; i++) {
        run.note(i * 100, i * 100 + 50, 60);
      }
      assertThat(begins(run)).isEqualTo(first);
    }
  }

  @Test
  void turnsLetThroughEveryThirdNoteOfAKey() throws StudioException {
    try (NoteRun run = run(new ProbabilityType(), "chance", 1, "turn.length", 3, "turn.2", 0, "turn.3", 0)) {
      for (int i = 0; i < 7; i++) {
        run.note(i * 1000, i * 1000 + 500, 60);
      }
      run.note(1500, 1600, 72);
      assertThat(begins(run))
          .containsExactly("0 on 60 v100", "1500 on 72 v100", "3000 on 60 v100", "6000 on 60 v100");
    }
  }

  @Test
  void aSplitIsAZoneOfKeysAndVelocities() throws StudioException {
    try (NoteRun run = run(new SplitType(), "key.low", 60, "velocity.high", 99, "transpose", -12, "channel", 3)) {
      run.on(0, 59, 50).off(10, 59).on(20, 60, 100).off(30, 60).on(40, 60, 99).off(50, 60);
      List<Event> events = run.until(1000, 512);
      assertThat(NoteRun.begins(events)).extracting(Event::message).containsExactly(Message.noteOn(2, 48, 99));
      assertThat(NoteRun.notes(events)).containsExactly("40 on 48", "50 off 48");
    }
  }

  @Test
  void aLatchHoldsUntilTheNextChord() throws StudioException {
    try (NoteRun run = run(new LatchType())) {
      run.note(0, 100, 60).note(50, 200, 64).note(5000, 5100, 67).stop(9000);
      assertThat(notes(run))
          .containsExactly("0 on 60", "50 on 64", "5000 off 64", "5000 off 60", "5000 on 67", "9000 off 67");
    }
  }

  @Test
  void aLatchCanEndWithTheSameKey() throws StudioException {
    try (NoteRun run = run(new LatchType(), "mode", 1)) {
      run.note(0, 100, 60).note(200, 300, 64).on(5000, 60).off(5100, 60);
      assertThat(notes(run)).startsWith("0 on 60", "200 on 64", "5000 off 60").doesNotContain("5000 on 60");
    }
  }

  @Test
  void switchingALatchOffLetsGo() throws StudioException {
    try (NoteRun run = run(new LatchType())) {
      assertThat(notes(run.note(0, 100, 60).param(700, "on", 0))).containsExactly("0 on 60", "700 off 60");
    }
  }

  @Test
  void aTranspositionThatMovesUnderAHeldKeyEndsTheNoteThatBegan() throws StudioException {
    try (NoteRun run = run(new TransposeType(), "semitones", 5)) {
      assertThat(notes(run.note(0, 1000, 60).param(500, "semitones", 7))).containsExactly("0 on 65", "1000 off 65");
    }
  }

  @Test
  void pressureOfAKeyGoesToTheNotesMadeOfIt() throws StudioException {
    try (NoteRun run = run(new TransposeType(), "octaves", 1)) {
      List<Event> events = run.on(0, 60).send(10, Message.polyPressure(0, 60, 50)).until(100, 100);
      assertThat(events.getLast().message()).isEqualTo(Message.polyPressure(0, 72, 50));
    }
  }
}
