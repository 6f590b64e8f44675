package studio.overdub.audiofile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.overdub.base.StudioException;

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

  @Test
  void flippedBytesNeverDoMoreThanShortenTheSound() throws IOException {
    Path wav = folder.resolve("sound.wav");
    Path ogg = folder.resolve("sound.ogg");
    Sounds.write(
        wav, new AudioFormat(44100, 2, SampleFormat.PCM_16), Tags.NONE, Sounds.sweep(2, 20_000, 44100));
    Programs.run("ffmpeg", "-v", "error", "-i", wav, "-c:a", "libvorbis", ogg);
    byte[] whole = Files.readAllBytes(ogg);
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < 60; i++) {
      byte[] damaged = whole.clone();
      for (int flips = 0; flips < 4; flips++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      }
      Files.write(ogg, damaged);
      try {
        assertThat(Sounds.readAll(ogg)[0].length).isLessThanOrEqualTo(1_000_000);
      } catch (StudioException refused) {
        assertThat(refused.remedy()).isNotEmpty();
      }
    }
  }

  @Test
  void soundWithinAnotherFileIsReadFromAStream() throws IOException {
    Path wav = folder.resolve("sound.wav");
    Path ogg = folder.resolve("sound.ogg");
    Sounds.write(
        wav, new AudioFormat(44100, 1, SampleFormat.PCM_16), Tags.NONE, Sounds.sweep(1, 20_000, 44100));
    Programs.run("ffmpeg", "-v", "error", "-i", wav, "-c:a", "libvorbis", ogg);

    try (AudioReader reader = AudioFiles.openVorbis(Files.newInputStream(ogg), "a font, sample 1")) {
      assertThat(reader.frames()).isEmpty();
      assertThat(Sounds.readAll(reader)[0].length).isEqualTo(20_000);
    }
  }
}
