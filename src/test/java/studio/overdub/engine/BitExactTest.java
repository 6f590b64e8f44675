package studio.overdub.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static studio.overdub.engine.TestSongs.bus;
import static studio.overdub.engine.TestSongs.clip;
import static studio.overdub.engine.TestSongs.effect;
import static studio.overdub.engine.TestSongs.note;
import static studio.overdub.engine.TestSongs.track;
import static studio.overdub.engine.TestSongs.withChannel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.overdub.base.ClipId;
import studio.overdub.base.DeviceId;
import studio.overdub.base.PatternId;
import studio.overdub.base.Progress;
import studio.overdub.base.Ticks;
import studio.overdub.base.TimelineTick;
import studio.overdub.base.TrackId;
import studio.overdub.device.AudioSources;
import studio.overdub.device.Catalog;
import studio.overdub.effects.DelayType;
import studio.overdub.song.AudioClip;
import studio.overdub.song.AutomationLane;
import studio.overdub.song.AutomationPoint;
import studio.overdub.song.Device;
import studio.overdub.song.Extras;
import studio.overdub.song.LaneTarget;
import studio.overdub.song.Note;
import studio.overdub.song.Pattern;
import studio.overdub.song.PatternClip;
import studio.overdub.song.PatternRow;
import studio.overdub.song.Send;
import studio.overdub.song.Song;
import studio.overdub.song.Step;
import studio.overdub.song.Tempo;
import studio.overdub.song.TempoMap;
import studio.overdub.song.Track;

/** The same song gives the same samples however it is rendered. */
class BitExactTest {
  private static final int RATE = 44100;
  private static final long FRAMES = 5 * RATE;
  private static final Catalog CATALOG =
      TestSongs.catalog(new TestSine(), TestEffect.tremolo(), TestEffect.latent(137));
  private static final AudioSources SOURCES = _ -> new NoiseSource(48000, 200_000);
  private static final RenderSettings SETTINGS =
      RenderSettings.DEFAULT.withTailSeconds(OptionalDouble.of(1));

  private static Note[] melody(int seed) {
    Random random = new Random(seed);
    List<Note> notes = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      notes.add(note(i, random.nextInt(64) / 8.0, 0.1 + random.nextDouble(), 40 + random.nextInt(40)));
    }
    return notes.toArray(Note[]::new);
  }

  private static AutomationLane lane(LaneTarget target, double from, double to) {
    return new AutomationLane(
        target,
        List.of(
            new AutomationPoint(TimelineTick.ofQuarters(0.3), from, true),
            new AutomationPoint(TimelineTick.ofQuarters(2.7), to, false),
            new AutomationPoint(TimelineTick.ofQuarters(4.1), from, true),
            new AutomationPoint(TimelineTick.ofQuarters(5), to, true)));
  }

  private static Song song() {
    TrackId reverb = new TrackId(8);
    Track plain =
        withChannel(
            track(1, TestSine.ID, clip(11, 0, 8, melody(1))),
            c -> c.withSends(List.of(new Send(reverb, -6, false))).withPan(-0.3));
    Track moved =
        withChannel(
                track(2, TestSine.ID, clip(12, 0.37, 6, melody(2))),
                c -> c.withInserts(List.of(effect(21, TestEffect.TREMOLO), effect(22, TestEffect.LATENT + 137)))
                    .withSends(List.of(new Send(reverb, -12, true))))
            .withLanes(
                List.of(
                    lane(new LaneTarget.Gain(), -20, 0), lane(new LaneTarget.Pan(), -1, 1),
                    lane(new LaneTarget.SendLevel(reverb), -30, -3),
                    lane(new LaneTarget.Parameter(new DeviceId(21), "depth"), 0, 1),
                    lane(new LaneTarget.Parameter(new DeviceId(1002), "level"), 0.1, 0.4)));
    Pattern pattern =
        new Pattern(
            new PatternId(30), "Beat", 16, Ticks.PER_QUARTER / 4, 0.62,
            List.of(
                new PatternRow(36, "", 16, List.of(new Step(0, 120, 1), new Step(7, 90, 0.5))),
                new PatternRow(42, "", 3, List.of(new Step(1, 80, 0.25)))),
            Extras.NONE);
    Track drums =
        track(3, TestSine.ID, PatternClip.of(new ClipId(13), "", TimelineTick.ofQuarters(1), 5 * Ticks.PER_QUARTER,
                pattern.id()))
            .withChannel(plain.channel().withOutput(Optional.of(new TrackId(9))).withSends(List.of()));
    Track late =
        withChannel(
                track(5, TestSine.ID, clip(15, 2.113, 2, melody(3))),
                c -> c.withSends(List.of(new Send(reverb, -6, false))))
            .withLanes(
                List.of(
                    lane(new LaneTarget.Gain(), -40, 0), lane(new LaneTarget.Pan(), -1, 1),
                    lane(new LaneTarget.SendLevel(reverb), -30, -3)));
    Track audio =
        Track.of(new TrackId(4), "Take", Track.Kind.AUDIO, 0)
            .withClips(
                List.of(
                    AudioClip.of(new ClipId(14), "", TimelineTick.ofQuarters(0.7), 3 * Ticks.PER_QUARTER, "a.wav")
                        .withGainDb(-20)));
    return TestSongs.song(
            plain, moved, drums, late, audio,
            withChannel(bus(8, Track.Kind.REVERB_BUS), c -> c.withInserts(List.of(effect(23, TestEffect.TREMOLO)))),
            withChannel(bus(9, Track.Kind.BUS), c -> c.withGainDb(-3)))
        .withPatterns(List.of(pattern))
        .withTempo(
            TempoMap.of(
                List.of(
                    Tempo.ofBpm(TimelineTick.ZERO, 120).withRamp(true),
                    Tempo.ofBpm(TimelineTick.ofQuarters(4), 171),
                    Tempo.ofBpm(TimelineTick.ofQuarters(6), 90))));
  }

  private static Collected reference() throws IOException {
    return TestSongs.render(song(), CATALOG, SOURCES, SETTINGS);
  }

  @ParameterizedTest
  @CsvSource({"1,1", "17,1", "64,1", "441,1", "4096,1", "8192,1", "512,2", "64,2", "441,2", "4096,2"})
  void blocksAndThreadsChangeNothing(int block, int threads) throws IOException {
    Collected expected = reference();

    Collected out =
        TestSongs.render(song(), CATALOG, SOURCES, SETTINGS.withBlockFrames(block).withThreads(threads));

    assertThat(expected.onset()).isNotNegative();
    assertThat(out.frames()).isEqualTo(expected.frames());
    assertThat(Arrays.mismatch(out.left(), expected.left())).isEqualTo(-1);
    assertThat(Arrays.mismatch(out.right(), expected.right())).isEqualTo(-1);
  }

  private static List<Collected> stems(RenderSettings settings) throws IOException {
    Map<TrackId, FrameSink> stems = new LinkedHashMap<>();
    song().tracks().forEach(track -> stems.put(track.id(), new Collected()));
    OfflineRenderer.render(song(), CATALOG, SOURCES, settings, new Collected(), stems, Progress.NONE);
    return stems.values().stream().map(Collected.class::cast).toList();
  }

  @ParameterizedTest
  @CsvSource({"441,1", "512,2", "4096,3"})
  void stemsAreTheSameToo(int block, int threads) throws IOException {
    List<Collected> expected = stems(SETTINGS);

    List<Collected> out = stems(SETTINGS.withBlockFrames(block).withThreads(threads));

    for (int i = 0; i < expected.size(); i++) {
      assertThat(expected.get(i).onset()).isNotNegative();
      assertThat(Arrays.equals(out.get(i).left(), expected.get(i).left())).isTrue();
      assertThat(Arrays.equals(out.get(i).right(), expected.get(i).right())).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void aSinkThatFailsEndsTheRendering(int threads) {
    IOException full = new IOException("No space");
    FrameSink sink =
        (_, _) -> {
          throw full;
        };

    assertThatThrownBy(
            () ->
                OfflineRenderer.render(
                    song(), CATALOG, SOURCES, SETTINGS.withThreads(threads), sink, Progress.NONE))
        .isSameAs(full);
  }

  @ParameterizedTest
  @CsvSource({"1", "17", "64", "441", "4096"})
  void anEchoInNoteValuesFollowsTheTempoTheSameInAnyBlock(int block) throws IOException {
    Catalog catalog = TestSongs.catalog(new TestSine(), new DelayType());
    Song song = song();
    Song echoed =
        song.withTracks(
            List.of(
                withChannel(
                    song.tracks().getFirst(),
                    c -> c.withSends(List.of()).withInserts(List.of(Device.of(new DeviceId(40), "delay", 1))))));
    RenderSettings settings = SETTINGS.withTailSeconds(OptionalDouble.of(3));

    Collected expected = TestSongs.render(echoed, catalog, SOURCES, settings);
    Collected out = TestSongs.render(echoed, catalog, SOURCES, settings.withBlockFrames(block));

    assertThat(Arrays.mismatch(out.left(), expected.left())).isEqualTo(-1);
  }

  @Test
  void aDeviceOfIrregularBuffersHearsTheSame() throws IOException, InterruptedException {
    Collected expected = reference();
    try (LiveEngine engine = new LiveEngine(CATALOG, SOURCES, RATE, 512)) {
      FakeDevice device = new FakeDevice(engine);
      device.show(song());
      engine.play();

      device.run(FRAMES, 441, 512, 3, 1024, 64, 700, 1);

      int latency = 137;
      int length = (int) Math.min(FRAMES - latency, expected.frames());
      float[] left = device.out().left();
      assertThat(Arrays.mismatch(left, latency, latency + length, expected.left(), 0, length)).isEqualTo(-1);
    }
  }
}
