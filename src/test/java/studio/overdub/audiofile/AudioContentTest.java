package studio.overdub.audiofile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.overdub.base.Progress;

class AudioContentTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"wav", "flac", "mp3"})
  void anyPositionGivesWhatReadingThroughGives(String ending) throws IOException {
    Path path = folder.resolve("sound." + ending);
    Sounds.write(path, new AudioFormat(44100, 2, SampleFormat.PCM_16), Tags.NONE, Sounds.sweep(2, 100_000, 44100));
    float[][] all = Sounds.readAll(path);

    try (AudioContent content = AudioFiles.content(path, Progress.NONE)) {
      assertThat(content.frames()).isEqualTo(100_000);
      float[][] out = new float[2][40_000];
      for (long position : new long[] {70_000, 3, 99_000, 0}) {
        int expected = (int) Math.min(30_000, 100_000 - position);
        assertThat(content.read(position, out, 5, 30_000)).isEqualTo(expected);
        for (int channel = 0; channel < 2; channel++) {
          float[] part = Arrays.copyOfRange(all[channel], (int) position, (int) position + expected);
          assertThat(Arrays.mismatch(out[channel], 5, 5 + expected, part, 0, expected)).isEqualTo(-1);
        }
      }
      assertThat(content.read(100_000, out, 0, 10)).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource(SampleFormat.class)
  void mappedMemoryGivesWhatReadingGives(SampleFormat samples) throws IOException {
    Path path = folder.resolve("sound.wav");
    SampleFormat written = samples == SampleFormat.SIGNED_8 ? SampleFormat.UNSIGNED_8 : samples;
    float[][] sound = Sounds.noise(3, 5000, Math.min(24, written.bits()));
    Sounds.write(path, new AudioFormat(44100, 3, written), Tags.NONE, sound);

    MappedAudio mapped = MappedAudio.open(path, Progress.NONE);

    assertThat(mapped.frames()).isEqualTo(5000);
    float[] out = new float[6000];
    mapped.read(2, 0, out, 0, 5000);
    assertThat(Arrays.mismatch(out, 0, 5000, sound[2], 0, 5000)).isEqualTo(-1);
    Arrays.fill(out, 7);
    mapped.read(1, -100, out, 10, 5200);
    assertThat(out[9]).isEqualTo(7);
    assertThat(out[109]).isZero();
    assertThat(Arrays.mismatch(out, 110, 5110, sound[1], 0, 5000)).isEqualTo(-1);
    assertThat(out[5110]).isZero();
    assertThat(out[5209]).isZero();
    assertThat(out[5210]).isEqualTo(7);
    mapped.read(0, 6000, out, 0, 10);
    mapped.read(0, -20, out, 10, 10);
    assertThat(Arrays.copyOf(out, 20)).containsOnly(0);
  }

  @Test
  void compressedSoundIsMappedToo() throws IOException {
    Path path = folder.resolve("sound.flac");
    float[][] sound = Sounds.noise(2, 5000, 16);
    Sounds.write(path, new AudioFormat(44100, 2, SampleFormat.PCM_16), Tags.NONE, sound);

    float[] out = new float[1000];
    MappedAudio.open(path, Progress.NONE).read(1, 4000, out, 0, 1000);

    assertThat(Arrays.mismatch(out, 0, 1000, sound[1], 4000, 5000)).isEqualTo(-1);
  }
}
