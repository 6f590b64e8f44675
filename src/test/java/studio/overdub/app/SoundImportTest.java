package studio.overdub.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.overdub.audiofile.AudioFiles;
import studio.overdub.audiofile.AudioFormat;
import studio.overdub.audiofile.AudioReader;
import studio.overdub.audiofile.AudioWriter;
import studio.overdub.audiofile.SampleFormat;
import studio.overdub.audiofile.Tags;
import studio.overdub.base.Progress;
import studio.overdub.base.StudioException;
import studio.overdub.base.Ticks;
import studio.overdub.base.TimelineTick;
import studio.overdub.song.AudioClip;
import studio.overdub.song.Song;

class SoundImportTest {
  @TempDir Path folder;
  private Path song;

  @BeforeEach
  void makeFolder() throws IOException {
    song = Files.createDirectory(folder.resolve("song.overdub"));
  }

  private Path sound(String name, int frames) throws IOException {
    Path file = folder.resolve(name);
    try (AudioWriter writer = AudioFiles.create(file, new AudioFormat(48_000, 1, SampleFormat.PCM_16), Tags.NONE)) {
      writer.write(new float[1][frames], frames);
    }
    return file;
  }

  private String[] brought() throws IOException {
    Path audio = song.resolve("audio");
    if (!Files.exists(audio)) {
      return new String[0];
    }
    try (Stream<Path> files = Files.list(audio)) {
      return files.map(file -> file.getFileName().toString()).sorted().toArray(String[]::new);
    }
  }

  @Test
  void aSoundIsCopiedAndPlacedOnATrackOfItsOwn() throws Exception {
    Path file = sound("Über alles.wav", 48_000);
    SoundImport.Brought first = SoundImport.bring(file, song, Progress.NONE).orElseThrow();
    SoundImport.bring(file, song, Progress.NONE);
    assertThat(brought()).containsExactly("Über alles 2.wav", "Über alles.wav");
    Song with = first.place(new TimelineTick(Ticks.PER_QUARTER)).apply(Song.EMPTY);
    AudioClip clip = (AudioClip) with.tracks().getFirst().clips().getFirst();
    assertThat(clip.start()).isEqualTo(new TimelineTick(Ticks.PER_QUARTER));
    assertThat(clip.length()).isEqualTo(2L * Ticks.PER_QUARTER);
  }

  @Test
  void aSoundWithoutFramesDoesNoHarm() throws Exception {
    SoundImport.Brought empty = SoundImport.bring(sound("none.wav", 0), song, Progress.NONE).orElseThrow();
    assertThat(empty.seconds()).isZero();
    Song with = empty.place(TimelineTick.ZERO).apply(Song.EMPTY);
    assertThat(with.tracks().getFirst().clips()).hasSize(1);
    try (AudioReader reader = AudioFiles.open(song.resolve(empty.file()))) {
      assertThat(reader.frames()).hasValue(0);
    }
  }

  @Test
  void whatIsNoSoundIsRefusedAndNothingIsLeft() throws Exception {
    Path empty = Files.createFile(folder.resolve("empty.wav"));
    Path text = Files.writeString(folder.resolve("text.wav"), "a letter");
    Path inside = Files.createDirectory(folder.resolve("folder.wav"));
    for (Path file : new Path[] {empty, text, inside, folder.resolve("gone.wav")}) {
      assertThatThrownBy(() -> SoundImport.bring(file, song, Progress.NONE))
          .isInstanceOf(StudioException.class)
          .hasMessageContaining(file.getFileName().toString());
    }
    assertThat(brought()).isEmpty();
  }

  @Test
  void aSoundCutAnywhereIsReadAsFarAsItGoesOrRefused() throws Exception {
    byte[] whole = Files.readAllBytes(sound("whole.wav", 300));
    Path cut = folder.resolve("cut.wav");
    for (int length = 0; length < whole.length; length++) {
      Files.write(cut, Arrays.copyOf(whole, length));
      try {
        SoundImport.bring(cut, song, Progress.NONE);
      } catch (StudioException refused) {
        assertThat(refused.getMessage()).contains("cut.wav");
      }
    }
    assertThat(brought()).noneMatch(name -> name.endsWith(".part"));
  }

  @Test
  void anImportThatIsStoppedLeavesNothing() throws Exception {
    assertThat(SoundImport.bring(sound("long.wav", 480_000), song, (fraction, activity) -> false)).isEmpty();
    assertThat(brought()).isEmpty();
  }
}
