package studio.overdub.ui.shell.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.util.Locale;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import studio.overdub.app.Session;
import studio.overdub.base.DeviceId;
import studio.overdub.edit.MappingEdits;
import studio.overdub.song.MappingTarget;
import studio.overdub.song.MidiController;
import studio.overdub.song.MidiMapping;
import studio.overdub.song.MidiMapping.Takeover;
import studio.overdub.song.Song;
import studio.overdub.testing.Picture;
import studio.overdub.testing.SmallSong;
import studio.overdub.ui.kit.Theme;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.shell.DemoStudio;
import studio.overdub.ui.shell.StudioPicture;
import studio.overdub.ui.shell.View;
import studio.overdub.ui.view.control.MappingsModel;

class MappingListPictureTest {
  private final DemoStudio studio = DemoStudio.playing();

  @AfterEach
  void dark() throws Exception {
    SwingUtilities.invokeAndWait(Theme.DARK::install);
  }

  private void map(MidiController controller, MappingTarget target, double from, double to, Takeover takeover) {
    studio.session.apply(MappingEdits.learn(new MidiMapping(controller, 0, target, from, to, takeover), "it"));
  }

  @ParameterizedTest
  @EnumSource
  void theListShowsEveryMapping(Theme theme) throws Exception {
    Session session = studio.session;
    DeviceId synth = session.song().track(SmallSong.CHOIR).orElseThrow().instrument().orElseThrow().id();
    MappingTarget cutoff = new MappingTarget.Parameter(synth, "filter.cutoff");
    map(new MidiController.Control(21), cutoff, 200, 8000, Takeover.PICK_UP);
    map(new MidiController.FineControl(7), new MappingTarget.Gain(Song.MASTER), 6, -120, Takeover.PICK_UP);
    map(new MidiController.Control(64), new MappingTarget.Mute(SmallSong.CHOIR), 0, 1, Takeover.TOGGLE);
    map(
        new MidiController.Encoder(16, MidiController.Encoding.TWOS_COMPLEMENT), new MappingTarget.Pan(SmallSong.CHOIR),
        -1, 1, Takeover.JUMP);
    map(new MidiController.Note(36), new MappingTarget.Command("transport.play"), 0, 1, Takeover.TOGGLE);
    map(new MidiController.Nrpn(136), new MappingTarget.Parameter(new DeviceId(4711), "size"), 0, 1, Takeover.JUMP);
    session.midiLearn().learn(new MappingTarget.Mute(SmallSong.CHOIR));
    for (int scale = 1; scale <= 2; scale++) {
      int by = scale;
      SwingUtilities.invokeAndWait(
          () -> {
            theme.install();
            MappingList list = new MappingList(new MappingsModel(session));
            list.setSize(920, 360);
            Picture.layOut(list);
            Picture.layOut(list);
            Picture picture =
                Picture.of(list, 920, 360, by)
                    .save("mappings-" + theme.name().toLowerCase(Locale.ROOT) + "-" + by);
            assertThat(picture.count(ThemeKey.RAISED.color(), 0, 30, 920, 200)).as("rows").isPositive();
            assertThat(picture.count(ThemeKey.ACCENT.color(), 600, 30, 300, 200)).as("what waits").isPositive();
          });
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatWaitsHasAFrameAndTheFootSaysSo(Theme theme) throws Exception {
    DeviceId synth = studio.session.song().track(SmallSong.CHOIR).orElseThrow().instrument().orElseThrow().id();
    studio.session.midiLearn().learn(new MappingTarget.Parameter(synth, "filter.cutoff"));
    SwingUtilities.invokeAndWait(
        () -> {
          theme.install();
          Picture picture =
              Picture.of(StudioPicture.paint(studio.context, View.DEVICE, 1600, 1000, 2), 2)
                  .save("learning-" + theme.name().toLowerCase(Locale.ROOT));
          assertThat(picture.count(ThemeKey.ACCENT.color(), 0, 978, 3, 20)).as("the edge of the prompt").isPositive();
        });
  }

  @Test
  void escapeEndsTheWaitAndIsLeftAloneOtherwise() {
    LearnKeys keys = new LearnKeys(studio.session.midiLearn());
    KeyEvent escape =
        new KeyEvent(new JPanel(), KeyEvent.KEY_PRESSED, 0, 0, KeyEvent.VK_ESCAPE, KeyEvent.CHAR_UNDEFINED);
    assertThat(keys.dispatchKeyEvent(escape)).isFalse();
    studio.session.midiLearn().learn(new MappingTarget.Gain(Song.MASTER));
    assertThat(keys.dispatchKeyEvent(escape)).isTrue();
    assertThat(studio.session.midiLearn().waiting()).isEmpty();
  }
}
