package studio.overdub.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.overdub.base.StudioException;
import studio.overdub.device.Catalog;
import studio.overdub.edit.TrackEdits;
import studio.overdub.testing.SmallSong;

class SongHoldTest {
  @TempDir private Path folder;

  private Path saved(String name) throws StudioException {
    return new SongFiles(new Catalog(List.of())).save(SmallSong.make(), Optional.empty(), folder.resolve(name));
  }

  @Test
  void aSongIsHeldOnceAndLetGo() throws Exception {
    Path song = saved("Tune.overdub");
    SongHold hold = SongHold.of(song);
    assertThatThrownBy(() -> SongHold.of(song))
        .isInstanceOf(StudioException.class)
        .hasMessageContaining("This song is open in another Overdub");
    hold.close();
    assertThat(song.resolve("journal")).isEmptyDirectory();
    SongHold.of(song).close();
  }

  @Test
  void whatIsNoSongFolderNeedsNoHolding() throws Exception {
    Path midi = Files.createFile(folder.resolve("tune.mid"));
    assertThat(SongHold.of(midi).held()).isFalse();
    assertThat(SongHold.of(folder.resolve("not there")).held()).isFalse();
  }

  @Test
  void aHeldSongIsNotSavedInto() throws Exception {
    Path song = saved("Theirs.overdub");
    try (SongHold theirs = SongHold.of(song);
        Studio studio = new Studio(folder.resolve("data"), false)) {
      assertThat(theirs.held()).isTrue();
      studio.open(SmallSong.make(), Optional.empty());
      assertThatThrownBy(() -> studio.live.save(studio.session().history(), song))
          .hasMessageContaining("This song is open in another Overdub");
    }
  }

  @Test
  void aStudioHoldsTheSongThatItSavedUntilAnotherIsOpen() throws Exception {
    try (Studio studio = new Studio(folder.resolve("data"), false)) {
      studio.open(SmallSong.make(), Optional.empty());
      Path song = studio.live.save(studio.session().history(), folder.resolve("Mine.overdub"));
      studio.session().saved(studio.session().song(), song);
      assertThatThrownBy(() -> SongHold.of(song)).isInstanceOf(StudioException.class);
      studio.session().open(SmallSong.make(), Optional.empty());
      SongHold.of(song).close();
    }
  }

  @Test
  void revertingIsAStepThatUndoTakesBack() throws Exception {
    try (Studio studio = new Studio(folder.resolve("data"), false)) {
      studio.open(SmallSong.make(), Optional.empty());
      Session session = studio.session();
      session.apply(TrackEdits.rename(SmallSong.CHOIR, "Voices"));
      assertThat(session.modified()).isTrue();
      session.revert();
      assertThat(session.modified()).isFalse();
      assertThat(session.song().track(SmallSong.CHOIR).orElseThrow().name()).isNotEqualTo("Voices");
      session.undo();
      assertThat(session.song().track(SmallSong.CHOIR).orElseThrow().name()).isEqualTo("Voices");
    }
  }
}
