package studio.overdub.format.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.overdub.base.Progress;
import studio.overdub.base.StudioException;
import studio.overdub.song.Song;

class SongArchiveTest {
  @TempDir Path folder;

  @Test
  void aPackedSongUnpacksWithItsSounds() throws IOException {
    Song song = RandomSong.of(3);
    Path original = folder.resolve("Song.overdub");
    SongFolder.save(song.withName("Before"), original);
    SongFolder.save(song, original);
    Files.writeString(SongFolder.audio(original).resolve("Take 1.wav"), "sound");
    Path packed = folder.resolve("Song.overdubz");
    SongArchive.pack(original, packed, Progress.NONE);
    Path copy = folder.resolve("Copy.overdub");
    SongArchive.unpack(packed, copy, Progress.NONE);
    assertThat(SongFolder.load(copy).song()).isEqualTo(song);
    assertThat(SongFolder.audio(copy).resolve("Take 1.wav")).hasContent("sound");
    assertThat(SongFolder.backups(copy)).isEmpty();
  }

  @Test
  void packingTwiceGivesTheSameBytes() throws IOException {
    Path original = folder.resolve("Song.overdub");
    SongFolder.save(RandomSong.of(3), original);
    SongArchive.pack(original, folder.resolve("1.overdubz"), Progress.NONE);
    SongArchive.pack(original, folder.resolve("2.overdubz"), Progress.NONE);
    assertThat(folder.resolve("1.overdubz")).hasSameBinaryContentAs(folder.resolve("2.overdubz"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../evil", "audio/../../evil", "/evil", "C:/evil", "a\\..\\evil", "..", "../evil/"})
  void anEntryThatLeadsOutsideIsRefused(String name) throws IOException {
    Path packed = folder.resolve("bad.overdubz");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(packed))) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(1);
    }
    Path target = folder.resolve("in/Song.overdub");
    Files.createDirectories(target.getParent());
    assertThatThrownBy(() -> SongArchive.unpack(packed, target, Progress.NONE))
        .isInstanceOf(StudioException.class)
        .hasMessageContaining("outside its folder");
    assertThat(target).doesNotExist();
    assertThat(folder.resolve("in/evil")).doesNotExist();
  }

  @Test
  void whatIsNoPackedSongLeavesNothingBehind() throws IOException {
    Path file = Files.writeString(folder.resolve("a.overdubz"), "text");
    Path target = folder.resolve("a.overdub");
    assertThatThrownBy(() -> SongArchive.unpack(file, target, Progress.NONE)).hasMessageContaining("not a packed song");
    assertThat(target).doesNotExist();
  }

  @Test
  void aFolderThatIsThereIsLeftAlone() throws IOException {
    Path original = folder.resolve("Song.overdub");
    SongFolder.save(Song.EMPTY, original);
    Path packed = folder.resolve("a.overdubz");
    SongArchive.pack(original, packed, Progress.NONE);
    assertThatThrownBy(() -> SongArchive.unpack(packed, original, Progress.NONE))
        .hasMessageContaining("something already");
    assertThat(SongFolder.load(original).song()).isEqualTo(Song.EMPTY);
  }
}
