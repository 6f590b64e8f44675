package studio.overdub.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.overdub.engine.TestSongs.QUARTER;
import static studio.overdub.engine.TestSongs.RATE;
import static studio.overdub.engine.TestSongs.clip;
import static studio.overdub.engine.TestSongs.loop;
import static studio.overdub.engine.TestSongs.note;
import static studio.overdub.engine.TestSongs.track;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import studio.overdub.base.ClipTick;
import studio.overdub.base.TimelineTick;
import studio.overdub.base.TrackId;
import studio.overdub.device.AudioSources;
import studio.overdub.midi.Message;
import studio.overdub.song.Lane;
import studio.overdub.song.LanePoint;
import studio.overdub.song.LaneTarget;
import studio.overdub.song.Meter;
import studio.overdub.song.MeterMap;
import studio.overdub.song.Song;

class TransportTest {
  private final TestRecorder recorder = new TestRecorder();
  private final LiveEngine engine =
      new LiveEngine(TestSongs.catalog(recorder, new TestSine()), AudioSources.NONE, RATE, 512);
  private final FakeDevice device = new FakeDevice(engine);

  @AfterEach
  void close() {
    engine.close();
  }

  private long[] clocks(int opcode) {
    return recorder.heard(opcode).stream().mapToLong(TestRecorder.Heard::clock).toArray();
  }

  @Test
  void tenThousandTurnsOfTheLoopLeaveNoNoteDoubledOrHanging() throws InterruptedException {
    // The second note is held over the loop's end.
    Song song =
        TestSongs.song(track(1, TestRecorder.ID, clip(2, 0, 4, note(1, 1, 0.02, 60), note(2, 1.03, 2, 62))))
            .withLoop(loop(1, 1.0625));
    int turn = QUARTER / 16;
    device.show(song);
    engine.seek(TimelineTick.ofQuarters(1));
    engine.play();

    device.run(10_000L * turn, 441, 64, 1024);

    long[] expected =
        LongStream.range(0, 10_000).flatMap(i -> LongStream.of(i * turn, i * turn + 720)).toArray();
    assertThat(clocks(Message.NOTE_ON)).isEqualTo(expected);
    engine.stop();
    device.run(64, 64);
    assertThat(clocks(Message.NOTE_OFF)).hasSize(20_000);
    assertThat(clocks(Message.NOTE_OFF)[1]).isEqualTo(turn);
  }

  @Test
  void aSeekEndsWhatSoundsAndDoesNotBeginWhatWouldHaveBegunBefore() throws InterruptedException {
    device.show(TestSongs.song(track(1, TestRecorder.ID, clip(2, 0, 8, note(1, 0, 4, 60), note(2, 3, 1, 64)))));
    engine.play();
    device.run(1000, 100);

    engine.seek(TimelineTick.ofQuarters(2));
    device.run(QUARTER + 100, 128);

    assertThat(clocks(Message.NOTE_ON)).containsExactly(0, 1000 + QUARTER);
    assertThat(clocks(Message.NOTE_OFF)).containsExactly(1000);
    assertThat(engine.position().value()).isBetween(
        TimelineTick.ofQuarters(3).value(), TimelineTick.ofQuarters(3.01).value());
  }

  @Test
  void aSeekSetsControllersProgramsAndBendsUpAsTheyStandThere() throws InterruptedException {
    Song song =
        TestSongs.song(
            track(
                1, TestRecorder.ID,
                clip(2, 0, 8)
                    .withLanes(
                        List.of(
                            new Lane(
                                new LaneTarget.Controller(7),
                                List.of(point(0, 90), point(1, 80), point(5, 70))),
                            new Lane(new LaneTarget.Controller(101), List.of(point(0.5, 0), point(0.75, 127))),
                            new Lane(new LaneTarget.Controller(100), List.of(point(0.5, 0), point(0.75, 127))),
                            new Lane(new LaneTarget.Controller(6), List.of(point(0.5, 12))),
                            new Lane(new LaneTarget.PitchBend(), List.of(point(1, 9000), point(6, 8192)))))));
    device.show(song);
    engine.seek(TimelineTick.ofQuarters(2));
    engine.play();
    device.run(100, 100);

    assertThat(recorder.heard().stream().map(TestRecorder.Heard::message))
        .containsExactly(
            Message.control(0, 101, 0), Message.control(0, 100, 0), Message.control(0, 6, 12),
            Message.control(0, 7, 80), Message.pitchBend(0, 9000), Message.control(0, 101, 127),
            Message.control(0, 100, 127));
  }

  private static LanePoint point(double quarter, double value) {
    return new LanePoint(ClipTick.ofQuarters(quarter), value);
  }

  @Test
  void aStopEndsNotesAndLiftsPedals() throws InterruptedException {
    device.show(
        TestSongs.song(
            track(
                1, TestRecorder.ID,
                clip(2, 0, 8, note(1, 0, 4, 60))
                    .withLanes(List.of(new Lane(new LaneTarget.Controller(64), List.of(point(0, 127))))))));
    engine.play();
    device.run(1000, 100);
    engine.stop();
    device.run(100, 100);

    assertThat(recorder.heard().stream().map(TestRecorder.Heard::message))
        .containsExactly(
            Message.control(0, 64, 127), Message.noteOn(0, 60, 100), Message.noteOff(0, 60, 64),
            Message.control(0, 64, 0));
  }

  @Test
  void aMutedTrackLetsGoOfItsNotes() throws InterruptedException {
    Song song = TestSongs.song(track(1, TestRecorder.ID, clip(2, 0, 8, note(1, 0, 4, 60))));
    device.show(song);
    engine.play();
    device.run(1000, 100);

    device.show(song.mapTrack(new TrackId(1), t -> t.withChannel(t.channel().withMuted(true))));
    device.run(100, 100);

    assertThat(clocks(Message.NOTE_OFF)).containsExactly(1000);
  }

  @Test
  void aNoteThatMovesOrGoesWhileItSoundsIsLetGo() throws InterruptedException {
    Song song =
        TestSongs.song(track(1, TestRecorder.ID, clip(2, 0, 8, note(1, 0, 4, 60), note(2, 0, 1, 64))));
    device.show(song);
    engine.play();
    device.run(1000, 100);

    device.show(TestSongs.song(track(1, TestRecorder.ID, clip(2, 0, 8, note(1, 0.01, 4, 60), note(2, 0, 2, 64)))));
    device.run(2 * QUARTER, 100);

    assertThat(recorder.heard(Message.NOTE_ON)).hasSize(2);
    assertThat(recorder.heard(Message.NOTE_OFF))
        .extracting(TestRecorder.Heard::clock, heard -> Message.key(heard.message()))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(1000L, 60), org.assertj.core.groups.Tuple.tuple(2L * QUARTER, 64));
  }

  @Test
  void aDeviceCarriesOverByItsIdAndGoesWhenTheSongDropsIt() throws InterruptedException {
    Song song = TestSongs.song(track(1, TestRecorder.ID));
    device.show(song);
    device.run(100, 100);
    device.show(song.withName("Another"));
    device.run(100, 100);
    assertThat(recorder.made()).isEqualTo(1);

    device.show(Song.EMPTY);
    device.run(100, 100);
    device.show(Song.EMPTY.withName("And again"));
    engine.close();

    assertThat(recorder.closed()).isEqualTo(1);
  }

  @Test
  void theCountInClicksOnEachBeatAndTheSongBeginsAfterIt() throws InterruptedException {
    device.show(
        TestSongs.song(track(1, TestRecorder.ID, clip(2, 0, 8, note(1, 0, 4, 60))))
            .withMeter(MeterMap.of(List.of(Meter.of(TimelineTick.ZERO, 3, 4)))));
    engine.countIn(2);
    engine.play();

    device.run(1, 1);
    assertThat(engine.position()).isEqualTo(TimelineTick.ofQuarters(-6));
    device.run(7 * QUARTER, 313);

    assertThat(clocks(Message.NOTE_ON)).containsExactly(6 * QUARTER);
    assertThat(clicks(device.out().left(), 6 * QUARTER))
        .containsExactly(0, QUARTER, 2 * QUARTER, 3 * QUARTER, 4 * QUARTER, 5 * QUARTER);
  }

  @Test
  void theMetronomeFollowsTheMeter() throws InterruptedException {
    device.show(
        TestSongs.song()
            .withMeter(
                MeterMap.of(List.of(Meter.of(TimelineTick.ZERO, 2, 4), Meter.of(TimelineTick.ofQuarters(3), 6, 8)))));
    engine.metronome(true);
    engine.play();

    device.run(5 * QUARTER, 441);

    float[] out = device.out().left();
    assertThat(clicks(out, 5 * QUARTER))
        .containsExactly(
            0, QUARTER, 2 * QUARTER, 3 * QUARTER, 7 * QUARTER / 2, 4 * QUARTER, 9 * QUARTER / 2);
    // An accent is the higher tone: it crosses zero earlier.
    assertThat(out[10]).isEqualTo(out[2 * QUARTER + 10]).isEqualTo(out[3 * QUARTER + 10]);
    assertThat(out[10]).isNotEqualTo(out[QUARTER + 10]);
  }

  /** Where silence ends, and a click begins with its highest sample. */
  private static List<Integer> clicks(float[] audio, int until) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < until; i++) {
      if (audio[i] > 0.3f && (i == 0 || audio[i - 1] == 0)) {
        found.add(i);
      }
    }
    return found;
  }

  @Test
  void keysPlayedByHandSoundAtOnceAndOutliveAStop() throws InterruptedException {
    device.show(TestSongs.song(track(1, TestRecorder.ID)));
    engine.play();
    device.run(100, 100);
    engine.send(new TrackId(1), Message.noteOn(0, 70, 90));
    device.run(100, 100);
    engine.stop();
    device.run(100, 100);

    assertThat(clocks(Message.NOTE_ON)).containsExactly(100);
    assertThat(clocks(Message.NOTE_OFF)).isEmpty();
  }

  @Test
  void aFloodOfKeysLeavesNoneHanging() throws InterruptedException {
    device.show(TestSongs.song(track(1, TestRecorder.ID)));
    device.run(100, 100);
    for (int i = 0; i < 3000; i++) {
      engine.send(new TrackId(1), Message.noteOn(0, i % 128, 90));
    }
    for (int i = 0; i < 128; i++) {
      engine.send(new TrackId(1), Message.noteOff(0, i, 64));
    }
    device.run(200, 100);

    assertThat(HeldNotes.after(recorder.heard())).isEmpty();
  }

  @Test
  void whatIsAskedShowsAtOnceAndIsDoneWithTheNextBuffer() throws InterruptedException {
    device.show(TestSongs.song());
    engine.seek(TimelineTick.ofQuarters(7));
    engine.play();
    assertThat(engine.playing()).isTrue();
    assertThat(engine.position()).isEqualTo(TimelineTick.ofQuarters(7));

    device.run(QUARTER + 512, 512);
    assertThat(engine.position().value()).isCloseTo(
        TimelineTick.ofQuarters(8).value(), org.assertj.core.data.Offset.offset(20_000L));
  }

  @Test
  void theInputIsHeardWithTheSongsFrame() throws InterruptedException {
    List<long[]> heard = new ArrayList<>();
    device.show(TestSongs.song().withLoop(loop(1, 2)));
    engine.tap((_, offset, frames, frame, countIn) -> heard.add(new long[] {offset, frames, frame, countIn ? 1 : 0}));
    engine.seek(new TimelineTick(TimelineTick.ofQuarters(2).value()).plus(-967_680L * 100 / QUARTER));
    engine.play();
    device.run(300, 300);

    assertThat(heard)
        .containsExactly(new long[] {0, 100, 2 * QUARTER - 100, 0}, new long[] {100, 200, QUARTER, 0});
  }
}
