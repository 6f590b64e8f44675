package studio.overdub.format.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.overdub.base.Bytes;
import studio.overdub.base.StudioException;
import studio.overdub.base.TrackId;
import studio.overdub.song.MidiOrigin;
import studio.overdub.song.Song;

/** Whatever fails while saving, the song is whole: the old one or the new one. */
class SongSafetyTest {
  @TempDir Path folder;

  private static Song song(int version) {
    return RandomSong.of(version).withName("Version " + version)
        .withOrigin(Optional.of(new MidiOrigin("a.mid", Bytes.of((byte) version))));
  }

  private void failAtEveryStep(boolean killed) throws IOException {
    Song old = song(7);
    Song next = song(8);
    boolean done = false;
    int steps = 0;
    for (; !done; steps++) {
      Path place = folder.resolve("song " + steps);
      SongFolder.save(old, place, FailingDisk.sound());
      try {
        SongFolder.save(next, place, new FailingDisk(steps, killed));
        done = true;
      } catch (StudioException e) {
        assertThat(e).hasMessageContaining("could not be saved").hasMessageContaining("No space left");
      }
      Song there = SongFolder.load(place).song();
      assertThat(there).as("step %d", steps).isIn(old, next);
      if (!killed && !done) {
        try (Stream<Path> left = Files.walk(place)) {
          assertThat(left).as("step %d", steps).noneMatch(file -> file.toString().endsWith(".tmp"));
        }
      }
      SongFolder.save(next, place, FailingDisk.sound());
      assertThat(SongFolder.load(place).song()).as("saved after step %d", steps).isEqualTo(next);
    }
    assertThat(steps).isGreaterThan(10);
  }

  @Test
  void aDiskThatIsFullAtAnyStepLeavesAWholeSong() throws IOException {
    failAtEveryStep(false);
  }

  @Test
  void aKillAtAnyStepLeavesAWholeSong() throws IOException {
    failAtEveryStep(true);
  }

  @Test
  void aFirstSaveThatFailsLeavesNothingBehind() throws IOException {
    for (int step = 0; step < 8; step++) {
      Path place = folder.resolve("song " + step);
      FailingDisk disk = new FailingDisk(step, false);
      assertThatThrownBy(() -> SongFolder.save(song(7), place, disk)).isInstanceOf(StudioException.class);
      assertThat(place).as("step %d", step).doesNotExist();
    }
  }

  @Test
  void aFolderThatCannotBeMadeIsToldOf() throws IOException {
    Path file = Files.writeString(folder.resolve("taken"), "a file");
    assertThatThrownBy(() -> SongFolder.save(Song.EMPTY, file))
        .isInstanceOf(StudioException.class)
        .hasMessageContaining(file.toString());
  }

  @Test
  void aSongThatWouldNotOpenAgainIsNotSaved() throws IOException {
    SongFolder.save(Song.EMPTY, folder);
    Song dangling = Song.EMPTY.withMaster(
        Song.EMPTY.master().withOutput(Optional.of(new TrackId(99))));
    assertThatThrownBy(() -> SongFolder.save(dangling, folder)).hasMessageContaining("There is no bus 99");
    assertThat(SongFolder.load(folder).song()).isEqualTo(Song.EMPTY);
  }
}
