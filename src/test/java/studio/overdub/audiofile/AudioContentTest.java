package studio.overdub.audiofile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
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
}
