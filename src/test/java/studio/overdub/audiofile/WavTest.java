package studio.overdub.audiofile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WavTest {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(
      value = SampleFormat.class,
      names = {"UNSIGNED_8", "PCM_16", "PCM_24", "PCM_32", "FLOAT_32", "FLOAT_64"})
  void whatIsWrittenIsReadBackExactly(SampleFormat samples) throws IOException {
    AudioFormat format = new AudioFormat(44100, 3, samples);
    float[][] sound = Sounds.noise(3, 30_001, Math.min(24, samples.bits()));
    Path path = folder.resolve("sound.wav");

    Sounds.write(path, format, Tags.NONE, sound);

    try (AudioReader reader = AudioFiles.open(path)) {
      assertThat(reader.format()).isEqualTo(format);
      assertThat(reader.frames()).hasValue(30_001);
      assertThat(Programs.difference(sound, Sounds.readAll(reader))).isZero();
      assertThat(reader.notices()).isEmpty();
    }
  }

  @Test
  void tagsComeBack() throws IOException {
    Tags tags =
        Tags.NONE
            .with(Tags.TITLE, "Zwölf Takte")
            .with(Tags.ARTIST, "One Person")
            .with(Tags.COMMENT, "odd")
            .with(Tags.DESCRIPTION, "Vocal take 1")
            .with(Tags.ORIGINATOR, "Overdub")
            .with(Tags.ORIGINATION, "2026-11-23T14:05:00")
            .with(Tags.TIME_REFERENCE, "123456789012");
    Path path = folder.resolve("tagged.wav");

    Sounds.write(path, new AudioFormat(48000, 1, SampleFormat.PCM_24), tags, Sounds.noise(1, 101, 24));

    try (AudioReader reader = AudioFiles.open(path)) {
      assertThat(reader.tags()).isEqualTo(tags);
    }
  }

  @Test
  void dataComesLastAndTheBroadcastChunkBeforeIt() throws IOException {
    Path path = folder.resolve("order.wav");
    Tags tags = Tags.NONE.with(Tags.DESCRIPTION, "take").with(Tags.TITLE, "title");

    Sounds.write(path, new AudioFormat(48000, 1, SampleFormat.PCM_24), tags, Sounds.noise(1, 101, 24));

    assertThat(chunks(path)).containsExactly("JUNK", "bext", "LIST", "fmt ", "data");
  }

  private static List<String> chunks(Path path) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(path)).order(ByteOrder.LITTLE_ENDIAN);
    List<String> ids = new ArrayList<>();
    int at = 12;
    while (at < bytes.limit()) {
      ids.add(new String(bytes.array(), at, 4, StandardCharsets.ISO_8859_1));
      int size = bytes.getInt(at + 4);
      at += 8 + size + (size & 1);
    }
    assertThat(at).isEqualTo(bytes.limit());
    assertThat(bytes.getInt(4)).isEqualTo(bytes.limit() - 8);
    return ids;
  }

  @Test
  void beyondTheLimitOfRiffAFileBecomesAnRf64() throws IOException {
    Path path = folder.resolve("long.wav");
    float[][] sound = Sounds.noise(2, 20_000, 16);
    try (WavWriter writer =
        new WavWriter(path, new AudioFormat(48000, 2, SampleFormat.PCM_16), Tags.NONE, 50_000)) {
      writer.write(sound, 20_000);
    }

    assertThat(Files.readString(path, StandardCharsets.ISO_8859_1)).startsWith("RF64\u00ff\u00ff\u00ff\u00ffWAVEds64");
    assertThat(Programs.difference(sound, Sounds.readAll(path))).isZero();
  }

  @Test
  void fullScaleIsHeldAndCounted() throws IOException {
    Path path = folder.resolve("loud.wav");
    try (AudioWriter writer =
        AudioFiles.create(path, new AudioFormat(48000, 1, SampleFormat.PCM_24), Tags.NONE)) {
      writer.write(new float[][] {{2, -2, 1, -1, Float.NaN}}, 5);
      assertThat(writer.clipped()).isEqualTo(2);
    }

    float most = 1 - 0x1p-23f;
    assertThat(Sounds.readAll(path)[0]).containsExactly(most, -1, most, -1, 0);
  }

  @Test
  void theWriterOfAnAbandonedFileLeavesNothing() throws IOException {
    Path path = folder.resolve("given up.wav");
    AudioWriter writer = AudioFiles.create(path, new AudioFormat(48000, 1, SampleFormat.PCM_24), Tags.NONE);
    writer.write(Sounds.noise(1, 100_000, 24), 100_000);
    assertThat(path).doesNotExist();

    writer.abort();
    writer.close();

    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aFileIsReplacedOnlyByAWholeOne() throws IOException {
    Path path = folder.resolve("again.wav");
    AudioFormat format = new AudioFormat(48000, 1, SampleFormat.PCM_16);
    float[][] first = Sounds.noise(1, 1000, 16);
    Sounds.write(path, format, Tags.NONE, first);

    AudioWriter writer = AudioFiles.create(path, format, Tags.NONE);
    writer.write(Sounds.noise(1, 500, 16), 500);
    assertThat(Programs.difference(first, Sounds.readAll(path))).isZero();
    writer.close();

    assertThat(Sounds.readAll(path)[0]).hasSize(500);
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @ParameterizedTest
  @CsvSource({"pcm_u8, 8", "pcm_s16le, 16", "pcm_s24le, 24", "pcm_s32le, 24", "pcm_f32le, 24", "pcm_f64le, 24"})
  void otherProgramsFilesAreReadExactly(String codec, int bits) throws IOException {
    Path source = folder.resolve("source.wav");
    Path path = folder.resolve("sound.wav");
    float[][] sound = Sounds.noise(6, 10_001, bits);
    Sounds.write(source, new AudioFormat(96000, 6, SampleFormat.FLOAT_32), Tags.NONE, sound);

    // Six channels make ffmpeg write WAVE_FORMAT_EXTENSIBLE.
    Programs.run("ffmpeg", "-v", "error", "-i", source, "-c:a", codec, "-metadata", "title=A title", path);

    try (AudioReader reader = AudioFiles.open(path)) {
      assertThat(reader.format().sampleRate()).isEqualTo(96000);
      assertThat(reader.tags().get(Tags.TITLE)).hasValue("A title");
      assertThat(Programs.difference(sound, Sounds.readAll(reader))).isZero();
      assertThat(reader.notices()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = SampleFormat.class,
      names = {"PCM_16", "PCM_24", "FLOAT_32"})
  void otherProgramsReadWhatIsWritten(SampleFormat samples) throws IOException {
    Path path = folder.resolve("sound.wav");
    float[][] sound = Sounds.noise(2, 10_001, Math.min(24, samples.bits()));
    Tags tags = Tags.NONE.with(Tags.TITLE, "A title").with(Tags.DESCRIPTION, "A take");

    Sounds.write(path, new AudioFormat(48000, 2, samples), tags, sound);

    assertThat(Programs.difference(sound, Programs.sox(path, 2))).isZero();
    assertThat(Programs.difference(sound, Programs.ffmpeg(path, 2))).isZero();
  }

  @Test
  void ffmpegReadsTheRf64() throws IOException {
    Path path = folder.resolve("long.wav");
    float[][] sound = Sounds.noise(2, 20_000, 24);
    try (WavWriter writer =
        new WavWriter(path, new AudioFormat(48000, 2, SampleFormat.FLOAT_32), Tags.NONE, 50_000)) {
      writer.write(sound, 20_000);
    }

    assertThat(Programs.difference(sound, Programs.ffmpeg(path, 2))).isZero();
  }

  @Test
  void sixteenBitsAreDitheredTheSameWhateverTheBlocks() throws IOException {
    AudioFormat format = new AudioFormat(48000, 2, SampleFormat.PCM_16);
    float[][] quiet = Sounds.sine(2, 50_000, 100, 48000);
    for (float[] channel : quiet) {
      for (int i = 0; i < channel.length; i++) {
        channel[i] *= 0x1p-15f;
      }
    }
    Path whole = folder.resolve("whole.wav");
    Path parts = folder.resolve("parts.wav");
    Sounds.write(whole, format, Tags.NONE, quiet);
    try (AudioWriter writer = AudioFiles.create(parts, format, Tags.NONE)) {
      float[][] part = new float[2][17];
      for (int at = 0; at < 50_000; at += 17) {
        int frames = Math.min(17, 50_000 - at);
        System.arraycopy(quiet[0], at, part[0], 0, frames);
        System.arraycopy(quiet[1], at, part[1], 0, frames);
        writer.write(part, frames);
      }
    }

    assertThat(Files.mismatch(whole, parts)).isEqualTo(-1);
    // Half a step would round to nothing; dithered, its mean is still there.
    float[] read = Sounds.readAll(whole)[0];
    double sum = 0;
    for (int i = 0; i < read.length; i++) {
      sum += read[i] * quiet[0][i];
    }
    double energy = 0;
    for (float sample : quiet[0]) {
      energy += sample * sample;
    }
    assertThat(sum / energy).isBetween(0.95, 1.05);
  }
}
