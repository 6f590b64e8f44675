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
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.overdub.base.DeviceId;
import studio.overdub.base.Progress;
import studio.overdub.base.TimelineTick;
import studio.overdub.base.TrackId;
import studio.overdub.device.AudioSources;
import studio.overdub.device.Catalog;
import studio.overdub.edit.TrackEdits;
import studio.overdub.instruments.drums.DrumMachineType;
import studio.overdub.instruments.pads.DrumRackType;
import studio.overdub.instruments.sampling.SampleStore;
import studio.overdub.song.AutomationLane;
import studio.overdub.song.AutomationPoint;
import studio.overdub.song.Channel;
import studio.overdub.song.LaneTarget;
import studio.overdub.song.Route;
import studio.overdub.song.Song;
import studio.overdub.song.Track;
import studio.overdub.testing.SoundInMemory;

/**
 * The further outputs of an instrument, by a drum rack with a kick at 1, 3, 5, 7 and a snare at 2, 4, 6, 8 quarters.
 */
class OutputsTest {
  private static final Offset<Float> EXACT = Offset.offset(1e-6f);
  private static final int KICK = 36;
  private static final int SNARE = 38;
  private static final TrackId DRUMS = new TrackId(1);
  private static final TrackId BUS = new TrackId(9);
  private static final float KICK_LEVEL = .5f;
  private static final float SNARE_LEVEL = .25f;
  private static final AudioSources SOURCES =
      file -> level(file.contains("kick") ? KICK_LEVEL : SNARE_LEVEL);

  private final Catalog catalog =
      TestSongs.catalog(
          new DrumRackType(new SampleStore()), TestEffect.tremolo(), TestEffect.latent(100), TestEffect.latent(37));

  private static SoundInMemory level(float level) {
    float[] samples = new float[RATE / 20];
    Arrays.fill(samples, level);
    return SoundInMemory.mono(RATE, samples);
  }

  private static Track drums(UnaryOperator<Channel> change) {
    Track drums =
        track(
            1, "drumrack",
            clip(
                11, 0, 9, note(1, 1, .2, KICK), note(2, 2, .2, SNARE), note(3, 3, .2, KICK), note(4, 4, .2, SNARE),
                note(5, 5, .2, KICK), note(6, 6, .2, SNARE), note(7, 7, .2, KICK), note(8, 8, .2, SNARE)));
    return withChannel(
        drums.withInstrument(
            drums.instrument().map(
                rack ->
                    rack.withText("pad36.samples", "audio/kick.wav").withText("pad38.samples", "audio/snare.wav")
                        .withParam("pad36.velocity", 0).withParam("pad38.velocity", 0)
                        .withParam("pad38.output", 2))),
        change);
  }

  private static Channel toBus(Channel channel) {
    return channel.withRoutes(List.of(new Route(2, Optional.of(BUS))));
  }

  private Collected render(Song song) throws IOException {
    return TestSongs.render(song, catalog, SOURCES, TestSongs.settings().withTailSeconds(OptionalDouble.of(0)));
  }

  private Collected render(Track... tracks) throws IOException {
    return render(TestSongs.song(tracks));
  }

  private static float kick(Collected out) {
    return out.left()[3 * QUARTER + 1000];
  }

  private static float snare(Collected out) {
    return out.left()[4 * QUARTER + 1000];
  }

  @Test
  void aPadOnABusSoundsThroughItAndNotThroughItsTrack() throws IOException {
    Collected out =
        render(
            drums(c -> toBus(c).withGainDb(-120)),
            withChannel(bus(9, Track.Kind.BUS), c -> c.withGainDb(-6).withPan(-1)));

    assertThat(kick(out)).isZero();
    assertThat(snare(out)).isCloseTo(SNARE_LEVEL * .5011872f, EXACT);
    assertThat(out.right()[4 * QUARTER + 1000]).isZero();
  }

  @Test
  void aDrumOfTheDrumMachineGoesTheSameWay() throws IOException {
    Catalog machines = TestSongs.catalog(new DrumMachineType());
    Track machine = track(1, "drums", clip(11, 0, 9, note(1, 1, .2, KICK), note(2, 4, .2, SNARE)));
    Track routed =
        withChannel(
            machine.withInstrument(machine.instrument().map(d -> d.withParam("snare.output", 2))),
            c -> toBus(c).withGainDb(-120));
    Song song = TestSongs.song(routed, bus(9, Track.Kind.BUS));
    Collected out =
        TestSongs.render(song, machines, SOURCES, TestSongs.settings().withTailSeconds(OptionalDouble.of(0)));
    assertThat(peak(out.left(), QUARTER, 4 * QUARTER)).as("the kick, on the track").isLessThan(1e-5f);
    assertThat(peak(out.left(), 4 * QUARTER, 5 * QUARTER)).as("the snare, on the bus").isGreaterThan(.05f);
  }

  private static float peak(float[] audio, int from, int to) {
    float peak = 0;
    for (int i = from; i < to; i++) {
      peak = Math.max(peak, Math.abs(audio[i]));
    }
    return peak;
  }

  @Test
  void anEffectOnTheBusIsHeardOnThePadAlone() throws IOException {
    Song song =
        TestSongs.song(
            drums(OutputsTest::toBus),
            withChannel(bus(9, Track.Kind.BUS), c -> c.withInserts(List.of(effect(21, TestEffect.TREMOLO)))));
    Collected with = render(song);
    Collected without = render(song.mapTrack(BUS, b -> b.withChannel(Channel.DEFAULT)));

    assertThat(kick(with)).isEqualTo(kick(without)).isEqualTo(KICK_LEVEL);
    assertThat(snare(without)).isEqualTo(SNARE_LEVEL);
    assertThat(snare(with)).isNotZero().isLessThan(SNARE_LEVEL);
  }

  @Test
  void anEffectOnTheTrackIsNotHeardOnAPadThatGoesElsewhere() throws IOException {
    Collected out =
        render(
            drums(c -> toBus(c).withInserts(List.of(effect(21, TestEffect.TREMOLO)))), bus(9, Track.Kind.BUS));

    assertThat(kick(out)).isLessThan(KICK_LEVEL);
    assertThat(snare(out)).isEqualTo(SNARE_LEVEL);
  }

  @Test
  void anOutputThatLeadsNowhereGoesTheWayOfTheMainOne() throws IOException {
    for (List<Route> routes :
        List.of(
            List.<Route>of(), List.of(new Route(1, Optional.of(BUS))), List.of(new Route(3, Optional.of(BUS))),
            List.of(new Route(2, Optional.of(new TrackId(77)))), List.of(new Route(2, Optional.of(DRUMS))))) {
      Collected out =
          render(
              drums(c -> c.withRoutes(routes).withGainDb(-6)),
              withChannel(bus(9, Track.Kind.BUS), c -> c.withGainDb(-120)));
      assertThat(kick(out)).isCloseTo(KICK_LEVEL * .5011872f, EXACT);
      assertThat(snare(out)).as("%s", routes).isCloseTo(SNARE_LEVEL * .5011872f, EXACT);
    }
  }

  @Test
  void aPadOfADeletedBusSoundsThroughItsTrackAgain() throws IOException {
    Song song =
        TrackEdits.remove(BUS)
            .apply(TestSongs.song(drums(c -> toBus(c).withGainDb(-6)), bus(9, Track.Kind.BUS)));

    assertThat(song.track(DRUMS).orElseThrow().channel().routes()).isEmpty();
    assertThat(snare(render(song))).isCloseTo(SNARE_LEVEL * .5011872f, EXACT);
  }

  @Test
  void anOutputGoesStraightToTheMaster() throws IOException {
    Collected out =
        render(drums(c -> c.withRoutes(List.of(new Route(2, Optional.empty()))).withGainDb(-120)));

    assertThat(kick(out)).isZero();
    assertThat(snare(out)).isEqualTo(SNARE_LEVEL);
  }

  @Test
  void outputsStayInTimeWithTheTrackWhateverTheLatencies() throws IOException {
    Collected out =
        render(
            drums(c -> toBus(c).withInserts(List.of(effect(21, TestEffect.LATENT + 100)))),
            withChannel(bus(9, Track.Kind.BUS), c -> c.withInserts(List.of(effect(22, TestEffect.LATENT + 37)))));

    assertThat(out.left()[3 * QUARTER - 1]).isZero();
    assertThat(out.left()[3 * QUARTER]).isEqualTo(KICK_LEVEL);
    assertThat(out.left()[4 * QUARTER - 1]).isZero();
    assertThat(out.left()[4 * QUARTER]).isEqualTo(SNARE_LEVEL);
  }

  @Test
  void soloingTheBusLeavesItsPads() throws IOException {
    Collected out = render(drums(OutputsTest::toBus), withChannel(bus(9, Track.Kind.BUS), c -> c.withSolo(true)));

    assertThat(kick(out)).isZero();
    assertThat(snare(out)).isEqualTo(SNARE_LEVEL);
  }

  @Test
  void soloingABusBehindTheBusLeavesItsPads() throws IOException {
    Collected out =
        render(
            drums(OutputsTest::toBus),
            withChannel(bus(9, Track.Kind.BUS), c -> c.withOutput(Optional.of(new TrackId(8)))),
            withChannel(bus(8, Track.Kind.BUS), c -> c.withSolo(true)));

    assertThat(kick(out)).isZero();
    assertThat(snare(out)).isEqualTo(SNARE_LEVEL);
  }

  @Test
  void soloingTheTrackLeavesAllItsPads() throws IOException {
    Collected out = render(drums(c -> toBus(c).withSolo(true)), bus(9, Track.Kind.BUS));

    assertThat(kick(out)).isEqualTo(KICK_LEVEL);
    assertThat(snare(out)).isEqualTo(SNARE_LEVEL);
  }

  @Test
  void mutingTheTrackOrSoloingAnotherSilencesAllItsPads() throws IOException {
    assertThat(render(drums(c -> toBus(c).withMuted(true)), bus(9, Track.Kind.BUS)).onset()).isEqualTo(-1);
    assertThat(
            render(
                    drums(OutputsTest::toBus), bus(9, Track.Kind.BUS),
                    withChannel(track(3, "drumrack"), c -> c.withSolo(true)))
                .onset())
        .isEqualTo(-1);
  }

  @Test
  void automationMovesAPadFromOutputToOutput() throws IOException {
    AutomationLane lane =
        new AutomationLane(
            new LaneTarget.Parameter(new DeviceId(1001), "pad38.output"),
            List.of(
                new AutomationPoint(TimelineTick.ZERO, 0, false),
                new AutomationPoint(TimelineTick.ofQuarters(3), 2, false),
                new AutomationPoint(TimelineTick.ofQuarters(5), 0, false)));
    Collected out =
        render(
            drums(c -> toBus(c).withGainDb(-120)).withLanes(List.of(lane)), bus(9, Track.Kind.BUS));

    assertThat(out.left()[2 * QUARTER + 1000]).isZero();
    assertThat(out.left()[4 * QUARTER + 1000]).isEqualTo(SNARE_LEVEL);
    assertThat(out.left()[6 * QUARTER + 1000]).isZero();
  }

  @Test
  void stemsOfTrackAndBusAddUpToTheMix() throws IOException {
    Song song =
        TestSongs.song(
            drums(c -> c.withRoutes(
                    List.of(new Route(1, Optional.empty()), new Route(2, Optional.of(BUS))))
                .withInserts(List.of(effect(21, TestEffect.LATENT + 100)))),
            bus(9, Track.Kind.BUS));
    Song spread =
        song.mapTrack(DRUMS, t -> t.withInstrument(t.instrument().map(d -> d.withParam("pad36.output", 1))));
    Collected mix = new Collected();
    Map<TrackId, FrameSink> stems = new LinkedHashMap<>();
    Collected drums = new Collected();
    Collected bus = new Collected();
    stems.put(DRUMS, drums);
    stems.put(BUS, bus);
    OfflineRenderer.render(
        spread, catalog, SOURCES, TestSongs.settings().withTailSeconds(OptionalDouble.of(0)), mix, stems,
        Progress.NONE);

    assertThat(kick(drums)).isEqualTo(KICK_LEVEL);
    assertThat(snare(drums)).isZero();
    assertThat(snare(bus)).isEqualTo(SNARE_LEVEL);
    for (int i = 0; i < mix.frames(); i++) {
      assertThat(mix.left()[i]).isEqualTo(drums.left()[i] + bus.left()[i]);
    }
  }

  private static Song intricate() {
    return TestSongs.song(
            drums(c -> c.withRoutes(List.of(new Route(1, Optional.empty()), new Route(2, Optional.of(BUS))))
                    .withInserts(List.of(effect(21, TestEffect.TREMOLO), effect(22, TestEffect.LATENT + 100))))
                .withLanes(
                    List.of(
                        new AutomationLane(
                            new LaneTarget.Parameter(new DeviceId(1001), "pad36.output"),
                            List.of(
                                new AutomationPoint(TimelineTick.ZERO, 0, false),
                                new AutomationPoint(TimelineTick.ofQuarters(4.5), 1, false))))),
            withChannel(
                bus(9, Track.Kind.BUS),
                c -> c.withInserts(List.of(effect(23, TestEffect.TREMOLO), effect(24, TestEffect.LATENT + 37)))));
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "37, 1", "512, 2", "8192, 2", "100, 2"})
  void blocksAndThreadsChangeNothing(int block, int threads) throws IOException {
    RenderSettings settings = TestSongs.settings().withTailSeconds(OptionalDouble.of(.5));
    Collected reference = TestSongs.render(intricate(), catalog, SOURCES, settings);
    Collected other =
        TestSongs.render(
            intricate(), catalog, SOURCES, settings.withBlockFrames(block).withThreads(threads));

    assertThat(other.left()).isEqualTo(reference.left());
    assertThat(other.right()).isEqualTo(reference.right());
  }
}
