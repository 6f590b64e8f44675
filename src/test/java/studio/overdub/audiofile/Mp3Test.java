package studio.overdub.audiofile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.overdub.base.StudioException;

class Mp3Test {
  private static final Tags TAGS =
      Tags.NONE.with(Tags.TITLE, "Zwölf Takte").with(Tags.ARTIST, "One Person").with(Tags.COMMENT, "made at home");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"44100, 2, 30000", "48000, 1, 10000", "22050, 2, 12345", "48000, 2, 1", "44100, 2, 1152"})
  void lengthAndPlaceOfTheSoundArePreserved(int rate, int channels, int frames) throws IOException {
    float[][] sound = Sounds.sweep(channels, frames, rate);
    Path path = folder.resolve("sound.mp3");

    Sounds.write(path, new AudioFormat(rate, channels, SampleFormat.PCM_16), TAGS, sound);

    try (AudioReader reader = AudioFiles.open(path)) {
      assertThat(reader.frames()).hasValue(frames);
      assertThat(reader.tags()).isEqualTo(TAGS);
      float[][] read = Sounds.readAll(reader);
      assertThat(read[0].length).isEqualTo(frames);
      if (frames > 9000) {
        assertThat(lag(sound[0], read[0])).isZero();
      }
      assertThat(reader.notices()).isEmpty();
    }
  }

  /** How many frames later than in {@code sound} its content lies in {@code read}: where the two agree best. */
  private static int lag(float[] sound, float[] read) {
    int best = 0;
    double most = 0;
    for (int lag = -1200; lag <= 1200; lag++) {
      double sum = 0;
      for (int i = 2000; i < sound.length - 2000; i++) {
        sum += sound[i] * read[i + lag];
      }
      if (sum > most) {
        most = sum;
        best = lag;
      }
    }
    return best;
  }

  @Test
  void otherDecodersAgree() throws IOException {
    float[][] sound = Sounds.sweep(2, 100_000, 48000);
    Path path = folder.resolve("sound.mp3");

    Sounds.write(path, new AudioFormat(48000, 2, SampleFormat.PCM_16), TAGS, sound);

    assertThat(Programs.difference(Sounds.readAll(path), Programs.ffmpeg(path, 2))).isLessThan(1e-5);
  }

  @Test
  void otherEncodersFilesAreReadAtTheirLength() throws IOException {
    float[][] sound = Sounds.sweep(2, 30_001, 44100);
    Path wav = folder.resolve("sound.wav");
    Path mp3 = folder.resolve("sound.mp3");
    Sounds.write(wav, new AudioFormat(44100, 2, SampleFormat.PCM_16), Tags.NONE, sound);

    Programs.run("ffmpeg", "-v", "error", "-i", wav, "-b:a", "192k", "-metadata", "title=Of ffmpeg", mp3);

    float[][] read = Sounds.readAll(mp3);
    assertThat(read[0].length).isEqualTo(30_001);
    assertThat(lag(sound[0], read[0])).isZero();
    try (AudioReader reader = AudioFiles.open(mp3)) {
      assertThat(reader.tags().get(Tags.TITLE)).hasValue("Of ffmpeg");
    }
  }

  @Test
  void aRateThatMp3LacksIsRefusedByName() {
    Path path = folder.resolve("fast.mp3");

    assertThatThrownBy(() -> AudioFiles.create(path, new AudioFormat(96000, 2, SampleFormat.PCM_16), Tags.NONE))
        .isInstanceOf(StudioException.class)
        .hasMessageContaining("96000 Hz");
    assertThat(folder).isEmptyDirectory();
  }
}
