package studio.overdub.audiofile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.overdub.base.StudioException;
import studio.overdub.testing.SmallDisk;

class BadInputTest {
  private static final AudioFormat STEREO = new AudioFormat(44100, 2, SampleFormat.PCM_16);

  @TempDir Path folder;

  private void refuses(Path path, String what) {
    assertThatThrownBy(() -> AudioFiles.open(path))
        .isInstanceOf(StudioException.class)
        .hasMessageContaining(what)
        .hasMessageContaining(path.toString())
        .satisfies(refusal -> assertThat(((StudioException) refusal).remedy()).isNotEmpty());
  }

  private Path file(String name, byte... bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  @Test
  void whatIsNoSoundFileIsRefusedByName() throws IOException {
    refuses(folder.resolve("nowhere.wav"), "not there");
    refuses(folder, "folder");
    refuses(file("empty.wav"), "empty");
    refuses(file("text.wav", "This is a letter to a friend.".getBytes(StandardCharsets.US_ASCII)), "no sound file");
    refuses(file("picture.wav", "RIFF\0\0\0\0AVI LIST".getBytes(StandardCharsets.US_ASCII)), "no sound file");
    byte[] noise = new byte[100_000];
    new SplittableRandom(1).nextBytes(noise);
    refuses(file("noise.mp3", noise), "no sound file");
  }

  @Test
  void headersWithoutSoundAreRefusedByName() throws IOException {
    refuses(file("bare.wav", "RIFF\4\0\0\0WAVE".getBytes(StandardCharsets.US_ASCII)), "holds no sound");
    refuses(file("bare.aiff", "FORM\0\0\0\4AIFF".getBytes(StandardCharsets.US_ASCII)), "does not say");
    refuses(file("bare.flac", "fLaC".getBytes(StandardCharsets.US_ASCII)), "ends before");
    refuses(file("bare.ogg", "OggS and then nothing of it".getBytes(StandardCharsets.US_ASCII)), "no Vorbis");
    refuses(file("bare.mp3", "ID3\4\0\0\0\0\0\1\0".getBytes(StandardCharsets.US_ASCII)), "no sound was found");
  }

  @Test
  void absurdFormatsAreRefusedByName() throws IOException {
    refuses(wavOf(1, 0, 44100, 16), "0 channels");
    refuses(wavOf(1, 65535, 44100, 16), "65535 channels");
    refuses(wavOf(1, 2, -1, 16), "4294967295 Hz");
    refuses(wavOf(1, 2, 44100, 56), "samples of 7 bytes");
    refuses(wavOf(6, 1, 8000, 8), "format 6");
  }

  private Path wavOf(int kind, int channels, int rate, int bits) throws IOException {
    ByteBuffer wav = ByteBuffer.allocate(60).order(ByteOrder.LITTLE_ENDIAN);
    wav.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(52).put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII));
    wav.putInt(16).putShort((short) kind).putShort((short) channels).putInt(rate).putInt(0);
    wav.putShort((short) (channels * bits / 8)).putShort((short) bits);
    wav.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(16);
    return file("format.wav", wav.array());
  }

  @ParameterizedTest
  @ValueSource(strings = {"wav", "flac", "mp3"})
  void aTruncatedFilePlaysAsFarAsItGoes(String ending) throws IOException {
    Path path = folder.resolve("whole." + ending);
    float[][] sound = Sounds.sweep(2, 60_000, 44100);
    Sounds.write(path, STEREO, Tags.NONE, sound);
    byte[] whole = Files.readAllBytes(path);
    float[][] all = Sounds.readAll(path);

    Path cut = file("cut." + ending, Arrays.copyOf(whole, whole.length / 2));

    try (AudioReader reader = AudioFiles.open(cut)) {
      float[][] read = Sounds.readAll(reader);
      assertThat(read[0].length).isBetween(20_000, 31_000);
      int sure = 20_000;
      assertThat(Arrays.mismatch(read[0], 0, sure, all[0], 0, sure)).isEqualTo(-1);
      assertThat(reader.notices()).hasSize(1);
      assertThat(reader.notices().getFirst().toString()).contains("cut short");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"wav", "flac", "mp3"})
  void flippedBytesNeverDoMoreThanShortenTheSound(String ending) throws IOException {
    Path path = folder.resolve("whole." + ending);
    Sounds.write(path, STEREO, Tags.NONE.with(Tags.TITLE, "title"), Sounds.sweep(2, 3_000, 44100));
    byte[] whole = Files.readAllBytes(path);
    SplittableRandom random = new SplittableRandom(ending.hashCode());
    for (int i = 0; i < 100; i++) {
      byte[] damaged = whole.clone();
      for (int flips = random.nextInt(1, 8); flips > 0; flips--) {
        int reach = i % 2 == 0 ? 100 : damaged.length;
        damaged[random.nextInt(Math.min(reach, damaged.length))] = (byte) random.nextInt();
      }
      readOrRefuse(file("damaged." + ending, damaged));
    }
  }

  private static void readOrRefuse(Path path) throws IOException {
    try (AudioReader reader = AudioFiles.open(path)) {
      float[][] out = new float[reader.format().channels()][4096];
      long frames = 0;
      int got;
      while ((got = reader.read(out, 4096)) > 0) {
        frames += got;
      }
      assertThat(frames).isLessThan(1_000_000);
    } catch (StudioException refused) {
      assertThat(refused.remedy()).isNotEmpty();
    }
  }

  @Test
  void aHeaderWithoutSizesIsReadToTheEndOfTheFile() throws IOException {
    Path path = folder.resolve("stream.wav");
    float[][] sound = Sounds.noise(2, 1000, 16);
    Sounds.write(path, STEREO, Tags.NONE, sound);
    for (int size : new int[] {0, -1}) {
      byte[] bytes = Files.readAllBytes(path);
      ByteBuffer head = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
      head.putInt(4, size).putInt(bytes.length - 4004, size);

      try (AudioReader reader = AudioFiles.open(file("open.wav", bytes))) {
        assertThat(Programs.difference(sound, Sounds.readAll(reader))).isZero();
        assertThat(reader.notices().getFirst().toString()).contains("never finished");
      }
    }
  }

  @Test
  void numbersThatAreNoneBecomeSilence() throws IOException {
    Path path = folder.resolve("nan.wav");
    float[][] sound = {{0.5f, Float.NaN, Float.POSITIVE_INFINITY, -0.5f}};
    Sounds.write(path, new AudioFormat(44100, 1, SampleFormat.FLOAT_32), Tags.NONE, sound);

    assertThat(Sounds.readAll(path)[0]).containsExactly(0.5f, 0, 0, -0.5f);
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> AudioFiles.create(folder.resolve("no/such/out.wav"), STEREO, Tags.NONE))
        .isInstanceOf(StudioException.class)
        .hasMessageContaining("The folder to write into is not there: " + folder.resolve("no/such"))
        .hasMessageContaining("Make it");
  }

  @Test
  void anUnknownEndingIsNamed() {
    assertThatThrownBy(() -> AudioFiles.create(folder.resolve("out.xyz"), STEREO, Tags.NONE))
        .isInstanceOf(StudioException.class)
        .hasMessageContaining(".wav, .flac or .mp3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"wav", "flac", "mp3"})
  void aFullDiskIsNamedAndLeavesNothing(String ending) throws Exception {
    try (SmallDisk disk = SmallDisk.mount()) {
      Path other = Files.write(disk.folder().resolve("other"), new byte[900_000]);
      Path path = disk.folder().resolve("long." + ending);
      float[][] sound = Sounds.noise(2, 44100, 16);
      assertThatThrownBy(
              () -> {
                try (AudioWriter writer = AudioFiles.create(path, STEREO, Tags.NONE)) {
                  for (int second = 0; second < 60; second++) {
                    writer.write(sound, 44100);
                  }
                }
              })
          .isInstanceOf(StudioException.class)
          .hasMessageContaining("The disk is full: " + path)
          .hasMessageContaining("Free some space");
      assertThat(disk.folder().toFile().listFiles()).containsExactly(other.toFile());
    }
  }
}
