package studio.overdub.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import studio.overdub.base.Notice;
import studio.overdub.base.StudioException;
import studio.overdub.base.TrackId;
import studio.overdub.edit.Edit;
import studio.overdub.edit.TrackEdits;
import studio.overdub.format.folder.Autosave;
import studio.overdub.song.Song;
import studio.overdub.song.Track;

/** What becomes of a song that is not saved. A killed process is its folder as it lay, without its locks. */
class LiveStudioTest {
  private static final int BLOCK = SteppedRig.BLOCK;

  @TempDir Path temp;

  private Path unsaved() {
    return temp.resolve("unsaved");
  }

  private Studio studio(String name) throws Exception {
    Studio studio = new Studio(unsaved().resolve(name + ".overdub"), true).open(Song.EMPTY, Optional.empty());
    studio.live.keepSafe();
    return studio;
  }

  private static void name(Studio studio, String name) {
    studio.session().apply(new Edit("Rename", song -> song.withName(name)));
  }

  /** The folders of unsaved songs as a process would leave them that is killed now. */
  private Path killed() throws IOException {
    Path left = temp.resolve("left");
    try (Stream<Path> all = Files.walk(unsaved())) {
      for (Path path : all.toList()) {
        Files.copy(path, left.resolve(unsaved().relativize(path).toString()));
      }
    }
    return left;
  }

  @Test
  void anUnsavedSongWithItsTakeOutlivesItsProcess() throws Exception {
    Path left;
    try (Studio studio = studio("2026-01-01 10.00.00 7")) {
      studio.arm("Voice");
      name(studio, "Night Bus Home");
      studio.recorder().start();
      studio.ready();
      studio.rig.run(40 * BLOCK);
      studio.recorder().finish();
      studio.live.keepNow();
      left = killed();
    }
    UnsavedFolder.Leftover found = UnsavedFolder.newest(left).orElseThrow();
    assertThat(found.opened().notices()).first().asString().contains("Recovered 'Night Bus Home'", "never saved");
    try (Studio next = studio("2026-01-01 11.00.00 8")) {
      next.live.open(found);
      assertThat(next.session().song().name()).isEqualTo("Night Bus Home");
      assertThat(next.session().modified()).isTrue();
      Track voice = next.session().song().tracks().getFirst();
      assertThat(voice.clips()).hasSize(1);
      assertThat(UnsavedFolder.newest(left)).as("held by the studio that has it open").isEmpty();
      Path saved = next.live.save(next.session().history(), temp.resolve("Night Bus Home.overdub"));
      next.session().saved(next.session().song(), saved);
      assertThat(saved.resolve("audio/Voice take 1.wav")).exists();
    }
    assertThat(UnsavedFolder.newest(left)).as("saved by now").isEmpty();
  }

  @Test
  void aTakeThatWasBeingRecordedComesBackOnItsTrack() throws Exception {
    Path left;
    try (Studio studio = studio("a")) {
      studio.arm("Voice");
      studio.recorder().start();
      studio.ready();
      studio.rig.run(40 * BLOCK);
      studio.live.keepNow();
      while (Files.size(unsaved().resolve("a.overdub/audio/Voice take 1.wav")) < 30 * BLOCK * 6) {
        Thread.onSpinWait();
      }
      left = killed();
    }
    Song song = UnsavedFolder.newest(left).orElseThrow().opened().recovered().orElseThrow().apply(Song.EMPTY);
    assertThat(song.tracks()).hasSize(1);
    assertThat(song.tracks().getFirst().clips()).hasSize(1);
  }

  @Test
  void aTakeWhoseSongIsGoneGetsATrack() throws Exception {
    Path left;
    try (Studio studio = studio("a")) {
      studio.arm("Voice");
      studio.record(40 * BLOCK);
      studio.live.keepNow();
      left = killed();
    }
    Autosave.remove(left.resolve("a.overdub"));
    Song song = UnsavedFolder.newest(left).orElseThrow().opened().recovered().orElseThrow().apply(Song.EMPTY);
    assertThat(song.tracks()).extracting(Track::name).containsExactly("Voice");
  }

  @Test
  void whatThePersonGaveUpIsNotOfferedAndItsSoundsStay() throws Exception {
    try (Studio studio = studio("a")) {
      studio.arm("Voice");
      studio.record(40 * BLOCK);
      studio.live.keepNow();
      studio.live.giveUp();
    }
    assertThat(UnsavedFolder.newest(unsaved())).isEmpty();
    assertThat(unsaved().resolve("a.overdub/audio/Voice take 1.wav")).exists();
  }

  @Test
  void anUnsavedSongThatWasGivenUpLeavesNoFolder() throws Exception {
    try (Studio studio = studio("a")) {
      name(studio, "Nothing much");
      studio.live.keepNow();
      assertThat(unsaved().resolve("a.overdub")).isDirectory();
      studio.live.giveUp();
    }
    assertThat(unsaved().resolve("a.overdub")).doesNotExist();
  }

  @Test
  void whatRunsElsewhereIsNotTakenAway() throws Exception {
    try (Studio studio = studio("a")) {
      name(studio, "Mine");
      studio.live.keepNow();
      assertThat(UnsavedFolder.newest(unsaved())).isEmpty();
    }
    assertThat(UnsavedFolder.newest(unsaved()).orElseThrow().folder().path()).isEqualTo(unsaved().resolve("a.overdub"));
  }

  @Test
  void theNewestIsOfferedFirstAndADamagedOneIsPassedOver() throws Exception {
    for (String name : List.of("1", "2", "3")) {
      try (Studio studio = studio(name)) {
        name(studio, "Song " + name);
        studio.live.keepNow();
      }
    }
    Path damaged = unsaved().resolve("3.overdub/journal/autosave/song.json");
    Files.writeString(damaged, "{");
    UnsavedFolder.Leftover found = UnsavedFolder.newest(unsaved()).orElseThrow();
    assertThat(found.opened().recovered().orElseThrow().apply(Song.EMPTY).name()).isEqualTo("Song 2");
    assertThat(damaged).exists();
  }

  @Test
  void aSavedSongOpensWithWhatWasNotSavedAndUndoGoesBack() throws Exception {
    Path song = temp.resolve("song.overdub");
    Studio.FILES.save(Song.EMPTY.withName("Saved"), Optional.empty(), song);
    try (Studio studio = studio("a")) {
      studio.session().open(SongRecovery.open(Studio.FILES, song));
      name(studio, "Not saved");
      studio.live.keepNow();
    }
    assertThat(Studio.FILES.open(song).song().name()).isEqualTo("Saved");
    try (Studio studio = studio("b")) {
      SongFiles.Opened opened = SongRecovery.open(Studio.FILES, song);
      assertThat(opened.notices()).extracting(Notice::text).first().asString().startsWith("Recovered 'Not saved'");
      studio.session().open(opened);
      assertThat(studio.session().song().name()).isEqualTo("Not saved");
      assertThat(studio.session().modified()).isTrue();
      studio.session().undo();
      assertThat(studio.session().song().name()).isEqualTo("Saved");
      assertThat(studio.session().modified()).isFalse();
      studio.session().redo();
      studio.live.save();
    }
    SongFiles.Opened after = SongRecovery.open(Studio.FILES, song);
    assertThat(after.song().name()).isEqualTo("Not saved");
    assertThat(after.recovered()).isEmpty();
  }

  /** Saves the song into a folder, as "Save as" does. */
  private static void saveAs(Studio studio, Path to) throws Exception {
    Song song = studio.session().song();
    studio.session().saved(song, studio.live.save(studio.session().history(), to));
  }

  @Test
  void undoAndRedoFindTheirRecordingsAfterASongIsSavedElsewhere() throws Exception {
    Path first = temp.resolve("First.overdub");
    Path second = temp.resolve("Second.overdub");
    try (Studio studio = studio("a")) {
      TrackId voice = studio.arm("Voice");
      studio.record(20 * BLOCK);
      studio.record(20 * BLOCK);
      studio.session().undo();
      saveAs(studio, first);
      assertThat(first.resolve("audio/Voice take 2.wav")).as("redo plays it").exists();
      studio.session().apply(TrackEdits.remove(voice));
      saveAs(studio, second);
      assertThat(second.resolve("audio/Voice take 1.wav")).as("undo plays it").exists();
      studio.session().undo();
      studio.live.save();
      studio.ready();
      assertThat(studio.problems).isEmpty();
    }
    assertThat(second.resolve("audio/Voice take 1.wav")).as("the saved song plays it again").exists();
    assertThat(first.resolve("audio/Voice take 2.wav")).as("played by no song, and no step is left").doesNotExist();
    assertThat(unsaved().resolve("a.overdub/audio/Voice take 2.wav")).as("where it was recorded").exists();
  }

  @Test
  void whatOnlyAnAutosaveNeedsAfterASaveElsewhereStays() throws Exception {
    Path elsewhere = temp.resolve("Elsewhere.overdub");
    try (Studio studio = studio("a")) {
      studio.arm("Voice");
      studio.record(20 * BLOCK);
      studio.session().undo();
      saveAs(studio, elsewhere);
      studio.session().redo();
      studio.live.keepNow();
    }
    assertThat(Autosave.exists(elsewhere)).isTrue();
    assertThat(elsewhere.resolve("audio/Voice take 1.wav")).exists();
  }

  @Test
  void aSongIsNotSavedOverOneThatHasOtherSoundsOfTheSameNames() throws Exception {
    Path other = temp.resolve("Other.overdub");
    Studio.FILES.save(Song.EMPTY.withName("Other"), Optional.empty(), other);
    Files.createDirectories(other.resolve("audio"));
    Files.writeString(other.resolve("audio/Voice take 1.wav"), "another take");
    try (Studio studio = studio("a")) {
      studio.arm("Voice");
      studio.record(20 * BLOCK);
      assertThatThrownBy(() -> saveAs(studio, other)).isInstanceOf(StudioException.class)
          .hasMessageContaining("another sound of this name");
      assertThat(studio.session().folder()).isEmpty();
    }
    assertThat(Studio.FILES.open(other).song().name()).isEqualTo("Other");
    assertThat(other.resolve("audio/Voice take 1.wav")).hasContent("another take");
  }

  @Test
  @Timeout(60)
  void whatAKilledProcessTriedGoesOnceItsSongIsHeldAndOpen() throws Exception {
    Path song = temp.resolve("song.overdub");
    Studio.FILES.save(Song.EMPTY, Optional.empty(), song);
    Path tried = song.resolve("audio/Tried.wav");
    Files.createDirectories(tried.getParent());
    Files.writeString(tried, "tried");
    new TriedSounds(Studio.DEVICES, any -> {}).copied(song, "audio/Tried.wav");
    try (Studio studio = studio("a")) {
      studio.live.hold(song);
      studio.session().open(Song.EMPTY, Optional.of(song));
      while (Files.exists(tried)) {
        Thread.onSpinWait();
      }
    }
    assertThat(TriedNotes.exist(song)).isFalse();
  }
}
