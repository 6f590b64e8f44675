package studio.overdub.ui.view.arrange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import studio.overdub.base.TrackId;
import studio.overdub.song.LaneTarget;
import studio.overdub.song.Song;
import studio.overdub.testing.SmallSong;
import studio.overdub.ui.shell.DemoStudio;
import studio.overdub.ui.view.control.LanePlace;

/** A control's menu shows its lane of automation in the arranger. */
class ShowAutomationTest {
  private final ArrangeModel arranger = new ArrangeModel(DemoStudio.playing().session);

  private List<LaneTarget> lanesOf(TrackId track) {
    return arranger.lanes().stream()
        .filter(row -> row.track().id().equals(track))
        .map(row -> row.parameter().target())
        .toList();
  }

  @Test
  void theLaneUnfoldsBelowItsTrack() {
    arranger.showAutomation(new LanePlace(SmallSong.CHOIR, new LaneTarget.Pan()));
    assertThat(lanesOf(SmallSong.CHOIR)).contains(new LaneTarget.Pan());
    arranger.showAutomation(new LanePlace(SmallSong.CHOIR, new LaneTarget.SendLevel(DemoStudio.PLATE)));
    assertThat(lanesOf(SmallSong.CHOIR))
        .contains(new LaneTarget.Pan(), new LaneTarget.SendLevel(DemoStudio.PLATE));
  }

  @Test
  void theMasterIsShownForALaneOfItsOwn() {
    assertThat(arranger.rows()).noneMatch(TrackRow::master);
    arranger.showAutomation(new LanePlace(Song.MASTER, new LaneTarget.Gain()));
    assertThat(arranger.rows()).anyMatch(TrackRow::master);
    assertThat(lanesOf(Song.MASTER)).contains(new LaneTarget.Gain());
  }
}
