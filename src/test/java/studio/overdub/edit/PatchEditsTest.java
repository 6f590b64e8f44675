package studio.overdub.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.overdub.base.DeviceId;
import studio.overdub.base.TimelineTick;
import studio.overdub.base.TrackId;
import studio.overdub.device.Catalog;
import studio.overdub.device.DeviceType;
import studio.overdub.device.Patch;
import studio.overdub.device.PatchDevice;
import studio.overdub.device.Preset;
import studio.overdub.device.SoundFacts;
import studio.overdub.effects.DelayType;
import studio.overdub.instruments.fm.FmType;
import studio.overdub.instruments.synth.SynthType;
import studio.overdub.song.AutomationPoint;
import studio.overdub.song.Channel;
import studio.overdub.song.Device;
import studio.overdub.song.LaneTarget;
import studio.overdub.song.Send;
import studio.overdub.song.Song;
import studio.overdub.song.Track;

class PatchEditsTest {
  private static final TrackId TRACK = new TrackId(1);
  private static final TrackId BUS = new TrackId(2);

  private final DeviceType synth = new SynthType();
  private final Catalog catalog = new Catalog(List.of(synth, new FmType(), new DelayType()));
  private final Channel channel =
      Channel.DEFAULT.withGainDb(-5).withPan(.3).withSend(new Send(BUS, -9, false))
          .withInserts(List.of(device(11, "eq"), device(12, "delay"), device(13, "delay")));
  private final Track track =
      Track.of(TRACK, "Synthesizer", Track.Kind.INSTRUMENT, 3)
          .withNoteEffects(List.of(device(9, "chord")))
          .withInstrument(Optional.of(device(10, "synth")))
          .withChannel(channel);
  private final Song song =
      Song.EMPTY.withTracks(List.of(track, Track.of(BUS, "Plate", Track.Kind.BUS, 4))).withNextId(20);

  private static Device device(long id, String type) {
    return Device.of(new DeviceId(id), type, 1);
  }

  private static PatchDevice set(String type) {
    return new PatchDevice(type, 1, "", true, Map.of("mix", .5), Map.of());
  }

  private static Patch patch(String name, String instrument, String... inserts) {
    return new Patch(
        new SoundFacts(name, "Lead", List.of(), "", ""), List.of(set("arpeggiator")), set(instrument),
        List.of(inserts).stream().map(PatchEditsTest::set).toList());
  }

  private Song play(Song song, Patch patch) {
    return PatchEdits.play(TRACK, patch, catalog).apply(song);
  }

  private static List<Long> ids(List<Device> devices) {
    return devices.stream().map(device -> device.id().value()).toList();
  }

  @Test
  void aPatchReplacesAllDevicesAndNothingElse() {
    Track playing = play(song, patch("Stairs", "fm", "delay")).track(TRACK).orElseThrow();
    assertThat(playing.noteEffects()).extracting(Device::type).containsExactly("arpeggiator");
    assertThat(playing.instrument().orElseThrow().type()).isEqualTo("fm");
    assertThat(playing.channel().inserts()).extracting(Device::type).containsExactly("delay");
    assertThat(playing.channel().withInserts(List.of())).isEqualTo(channel.withInserts(List.of()));
    assertThat(playing.patch()).isEqualTo("Stairs");
  }

  @Test
  void devicesOfTheSameTypeGoOnAndOthersAreNew() {
    Song next = play(song, patch("Stairs", "synth", "delay", "reverb", "delay"));
    Track playing = next.track(TRACK).orElseThrow();
    assertThat(playing.instrument().orElseThrow().id()).isEqualTo(new DeviceId(10));
    assertThat(ids(playing.channel().inserts())).containsExactly(12L, 21L, 13L);
    assertThat(ids(playing.noteEffects())).containsExactly(20L);
    assertThat(next.nextId()).isEqualTo(22);
  }

  @Test
  void automationGoesOnWithItsDeviceAndIsKeptWithoutIt() {
    AutomationPoint point = new AutomationPoint(TimelineTick.ZERO, .2, false);
    Song automated = song;
    for (LaneTarget target :
        List.of(
            new LaneTarget.Gain(), new LaneTarget.Parameter(new DeviceId(10), "filter1.cutoff"),
            new LaneTarget.Parameter(new DeviceId(12), "mix"),
            new LaneTarget.Parameter(new DeviceId(11), "low.gain"))) {
      automated = LaneEdits.setAutomation(TRACK, target, "Draw", List.of(point)).apply(automated);
    }
    Track before = automated.track(TRACK).orElseThrow();
    Track after = play(automated, patch("Stairs", "synth", "delay")).track(TRACK).orElseThrow();
    assertThat(after.lanes()).isEqualTo(before.lanes());
    assertThat(PatchEdits.strandedLanes(before)).isZero();
    assertThat(PatchEdits.strandedLanes(after)).as("the equaliser's").isEqualTo(1);
  }

  @Test
  void aTrackThatIsCalledAfterItsSoundFollowsIt() {
    Song stairs = play(song, patch("Stairs", "fm"));
    assertThat(stairs.track(TRACK).orElseThrow().name()).isEqualTo("Stairs");
    Song ladder = play(stairs, patch("Ladder", "synth"));
    assertThat(ladder.track(TRACK).orElseThrow().name()).isEqualTo("Ladder");
    Song named = TrackEdits.rename(TRACK, "Hook").apply(ladder);
    assertThat(play(named, patch("Stairs", "fm")).track(TRACK).orElseThrow().name()).isEqualTo("Hook");
  }

  @Test
  void aPresetTakesThePatchsNameFromTheTrack() {
    Preset halogen = new Preset("Halogen", "synth", "", List.of(), "", "", Map.of(), Map.of());
    Song chosen = TrackEdits.play(TRACK, synth, halogen).apply(play(song, patch("Stairs", "fm", "delay")));
    Track playing = chosen.track(TRACK).orElseThrow();
    assertThat(playing.patch()).isEmpty();
    assertThat(playing.name()).isEqualTo("Halogen");
    assertThat(playing.channel().inserts()).as("effects stay").hasSize(1);
  }

  @Test
  void aTrackThatPlayedThroughAnotherPlaysForItself() {
    Song through = song.mapTrack(TRACK, t -> t.withInstrument(Optional.empty()).withPlaysThrough(Optional.of(BUS)));
    Track playing = play(through, patch("Stairs", "fm")).track(TRACK).orElseThrow();
    assertThat(playing.playsThrough()).isEmpty();
    assertThat(playing.instrument()).isPresent();
  }

  @Test
  void theSamePatchAgainChangesNothing() {
    Song once = play(song, patch("Stairs", "fm", "delay"));
    assertThat(play(once, patch("Stairs", "fm", "delay"))).isSameAs(once);
  }

  @Test
  void aNewTrackIsCalledAfterItsPatch() {
    Song added = PatchEdits.add(patch("Stairs", "fm", "delay"), catalog).apply(song);
    Track made = added.track(new TrackId(20)).orElseThrow();
    assertThat(made.name()).isEqualTo("Stairs");
    assertThat(made.patch()).isEqualTo("Stairs");
    assertThat(ids(made.channel().inserts())).doesNotContain(12L, 13L);
    assertThat(added.nextId()).isGreaterThan(ids(made.channel().inserts()).getLast());
  }

  @Test
  void aBusPlaysNoPatch() {
    assertThat(PatchEdits.play(BUS, patch("Stairs", "fm"), catalog).apply(song)).isSameAs(song);
  }
}
