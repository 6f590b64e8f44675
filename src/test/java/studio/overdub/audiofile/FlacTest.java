package studio.overdub.audiofile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.overdub.base.StudioException;

class FlacTest {
  private static final Tags TAGS = Tags.NONE.with(Tags.TITLE, "Zwölf Takte").with(Tags.ARTIST, "One Person");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"PCM_16, 1", "PCM_16, 2", "PCM_24, 1", "PCM_24, 2", "PCM_24, 6"})
  void whatIsWrittenIsReadBackExactly(SampleFormat samples, int channels) throws IOException {
    AudioFormat format = new AudioFormat(48000, channels, samples);
    float[][] sound = Sounds.noise(channels, 10_007, samples.bits());
    Path path = folder.resolve("sound.flac");

    Sounds.write(path, format, TAGS, sound);

    try (AudioReader reader = AudioFiles.open(path)) {
      assertThat(reader.format()).isEqualTo(format);
      assertThat(reader.frames()).hasValue(10_007);
      assertThat(reader.tags()).isEqualTo(TAGS);
      assertThat(Programs.difference(sound, Sounds.readAll(reader))).isZero();
      assertThat(reader.notices()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 15, 4096, 8192, 70_000})
  void anyLengthIsWritten(int frames) throws IOException {
    float[][] sound = Sounds.sine(2, frames, 440, 44100);
    float[][] onGrid = new float[2][frames];
    for (int channel = 0; channel < 2; channel++) {
      for (int i = 0; i < frames; i++) {
        onGrid[channel][i] = (float) (Math.rint(sound[channel][i] * 0x1p23) * 0x1p-23);
      }
    }
    Path path = folder.resolve("length.flac");

    Sounds.write(path, new AudioFormat(44100, 2, SampleFormat.PCM_24), Tags.NONE, onGrid);

    assertThat(Programs.difference(onGrid, Sounds.readAll(path))).isZero();
  }

  @ParameterizedTest
  @EnumSource(
      value = SampleFormat.class,
      names = {"PCM_16", "PCM_24"})
  void theReferenceProgramFindsNoFaultAndTheSameSamples(SampleFormat samples) throws IOException {
    float[][] sound = Sounds.noise(2, 50_000, samples.bits());
    Path path = folder.resolve("sound.flac");
    Sounds.write(path, new AudioFormat(96000, 2, samples), TAGS, sound);

    Programs.run("flac", "-t", "-s", "-w", path);
    assertThat(new String(Programs.run("metaflac", "--export-tags-to=-", path))).contains("TITLE=Zwölf Takte");
    assertThat(Programs.difference(sound, Programs.sox(path, 2))).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {16, 24})
  void theReferenceProgramsFilesAreReadExactly(int bits) throws IOException {
    SampleFormat samples = bits == 16 ? SampleFormat.PCM_16 : SampleFormat.PCM_24;
    float[][] sound = Sounds.noise(2, 50_000, bits);
    Path wav = folder.resolve("sound.wav");
    Path flac = folder.resolve("sound.flac");
    Sounds.write(wav, new AudioFormat(48000, 2, samples), Tags.NONE, sound);

    Programs.run("flac", "-8", "-s", "-T", "TITLE=Of flac", wav, "-o", flac);

    assertThat(Programs.difference(sound, Sounds.readAll(flac))).isZero();
    try (AudioReader reader = AudioFiles.open(flac)) {
      assertThat(reader.tags().get(Tags.TITLE)).hasValue("Of flac");
    }
  }

  @Test
  void floatsAreRefusedByNameWithNothingLeftBehind() {
    Path path = folder.resolve("floats.flac");

    assertThatThrownBy(() -> AudioFiles.create(path, new AudioFormat(48000, 2, SampleFormat.FLOAT_32), Tags.NONE))
        .isInstanceOf(StudioException.class)
        .hasMessageContaining("32-bit float")
        .hasMessageContaining("Choose 16 or 24 bits");
    assertThat(folder).isEmptyDirectory();
  }
}
