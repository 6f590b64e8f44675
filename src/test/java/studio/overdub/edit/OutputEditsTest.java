package studio.overdub.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.overdub.base.DeviceId;
import studio.overdub.base.TimelineTick;
import studio.overdub.base.TrackId;
import studio.overdub.song.AutomationLane;
import studio.overdub.song.AutomationPoint;
import studio.overdub.song.Device;
import studio.overdub.song.LaneTarget;
import studio.overdub.song.Route;
import studio.overdub.song.Song;
import studio.overdub.song.Track;

class OutputEditsTest {
  private static final TrackId DRUMS = new TrackId(1);
  private static final TrackId SNARES = new TrackId(3);
  private static final TrackId ROOM = new TrackId(4);
  private static final String KICK = "pad36.output";
  private static final String SNARE = "pad38.output";
  private static final String RIM = "pad37.output";
  private static final int OUTPUTS = 17;

  private Song song =
      Song.EMPTY
          .withTracks(
              List.of(
                  Track.of(DRUMS, "Drums", Track.Kind.INSTRUMENT, 0)
                      .withInstrument(Optional.of(Device.of(new DeviceId(2), "drumrack", 1))),
                  Track.of(SNARES, "Snares", Track.Kind.BUS, 0), Track.of(ROOM, "Room", Track.Kind.BUS, 0)))
          .withNextId(10);

  private void apply(Edit edit) {
    song = edit.apply(song);
  }

  private void send(String param, TrackId bus) {
    apply(OutputEdits.past(DRUMS, param, OUTPUTS, Optional.of(bus)));
  }

  private Track drums() {
    return song.track(DRUMS).orElseThrow();
  }

  private double output(String param) {
    return drums().instrument().orElseThrow().params().getOrDefault(param, 0.0);
  }

  private static Route route(int output, TrackId bus) {
    return new Route(output, Optional.of(bus));
  }

  @Test
  void partsThatGoToOneBusShareAnOutput() {
    send(SNARE, SNARES);
    send(RIM, SNARES);
    send(KICK, ROOM);

    assertThat(output(SNARE)).isEqualTo(1);
    assertThat(output(RIM)).isEqualTo(1);
    assertThat(output(KICK)).isEqualTo(2);
    assertThat(drums().channel().routes()).containsExactly(route(1, SNARES), route(2, ROOM));
  }

  @Test
  void anOutputThatNobodyUsesAnyMoreHasNoRoute() {
    send(SNARE, SNARES);
    send(RIM, SNARES);
    apply(OutputEdits.toTrack(DRUMS, SNARE));
    assertThat(drums().channel().routes()).containsExactly(route(1, SNARES));
    send(RIM, ROOM);
    assertThat(drums().channel().routes()).containsExactly(route(1, ROOM));
    apply(OutputEdits.toTrack(DRUMS, RIM));
    assertThat(drums().channel().routes()).isEmpty();
  }

  @Test
  void anOutputThatAutomationChoosesKeepsItsRoute() {
    send(SNARE, SNARES);
    song =
        song.mapTrack(
            DRUMS,
            t ->
                t.withLanes(
                    List.of(
                        new AutomationLane(
                            new LaneTarget.Parameter(new DeviceId(2), KICK),
                            List.of(new AutomationPoint(TimelineTick.ZERO, 1, false))))));
    apply(OutputEdits.toTrack(DRUMS, SNARE));
    assertThat(drums().channel().routes()).containsExactly(route(1, SNARES));
  }

  @Test
  void anOutputThatAnotherPartUsesWithoutARouteIsLeftToIt() {
    song = song.mapTrack(DRUMS, t -> t.withInstrument(t.instrument().map(d -> d.withParam(KICK, 1))));
    send(SNARE, SNARES);
    assertThat(output(SNARE)).isEqualTo(2);
    assertThat(OutputEdits.destination(drums(), KICK)).isEmpty();
  }

  @Test
  void theMasterIsADestinationToo() {
    apply(OutputEdits.past(DRUMS, KICK, OUTPUTS, Optional.empty()));
    assertThat(drums().channel().routes()).containsExactly(new Route(1, Optional.empty()));
    assertThat(OutputEdits.destination(drums(), KICK)).contains(Optional.empty());
  }

  @Test
  void aNewBusComesWithThePartOnItAsOneStep() {
    apply(OutputEdits.toNewBus(DRUMS, SNARE, OUTPUTS, "Snare bus"));
    Track bus = song.tracks().getLast();
    assertThat(bus.name()).isEqualTo("Snare bus");
    assertThat(bus.kind()).isEqualTo(Track.Kind.BUS);
    assertThat(OutputEdits.destination(drums(), SNARE)).contains(Optional.of(bus.id()));
  }

  @Test
  void withoutAFreeOutputNothingChanges() {
    apply(OutputEdits.past(DRUMS, KICK, 2, Optional.of(ROOM)));
    Song before = song;
    apply(OutputEdits.past(DRUMS, SNARE, 2, Optional.of(SNARES)));
    assertThat(song).isSameAs(before);
    apply(OutputEdits.toNewBus(DRUMS, SNARE, 2, "Snare bus"));
    assertThat(song).isSameAs(before);
    assertThat(OutputEdits.hasRoom(drums(), SNARE, 2)).isFalse();
    apply(OutputEdits.past(DRUMS, SNARE, 2, Optional.of(ROOM)));
    assertThat(output(SNARE)).isEqualTo(1);
  }

  @Test
  void whereItGoesAlreadyOrNowhereNothingChanges() {
    Song before = song;
    apply(OutputEdits.toTrack(DRUMS, SNARE));
    apply(OutputEdits.past(DRUMS, SNARE, OUTPUTS, Optional.of(DRUMS)));
    apply(OutputEdits.past(DRUMS, SNARE, OUTPUTS, Optional.of(new TrackId(77))));
    apply(OutputEdits.past(SNARES, SNARE, OUTPUTS, Optional.of(ROOM)));
    assertThat(song).isSameAs(before);
    send(SNARE, SNARES);
    before = song;
    send(SNARE, SNARES);
    assertThat(song).isSameAs(before);
  }

  @Test
  void aDeletedBusTakesItsRouteAlong() {
    send(SNARE, SNARES);
    apply(TrackEdits.remove(SNARES));
    assertThat(drums().channel().routes()).isEmpty();
    assertThat(OutputEdits.destination(drums(), SNARE)).isEmpty();
  }
}
