package studio.overdub.engine.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import studio.overdub.base.Bytes;
import studio.overdub.base.ClipId;
import studio.overdub.base.ClipTick;
import studio.overdub.base.PatternId;
import studio.overdub.base.Ticks;
import studio.overdub.base.TimelineTick;
import studio.overdub.base.TrackId;
import studio.overdub.midi.Message;
import studio.overdub.song.AutomationLane;
import studio.overdub.song.AutomationPoint;
import studio.overdub.song.Clip;
import studio.overdub.song.ClipEvent;
import studio.overdub.song.Extras;
import studio.overdub.song.Lane;
import studio.overdub.song.LanePoint;
import studio.overdub.song.LaneTarget;
import studio.overdub.song.MidiAddress;
import studio.overdub.song.Note;
import studio.overdub.song.NoteClip;
import studio.overdub.song.Notes;
import studio.overdub.song.Pattern;
import studio.overdub.song.PatternClip;
import studio.overdub.song.PatternRow;
import studio.overdub.song.Song;
import studio.overdub.song.SongEvent;
import studio.overdub.song.Step;
import studio.overdub.song.Track;

class ScoreCompilerTest {
  /** At 120 quarters a minute a quarter is 480 frames, and a 16th 120. */
  private static final int RATE = 960;

  private static final int QUARTER = 480;
  private static final TrackId ID = new TrackId(1);
  private final ScoreCompiler compiler = new ScoreCompiler(RATE, 64);

  private Score compile(Song song) {
    compiler.begin(song);
    Score score = compiler.compile(song, ID, song.tracks(), List.of());
    compiler.end();
    return score;
  }

  private Score compile(Clip... clips) {
    return compile(Song.EMPTY.withTracks(List.of(track(clips))));
  }

  private static Track track(Clip... clips) {
    return Track.of(ID, "", Track.Kind.INSTRUMENT, 0).withMidi(new MidiAddress(0, 3)).withClips(List.of(clips));
  }

  private static NoteClip clip(double start, double length, Note... notes) {
    return NoteClip.of(
        new ClipId(1), "", TimelineTick.ofQuarters(start), TimelineTick.ofQuarters(length).value(), Notes.of(notes));
  }

  private static Note note(int id, double start, double length, int key) {
    return Note.of(id, ClipTick.ofQuarters(start), ClipTick.ofQuarters(length).value(), key, 100);
  }

  private static List<String> written(Score score) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < score.size(); i++) {
      long message = score.message(i);
      String what =
          Message.type(message) == Message.TYPE_SYSEX
              ? "sysex " + score.sysex(message).length
              : switch (Message.opcode(message)) {
                case Message.NOTE_ON -> "on " + Message.key(message);
                case Message.NOTE_OFF -> "off " + Message.key(message);
                case Message.CONTROL -> "cc " + Message.controller(message) + " " + Message.value7(message);
                case Message.PROGRAM -> "program " + Message.programOf(message);
                default -> "opcode " + Message.opcode(message);
              };
      lines.add(score.frame(i) + " " + what);
    }
    return lines;
  }

  @Test
  void aNoteBeginsAndEndsOnItsTracksChannel() {
    Score score = compile(clip(1, 4, note(1, 0.5, 1, 60)));

    assertThat(written(score)).containsExactly("720 on 60", "1200 off 60");
    assertThat(score.message(0)).isEqualTo(Message.noteOn(3, 60, 100));
  }

  @Test
  void aWindowHidesWhatBeginsBeforeItAndCutsWhatReachesBehindIt() {
    NoteClip clip =
        clip(2, 1, note(1, 0.5, 1, 60), note(2, 1, 0.5, 61), note(3, 1.5, 2, 62), note(4, 2, 1, 63))
            .withPlace(TimelineTick.ofQuarters(2), Ticks.PER_QUARTER, ClipTick.ofQuarters(1));

    assertThat(written(compile(clip))).containsExactly("960 on 61", "1200 off 61", "1200 on 62", "1440 off 62");
  }

  @Test
  void mutedClipsAreSilent() {
    assertThat(compile(clip(0, 4, note(1, 0, 1, 60)).withMuted(true)).size()).isZero();
  }

  @Test
  void atOneTickNotesEndBeforeControllersAndProgramsAndThoseStandBeforeNotes() {
    NoteClip clip =
        clip(0, 4, note(1, 0, 1, 60), note(2, 1, 1, 60), note(3, 1, 0, 70))
            .withLanes(List.of(lane(7, 1, 90), lane(32, 1, 2), lane(0, 1, 1)))
            .withEvents(List.of(new ClipEvent(ClipTick.ofQuarters(1), Bytes.of((byte) 0xC0, (byte) 5))));
    Song song =
        Song.EMPTY
            .withTracks(List.of(track(clip)))
            .withEvents(
                List.of(new SongEvent(TimelineTick.ofQuarters(1), Bytes.of((byte) 0xF0, (byte) 1, (byte) 0xF7))));

    assertThat(written(compile(song)))
        .containsExactly(
            "0 on 60", "480 off 60", "480 sysex 3", "480 cc 0 1", "480 cc 32 2", "480 program 5", "480 cc 7 90",
            "480 on 60", "480 on 70", "480 off 70", "960 off 60");
  }

  private static Lane lane(int controller, double at, double... values) {
    List<LanePoint> points = new ArrayList<>();
    for (double value : values) {
      points.add(new LanePoint(ClipTick.ofQuarters(at), value));
    }
    return new Lane(new LaneTarget.Controller(controller), points);
  }

  @Test
  void registeredParametersAtOneTickStayWhole() {
    NoteClip clip =
        clip(0, 4).withLanes(List.of(lane(6, 0, 12, 64), lane(100, 0, 0, 1), lane(101, 0, 0, 0)));

    assertThat(written(compile(clip)))
        .containsExactly("0 cc 101 0", "0 cc 100 0", "0 cc 6 12", "0 cc 101 0", "0 cc 100 1", "0 cc 6 64");
  }

  @Test
  void aPatternSwingsRepeatsAndTurnsItsRowsAtTheirOwnLength() {
    Pattern pattern =
        new Pattern(
            new PatternId(9), "", 4, Ticks.PER_QUARTER / 4, 0.75,
            List.of(
                new PatternRow(36, "", 4, List.of(new Step(0, 100, 1))),
                new PatternRow(42, "", 3, List.of(new Step(1, 80, 0.5)))),
            Extras.NONE);
    PatternClip clip =
        PatternClip.of(new ClipId(1), "", TimelineTick.ofQuarters(1), 2 * Ticks.PER_QUARTER, pattern.id());

    Score score =
        compile(Song.EMPTY.withTracks(List.of(track(clip))).withPatterns(List.of(pattern)));

    assertThat(written(score).stream().filter(line -> line.contains("on")))
        .containsExactly("480 on 36", "660 on 42", "960 on 36", "960 on 42", "1380 on 42");
    assertThat(written(score)).contains("600 off 36", "720 off 42");
  }

  @Test
  void aRampOfAControllerLanePassesEveryValue() {
    Track track =
        track()
            .withLanes(
                List.of(
                    new AutomationLane(
                        new LaneTarget.Controller(1),
                        List.of(
                            new AutomationPoint(TimelineTick.ZERO, 10, true),
                            new AutomationPoint(TimelineTick.ofQuarters(1), 14, false)))));

    assertThat(written(compile(Song.EMPTY.withTracks(List.of(track)))))
        .containsExactly("0 cc 1 10", "120 cc 1 11", "240 cc 1 12", "360 cc 1 13", "480 cc 1 14");
  }

  @Test
  void aRegisteredParameterAndTheNullOneAfterItStayInTheirOrder() {
    List<ClipEvent> events = new ArrayList<>();
    for (int[] control : new int[][] {{101, 0}, {100, 0}, {6, 12}, {101, 127}, {100, 127}}) {
      events.add(new ClipEvent(ClipTick.ZERO, Bytes.of((byte) 0xb0, (byte) control[0], (byte) control[1])));
    }

    Score score = compile(clip(0, 4).withEvents(events));

    assertThat(IntStream.range(0, score.size()).mapToObj(score::message))
        .extracting(message -> Message.controller(message) + " " + Message.value7(message))
        .containsExactly("101 0", "100 0", "6 12", "101 127", "100 127");
  }

  @Test
  void whatDidNotChangeIsTheSameObject() {
    Song song = Song.EMPTY.withTracks(List.of(track(clip(0, 4, note(1, 0, 1, 60)))));
    Score before = compile(song);

    assertThat(compile(song.withName("Another"))).isSameAs(before);
    assertThat(compile(song.mapTrack(ID, t -> t.withMidi(new MidiAddress(0, 4))))).isNotSameAs(before);
  }

  @Test
  void aNoteIsFoundAgainUnlessItMoved() {
    Note note = note(1, 1, 1, 60);
    Score before = compile(clip(0, 8, note, note(2, 2, 1, 60)));
    Score longer = compile(clip(0, 8, note.withLength(2 * Ticks.PER_QUARTER)));
    Score moved = compile(clip(0, 8, note.withStart(ClipTick.ofQuarters(1.5))));

    int index = before.note(0);
    assertThat(longer.find(before, index)).isEqualTo(longer.note(0));
    assertThat(longer.frame(longer.offOf(longer.find(before, index)))).isEqualTo(3 * QUARTER);
    assertThat(moved.find(before, index)).isEqualTo(-1);
  }

  @Test
  void aHundredThousandNotesInAnyOrderComeOutInOrder() {
    Note[] notes = new Note[100_000];
    for (int i = 0; i < notes.length; i++) {
      notes[i] = Note.of(i, new ClipTick(i * 7919L % 1_000_003), 1 + i * 31L % 500_000, i % 128, 1 + i % 127);
    }

    Score score = compile(clip(0, 10, notes));

    assertThat(score.size()).isEqualTo(200_000);
    for (int i = 1; i < score.size(); i++) {
      assertThat(score.frame(i)).isGreaterThanOrEqualTo(score.frame(i - 1));
    }
  }
}
