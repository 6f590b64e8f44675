package studio.overdub.soundfont;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.overdub.base.StudioException;
import studio.overdub.testing.Requires;

class SoundFontTest {
  @TempDir Path folder;

  private SoundFont open(FontBuilder builder) throws IOException {
    return SoundFont.open(builder.write(folder.resolve("test.sf2")));
  }

  private static FontBuilder font() {
    return new FontBuilder().sample(new short[64]);
  }

  private Region region(FontBuilder builder) throws IOException {
    SoundFont font = open(builder);
    return font.regions(font.presets().getFirst())[0];
  }

  @Test
  void theSystemsFontsOpen() throws Exception {
    SoundFont tim = SoundFont.open(Requires.systemFont("TimGM6mb.sf2"));
    SoundFont fluid = SoundFont.open(Requires.systemFont("FluidR3_GM.sf2"));

    assertThat(tim.find(0, 0).orElseThrow().name()).isEqualTo("Piano 1");
    assertThat(fluid.find(128, 0).orElseThrow().name()).isEqualTo("Standard");
    assertThat(fluid.find(0, 40).orElseThrow().name()).isEqualTo("Violin");
    for (SoundFont font : new SoundFont[] {tim, fluid}) {
      assertThat(font.presets()).allSatisfy(p -> assertThat(font.regions(p)).isNotEmpty());
      assertThat(font.samples()).allMatch(Sample::playable);
    }
  }

  @Test
  void aHundredMegabytesOfSamplesStayOffTheHeap() throws Exception {
    Path path = Requires.systemFont("FluidR3_GM.sf2");
    SoundFont.open(Requires.systemFont("TimGM6mb.sf2"));
    long before = usedHeap();
    SoundFont font = SoundFont.open(path);
    font.presets().forEach(font::regions);
    assertThat(usedHeap() - before).isLessThan(64L << 20);
    assertThat(font.samples().stream().mapToLong(s -> s.data().frames()).sum()).isGreaterThan(70_000_000);
  }

  private static long usedHeap() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  @Test
  void presetAmountsAddToThoseOfTheInstrument() throws Exception {
    Region region =
        region(font().instrument(Generator.PAN, 100).preset(Generator.PAN, -250).preset(Generator.SAMPLE_MODES, 1));

    assertThat(region.generator(Generator.PAN)).isEqualTo(-150);
    assertThat(region.generator(Generator.SAMPLE_MODES)).as("not for presets").isZero();
    assertThat(region.generator(Generator.SCALE_TUNING)).as("its default").isEqualTo(100);
  }

  @Test
  void rangesOfPresetAndInstrumentMustBothMatch() throws Exception {
    Region region =
        region(font().instrument(Generator.KEY_RANGE, 40 | 80 << 8).preset(Generator.KEY_RANGE, 60 | 127 << 8));

    assertThat(region.lowKey()).isEqualTo(60);
    assertThat(region.highKey()).isEqualTo(80);
    assertThat(region.matches(59, 100)).isFalse();
    assertThat(region.matches(80, 1)).isTrue();
  }

  @Test
  void anInstrumentsModulatorTakesTheDefaultsPlaceAndAPresetsIsAdded() throws Exception {
    Modulator loudness = Modulator.DEFAULTS.getFirst();
    Region region = region(font().instrument(loudness.withAmount(480)).preset(loudness.withAmount(100)));

    assertThat(region.modulatorCount()).isEqualTo(Modulator.DEFAULTS.size());
    assertThat(region.modulator(0).amount()).isEqualTo(580);
  }

  @Test
  void lowerBytesCountOnlyFromVersion204On() throws Exception {
    float[] into = new float[2];
    FontBuilder builder = new FontBuilder().sample((short) 1, (short) -1).lowerBytes((byte) 0x80, (byte) 0x40);
    SoundFont wide = open(builder);
    wide.samples().getFirst().data().read(0, 2, into, 0, new short[2]);
    assertThat(into).containsExactly(0x180 / 8388608f, (-256 + 0x40) / 8388608f);

    SoundFont narrow = SoundFont.open(builder.version(1).write(folder.resolve("old.sf2")));
    narrow.samples().getFirst().data().read(0, 2, into, 0, new short[2]);
    assertThat(into).containsExactly(1 / 32768f, -1 / 32768f);
    assertThat(narrow.notices()).hasSize(1);
  }

  @Test
  void aFontWithoutSamplesIsRefusedInOneLine() {
    assertThatExceptionOfType(StudioException.class)
        .isThrownBy(() -> open(new FontBuilder()))
        .withMessageContaining("holds no samples")
        .withMessageContaining("test.sf2");
    assertThatExceptionOfType(StudioException.class)
        .isThrownBy(() -> open(font().sampleType(Sample.ROM | Sample.MONO)))
        .withMessageContaining("holds no samples");
  }

  @Test
  void whatIsNoFontIsRefusedByName() throws Exception {
    Path text = Files.writeString(folder.resolve("notes.txt"), "no font at all");
    Path empty = Files.createFile(folder.resolve("empty.sf2"));
    for (Path path : new Path[] {text, empty, folder, folder.resolve("missing.sf2")}) {
      assertThatExceptionOfType(StudioException.class)
          .isThrownBy(() -> SoundFont.open(path))
          .withMessageContaining(path.toString());
    }
  }

  @Test
  void structuralDamageNamesChunkAndOffset() throws Exception {
    byte[] bytes = font().instrument(Generator.PAN, 1).bytes();
    int bag = indexOf(bytes, "ibag") + 8;
    bytes[bag + 4] = 99;
    Path path = Files.write(folder.resolve("damaged.sf2"), bytes);

    assertThatExceptionOfType(StudioException.class)
        .isThrownBy(() -> SoundFont.open(path))
        .withMessageContaining("ibag")
        .withMessageContaining("offset " + (bag + 4));
  }

  @Test
  void everyTruncationIsRefusedOrPlayed() throws Exception {
    byte[] bytes = font().instrument(Generator.PAN, 1).bytes();
    for (int length = 0; length < bytes.length; length++) {
      survives(Arrays.copyOf(bytes, length));
    }
  }

  @Test
  void everyDamagedByteIsRefusedOrPlayed() throws Exception {
    byte[] bytes = font().instrument(Generator.PAN, 1).preset(Modulator.DEFAULTS.getFirst()).bytes();
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < 500; i++) {
      byte[] damaged = bytes.clone();
      for (int k = random.nextInt(3); k >= 0; k--) {
        int value = new int[] {0, 1, 0x7f, 0x80, 0xff}[random.nextInt(5)];
        damaged[random.nextInt(bytes.length)] = (byte) value;
      }
      survives(damaged);
    }
  }

  private void survives(byte[] bytes) throws IOException {
    Path path = Files.write(folder.resolve("fuzz.sf2"), bytes);
    try {
      SoundFont font = SoundFont.open(path);
      for (FontPreset preset : font.presets()) {
        for (Region region : font.regions(preset)) {
          Sample sample = region.sample();
          assertThat(sample.ready()).isTrue();
          assertThat(sample.loopStart()).isBetween(0L, sample.data().frames());
          assertThat(sample.loopEnd()).isBetween(0L, sample.data().frames());
        }
      }
    } catch (StudioException e) {
      assertThat(e.getMessage()).contains("fuzz.sf2").doesNotContain("\n");
    }
  }

  private static int indexOf(byte[] bytes, String id) {
    return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(id);
  }
}
