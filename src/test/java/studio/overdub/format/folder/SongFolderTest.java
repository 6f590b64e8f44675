package studio.overdub.format.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.overdub.base.Bytes;
import studio.overdub.base.StudioException;
import studio.overdub.song.MidiOrigin;
import studio.overdub.song.Song;

class SongFolderTest {
  @TempDir Path folder;

  @Test
  void anySongOpensAsItWasSaved() throws IOException {
    for (long seed = 0; seed < 20; seed++) {
      Song song = RandomSong.of(seed);
      Path place = folder.resolve("Song " + seed + ".overdub");
      SongFolder.save(song, place, FailingDisk.sound());
      SongFolder.Loaded loaded = SongFolder.load(place);
      assertThat(loaded.song()).as("seed %d", seed).isEqualTo(song);
      assertThat(loaded.notices()).as("seed %d", seed).isEmpty();
    }
  }

  @Test
  void aSongSavedOpenedAndSavedAgainHasTheSameBytes() throws IOException {
    for (long seed = 0; seed < 5; seed++) {
      Path first = folder.resolve("first " + seed);
      Path second = folder.resolve("second " + seed);
      SongFolder.save(RandomSong.of(seed), first);
      SongFolder.save(SongFolder.load(first).song(), second);
      assertThat(second.resolve("song.json")).as("seed %d", seed).hasSameBinaryContentAs(first.resolve("song.json"));
    }
  }

  @Test
  void everyVersionBeforeIsABackupUpToTwenty() throws IOException {
    for (int i = 0; i < 25; i++) {
      SongFolder.save(Song.EMPTY.withName("Version " + i), folder, FailingDisk.sound());
    }
    assertThat(SongFolder.backups(folder)).hasSize(20);
    assertThat(SongFolder.loadBackup(folder, SongFolder.backups(folder).getFirst()).song().name())
        .isEqualTo("Version 23");
    assertThat(SongFolder.load(folder).song().name()).isEqualTo("Version 24");
  }

  @Test
  void savingWhatHasNotChangedMakesNoBackup() throws IOException {
    SongFolder.save(Song.EMPTY, folder);
    SongFolder.save(Song.EMPTY, folder);
    assertThat(SongFolder.backups(folder)).isEmpty();
  }

  @Test
  void aSongWhoseMidiFileIsGoneOpensWithANotice() throws IOException {
    Song song = Song.EMPTY.withOrigin(Optional.of(new MidiOrigin("a.mid", Bytes.of((byte) 1))));
    SongFolder.save(song, folder);
    try (var files = Files.newDirectoryStream(folder, "origin-*.mid")) {
      for (Path file : files) {
        Files.delete(file);
      }
    }
    SongFolder.Loaded loaded = SongFolder.load(folder);
    assertThat(loaded.song()).isEqualTo(Song.EMPTY);
    assertThat(loaded.notices()).hasSize(1);
  }

  @Test
  void whatIsNoSongIsRefusedByName() {
    assertThatThrownBy(() -> SongFolder.load(folder))
        .isInstanceOf(StudioException.class)
        .hasMessageContaining("There is no song")
        .hasMessageContaining(folder.toString());
  }
}
