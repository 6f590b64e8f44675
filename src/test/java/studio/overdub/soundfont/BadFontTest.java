package studio.overdub.soundfont;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.overdub.base.StudioException;

/** Damaged fonts are refused, or played without the damaged part. */
class BadFontTest {
  @ParameterizedTest
  @ValueSource(strings = {"plain.sf2", "packed.sf3", "first.dls", "second.dls"})
  void everyTruncationIsRefusedOrPlayed(String name) throws Exception {
    byte[] font = DamagedFonts.whole().get(name);
    FontTrial.run(font);
    DamagedFonts.truncations(font, FontTrial::run);
  }

  @ParameterizedTest
  @ValueSource(strings = {"plain.sf2", "packed.sf3", "first.dls", "second.dls"})
  void everyFieldAtItsExtremesIsRefusedOrPlayed(String name) throws Exception {
    DamagedFonts.fields(DamagedFonts.whole().get(name), FontTrial::run);
  }

  @Test
  void wholeFontsHaveNothingAmiss() throws Exception {
    for (Map.Entry<String, byte[]> font : DamagedFonts.whole().entrySet()) {
      SoundFont read = FontReader.read(Path.of(font.getKey()), MemorySegment.ofArray(font.getValue()));
      read.presets().forEach(read::load);
      assertThat(read.notices()).as(font.getKey()).isEmpty();
    }
  }

  @Test
  void listsWithinListsEnd() {
    byte[] bytes = new byte[12 * 20_000];
    for (int at = 0; at < bytes.length; at += 12) {
      byte[] list = FontBuilder.list("sdta", new byte[0]);
      System.arraycopy(list, 0, bytes, at, 12);
      int size = bytes.length - at - 8;
      System.arraycopy(DlsBuilder.ints(size), 0, bytes, at + 4, 4);
    }
    System.arraycopy("RIFF".getBytes(StandardCharsets.US_ASCII), 0, bytes, 0, 4);
    System.arraycopy("sfbk".getBytes(StandardCharsets.US_ASCII), 0, bytes, 8, 4);
    FontTrial.run(bytes);
    System.arraycopy("DLS ".getBytes(StandardCharsets.US_ASCII), 0, bytes, 8, 4);
    FontTrial.run(bytes);
  }

  @Test
  void aFileOfEmptyChunksIsRefusedBeforeItFillsTheMemory() {
    byte[] bytes = new byte[9 << 20];
    Arrays.fill(bytes, (byte) 'x');
    for (int at = 12; at + 8 <= bytes.length; at += 8) {
      Arrays.fill(bytes, at + 4, at + 8, (byte) 0);
    }
    System.arraycopy("RIFF".getBytes(StandardCharsets.US_ASCII), 0, bytes, 0, 4);
    System.arraycopy(DlsBuilder.ints(bytes.length - 8), 0, bytes, 4, 4);
    System.arraycopy("sfbk".getBytes(StandardCharsets.US_ASCII), 0, bytes, 8, 4);
    assertThatExceptionOfType(StudioException.class)
        .isThrownBy(() -> FontReader.read(Path.of("trial.font"), MemorySegment.ofArray(bytes)))
        .withMessageContaining("more than 1048576 chunks");
  }

  /** A preset whose every zone names the instrument whose every zone names the sample: four billion regions. */
  @Test
  void zonesThatMultiplyAreBounded() throws Exception {
    FontBuilder builder = new FontBuilder().sample(new short[64]).zones(60_000, 60_000);
    SoundFont font = FontReader.read(Path.of("trial.font"), MemorySegment.ofArray(builder.bytes()));
    assertThat(font.regions(font.presets().getFirst())).hasSizeLessThan(1 << 19);
    assertThat(font.notices()).singleElement().asString().contains("more zones than can be played");
  }

  @Test
  void aZoneOfCountlessModulatorsIsCutShort() throws Exception {
    FontBuilder builder = new FontBuilder().sample(new short[64]);
    for (int i = 0; i < 20_000; i++) {
      builder.instrument(new Modulator(0x0081, Generator.PAN.ordinal(), i, i % 3, 0));
    }
    SoundFont font = FontReader.read(Path.of("trial.font"), MemorySegment.ofArray(builder.bytes()));
    assertThat(font.regions(font.presets().getFirst())).hasSize(1);
    assertThat(font.notices()).singleElement().asString().contains("20000 modulators", "imod");
  }

  @Test
  void anArticulationOfCountlessConnectionsIsCutShort() throws Exception {
    DlsBuilder builder = new DlsBuilder().wave(new short[64]);
    for (int i = 0; i < 20_000; i++) {
      builder.region(i, 0, DlsConnection.PITCH, 0, 0);
    }
    SoundFont font = FontReader.read(Path.of("trial.font"), MemorySegment.ofArray(builder.bytes()));
    assertThat(font.regions(font.presets().getFirst())).hasSize(1);
    assertThat(font.notices()).isNotEmpty();
  }
}
