package studio.overdub.ui.view.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.overdub.base.DeviceId;
import studio.overdub.edit.Edit;
import studio.overdub.song.Device;
import studio.overdub.testing.SmallSong;
import studio.overdub.ui.shell.DemoStudio;
import studio.overdub.ui.view.Stroke;
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
  void anotherTrackBringsItsOwnSoundsIntoView() {
    model.open("Built-in bank");
    assertThat(sounds()).contains("Program 5");
    studio.session.apply(
        new Edit(
            "Import",
            song ->
                song.mapTrack(
                    SmallSong.KIT,
                    track ->
                        track.withInstrument(
                            Optional.of(Device.of(new DeviceId(900), "sampler", 1).withParam("program", 4))))));
    assertThat(sounds()).contains("Program 5");
    studio.session.select(studio.session.selection().withTrack(SmallSong.KIT));
    assertThat(model.rows().stream().filter(BrowserRow::chosen).map(BrowserRow::text))
        .containsExactly("Built-in bank", "Program 5");
    studio.session.select(studio.session.selection().withTrack(SmallSong.CHOIR));
    assertThat(sounds()).contains("Tape Choir");
  }

  @Test
  void favouritesOfAllGroupsStandTogetherFirst() {
    assertThat(model.rows()).extracting(BrowserRow::text).doesNotContain("Favourites");
    model.toggleFavourite(sound("Halogen"));
    model.toggleFavourite(sound("Program 5"));
    assertThat(model.rows().get(1).text()).isEqualTo("Favourites");
    assertThat(sounds()).as("what the track plays stays open").hasSize(8);
    model.open("Favourites");
    assertThat(sounds()).containsExactly("Halogen", "Program 5");
    assertThat(model.rows().stream().filter(BrowserRow::favourite).map(BrowserRow::text))
        .containsExactly("Halogen", "Program 5");
    model.toggleFavourite(sound("Halogen"));
    assertThat(sounds()).containsExactly("Program 5");
    model.toggleFavourite(sound("Program 5"));
    assertThat(model.rows()).extracting(BrowserRow::text).doesNotContain("Favourites");
  }

  @Test
  void soundsAreKnownAgainByAKeyOfTheirOwn() {
    List<Sound> all = studio.context.sounds().sounds();
    assertThat(all).extracting(Sound::key).doesNotHaveDuplicates();
    assertThat(sound("Program 5").key()).isEqualTo("sampler bank=0 program=4 Program 5");
  }

  @Test
  void aSearchThatFindsNothingSaysSo() {
    model.search("zs bass");
    assertThat(model.rows()).extracting(BrowserRow::text).containsExactly("Nothing found");
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
    studio.session.transport().stop();
    Stroke stroke = model.audition().getFirst();
    model.press(stroke);
    assertThat(studio.playback.sent).hasSize(1);
    model.release(stroke);
    assertThat(studio.playback.sent).hasSize(2);
  }

  @Test
  void whereTheRunningSongPlaysTheTrackNoOtherNotesAreNeeded() {
    assertThat(studio.session.transport().playing()).isTrue();
    assertThat(model.audition()).isEmpty();
  }

  @Test
  void stepsThroughSoundsAreOneUndo() {
    model.beginStepping();
    model.step(sound("Halogen"));
    model.step(sound("Low Tide"));
    model.step(sound("Amber Pad"));
    assertThat(studio.session.history().past()).hasSize(1);
    model.beginStepping();
    model.step(sound("Halogen"));
    assertThat(studio.session.history().past()).hasSize(2);
  }
}
