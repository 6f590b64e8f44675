package studio.overdub.ui.canvas.roll;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.event.InputEvent;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.overdub.app.Session;
import studio.overdub.base.Ticks;
import studio.overdub.base.TimelineTick;
import studio.overdub.device.Catalog;
import studio.overdub.song.LaneTarget;
import studio.overdub.song.MidiAddress;
import studio.overdub.song.Song;
import studio.overdub.testing.FakePlayback;
import studio.overdub.testing.Picture;
import studio.overdub.testing.SmallSong;
import studio.overdub.ui.kit.Explanation;
import studio.overdub.ui.kit.Theme;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.view.Area;
import studio.overdub.ui.view.EditorFocus;
import studio.overdub.ui.view.TimeAxis;
import studio.overdub.ui.view.roll.LaneChoice;
import studio.overdub.ui.view.roll.RollEditor;
import studio.overdub.ui.view.roll.RollModel;

class PianoRollTest {
  private final FakePlayback playback = new FakePlayback();
  private Session session;
  private RollModel model;
  private PianoRoll roll;

  @BeforeAll
  static void theme() {
    Theme.DARK.install();
  }

  @BeforeEach
  void open() {
    open(SmallSong.make());
    session.select(session.selection().withTrack(SmallSong.CHOIR).withEditing(SmallSong.CHORUS));
  }

  private void open(Song song) {
    session = new Session(song, new Catalog(List.of()), playback);
    model = new RollModel(session);
    roll = new PianoRoll(model, new RollEditor(model), new EditorFocus());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void paintsTheClip(int scale) {
    session.select(session.selection().withNotes(Set.of(13, 14, 15)));
    playback.position = new TimelineTick(50 * Ticks.PER_QUARTER);
    model.lane(Optional.of(new LaneChoice(new LaneTarget.Controller(11))));
    roll.setSize(1183, 421);
    model.time(model.time().zoomed(1.9, 0));
    Picture picture = Picture.of(roll, 1183, 421, scale).save("roll-" + scale + "x");
    assertThat(picture.count(ThemeKey.OUTLINE.color(), 64, 22, 1119, 300)).isPositive();
  }

  @Test
  void velocityIsTheStrengthOfANotesColour() {
    Picture picture = Picture.of(roll, 1183, 421, 1);
    Area grid = model.layout().grid();
    double loud = grid.y() + model.keys().y(77) + 3;
    double soft = grid.y() + model.keys().y(65) + 3;
    double x = grid.x() + model.time().x((12 * 4 + 1) * Ticks.PER_QUARTER + Ticks.PER_QUARTER * 3 / 8);
    Color ground = ThemeKey.ROW_IN_SCALE.color();
    assertThat(picture.at(x, loud).getRed() - ground.getRed())
        .isGreaterThan(picture.at(x, soft).getRed() - ground.getRed() + 30);
  }

  @Test
  void rowsOutsideTheSongsKeyAreDarker() {
    Picture picture = Picture.of(roll, 1183, 421, 1);
    Area grid = model.layout().grid();
    assertThat(picture.at(grid.right() - 8, grid.y() + model.keys().y(66) + 3))
        .isEqualTo(new Color(ThemeKey.ROW_OUT_OF_SCALE.color().getRGB()));
    assertThat(picture.at(grid.right() - 8, grid.y() + model.keys().y(65) + 3))
        .isEqualTo(new Color(ThemeKey.ROW_IN_SCALE.color().getRGB()));
  }

  @Test
  void chosenNotesAreOutlined() {
    int before = Picture.of(roll, 1183, 421, 1).count(ThemeKey.OUTLINE.color(), 72, 22, 1100, 300);
    session.select(session.selection().withNotes(Set.of(13)));
    assertThat(Picture.of(roll, 1183, 421, 1).count(ThemeKey.OUTLINE.color(), 72, 22, 1100, 300))
        .isGreaterThan(before + 100);
  }

  @Test
  void anEmptyRollSaysWhatToDo() {
    open(SmallSong.withoutClips());
    Picture.of(roll, 1183, 421, 2).save("roll-empty");
    assertThat(roll.getAccessibleContext().getAccessibleDescription()).isEqualTo("No clip of notes is open.");
  }

  @Test
  void drumsAreNamedOnTheKeyboard() {
    Song song = SmallSong.make();
    open(song.mapTrack(SmallSong.CHOIR, track -> track.withMidi(new MidiAddress(0, MidiAddress.DRUMS))));
    session.select(session.selection().withEditing(SmallSong.CHORUS));
    Picture.of(roll, 900, 421, 1).save("roll-drums");
    assertThat(roll.getAccessibleContext().getAccessibleName()).isEqualTo("Piano roll");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void aHundredThousandNotesArePaintedWhetherFarOrNear(int scale) {
    open(SmallSong.crowded(100_000));
    roll.setSize(1183, 421);
    session.select(session.selection().withEditing(SmallSong.CHORUS));
    model.time(TimeAxis.fitting(0, 128 * 4 * Ticks.PER_QUARTER, model.layout().grid().width()));
    model.keys(model.keys().zoomed(.1, 0, model.layout().grid().height()));
    Picture far = Picture.of(roll, 1183, 421, scale).save("roll-crowded-" + scale + "x");
    Area grid = model.layout().grid();
    int bare = far.count(ThemeKey.CANVAS.color(), (int) grid.x(), 60, (int) grid.width(), 150);
    assertThat(bare).isLessThan((int) grid.width() * 150 * scale * scale / 4);
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void everyThemePaints(Theme theme) {
    theme.install();
    try {
      open(SmallSong.make());
      roll.setSize(1183, 421);
      session.select(session.selection().withEditing(SmallSong.CHORUS).withNotes(Set.of(13, 14)));
      Picture picture = Picture.of(roll, 1183, 421, 1).save("roll-" + theme.name().toLowerCase(Locale.ROOT));
      assertThat(picture.at(3, 5)).isEqualTo(new Color(ThemeKey.PANEL.color().getRGB()));
    } finally {
      Theme.DARK.install();
    }
  }

  @Test
  void theMouseDrawsANoteAndTheHintExplains() {
    roll.setSize(1183, 421);
    Area grid = model.layout().grid();
    int x = (int) (grid.x() + 600);
    int y = (int) (grid.y() + model.keys().y(67) + 5);
    mouse(MouseEvent.MOUSE_MOVED, x, y);
    assertThat(roll.hint().text()).isEqualTo("Drag to draw a note, its length to the right.");
    assertThat(Explanation.of(roll)).contains("[Alt] no snap");
    mouse(MouseEvent.MOUSE_PRESSED, x, y);
    mouse(MouseEvent.MOUSE_DRAGGED, x + 50, y);
    mouse(MouseEvent.MOUSE_RELEASED, x + 50, y);
    assertThat(session.history().undoName()).contains("Add note");
    assertThat(roll.getAccessibleContext().getAccessibleDescription()).startsWith("Choir, 23 notes. G4 at");
  }

  private void mouse(int id, int x, int y) {
    int held = id == MouseEvent.MOUSE_MOVED || id == MouseEvent.MOUSE_RELEASED ? 0 : InputEvent.BUTTON1_DOWN_MASK;
    int button = id == MouseEvent.MOUSE_PRESSED || id == MouseEvent.MOUSE_RELEASED ? MouseEvent.BUTTON1 : 0;
    roll.dispatchEvent(new MouseEvent(roll, id, 0, held, x, y, 1, false, button));
  }

  @Test
  void everyKeyOfTheRollDoesSomethingWithAName() {
    assertThat(roll.getInputMap().allKeys()).hasSizeGreaterThan(12);
    for (KeyStroke key : roll.getInputMap().allKeys()) {
      assertThat(roll.getActionMap().get(roll.getInputMap().get(key))).as("%s", key).isNotNull();
    }
  }

  @Test
  void theMovingPlayheadTurnsThePage() {
    roll.setSize(1183, 421);
    playback.play();
    playback.position = new TimelineTick(model.time().tick(model.layout().grid().width() + 2));
    roll.tick();
    assertThat(model.time().x(playback.position.value())).isBetween(0.0, 10.0);
  }
}
