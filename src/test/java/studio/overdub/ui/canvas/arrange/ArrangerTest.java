package studio.overdub.ui.canvas.arrange;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.overdub.app.Session;
import studio.overdub.base.ClipId;
import studio.overdub.base.Ticks;
import studio.overdub.base.TimelineTick;
import studio.overdub.base.TrackId;
import studio.overdub.device.Catalog;
import studio.overdub.edit.ClipEdits;
import studio.overdub.edit.LaneEdits;
import studio.overdub.edit.MixerEdits;
import studio.overdub.song.AutomationPoint;
import studio.overdub.song.LaneTarget;
import studio.overdub.song.Song;
import studio.overdub.testing.DrawnPeaks;
import studio.overdub.testing.FakePlayback;
import studio.overdub.testing.Picture;
import studio.overdub.testing.SmallSong;
import studio.overdub.ui.kit.Theme;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.kit.TrackPalette;
import studio.overdub.ui.view.EditorFocus;
import studio.overdub.ui.view.Pointer;
import studio.overdub.ui.view.arrange.ArrangeEditor;
import studio.overdub.ui.view.arrange.ArrangeModel;
import studio.overdub.ui.view.arrange.ArrangePointer;
import studio.overdub.ui.view.automation.LaneRow;

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

  @Test
  void chosenMutedAndLowRowsShow() {
    model.height(new TrackId(2), 28);
    model.height(new TrackId(6), 110);
    session.apply(ClipEdits.mute(Set.of(SmallSong.CHORUS), true));
    session.apply(MixerEdits.solo(new TrackId(2), true));
    session.select(session.selection().withTrack(new TrackId(6)).withClips(Set.of(new ClipId(400))));
    Picture picture = Picture.of(arranger, 1183, 473, 1).save("arranger-states");
    assertThat(picture.count(ThemeKey.OUTLINE.color(), 250, 45, 80, 53)).isPositive();
    assertThat(model.rows().get(1).height()).isEqualTo(28);
  }

  @Test
  void anEmptySongSaysWhatToDo() {
    open(SmallSong.withoutClips());
    Picture.of(arranger, 1183, 473, 1).save("arranger-empty");
    open(Song.EMPTY);
    Picture.of(arranger, 1183, 473, 1).save("arranger-no-tracks");
    assertThat(arranger.getAccessibleContext().getAccessibleName()).isEqualTo("Arranger");
    assertThat(arranger.getAccessibleContext().getAccessibleDescription()).isEqualTo("0 clips chosen.");
  }

  @Test
  void theSongIsPaintedFarOutAndCloseUp() {
    arranger.setSize(1183, 473);
    model.time(model.time().zoomed(.2, 0));
    Picture.of(arranger, 1183, 473, 1).save("arranger-far");
    model.time(model.time().zoomed(40, 100).startingAt(13L * 4 * Ticks.PER_QUARTER));
    Picture near = Picture.of(arranger, 1183, 473, 1).save("arranger-near");
    assertThat(near.count(TrackPalette.color(7), 196, 257, 900, 53)).isPositive();
  }

  @Test
  void aFrameThatMovesThePlayheadPaintsNothingElse() {
    arranger.setSize(1183, 473);
    arranger.tick();
    playback.position = new TimelineTick(5 * Ticks.PER_QUARTER);
    arranger.tick();
    Picture strip = Picture.of(arranger, 1183, 473, 1);
    double x = 196 + model.time().x(playback.position.value());
    assertThat(strip.at(x + .5, 300)).isEqualTo(new Color(ThemeKey.ACCENT.color().getRGB()));
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void lanesOfAutomationLieBelowTheirTracks(Theme theme) {
    theme.install();
    session.apply(
        LaneEdits.setAutomation(
            SmallSong.CHOIR, new LaneTarget.Gain(), "Automate",
            List.of(point(2, -40, true), point(8, 0, true), point(12, -12, false), point(20, 3, true))));
    TrackId bass = new TrackId(2);
    session.apply(
        LaneEdits.setAutomation(
            bass, new LaneTarget.Pan(), "Automate", List.of(point(4, -.8, true), point(12, .8, true))));
    model.automation().show(bass, new LaneTarget.Gain());
    arranger.setSize(1183, 700);
    LaneRow lane = model.lanes().getLast();
    playback.position = new TimelineTick(8 * 4 * Ticks.PER_QUARTER);
    Pointer from = Pointer.at(model.xOf(2 * 4 * Ticks.PER_QUARTER), lane.yOf(-40));
    ArrangePointer pointer = new ArrangePointer(model, peaks, HeadPainter.SCALE);
    pointer.press(from);
    pointer.drag(from.movedTo(from.x() + 40, from.y() - 10));
    for (int scale = 1; scale <= 2; scale++) {
      Picture picture = Picture.of(arranger, 1183, 700, scale).save("automation-" + theme + "-" + scale + "x");
      assertThat(picture.count(TrackPalette.color(7), 196, (int) lane.y(), 900, 54)).isGreaterThan(400);
      assertThat(picture.count(ThemeKey.OUTLINE.color(), 196, (int) lane.y(), 900, 54)).isPositive();
    }
    pointer.cancel();
    Theme.DARK.install();
  }

  private static AutomationPoint point(int bar, double value, boolean ramp) {
    return new AutomationPoint(new TimelineTick(bar * 4L * Ticks.PER_QUARTER), value, ramp);
  }
}
