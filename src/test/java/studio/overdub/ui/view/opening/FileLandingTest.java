package studio.overdub.ui.view.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.overdub.base.DeviceId;
import studio.overdub.base.TrackId;
import studio.overdub.edit.Edit;
import studio.overdub.song.Device;
import studio.overdub.song.Track;
import studio.overdub.ui.shell.DemoStudio;
import studio.overdub.ui.view.arrange.ArrangeLayout;
import studio.overdub.ui.view.arrange.ArrangeModel;
import studio.overdub.ui.view.arrange.TrackRow;
import studio.overdub.ui.view.opening.FileLanding.Kind;
import studio.overdub.ui.view.opening.FileLanding.Use;

class FileLandingTest {
  private final ArrangeModel model = new ArrangeModel(DemoStudio.playing().session);
  private TrackRow instrument;
  private TrackRow audio;

  @BeforeEach
  void layOut() {
    model.resize(1_000, 900);
    instrument = first(Track.Kind.INSTRUMENT);
    audio = first(Track.Kind.AUDIO);
  }

  private TrackRow first(Track.Kind kind) {
    return model.rows().stream().filter(row -> row.track().kind() == kind).findFirst().orElseThrow();
  }

  private FileLanding land(TrackRow row, double x, Kind kind, boolean modified) {
    return FileLanding.of(model, x, row.y() + row.height() / 2, kind, modified);
  }

  @Test
  void aSoundOnTheLanesIsAClipAndOnAnInstrumentsHeadItsSound() {
    double lanes = ArrangeLayout.HEADS + 200;
    assertThat(land(instrument, lanes, Kind.SOUND, false).use()).isEqualTo(Use.FILE);
    assertThat(land(audio, 20, Kind.SOUND, false).use()).isEqualTo(Use.FILE);
    assertThat(land(instrument, 20, Kind.SOUND, false))
        .isEqualTo(new FileLanding(Use.INSTRUMENT, Optional.of(instrument.track().id())));
  }

  @Test
  void withTheModifierASoundIsAnInstrumentAnywhere() {
    double lanes = ArrangeLayout.HEADS + 200;
    assertThat(land(instrument, lanes, Kind.SOUND, true).track()).contains(instrument.track().id());
    assertThat(land(audio, lanes, Kind.SOUND, true)).isEqualTo(new FileLanding(Use.INSTRUMENT, Optional.empty()));
  }

  @Test
  void aFontPlaysOnTheTrackItFallsOnOrOnANewOne() {
    double lanes = ArrangeLayout.HEADS + 200;
    assertThat(land(instrument, lanes, Kind.FONT, false).track()).contains(instrument.track().id());
    assertThat(FileLanding.of(model, lanes, 890, Kind.FONT, false))
        .isEqualTo(new FileLanding(Use.FONT, Optional.empty()));
    assertThat(land(instrument, 20, Kind.OTHER, true).use()).isEqualTo(Use.FILE);
  }

  @Test
  void voicesPlayOnTheTrackTheyFallOnOrOnANewOne() {
    double lanes = ArrangeLayout.HEADS + 200;
    FileLanding onTrack = new FileLanding(Use.VOICES, Optional.of(instrument.track().id()));
    assertThat(land(instrument, lanes, Kind.VOICES, false)).isEqualTo(onTrack);
    assertThat(land(instrument, 20, Kind.VOICES, false)).isEqualTo(onTrack);
    assertThat(land(audio, 20, Kind.VOICES, false)).isEqualTo(new FileLanding(Use.VOICES, Optional.empty()));
  }

  @Test
  void voicesThatAreOpenedPlayOnTheChosenTracksFmOrOnANewTrack() {
    DemoStudio studio = DemoStudio.playing();
    TrackId track = instrument.track().id();
    studio.session.select(studio.session.selection().withTrack(track));
    assertThat(FileLanding.onChosen(studio.session).track()).as("another instrument is kept").isEmpty();
    Device fm = Device.of(new DeviceId(8000), "fm", 1);
    studio.session.apply(
        new Edit("FM", song -> song.mapTrack(track, t -> t.withInstrument(Optional.of(fm)))));
    assertThat(FileLanding.onChosen(studio.session).track()).contains(track);
  }
}
