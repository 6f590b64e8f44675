package studio.overdub.ui.view.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import studio.overdub.app.Session;
import studio.overdub.base.TimelineTick;
import studio.overdub.device.Catalog;
import studio.overdub.testing.FakePlayback;
import studio.overdub.testing.SmallSong;

class TransportModelTest {
  private final FakePlayback playback = new FakePlayback();
  private final Session session = new Session(SmallSong.make(), new Catalog(java.util.List.of()), playback);
  private Instant now = Instant.EPOCH;
  private final TransportModel model = new TransportModel(session, () -> now);

  @Test
  void aTypedPositionIsGoneTo() {
    assertThat(model.seek("17.3.240")).isTrue();
    assertThat(model.position()).isEqualTo("17.3.240");
    assertThat(model.time()).isEqualTo("0:38.221");
    assertThat(model.seek("nowhere")).isFalse();
  }

  @Test
  void aTypedTempoHoldsHereAndIsOneStepOfHistory() {
    assertThat(model.tempo("98,5")).isTrue();
    assertThat(model.tempo()).isEqualTo("98.50");
    session.undo();
    assertThat(model.tempo()).isEqualTo("104.00");
  }

  @Test
  void temposThatMakeNoSenseAreRefused() {
    assertThat(model.tempo("0")).isFalse();
    assertThat(model.tempo("fast")).isFalse();
    assertThat(model.tempo("NaN")).isFalse();
    assertThat(session.modified()).isFalse();
  }

  @Test
  void metersArePowersOfTwo() {
    assertThat(model.meter("7/8")).isTrue();
    assertThat(model.meter()).isEqualTo("7/8");
    assertThat(model.meter("4/5")).isFalse();
  }

  @Test
  void everyKeyThatCanBeChosenIsTheKeyThenShown() {
    for (String key : model.keys()) {
      model.key(key);
      assertThat(model.key()).isEqualTo(key);
    }
  }

  @Test
  void theSavedStateTellsHowLongAgo() {
    assertThat(model.savedState()).isEqualTo("not saved yet");
    model.tempo("90");
    session.saved(session.song(), Path.of("Song.overdub"));
    now = now.plusSeconds(12);
    assertThat(model.savedState()).isEqualTo("saved 12 s ago");
    model.tempo("91");
    assertThat(model.savedState()).isEqualTo("changed since it was saved");
  }

  @Test
  void nothingHeardYetIsADashNotANumber() {
    playback.lufs = -70;
    assertThat(model.loudness()).isEqualTo("\u2013 LUFS");
    playback.lufs = -14.2;
    assertThat(model.loudness()).isEqualTo("\u221214.2 LUFS");
  }

  @Test
  void beforeTheStartTheTimeIsNegative() {
    playback.position = new TimelineTick(-967_680);
    assertThat(model.time()).startsWith("\u22120:00.577");
  }
}
