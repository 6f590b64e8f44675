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
  @CsvSource({"44100, 2, 44100", "48000, 1, 10000", "22050, 2, 12345", "48000, 2, 1", "44100, 2, 1152"})
  void lengthAndPlaceOfTheSoundArePreserved(int rate, int channels, int frames) throws IOException {
    float[][] sound = Sounds.sine(channels, frames, 500, rate);
    Path path = folder.resolve("sound.mp3");

    Sounds.write(path, new AudioFormat(rate, channels, SampleFormat.PCM_16), TAGS, sound);

    try (AudioReader reader = AudioFiles.open(path)) {
      assertThat(reader.frames()).hasValue(frames);
      assertThat(reader.tags()).isEqualTo(TAGS);
      float[][] read = Sounds.readAll(reader);
      assertThat(read[0].length).isEqualTo(frames);
      if (frames > 9000) {
        // A place wrong by one frame would leave an error of 0.03 and more: the slope of the sine.
        assertThat(errorOf(sound, read)).isLessThan(0.01);
      }
      assertThat(reader.notices()).isEmpty();
    }
  }

  /** The root mean square of the difference, without the first and last 2000 frames. */
  private static double errorOf(float[][] sound, float[][] read) {
    double sum = 0;
    for (int i = 2000; i < sound[0].length - 2000; i++) {
      double difference = sound[0][i] - read[0][i];
      sum += difference * difference;
    }
    return Math.sqrt(sum / (sound[0].length - 4000));
  }

  @Test
  void otherDecodersAgree() throws IOException {
    float[][] sound = Sounds.sine(2, 100_000, 300, 48000);
    Path path = folder.resolve("sound.mp3");

    Sounds.write(path, new AudioFormat(48000, 2, SampleFormat.PCM_16), TAGS, sound);

    assertThat(Programs.difference(Sounds.readAll(path), Programs.ffmpeg(path, 2))).isLessThan(1e-4);
  }

  @Test
  void otherEncodersFilesAreReadAtTheirLength() throws IOException {
    float[][] sound = Sounds.sine(2, 70_001, 300, 44100);
    Path wav = folder.resolve("sound.wav");
    Path mp3 = folder.resolve("sound.mp3");
    Sounds.write(wav, new AudioFormat(44100, 2, SampleFormat.PCM_16), Tags.NONE, sound);

    Programs.run("ffmpeg", "-v", "error", "-i", wav, "-b:a", "192k", "-metadata", "title=Of ffmpeg", mp3);

    float[][] read = Sounds.readAll(mp3);
    assertThat(read[0].length).isEqualTo(70_001);
    assertThat(errorOf(sound, read)).isLessThan(0.01);
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
