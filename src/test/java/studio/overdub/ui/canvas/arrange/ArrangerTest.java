package studio.overdub.ui.canvas.arrange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.overdub.app.Session;
import studio.overdub.base.Ticks;
import studio.overdub.base.TimelineTick;
import studio.overdub.device.Catalog;
import studio.overdub.song.Song;
import studio.overdub.testing.DrawnPeaks;
import studio.overdub.testing.FakePlayback;
import studio.overdub.testing.Picture;
import studio.overdub.testing.SmallSong;
import studio.overdub.ui.kit.Theme;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.kit.TrackPalette;
import studio.overdub.ui.view.EditorFocus;
import studio.overdub.ui.view.arrange.ArrangeEditor;
import studio.overdub.ui.view.arrange.ArrangeModel;

class ArrangerTest {
  private final FakePlayback playback = new FakePlayback();
  private final DrawnPeaks peaks = new DrawnPeaks();
  private Session session;
  private ArrangeModel model;
  private Arranger arranger;

  @BeforeAll
  static void theme() {
    Theme.DARK.install();
  }

  @BeforeEach
  void open() {
    open(SmallSong.make());
    session.select(session.selection().withTrack(SmallSong.CHOIR));
  }

  private void open(Song song) {
    session = new Session(song, new Catalog(List.of()), playback);
    model = new ArrangeModel(session);
    arranger = new Arranger(model, new ArrangeEditor(model, peaks), peaks, new EditorFocus());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void paintsTheSong(int scale) {
    playback.position = new TimelineTick((long) (16.6 * 4 * Ticks.PER_QUARTER));
    arranger.setSize(1183, 473);
    arranger.showLevels(track -> -30 + 3.0 * track.value());
    arranger.tick();
    Picture picture = Picture.of(arranger, 1183, 473, scale).save("arranger-" + scale + "x");
    assertThat(picture.at(1, 60)).isEqualTo(TrackPalette.color(1));
    assertThat(picture.count(ThemeKey.ACCENT.color(), 196, 45, 987, 428)).isPositive();
  }
}
