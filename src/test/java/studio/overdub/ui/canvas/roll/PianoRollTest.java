package studio.overdub.ui.canvas.roll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.overdub.app.Session;
import studio.overdub.base.Ticks;
import studio.overdub.base.TimelineTick;
import studio.overdub.device.Catalog;
import studio.overdub.song.LaneTarget;
import studio.overdub.song.Song;
import studio.overdub.testing.FakePlayback;
import studio.overdub.testing.Picture;
import studio.overdub.testing.SmallSong;
import studio.overdub.ui.kit.Theme;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.view.EditorFocus;
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
}
