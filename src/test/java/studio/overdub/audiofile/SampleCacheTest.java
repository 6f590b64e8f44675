package studio.overdub.audiofile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.overdub.base.Progress;

class SampleCacheTest {
  private static final int FRAMES = 100_000;

  @TempDir private Path folder;

  private Path cacheFolder() {
    return folder.resolve("cache");
  }

  private MappedAudio open(Path sound, long mostBytes) throws IOException {
    return new SampleCache(cacheFolder(), mostBytes).open(sound, Progress.NONE);
  }

  private MappedAudio opened(Path sound) throws IOException {
    MappedAudio audio = open(sound, Long.MAX_VALUE);
    audio.await();
    return audio;
  }

  private Path flac(String name, float[][] sound) throws IOException {
    Path path = folder.resolve(name);
    Sounds.write(path, new AudioFormat(44_100, sound.length, SampleFormat.PCM_16), Tags.NONE, sound);
    return path;
  }

  private List<Path> kept() throws IOException {
    try (Stream<Path> files = Files.list(cacheFolder())) {
      return files.toList();
    }
  }

  private static void assertHolds(MappedAudio audio, float[][] sound) {
    assertThat(audio.frames()).isEqualTo(sound[0].length);
    for (int channel = 0; channel < sound.length; channel++) {
      float[] read = new float[sound[channel].length];
      audio.read(channel, 0, read, 0, read.length);
      assertThat(read).isEqualTo(sound[channel]);
    }
  }

  @Test
  void aCompressedSoundIsDecodedOnceAndMappedFromThenOn() throws IOException {
    float[][] sound = Sounds.noise(2, FRAMES, 16);
    Path flac = flac("noise.flac", sound);
    assertHolds(opened(flac), sound);
    assertThat(kept()).singleElement().asString().endsWith(".sound");
    MappedAudio again = open(flac, Long.MAX_VALUE);
    assertThat(again.isComplete()).isTrue();
    assertHolds(again, sound);
  }

  @Test
  void plainSoundsAreMappedWhereTheyLie() throws IOException {
    float[][] sound = Sounds.noise(1, 1000, 16);
    Path wav = flac("noise.wav", sound);
    MappedAudio audio = open(wav, Long.MAX_VALUE);
    assertThat(audio.isComplete()).isTrue();
    assertHolds(audio, sound);
    assertThat(cacheFolder()).doesNotExist();
  }

  @Test
  void aDamagedFileIsMadeAgain() throws IOException {
    float[][] sound = Sounds.noise(1, FRAMES, 16);
    Path flac = flac("noise.flac", sound);
    opened(flac);
    for (long position : new long[] {0, 20, CachedSound.HEADER + 100, -1}) {
      Path file = kept().getFirst();
      try (RandomAccessFile damaged = new RandomAccessFile(file.toFile(), "rw")) {
        if (position < 0) {
          damaged.setLength(damaged.length() / 2);
        } else {
          damaged.seek(position);
          int was = damaged.read();
          damaged.seek(position);
          damaged.write(was ^ 0x55);
        }
      }
      MappedAudio audio = open(flac, Long.MAX_VALUE);
      assertThat(audio.isComplete()).as("damaged at %d", position).isFalse();
      audio.await();
      assertHolds(audio, sound);
    }
  }

  @Test
  void aSoundThatWasWrittenAnewIsDecodedAnew() throws IOException {
    Path flac = flac("noise.flac", Sounds.noise(1, FRAMES, 16));
    opened(flac);
    float[][] other = Sounds.sine(1, FRAMES, 440, 44_100);
    float[][] heard = {Arrays.copyOf(other[0], FRAMES)};
    for (int i = 0; i < FRAMES; i++) {
      heard[0][i] = (float) (Math.rint(heard[0][i] * 32768) / 32768 + 0.0);
    }
    Files.delete(flac);
    flac("noise.flac", heard);
    Files.setLastModifiedTime(flac, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
    assertHolds(opened(flac), heard);
  }

  @Test
  void whatWasUsedLongestAgoIsLetGo() throws IOException {
    float[][] sound = Sounds.noise(1, FRAMES, 16);
    opened(flac("first.flac", sound));
    Path first = kept().getFirst();
    Files.setLastModifiedTime(first, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
    MappedAudio second = open(flac("second.flac", sound), 300_000);
    second.await();
    assertThat(first).doesNotExist();
    assertThat(kept()).hasSize(1);
    assertHolds(second, sound);
  }

  @Test
  void aSoundThatBreaksOffIsPlayedAsFarAsItGoesAndNotKept() throws IOException {
    float[][] sound = Sounds.noise(1, FRAMES, 16);
    Path flac = flac("noise.flac", sound);
    byte[] bytes = Files.readAllBytes(flac);
    Files.write(flac, Arrays.copyOf(bytes, bytes.length / 2));
    MappedAudio audio = opened(flac);
    float[] read = new float[FRAMES];
    audio.read(0, 0, read, 0, FRAMES);
    int same = Arrays.mismatch(read, sound[0]);
    assertThat(same).isGreaterThan(FRAMES / 4);
    assertThat(Arrays.copyOfRange(read, FRAMES * 3 / 4, FRAMES)).containsOnly(0f);
    assertThat(kept()).isEmpty();
  }

  @Test
  void aLengthThatNoFileCanHaveIsCut() throws IOException {
    Path flac = flac("noise.flac", Sounds.noise(1, 5000, 16));
    byte[] bytes = Files.readAllBytes(flac);
    // The total of frames: the last 36 bits before the checksum, 18 bytes into the description.
    Arrays.fill(bytes, 8 + 14, 8 + 18, (byte) 0xff);
    Files.write(flac, bytes);
    assertThat(open(flac, Long.MAX_VALUE).frames()).isLessThanOrEqualTo(8192L * (bytes.length + 1));
  }
}
