package studio.overdub.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.overdub.engine.TestSongs.QUARTER;
import static studio.overdub.engine.TestSongs.RATE;
import static studio.overdub.engine.TestSongs.bus;
import static studio.overdub.engine.TestSongs.clip;
import static studio.overdub.engine.TestSongs.effect;
import static studio.overdub.engine.TestSongs.note;
import static studio.overdub.engine.TestSongs.track;
import static studio.overdub.engine.TestSongs.withChannel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import studio.overdub.base.ClipId;
import studio.overdub.base.DeviceId;
import studio.overdub.base.Progress;
import studio.overdub.base.StudioException;
import studio.overdub.base.Ticks;
import studio.overdub.base.TimelineTick;
import studio.overdub.base.TrackId;
import studio.overdub.device.AudioSource;
import studio.overdub.device.AudioSources;
import studio.overdub.device.Catalog;
import studio.overdub.song.AudioClip;
import studio.overdub.song.AutomationLane;
import studio.overdub.song.AutomationPoint;
import studio.overdub.song.Channel;
import studio.overdub.song.LaneTarget;
import studio.overdub.song.Send;
import studio.overdub.song.Song;
import studio.overdub.song.Track;

class MixerTest {
  private static final Offset<Float> EXACT = Offset.offset(1e-6f);
  private final TestRecorder recorder = new TestRecorder();
  private final Catalog catalog =
      TestSongs.catalog(recorder, TestEffect.latent(100), TestEffect.latent(37), new TestSends());

  /** A track that gives a sample of 1 at the given quarter. */
  private static Track pulse(long id, double quarter) {
    return track(id, TestRecorder.ID, clip(100 + id, 0, 8, note(1, quarter, 0.5, 60)));
  }

  private Collected render(Track... tracks) throws IOException {
    return TestSongs.render(
        TestSongs.song(tracks), catalog, TestSongs.settings().withTailSeconds(OptionalDouble.of(0)));
  }

  private static Track with(Track track, java.util.function.UnaryOperator<Channel> change) {
    return withChannel(track, change);
  }

  @Test
  void theFaderScalesByItsDecibels() throws IOException {
    Collected out = render(with(pulse(1, 1), c -> c.withGainDb(-6)));

    assertThat(out.left()[QUARTER]).isCloseTo(0.5011872f, EXACT);
  }

  @Test
  void panIsFullInTheCentreAndFallsOnTheFarSideAlone() throws IOException {
    Collected out =
        render(
            with(pulse(1, 1), c -> c.withPan(0)), with(pulse(2, 2), c -> c.withPan(-1)),
            with(pulse(3, 3), c -> c.withPan(0.5)));

    assertThat(out.left()[QUARTER]).isEqualTo(1);
    assertThat(out.right()[QUARTER]).isEqualTo(1);
    assertThat(out.left()[2 * QUARTER]).isEqualTo(1);
    assertThat(out.right()[2 * QUARTER]).isZero();
    assertThat(out.left()[3 * QUARTER]).isCloseTo(0.70710678f, EXACT);
    assertThat(out.right()[3 * QUARTER]).isEqualTo(1);
  }

  @Test
  void aSendIsTakenBeforeOrBehindTheFader() throws IOException {
    TrackId bus = new TrackId(9);
    Collected out =
        render(
            with(pulse(1, 1), c -> c.withGainDb(-120).withSends(List.of(new Send(bus, -6, true)))),
            with(pulse(2, 2), c -> c.withGainDb(-6).withSends(List.of(new Send(bus, -6, false)))),
            bus(9, Track.Kind.BUS));

    assertThat(out.left()[QUARTER]).isCloseTo(0.5011872f, EXACT);
    assertThat(out.left()[2 * QUARTER]).isCloseTo(0.5011872f + 0.2511886f, EXACT);
  }

  @Test
  void muteClosesAChannelAndItsSends() throws IOException {
    Collected out =
        render(
            with(pulse(1, 1), c -> c.withMuted(true).withSends(List.of(new Send(new TrackId(9), 0, true)))),
            bus(9, Track.Kind.BUS));

    assertThat(out.onset()).isEqualTo(-1);
  }

  @Test
  void soloLeavesWhatIsSoloedAndTheBussesItFeeds() throws IOException {
    TrackId bus = new TrackId(9);
    Collected out =
        render(
            with(pulse(1, 1), c -> c.withSolo(true).withOutput(Optional.of(bus))),
            with(pulse(2, 2), c -> c.withOutput(Optional.of(bus))), pulse(3, 3), bus(9, Track.Kind.BUS));

    assertThat(out.left()[QUARTER]).isEqualTo(1);
    assertThat(out.left()[2 * QUARTER]).isZero();
    assertThat(out.left()[3 * QUARTER]).isZero();
  }

  @Test
  void aSoloedBusIsHeardWithWhatFeedsIt() throws IOException {
    TrackId bus = new TrackId(9);
    TrackId reverb = new TrackId(8);
    Collected out =
        render(
            with(pulse(1, 1), c -> c.withOutput(Optional.of(bus))),
            with(pulse(2, 2), c -> c.withSends(List.of(new Send(reverb, -6, false)))),
            bus(8, Track.Kind.REVERB_BUS), with(bus(9, Track.Kind.BUS), c -> c.withSolo(true)));
    assertThat(out.left()[QUARTER]).isEqualTo(1);
    assertThat(out.left()[2 * QUARTER]).isZero();

    Collected wet =
        render(
            with(pulse(2, 2), c -> c.withSends(List.of(new Send(reverb, -6, false)))),
            with(bus(8, Track.Kind.REVERB_BUS), c -> c.withSolo(true)));
    assertThat(wet.left()[2 * QUARTER]).isCloseTo(0.5011872f, EXACT);
  }

  @Test
  void aPartIsMutedOnItsOwnWhereAnInstrumentIsShared() throws IOException {
    Track part =
        pulse(2, 2).withInstrument(Optional.empty()).withPlaysThrough(Optional.of(new TrackId(1)));

    Collected ownerMuted = render(with(pulse(1, 1), c -> c.withMuted(true)), part);
    assertThat(ownerMuted.onset()).isEqualTo(2 * QUARTER);

    Collected partMuted = render(pulse(1, 1), with(part, c -> c.withMuted(true)));
    assertThat(partMuted.left()[QUARTER]).isEqualTo(1);
    assertThat(partMuted.left()[2 * QUARTER]).isZero();
  }

  @Test
  void latenciesAreCompensatedToTheSample() throws IOException {
    TrackId bus = new TrackId(9);
    Collected out =
        render(
            with(pulse(1, 1), c -> c.withInserts(List.of(effect(21, TestEffect.LATENT + 100)))),
            with(
                pulse(2, 1),
                c -> c.withOutput(Optional.of(bus)).withInserts(List.of(effect(22, TestEffect.LATENT + 37)))),
            with(pulse(3, 1), c -> c.withSends(List.of(new Send(bus, 0, false)))),
            with(bus(9, Track.Kind.BUS), c -> c.withInserts(List.of(effect(23, TestEffect.LATENT + 100)))));

    assertThat(out.onset()).isEqualTo(QUARTER);
    assertThat(out.left()[QUARTER]).isEqualTo(4);
    assertThat(out.left()[QUARTER + 1]).isZero();
  }

  @Test
  void effectSendsReachTheReverbThroughTheFaderAndDryLeavesItOut() throws IOException {
    Track track =
        with(track(1, TestSends.ID, clip(2, 0, 8, note(1, 1, 1, 60))), c -> c.withGainDb(-6).withPan(-1));
    Song song = TestSongs.song(track, with(bus(8, Track.Kind.REVERB_BUS), c -> c.withGainDb(0)));
    RenderSettings settings = TestSongs.settings().withTailSeconds(OptionalDouble.of(0));

    Collected wet = TestSongs.render(song, catalog, settings);
    Collected dry = TestSongs.render(song, catalog, settings.withDry(true));

    assertThat(wet.right()[QUARTER]).isCloseTo(0.5f * 0.5011872f, EXACT);
    assertThat(dry.right()[QUARTER]).isZero();
    assertThat(dry.left()[QUARTER]).isCloseTo(0.5011872f, EXACT);
  }

  @Test
  void aCircleOfBussesIsToldAndBroken() throws IOException {
    Song song =
        TestSongs.song(
            with(pulse(1, 1), c -> c.withOutput(Optional.of(new TrackId(8)))),
            with(bus(8, Track.Kind.BUS), c -> c.withOutput(Optional.of(new TrackId(9)))),
            with(bus(9, Track.Kind.BUS), c -> c.withSends(List.of(new Send(new TrackId(8), 0, false)))));
    Collected out = new Collected();

    RenderResult result =
        OfflineRenderer.render(song, catalog, AudioSources.NONE, TestSongs.settings(), out, Progress.NONE);

    assertThat(result.problems()).extracting(StudioException::what).containsExactly("A channel cannot feed itself");
    assertThat(out.left()[QUARTER]).isEqualTo(1);
  }

  @Test
  void gainFollowsItsLane() throws IOException {
    Track track =
        track(
                1, TestRecorder.ID,
                clip(2, 0, 8, note(1, 1, 0.1, 60), note(2, 2, 0.1, 60), note(3, 3, 0.1, 60)))
            .withLanes(
                List.of(
                    new AutomationLane(
                        new LaneTarget.Gain(),
                        List.of(
                            new AutomationPoint(TimelineTick.ofQuarters(1), -20, true),
                            new AutomationPoint(TimelineTick.ofQuarters(3), 0, false)))));

    Collected out = render(track);

    assertThat(out.left()[QUARTER]).isCloseTo(0.1f, EXACT);
    assertThat(out.left()[2 * QUARTER]).isCloseTo(0.31622776f, Offset.offset(1e-4f));
    assertThat(out.left()[3 * QUARTER]).isCloseTo(1, Offset.offset(1e-4f));
  }

  private static List<AutomationPoint> rising() {
    return List.of(
        new AutomationPoint(TimelineTick.ofQuarters(1), -20, true),
        new AutomationPoint(TimelineTick.ofQuarters(3), 0, false));
  }

  @Test
  void gainOfABusAndTheMasterAndTheirInsertsFollowTheirLanes() throws IOException {
    Track pulses =
        track(
            1, TestRecorder.ID, clip(2, 0, 8, note(1, 1, 0.1, 60), note(2, 2, 0.1, 60), note(3, 3, 0.1, 60)));
    AutomationLane gain = new AutomationLane(new LaneTarget.Gain(), rising());
    Song plain =
        TestSongs.song(
            with(pulses, c -> c.withOutput(Optional.of(new TrackId(9)))), bus(9, Track.Kind.BUS));
    Song busMoves = plain.mapLanes(new TrackId(9), _ -> List.of(gain));
    Song masterMoves = plain.mapLanes(Song.MASTER, _ -> List.of(gain));
    RenderSettings settings = TestSongs.settings().withTailSeconds(OptionalDouble.of(0));
    for (Song song : List.of(busMoves, masterMoves)) {
      Collected out = TestSongs.render(song, catalog, settings);
      assertThat(out.left()[QUARTER]).isCloseTo(0.1f, EXACT);
      assertThat(out.left()[2 * QUARTER]).isCloseTo(0.31622776f, Offset.offset(1e-4f));
      assertThat(out.left()[3 * QUARTER]).isCloseTo(1, Offset.offset(1e-4f));
    }

    Catalog withTremolo = TestSongs.catalog(recorder, TestEffect.tremolo());
    AutomationLane depth =
        new AutomationLane(
            new LaneTarget.Parameter(new DeviceId(50), "depth"),
            List.of(
                new AutomationPoint(TimelineTick.ZERO, 0, false),
                new AutomationPoint(TimelineTick.ofQuarters(2.5), 1, false)));
    Song inserted =
        plain.withMaster(plain.master().withInserts(List.of(effect(50, TestEffect.TREMOLO))))
            .withMasterLanes(List.of(depth));
    Collected out = TestSongs.render(inserted, withTremolo, settings);
    assertThat(out.left()[2 * QUARTER]).isEqualTo(1);
    assertThat(out.left()[3 * QUARTER]).isLessThan(1);
  }

  @Test
  void aMutedMasterStaysSilentWhateverMovesItsFader() throws IOException {
    Song song =
        TestSongs.song(pulse(1, 1))
            .withMaster(Channel.DEFAULT.withMuted(true))
            .withMasterLanes(List.of(new AutomationLane(new LaneTarget.Gain(), rising())));
    assertThat(TestSongs.render(song, catalog, TestSongs.settings()).onset()).isEqualTo(-1);
  }

  @Test
  void stemsAddUpToTheMix() throws IOException {
    Song song =
        TestSongs.song(
            with(pulse(1, 1), c -> c.withInserts(List.of(effect(21, TestEffect.LATENT + 100)))),
            with(pulse(2, 2), c -> c.withGainDb(-6).withPan(0.3)));
    Map<TrackId, FrameSink> stems = new LinkedHashMap<>();
    Collected first = new Collected();
    Collected second = new Collected();
    stems.put(new TrackId(1), first);
    stems.put(new TrackId(2), second);
    Collected mix = new Collected();

    OfflineRenderer.render(
        song, catalog, AudioSources.NONE, TestSongs.settings(), mix, stems, Progress.NONE);

    assertThat(first.onset()).isEqualTo(QUARTER);
    assertThat(second.onset()).isEqualTo(2 * QUARTER);
    assertThat(first.frames()).isEqualTo(mix.frames());
    for (int i = 0; i < mix.frames(); i++) {
      assertThat(first.left()[i] + second.left()[i]).isEqualTo(mix.left()[i]);
      i += 997;
    }
  }

  @Test
  void anAudioClipSoundsWhereItStandsAtItsGain() throws IOException {
    Track audio =
        Track.of(new TrackId(1), "Take", Track.Kind.AUDIO, 0)
            .withClips(
                List.of(
                    AudioClip.of(new ClipId(2), "", TimelineTick.ofQuarters(1), Ticks.PER_QUARTER, "a.wav")
                        .withFirstFrame(5000)
                        .withGainDb(-6)));
    NoiseSource noise = new NoiseSource(RATE, 100_000);
    float[] expected = new float[QUARTER];
    noise.read(1, 5000, expected, 0, QUARTER);

    Collected out =
        TestSongs.render(
            TestSongs.song(audio), catalog, _ -> noise, TestSongs.settings().withTailSeconds(OptionalDouble.of(1)));

    assertThat(out.onset()).isEqualTo(QUARTER);
    assertThat(out.right()[QUARTER + 77]).isCloseTo(expected[77] * 0.5011872f, EXACT);
    assertThat(out.right()[2 * QUARTER]).isZero();
  }

  @Test
  void anAudioClipOfAnotherRateKeepsItsPitchAndPlace() throws IOException {
    Track audio =
        Track.of(new TrackId(1), "Take", Track.Kind.AUDIO, 0)
            .withClips(List.of(AudioClip.of(new ClipId(2), "", TimelineTick.ZERO, Ticks.PER_QUARTER, "a.wav")));
    AudioSource sine = new SineSource(44100, 997);

    Collected out =
        TestSongs.render(
            TestSongs.song(audio), catalog, _ -> sine, TestSongs.settings().withTailSeconds(OptionalDouble.of(0)));

    float[] left = out.left();
    double worst = 0;
    for (int i = 2000; i < 20_000; i++) {
      worst = Math.max(worst, Math.abs(left[i] - 0.5 * Math.sin(2 * Math.PI * 997 * i / RATE)));
    }
    // -120 dB of the sine.
    assertThat(worst).isLessThan(5e-7);
  }

  @Test
  void aMissingDeviceIsToldAndTheRestPlays() throws IOException {
    Collected out = new Collected();

    RenderResult result =
        OfflineRenderer.render(
            TestSongs.song(track(1, "gone"), pulse(2, 1)), catalog, AudioSources.NONE, TestSongs.settings(), out,
            Progress.NONE);

    assertThat(result.problems()).hasSize(1);
    assertThat(out.onset()).isEqualTo(QUARTER);
  }

  @Test
  void anEmptySongRendersToNothing() throws IOException {
    assertThat(TestSongs.render(Song.EMPTY, catalog, TestSongs.settings()).frames()).isZero();
  }

  @Test
  void threeHundredTracksAreMixed() throws IOException {
    List<Track> tracks = new ArrayList<>();
    for (int i = 1; i <= 300; i++) {
      tracks.add(pulse(i, 1));
    }

    Collected out = render(tracks.toArray(Track[]::new));

    assertThat(out.left()[QUARTER]).isEqualTo(300);
  }

  @Test
  void cancellingStopsAtOnce() throws IOException {
    RenderResult result =
        OfflineRenderer.render(
            TestSongs.song(pulse(1, 1)), catalog, AudioSources.NONE, TestSongs.settings(), new Collected(),
            (fraction, _) -> fraction < 0.1);

    assertThat(result.finished()).isFalse();
    assertThat(result.frames()).isLessThan(QUARTER);
  }
}
