package studio.overdub.ui.canvas.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.overdub.app.Session;
import studio.overdub.base.Ticks;
import studio.overdub.base.TimelineTick;
import studio.overdub.device.Catalog;
import studio.overdub.edit.PatternEdits;
import studio.overdub.song.Song;
import studio.overdub.song.Step;
import studio.overdub.testing.FakePlayback;
import studio.overdub.testing.Picture;
import studio.overdub.testing.SmallSong;
import studio.overdub.ui.kit.Theme;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.view.Area;
import studio.overdub.ui.view.EditorFocus;
import studio.overdub.ui.view.pattern.Graph;
import studio.overdub.ui.view.pattern.PatternEditor;
import studio.overdub.ui.view.pattern.PatternModel;
import studio.overdub.ui.view.pattern.StepCell;
import studio.overdub.ui.view.pattern.StepShape;

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

  @Test
  void gatesAreTheWidthOfStepsAndTheGraph() {
    session.apply(PatternEdits.set(SmallSong.BEAT_A, 3, new Step(2, 110, .4)));
    session.apply(PatternEdits.set(SmallSong.BEAT_A, 4, new Step(6, 90, 2.5)));
    model.cursor(3, 2);
    model.graph(Graph.GATE);
    Picture picture = Picture.of(grid, 1183, 421, 1).save("pattern-gate");
    Area step = StepShape.place(model.layout(), new StepCell(3, 2));
    assertThat(picture.at(step.right() - 6, step.y() + 8)).isEqualTo(new Color(ThemeKey.STEP_EVEN.color().getRGB()));
  }

  @Test
  void anEmptyEditorSaysWhatToDo() {
    open(Song.EMPTY);
    Picture.of(grid, 1183, 421, 1).save("pattern-empty");
    assertThat(grid.getAccessibleContext().getAccessibleName()).isEqualTo("Pattern editor");
    assertThat(grid.getAccessibleContext().getAccessibleDescription()).isEqualTo("No pattern yet.");
  }

  @Test
  void aLongPatternScrolls() {
    session.apply(PatternEdits.steps(SmallSong.BEAT_A, 64));
    grid.setSize(900, 300);
    model.scroll(300, 60);
    Picture.of(grid, 900, 300, 1).save("pattern-long");
    assertThat(model.layout().scrollX()).isEqualTo(300);
    assertThat(model.layout().scrollY()).isPositive();
  }
}
