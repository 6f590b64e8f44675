package studio.overdub.audiofile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AiffTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "pcm_s8, aiff, 8", "pcm_s16be, aiff, 16", "pcm_s24be, aiff, 24", "pcm_s32be, aiff, 24",
    "pcm_f32be, aiff, 24", "pcm_f64be, aiff, 24", "pcm_s16le, aiff, 16"
  })
  void filesOfOtherProgramsAreReadExactly(String codec, String ending, int bits) throws IOException {
    Path wav = folder.resolve("sound.wav");
    Path aiff = folder.resolve("sound." + ending);
    float[][] sound = Sounds.noise(2, 30_001, bits);
    Sounds.write(wav, new AudioFormat(96000, 2, SampleFormat.FLOAT_32), Tags.NONE, sound);

    Programs.run("ffmpeg", "-v", "error", "-i", wav, "-c:a", codec, "-metadata", "title=A title", aiff);

    try (AudioReader reader = AudioFiles.open(aiff)) {
      assertThat(reader.format().sampleRate()).isEqualTo(96000);
      assertThat(reader.frames()).hasValue(30_001);
      assertThat(reader.tags().get(Tags.TITLE)).hasValue("A title");
      assertThat(Programs.difference(sound, Sounds.readAll(reader))).isZero();
    }
  }
}
