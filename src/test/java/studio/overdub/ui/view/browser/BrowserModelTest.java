package studio.overdub.ui.view.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import studio.overdub.testing.SmallSong;
import studio.overdub.ui.shell.DemoStudio;
import studio.overdub.ui.view.browser.BrowserRow.Kind;

class BrowserModelTest {
  private final DemoStudio studio = DemoStudio.playing();
  private final BrowserModel model = new BrowserModel(studio.session, studio.context.sounds());

  private List<String> sounds() {
    return model.rows().stream().filter(row -> row.kind() == Kind.SOUND).map(BrowserRow::text).toList();
  }

  private Sound sound(String name) {
    return studio.context.sounds().sounds().stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
  }

  @Test
  void theGroupOfWhatTheTrackPlaysIsOpen() {
    assertThat(sounds()).hasSize(8).contains("Tape Choir");
    assertThat(model.rows().stream().filter(BrowserRow::chosen).map(BrowserRow::text))
        .containsExactly("Synthesizer", "Tape Choir");
  }

  @Test
  void aSearchLooksThroughAllGroupsForEveryWord() {
    model.search("program 12");
    assertThat(sounds()).contains("Program 12", "Program 120").doesNotContain("Program 13", "Wool Bass");
  }

  @Test
  void tagsNarrow() {
    model.tag("warm", true);
    assertThat(sounds()).containsExactly("Amber Pad", "Low Tide");
    model.tag("warm", false);
    assertThat(sounds()).hasSize(8);
  }

  @Test
  void aSoundGoesToTheChosenTrackAsOneStep() {
    model.assign(sound("Halogen"));
    assertThat(studio.session.song().track(SmallSong.CHOIR).orElseThrow().instrument().orElseThrow().preset())
        .isEqualTo("Halogen");
    assertThat(studio.session.history().past()).hasSize(1);
  }

  @Test
  void withoutATrackASoundMakesOne() {
    DemoStudio empty = DemoStudio.empty();
    new BrowserModel(empty.session, empty.context.sounds()).assign(sound("Wool Bass"));
    assertThat(empty.session.song().tracks()).hasSize(1);
    assertThat(empty.session.song().tracks().getFirst().name()).isEqualTo("Wool Bass");
    assertThat(empty.session.song().tracks().getFirst().instrument().orElseThrow().preset()).isEqualTo("Wool Bass");
    assertThat(empty.session.selection().track()).isPresent();
    assertThat(empty.session.history().past()).hasSize(1);
  }

  @Test
  void anAuditionPressesAndReleasesAKey() {
    Runnable release = model.audition(60, 96);
    assertThat(studio.playback.sent).hasSize(1);
    release.run();
    assertThat(studio.playback.sent).hasSize(2);
  }
}
