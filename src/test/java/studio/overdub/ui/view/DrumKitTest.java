package studio.overdub.ui.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.overdub.base.DeviceId;
import studio.overdub.base.TrackId;
import studio.overdub.edit.TrackEdits;
import studio.overdub.song.Device;
import studio.overdub.song.MidiAddress;
import studio.overdub.song.Song;
import studio.overdub.song.Track;

class DrumKitTest {
  private final Track track =
      TrackEdits.add("Kit", Track.Kind.INSTRUMENT, Optional.empty())
          .apply(Song.EMPTY)
          .track(new TrackId(1))
          .orElseThrow();
  private final Device sampler = Device.of(new DeviceId(9), "sampler", 1);

  @Test
  void aSamplerSetToDrumsIsAKit() {
    assertThat(DrumKit.is(track.withInstrument(Optional.of(sampler.withParam("drums", 1))))).isTrue();
    assertThat(DrumKit.is(track.withInstrument(Optional.of(sampler.withParam("drums", 0))))).isFalse();
    assertThat(DrumKit.is(track.withInstrument(Optional.of(sampler)))).isFalse();
  }

  @Test
  void theDrumMachineIsAKit() {
    Track machine = track.withInstrument(Optional.of(Device.of(new DeviceId(9), "drums", 1)));
    assertThat(DrumKit.is(machine)).isTrue();
    assertThat(DrumKit.keyName(machine, 56)).isEqualTo("Cowbell");
  }

  @Test
  void theTenthChannelIsAKitWhateverPlaysIt() {
    assertThat(DrumKit.is(track)).isFalse();
    assertThat(DrumKit.is(track.withMidi(new MidiAddress(0, MidiAddress.DRUMS)))).isTrue();
  }

  @Test
  void keysOfAKitAreCalledByWhatTheyStrike() {
    Track kit = track.withInstrument(Optional.of(sampler.withParam("drums", 1)));
    assertThat(DrumKit.keyName(kit, 36)).isEqualTo(Percussion.name(36)).isNotEmpty();
    assertThat(DrumKit.keyName(track, 36)).isEqualTo("C2");
  }
}
