package studio.overdub.audiofile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.overdub.base.Progress;

class AudioPeaksTest {
  @TempDir Path folder;

  private static float[][] spikes() {
    float[][] sound = new float[2][50_000];
    sound[0][0] = 0.25f;
    sound[0][40_000] = -0.5f;
    sound[1][49_999] = 0.75f;
    return sound;
  }

  @ParameterizedTest
  @ValueSource(strings = {"wav", "flac"})
  void everyExtremeIsSeenInItsStretchAlone(String ending) throws IOException {
    Path path = folder.resolve("spikes." + ending);
    Sounds.write(path, new AudioFormat(48000, 2, SampleFormat.PCM_24), Tags.NONE, spikes());

    try (AudioReader reader = AudioFiles.open(path)) {
      AudioPeaks peaks = AudioPeaks.of(reader, Progress.NONE);

      assertThat(peaks.frames()).isEqualTo(50_000);
      assertThat(peaks.high(0, 0, 1)).isEqualTo(0.25f);
      assertThat(peaks.high(0, 256, 50_000)).isZero();
      assertThat(peaks.low(0, 0, 39_000)).isZero();
      assertThat(peaks.low(0, 40_000, 40_001)).isEqualTo(-0.5f);
      assertThat(peaks.low(0, 41_000, 50_000)).isZero();
      assertThat(peaks.high(1, 0, 49_000)).isZero();
      assertThat(peaks.high(1, 49_999, 50_000)).isEqualTo(0.75f);
      assertThat(peaks.high(1, 50_200, 60_000)).isZero();
    }
  }

  @Test
  void readingStopsWhenItIsCancelled() throws IOException {
    Path path = folder.resolve("spikes.wav");
    Sounds.write(path, new AudioFormat(48000, 2, SampleFormat.PCM_24), Tags.NONE, spikes());

    try (AudioReader reader = AudioFiles.open(path)) {
      assertThatThrownBy(() -> AudioPeaks.of(reader, (fraction, activity) -> false))
          .isInstanceOf(CancellationException.class);
    }
  }
}
