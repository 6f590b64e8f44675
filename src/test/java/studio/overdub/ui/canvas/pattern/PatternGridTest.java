package studio.overdub.ui.canvas.pattern;

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
import studio.overdub.testing.FakePlayback;
import studio.overdub.testing.Picture;
import studio.overdub.testing.SmallSong;
import studio.overdub.ui.kit.Theme;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.view.EditorFocus;
import studio.overdub.ui.view.pattern.PatternEditor;
import studio.overdub.ui.view.pattern.PatternModel;

class PatternGridTest {
  private final FakePlayback playback = new FakePlayback();
  private Session session;
  private PatternModel model;
  private PatternGrid grid;

  @BeforeAll
  static void theme() {
    Theme.DARK.install();
  }

  @BeforeEach
  void open() {
    open(SmallSong.make());
    model.pick(SmallSong.BEAT_A);
  }

  private void open(Song song) {
    session = new Session(song, new Catalog(List.of()), playback);
    model = new PatternModel(session);
    grid = new PatternGrid(model, new PatternEditor(model), new EditorFocus());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void paintsThePattern(int scale) {
    playback.position = new TimelineTick((long) ((16 * 4 + 2.6) * Ticks.PER_QUARTER));
    playback.play();
    Picture picture = Picture.of(grid, 1183, 421, scale).save("pattern-" + scale + "x");
    assertThat(picture.at(600, 2)).isEqualTo(ThemeKey.PANEL.color());
  }
}
