package studio.overdub.engine.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import studio.overdub.base.ClipId;
import studio.overdub.base.ClipTick;
import studio.overdub.base.TimelineTick;
import studio.overdub.base.TrackId;
import studio.overdub.device.EventList;
import studio.overdub.midi.Message;
import studio.overdub.song.Lane;
import studio.overdub.song.LanePoint;
import studio.overdub.song.LaneTarget;
import studio.overdub.song.NoteClip;
import studio.overdub.song.Notes;
import studio.overdub.song.Song;
import studio.overdub.song.Track;

/** What an instrument is told before a song goes on from a place: MIDI 1.0, RP-015 and RP-018. */
class ChaseTest {
  private static final int RATE = 960;
  private static final int QUARTER = 480;

  private final TreeMap<Integer, List<LanePoint>> lanes = new TreeMap<>();
  private final ScorePlayer player = new ScorePlayer();
  private final EventList out = new EventList(1000);

  /** The song sends a controller. */
  private void control(double quarter, int number, int value) {
    lanes.computeIfAbsent(number, _ -> new ArrayList<>()).add(new LanePoint(ClipTick.ofQuarters(quarter), value));
  }

  private void load() {
    NoteClip clip =
        NoteClip.of(new ClipId(2), "", TimelineTick.ZERO, TimelineTick.ofQuarters(64).value(), Notes.of())
            .withLanes(
                lanes.entrySet().stream()
                    .map(lane -> new Lane(new LaneTarget.Controller(lane.getKey()), lane.getValue()))
                    .toList());
    Song song =
        Song.EMPTY.withTracks(
            List.of(Track.of(new TrackId(1), "", Track.Kind.INSTRUMENT, 0).withClips(List.of(clip))));
    ScoreCompiler compiler = new ScoreCompiler(RATE, 64);
    compiler.begin(song);
    player.adopt(compiler.compile(song, new TrackId(1), song.tracks(), List.of()), 0, out);
    out.clear();
  }

  /** What a jump to a place sends, as "number value". */
  private List<String> jump(double quarter) {
    out.clear();
    long frame = Math.round(quarter * QUARTER);
    player.jump(frame, out);
    player.chase(frame, false, out);
    List<String> sent = new ArrayList<>();
    for (int i = 0; i < out.size(); i++) {
      sent.add(Message.controller(out.message(i)) + " " + Message.value7(out.message(i)));
    }
    return sent;
  }

  private void playTo(double quarter) {
    player.play(0, (int) Math.round(quarter * QUARTER), out);
  }

  @Test
  void whatBelongsToOneNoteOrIsACommandIsNotSentAgain() {
    for (int number : new int[] {84, 88, 120, 122, 123}) {
      control(0, number, 60);
    }
    load();
    assertThat(jump(1)).isEmpty();
  }

  @Test
  void monoAndPolyAreOneControlAndOmniAnother() {
    control(0, 126, 1);
    control(0, 125, 0);
    control(1, 127, 0);
    control(2, 126, 1);
    load();
    assertThat(jump(0.5)).containsExactly("125 0", "126 1");
    assertThat(jump(1.5)).containsExactly("127 0");
    assertThat(jump(3)).containsExactly("126 1");
    assertThat(jump(0)).as("the song sends it itself at 0").isEmpty();
  }

  @Test
  void aPlaceBeforeTheFirstModeMessageIsPolyphonic() {
    control(2, 126, 1);
    load();
    playTo(3);
    assertThat(jump(1)).containsExactly("127 0");
    assertThat(jump(1)).isEmpty();
  }

  @Test
  void aParameterHasTheValueThatIncrementsLeaveItWith() {
    control(0, 101, 0);
    control(0, 100, 0);
    control(0.5, 6, 7);
    control(1, 96, 0);
    control(1.5, 96, 0);
    control(2, 97, 0);
    control(3, 6, 5);
    load();
    assertThat(jump(1.75)).containsExactly("101 0", "100 0", "6 7", "96 0", "96 0");
    assertThat(jump(1.75)).as("once more, the same").containsExactly("101 0", "100 0", "6 7", "96 0", "96 0");
    assertThat(jump(2.5)).containsExactly("101 0", "100 0", "6 7", "96 0", "96 0", "97 0");
    assertThat(jump(4)).containsExactly("101 0", "100 0", "6 5");
  }

  @Test
  void incrementsOfARegisteredParameterBuildOnWhatItBeginsWith() {
    control(0, 101, 0);
    control(0, 100, 1);
    control(1, 97, 0);
    load();
    assertThat(jump(2)).containsExactly("101 0", "100 1", "6 64", "38 0", "97 0");
  }

  @Test
  void incrementsOfAParameterThatBeginsAnywhereAreNotSentTwice() {
    control(0, 99, 3);
    control(0, 98, 4);
    control(1, 96, 0);
    load();
    playTo(2);
    assertThat(jump(2)).isEmpty();
  }

  @Test
  void aPlaceBeforeTheFirstDataOfARegisteredParameterHasWhatItBeginsWith() {
    control(1, 101, 0);
    control(1, 100, 0);
    control(1.5, 6, 12);
    load();
    playTo(2);
    assertThat(jump(0.5)).containsExactly("101 0", "100 0", "6 2", "38 0", "101 127", "100 127");
  }

  @Test
  void ofTheTwoPairsThatSelectTheOneThatSpokeLastIsSelectedAfterwards() {
    control(0, 101, 0);
    control(0, 100, 2);
    control(0.5, 6, 70);
    control(1, 99, 1);
    control(1, 98, 8);
    control(1.5, 6, 20);
    control(2, 101, 0);
    control(2, 100, 0);
    load();
    assertThat(jump(1.75)).endsWith("99 1", "98 8", "6 20").contains("101 0", "100 2", "6 70");
    assertThat(jump(2.5)).endsWith("101 0", "100 0").contains("99 1", "98 8", "6 20");
  }

  @Test
  void dataThatNoParameterIsSelectedForIsNotSentAgain() {
    control(0, 6, 12);
    control(1, 101, 0);
    control(1, 100, 0);
    control(1.5, 121, 0);
    control(2, 6, 24);
    load();
    assertThat(jump(3)).isEmpty();
  }

  @Test
  void aCoarseValueTakesTheFineOneBack() {
    control(0, 7, 90);
    control(0.5, 39, 33);
    control(1, 7, 80);
    control(2, 7, 90);
    load();
    assertThat(jump(0.75)).containsExactly("7 90", "39 33");
    assertThat(jump(1.5)).containsExactly("7 80");
    assertThat(jump(0.75)).containsExactly("7 90", "39 33");
    assertThat(jump(3)).as("fine again at 0").containsExactly("39 0");
  }

  @Test
  void aPlaceAfterAResetHasWhatTheResetLeaves() {
    control(0, 1, 100);
    control(0, 7, 90);
    control(1, 121, 0);
    control(2, 1, 50);
    load();
    playTo(3);
    assertThat(jump(1.5)).containsExactly("1 0");
    assertThat(jump(0.5)).containsExactly("1 100");
  }
}
