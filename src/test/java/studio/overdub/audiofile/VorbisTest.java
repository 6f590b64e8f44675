package studio.overdub.audiofile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VorbisTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"44100, 1, 60000", "48000, 2, 100001"})
  void aFileDecodesAsOtherDecodersDecodeIt(int rate, int channels, int frames) throws IOException {
    Path wav = folder.resolve("sound.wav");
    Path ogg = folder.resolve("sound.ogg");
    float[][] sound = Sounds.sine(channels, frames, 300, rate);
    Sounds.write(wav, new AudioFormat(rate, channels, SampleFormat.PCM_16), Tags.NONE, sound);
    Programs.run(
        "ffmpeg", "-v", "error", "-i", wav, "-c:a", "libvorbis", "-q:a", "6", "-metadata", "title=Of ffmpeg", ogg);

    try (AudioReader reader = AudioFiles.open(ogg)) {
      assertThat(reader.format()).isEqualTo(new AudioFormat(rate, channels, SampleFormat.FLOAT_32));
      assertThat(reader.frames()).hasValue(frames);
      assertThat(reader.tags().get(Tags.TITLE)).hasValue("Of ffmpeg");
      float[][] read = Sounds.readAll(reader);
      assertThat(Programs.difference(read, Programs.ffmpeg(ogg, channels))).isLessThan(1e-5);
      assertThat(reader.notices()).isEmpty();
    }
  }
}
