package studio.overdub.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.overdub.engine.TestSongs.QUARTER;
import static studio.overdub.engine.TestSongs.RATE;
import static studio.overdub.engine.TestSongs.clip;
import static studio.overdub.engine.TestSongs.effect;
import static studio.overdub.engine.TestSongs.note;
import static studio.overdub.engine.TestSongs.track;
import static studio.overdub.engine.TestSongs.withChannel;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import studio.overdub.base.ClipId;
import studio.overdub.base.DeviceId;
import studio.overdub.base.StudioException;
import studio.overdub.base.TimelineTick;
import studio.overdub.base.TrackId;
import studio.overdub.device.AudioSource;
import studio.overdub.device.ParamEvent;
import studio.overdub.midi.Message;
import studio.overdub.song.AudioClip;
import studio.overdub.song.Device;
import studio.overdub.song.Song;
import studio.overdub.song.Track;

class LiveEngineTest {
  private final TestRecorder recorder = new TestRecorder();
  private final LiveEngine engine =
      new LiveEngine(TestSongs.catalog(recorder, TestEffect.tremolo()), LiveEngineTest::source, RATE, 512);
  private final FakeDevice device = new FakeDevice(engine);

  private static AudioSource source(String file) throws StudioException {
    if (file.equals("sine")) {
      return new SineSource(RATE, 1000);
    }
    throw new StudioException("The sound is missing", file, "Find it.");
  }

  @AfterEach
  void close() {
    engine.close();
  }

  private static Track sine(String file) {
    return Track.of(new TrackId(5), "Tone", Track.Kind.AUDIO, 0)
        .withClips(
            List.of(
                AudioClip.of(
                    new ClipId(6), "", TimelineTick.ZERO,
                    TimelineTick.ofQuarters(100).value(), file)));
  }

  private List<Float> levels() {
    return recorder.heard().stream()
        .filter(each -> ParamEvent.is(each.message()))
        .map(each -> ParamEvent.value(each.message()))
        .toList();
  }

  @Test
  void aKnobMovesADeviceAtOnceAndAnEditMovesItForGood() throws InterruptedException {
    Song song = TestSongs.song(track(1, TestRecorder.ID));
    device.show(song);
    device.run(100, 100);
    engine.adjust(new DeviceId(1001), "level", 0.25);
    device.run(100, 100);
    device.show(song.mapTrack(new TrackId(1), t -> t.mapDevice(new DeviceId(1001), d -> d.withParam("level", 0.75))));
    device.run(100, 100);

    assertThat(levels()).containsExactly(0.25f, 0.75f);
    assertThat(recorder.made()).isEqualTo(1);
  }

  @Test
  void aDeviceSwitchedOffAndOnBeginsAfreshAsTheSameOne() throws InterruptedException {
    Song song =
        TestSongs.song(
            track(1, TestRecorder.ID)
                .mapDevice(new DeviceId(1001), d -> d.withParam("level", 0.75)));
    device.show(song);
    device.run(100, 100);
    device.show(song.mapTrack(new TrackId(1), t -> t.mapDevice(new DeviceId(1001), d -> d.withEnabled(false))));
    device.run(100, 100);
    device.show(song);
    device.run(100, 100);

    assertThat(recorder.made()).isEqualTo(1);
    assertThat(recorder.closed()).isZero();
  }

  @Test
  void problemsAreToldOnceEach() throws InterruptedException {
    List<String> told = new ArrayList<>();
    engine.onProblem(problem -> told.add(problem.what()));
    Song song = TestSongs.song(sine("gone"), track(1, "unknown"));
    device.show(song);
    device.show(song.withName("Again"));
    device.show(Song.EMPTY);
    engine.close();

    assertThat(told).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void metersShowPeakAndLoudness() throws InterruptedException {
    device.show(TestSongs.song(sine("sine")));
    engine.play();
    device.run(4 * RATE, 512);

    // A sine of half the scale on both sides: -6.02 dBFS; by BS.1770 as much in LUFS.
    assertThat(engine.peakDb(null, 0)).isCloseTo(-6.02, Offset.offset(0.05));
    assertThat(engine.peakDb(new TrackId(5), 1)).isCloseTo(-6.02, Offset.offset(0.05));
    assertThat(engine.truePeakDb()).isCloseTo(-6.02, Offset.offset(0.05));
    assertThat(engine.momentaryLufs()).isCloseTo(-6.02, Offset.offset(0.1));
    assertThat(engine.shortTermLufs()).isCloseTo(-6.02, Offset.offset(0.1));
    assertThat(engine.integratedLufs()).isCloseTo(-6.02, Offset.offset(0.1));

    engine.stop();
    device.run(RATE, 512);
    engine.resetMeters();
    device.run(512, 512);
    engine.peakDb(null, 0);
    assertThat(engine.truePeakDb()).isLessThan(-100);
    assertThat(engine.peakDb(null, 0)).isEqualTo(-120);
  }

  @Test
  void aFaderMovedByHandGlides() throws InterruptedException {
    device.show(TestSongs.song(sine("sine")));
    engine.play();
    device.run(RATE, 512);
    engine.adjustGain(new TrackId(5), -120);
    device.run(RATE, 512);

    float[] left = device.out().left();
    double steepest = 0;
    for (int i = 1000; i < left.length; i++) {
      steepest = Math.max(steepest, Math.abs(left[i] - left[i - 1]));
    }
    // No steeper than the sine itself: 0.5 times its angle a sample.
    assertThat(steepest).isLessThan(0.5 * 2 * Math.PI * 1000 / RATE * 1.02);
    assertThat(left[left.length - 1]).isZero();
  }

  @Test
  void anAudioClipFadesWhereTheSongIsMoved() throws InterruptedException {
    device.show(TestSongs.song(sine("sine")));
    engine.play();
    device.run(RATE + 13, 512);
    engine.seek(TimelineTick.ofQuarters(7.3333));
    device.run(RATE, 512);
    engine.stop();
    device.run(RATE, 512);

    float[] left = device.out().left();
    double steepest = 0;
    for (int i = 1000; i < left.length; i++) {
      steepest = Math.max(steepest, Math.abs(left[i] - left[i - 1]));
    }
    assertThat(steepest).isLessThan(0.5 * 2 * Math.PI * 1000 / RATE * 2.1);
    assertThat(left[left.length - 1]).isZero();
  }

  @Test
  void oneChannelOutGetsTheMeanOfBoth() throws InterruptedException {
    device.show(
        TestSongs.song(
            withChannel(track(1, TestRecorder.ID, clip(2, 0, 4, note(1, 0, 1, 60))), c -> c.withPan(-1))));
    engine.play();
    float[][] mono = new float[1][64];
    engine.process(new float[0][], mono, 64);

    assertThat(mono[0][0]).isEqualTo(0.5f);
  }

  @Test
  void anEditOfOneTrackLeavesTheOthersSounding() throws InterruptedException {
    Song song =
        TestSongs.song(
            track(1, TestRecorder.ID, clip(2, 0, 8, note(1, 0, 4, 60))),
            withChannel(track(3, TestRecorder.ID), c -> c.withInserts(List.of(effect(9, TestEffect.TREMOLO)))));
    device.show(song);
    engine.play();
    device.run(1000, 100);
    device.show(song.mapTrack(new TrackId(3), t -> t.withChannel(t.channel().withInserts(List.<Device>of()))));
    device.run(QUARTER, 100);

    assertThat(recorder.heard(Message.NOTE_OFF)).isEmpty();
    assertThat(recorder.heard(Message.NOTE_ON)).hasSize(1);
  }
}
