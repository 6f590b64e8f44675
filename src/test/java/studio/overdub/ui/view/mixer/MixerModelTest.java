package studio.overdub.ui.view.mixer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.overdub.base.TrackId;
import studio.overdub.testing.SmallSong;
import studio.overdub.ui.shell.DemoStudio;

class MixerModelTest {
  private final DemoStudio studio = DemoStudio.playing();
  private final MixerModel model = new MixerModel(studio.session);
  private final Optional<TrackId> choir = Optional.of(SmallSong.CHOIR);

  private Strip strip() {
    return model.strip(choir).orElseThrow();
  }

  @Test
  void tracksStandBeforeBussesAndTheMasterStandsLast() {
    assertThat(model.strips()).extracting(Strip::name)
        .containsExactly(
            "Kit", "Wool Bass", "Dust Keys", "Felt Upright", "Choir", "Guitar", "Vocal", "Vocal double", "Plate",
            "Echo", "Master");
  }

  @Test
  void aFaderPreviewsWithoutHistoryAndIsSetWithOneStep() {
    model.previewGain(choir, -2);
    assertThat(studio.session.history().past()).isEmpty();
    model.gain(choir, -2);
    assertThat(strip().gainDb()).isEqualTo(-2);
    assertThat(studio.session.history().past()).hasSize(1);
    studio.session.undo();
    assertThat(strip().gainDb()).isEqualTo(-9);
  }

  @Test
  void whatIsNotSoloedIsShownAsSilenced() {
    model.toggleSolo(SmallSong.KIT);
    assertThat(strip().silenced()).isTrue();
    model.toggleSolo(SmallSong.KIT);
    assertThat(strip().silenced()).isFalse();
  }

  @Test
  void effectsAndSendsComeAndGo() {
    int before = strip().inserts().size();
    model.addEffect(choir, "eq");
    assertThat(strip().inserts()).hasSize(before + 1);
    assertThat(studio.session.selection().device()).contains(strip().inserts().getLast().id());
    model.removeEffect(strip().inserts().getLast().id());
    assertThat(strip().inserts()).hasSize(before);
    model.removeSend(SmallSong.CHOIR, DemoStudio.ECHO);
    assertThat(model.busses(SmallSong.CHOIR)).extracting(Strip.SendLevel::name).containsExactly("Echo");
    model.send(SmallSong.CHOIR, DemoStudio.ECHO, -12);
    assertThat(strip().sends()).extracting(Strip.SendLevel::name).containsExactly("Plate", "Echo");
  }

  @Test
  void metersAskOnceForEverybody() {
    Meters meters = new Meters(studio.session);
    assertThat(meters.peak(choir, 0)).isEqualTo(-120);
    meters.poll();
    assertThat(meters.peak(choir, 0)).isEqualTo(-9.8);
    assertThat(meters.peak(Optional.empty(), 1)).isEqualTo(-9.8);
  }
}
