package studio.overdub.audiofile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import studio.overdub.base.StudioException;

class GrowingWavTest {
  @TempDir Path folder;

  @Test
  void whatWasFlushedIsReadWhileTheFileGrows() throws IOException {
    Path path = folder.resolve("take.wav");
    float[][] sound = Sounds.noise(1, 1000, 24);
    try (GrowingWav wav = GrowingWav.create(path, new AudioFormat(48000, 1, SampleFormat.PCM_24), Tags.NONE)) {
      for (int times = 1; times <= 3; times++) {
        wav.write(sound, 1000);
        wav.flush();
        try (AudioReader reader = AudioFiles.open(path)) {
          assertThat(reader.frames()).hasValue(1000L * times);
          assertThat(reader.notices()).isEmpty();
        }
      }
    }
    assertThat(Sounds.readAll(path)[0]).hasSize(3000);
  }

  @Test
  void aFileThatIsThereIsNeverOverwritten() throws IOException {
    Path path = Files.writeString(folder.resolve("take.wav"), "precious");

    assertThatThrownBy(
            () -> GrowingWav.create(path, new AudioFormat(48000, 1, SampleFormat.PCM_24), Tags.NONE))
        .isInstanceOf(StudioException.class)
        .hasMessageContaining("there already");
    assertThat(path).hasContent("precious");
  }

  @ParameterizedTest
  @EnumSource(
      value = SampleFormat.class,
      names = {"PCM_24", "FLOAT_32"})
  void aRepairCountsWhatTheHeaderDidNot(SampleFormat samples) throws IOException {
    Path path = folder.resolve("take.wav");
    float[][] sound = Sounds.noise(2, 5000, 24);
    Sounds.write(path, new AudioFormat(48000, 2, samples), Tags.NONE, sound);
    byte[] whole = Files.readAllBytes(path);
    int dataStart = whole.length - 5000 * 2 * samples.bytes();
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
      // As a process leaves it that was killed between two flushes, a part of a frame at its end.
      file.seek(dataStart - 4);
      file.writeInt(0);
      file.seek(whole.length);
      file.write(new byte[] {1, 2, 3});
    }

    assertThat(WavRepair.repair(path)).isEqualTo(5000);

    try (AudioReader reader = AudioFiles.open(path)) {
      assertThat(reader.notices()).isEmpty();
      assertThat(Programs.difference(sound, Sounds.readAll(reader))).isZero();
    }
    Programs.run("sox", path, "-n", "stat");
  }

  @Test
  void aFileBeyondFourGibibytesIsRepairedAndReadByPosition() throws IOException {
    Path path = folder.resolve("long.wav");
    float[][] sound = Sounds.noise(2, 1000, 24);
    AudioFormat format = new AudioFormat(48000, 2, SampleFormat.PCM_24);
    Sounds.write(path, format, Tags.NONE, sound);
    long start = Files.size(path) - 6000;
    long frames = 800_000_000;
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
      file.setLength(start + frames * 6);
      file.seek(start + (frames - 1) * 6);
      file.write(new byte[] {0, 0, 0x40, 0, 0, (byte) 0xc0});
    }

    assertThat(WavRepair.repair(path)).isEqualTo(frames);

    try (AudioContent content = AudioFiles.content(path, (fraction, activity) -> true)) {
      assertThat(content.frames()).isEqualTo(frames);
      float[][] out = new float[2][10];
      assertThat(content.read(frames - 1, out, 3, 7)).isEqualTo(1);
      assertThat(out[0][3]).isEqualTo(0.5f);
      assertThat(out[1][3]).isEqualTo(-0.5f);
      assertThat(content.read(frames, out, 0, 7)).isZero();
    }
  }
}
