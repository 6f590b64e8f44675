package studio.overdub.ui.view.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.overdub.base.DeviceId;
import studio.overdub.base.TimelineTick;
import studio.overdub.edit.Edit;
import studio.overdub.edit.LaneEdits;
import studio.overdub.edit.TrackEdits;
import studio.overdub.song.AutomationPoint;
import studio.overdub.song.Device;
import studio.overdub.song.LaneTarget;
import studio.overdub.song.Track;
import studio.overdub.testing.SmallSong;
import studio.overdub.ui.shell.DemoStudio;
import studio.overdub.ui.view.Stroke;
import studio.overdub.ui.view.browser.BrowserRow.Kind;

class BrowserModelTest {
  private final DemoStudio studio = DemoStudio.playing();
  private final List<String> told = new ArrayList<>();
  private final Runnable heard = () -> told.add("heard");
  private final TrackSound track = new TrackSound(studio.session, studio.context.sounds(), told::add);
  private final BrowserModel model = new BrowserModel(studio.session, studio.context.sounds(), track);

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
    assertThat(model.rows().get(2).text()).isEqualTo("My sounds");
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
    assertThat(sounds()).containsExactly("Neon Stairs", "Amber Pad", "Low Tide");
    assertThat(model.tags()).startsWith("warm").contains("arp").doesNotContain("brass");
    model.tag("arp", true);
    assertThat(sounds()).containsExactly("Neon Stairs");
    model.tag("arp", false);
    model.tag("warm", false);
    assertThat(sounds()).hasSize(8);
  }

  @Test
  void aSoundGoesToTheChosenTrackAsOneStep() {
    track.assign(sound("Halogen"), heard);
    assertThat(studio.session.song().track(SmallSong.CHOIR).orElseThrow().instrument().orElseThrow().preset())
        .isEqualTo("Halogen");
    assertThat(studio.session.history().past()).hasSize(1);
  }

  @Test
  void withoutATrackASoundMakesOne() {
    DemoStudio empty = DemoStudio.empty();
    new TrackSound(empty.session, empty.context.sounds(), told::add).assign(sound("Wool Bass"), heard);
    assertThat(empty.session.song().tracks()).hasSize(1);
    assertThat(empty.session.song().tracks().getFirst().name()).isEqualTo("Wool Bass");
    assertThat(empty.session.song().tracks().getFirst().instrument().orElseThrow().preset()).isEqualTo("Wool Bass");
    assertThat(empty.session.selection().track()).isPresent();
    assertThat(empty.session.history().past()).hasSize(1);
  }

  @Test
  void anAuditionPressesAndReleasesAKey() {
    studio.session.transport().stop();
    Stroke stroke = track.audition().getFirst();
    track.press(stroke);
    assertThat(studio.playback.sent).hasSize(1);
    track.release(stroke);
    assertThat(studio.playback.sent).hasSize(2);
  }

  @Test
  void whereTheRunningSongPlaysTheTrackNoOtherNotesAreNeeded() {
    assertThat(studio.session.transport().playing()).isTrue();
    assertThat(track.audition()).isEmpty();
  }

  @Test
  void stepsThroughSoundsAreOneUndo() {
    track.beginStepping();
    track.step(sound("Halogen"), heard);
    track.step(sound("Low Tide"), heard);
    track.step(sound("Amber Pad"), heard);
    assertThat(studio.session.history().past()).hasSize(1);
    track.beginStepping();
    track.step(sound("Halogen"), heard);
    assertThat(studio.session.history().past()).hasSize(2);
  }

  private List<String> headings() {
    return model.rows().stream().filter(row -> row.kind() == Kind.HEADING).map(BrowserRow::text).toList();
  }

  @Test
  void aCategoryNarrowsAndTheNumberOfResultsIsShown() {
    model.category("Bass");
    assertThat(sounds()).containsExactly("Caf\u00e9 Wool");
    assertThat(headings()).contains("1 sound found");
    model.category("Pad");
    assertThat(headings()).contains("8 sounds found");
    model.category("");
    assertThat(sounds()).hasSize(8);
  }

  @Test
  void whatWasFoundNarrowsToAGroup() {
    model.search("wool");
    assertThat(sounds()).containsExactly("Wool Bass", "Caf\u00e9 Wool");
    model.open("Patches");
    assertThat(sounds()).containsExactly("Caf\u00e9 Wool");
    model.open("Patches");
    assertThat(sounds()).hasSize(2);
  }

  @Test
  void theSelectedSoundTellsWhatItIs() {
    model.search("stairs");
    BrowserRow row = model.rows().stream().filter(r -> r.kind() == Kind.SOUND).findFirst().orElseThrow();
    assertThat(model.facts(row))
        .isEqualTo(
            new RowFacts(
                "Neon Stairs", "Lead \u00b7 Arpeggiator \u203a Synthesizer \u203a Tape \u00b7 by Overdub",
                "Held chords climb through a bright echo.", List.of("arp", "warm")));
  }

  @Test
  void aFileThatCouldNotBeReadIsListedWithItsReason() {
    BrowserRow row = model.rows().getLast();
    assertThat(row.kind()).isEqualTo(Kind.PROBLEM);
    assertThat(row.text()).isEqualTo("Broken.json");
    assertThat(model.facts(row).text())
        .isEqualTo("This is damaged: Unexpected end. /home/ana/presets/tone/Broken.json, line 3");
  }

  @Test
  void aPatchSetsTheWholeTrackAsOneStep() {
    track.assign(sound("Neon Stairs"), heard);
    Track choir = choir();
    assertThat(choir.patch()).isEqualTo("Neon Stairs");
    assertThat(choir.noteEffects()).extracting(Device::type).containsExactly("arp");
    assertThat(choir.instrument().orElseThrow().params()).containsEntry("filter.cutoff", 900.0);
    assertThat(choir.channel().inserts()).extracting(Device::type).containsExactly("tape");
    assertThat(studio.session.history().past()).hasSize(1);
    assertThat(told).containsExactly("heard");
    assertThat(model.rows().stream().filter(BrowserRow::chosen).map(BrowserRow::text))
        .containsExactly("Patches", "Neon Stairs");
  }

  private Track choir() {
    return studio.session.song().track(SmallSong.CHOIR).orElseThrow();
  }

  @Test
  void aPatchComesWithATrackOfItsOwnWhereOneIsWanted() {
    int before = studio.session.song().tracks().size();
    track.assignToNewTrack(sound("Neon Stairs"), heard);
    assertThat(studio.session.song().tracks()).hasSize(before + 1);
    Track made = studio.session.song().track(studio.session.selection().track().orElseThrow()).orElseThrow();
    assertThat(made.name()).isEqualTo("Neon Stairs");
    assertThat(made.noteEffects()).hasSize(1);
    assertThat(studio.session.history().past()).hasSize(1);
  }

  @Test
  void stepsThroughPatchesAreOneUndoAndLeaveNothingOfWhatWasPassed() {
    Track before = choir();
    track.beginStepping();
    track.step(sound("Neon Stairs"), heard);
    track.step(sound("Caf\u00e9 Wool"), heard);
    assertThat(choir().noteEffects()).isEmpty();
    assertThat(choir().channel().inserts()).extracting(Device::type).containsExactly("compressor");
    track.step(sound("Halogen"), heard);
    assertThat(choir().noteEffects()).isEqualTo(before.noteEffects());
    assertThat(choir().channel().inserts()).isEqualTo(before.channel().inserts());
    assertThat(choir().instrument().orElseThrow().preset()).isEqualTo("Halogen");
    assertThat(choir().patch()).isEmpty();
    assertThat(studio.session.history().past()).hasSize(1);
    studio.session.undo();
    assertThat(choir()).isEqualTo(before);
  }

  @Test
  void aStepBehindAnEditKeepsTheEdit() {
    track.beginStepping();
    track.step(sound("Neon Stairs"), heard);
    studio.session.apply(TrackEdits.rename(SmallSong.CHOIR, "Ladder"));
    track.step(sound("Caf\u00e9 Wool"), heard);
    assertThat(choir().name()).isEqualTo("Ladder");
    assertThat(studio.session.history().past()).hasSize(3);
  }

  @Test
  void aPatchIsHeardInTheRunningSongOrElseByAFewKeys() {
    track.step(sound("Neon Stairs"), heard);
    assertThat(track.audition()).as("the song plays the track").isEmpty();
    studio.session.transport().stop();
    track.step(sound("Caf\u00e9 Wool"), heard);
    assertThat(track.audition()).hasSize(3);
    assertThat(told).containsExactly("heard", "heard");
  }

  @Test
  void lanesThatLoseTheirDeviceAreToldOfAndStay() {
    LaneTarget tape = new LaneTarget.Parameter(choir().channel().inserts().getLast().id(), "low.gain");
    studio.session.apply(
        LaneEdits.setAutomation(
            SmallSong.CHOIR, tape, "Draw", List.of(new AutomationPoint(TimelineTick.ZERO, 3, false))));
    track.assign(sound("Caf\u00e9 Wool"), heard);
    assertThat(choir().lanes()).hasSize(1);
    assertThat(told.getFirst()).startsWith("A lane of automation moved a device that is gone.");
  }
}
