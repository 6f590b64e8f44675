package studio.overdub.soundfont;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.overdub.testing.Requires;

/** What DLS files say, in the terms that voices play by. */
class DlsTest {
  private static final int TENTH_DECIBEL = 65_536;
  private static final int CENT = 65_536;

  @TempDir Path folder;

  private static DlsBuilder builder() {
    return new DlsBuilder().wave(new short[64]);
  }

  private SoundFont open(DlsBuilder builder) throws IOException {
    return SoundFont.open(builder.write(folder.resolve("test.dls")));
  }

  private Region region(DlsBuilder builder) throws IOException {
    SoundFont font = open(builder);
    return font.regions(font.presets().getFirst())[0];
  }

  @Test
  void anInstrumentIsAPreset() throws Exception {
    SoundFont font = open(builder().place(3 << 8, 17));
    assertThat(font.kind()).isEqualTo(FontKind.DLS);
    assertThat(font.info().name()).isEqualTo("Test bank");
    assertThat(font.presets()).containsExactly(new FontPreset(0, "Instrument", 3, 17));
    assertThat(open(builder().place(3 << 8 | 5, 17)).presets().getFirst().bank()).isEqualTo(3 << 7 | 5);
    assertThat(open(builder().place(1 << 31, 17)).find(FontPreset.DRUM_BANK, 17)).isPresent();
  }

  @Test
  void wavesOfEightAndSixteenBitsAreReadAlike() throws Exception {
    float[] into = new float[3];
    SoundFont wide = open(new DlsBuilder().wave((short) 16384, (short) -32768, (short) 0));
    wide.samples().getFirst().data().read(0, 3, into, 0, new short[3]);
    assertThat(into).containsExactly(0.5f, -1, 0);

    SoundFont narrow = open(new DlsBuilder().wave((byte) 192, (byte) 0, (byte) 128));
    assertThat(narrow.isPlayable(0)).isFalse();
    narrow.load(narrow.presets().getFirst());
    assertThat(narrow.isPlayable(0)).isTrue();
    narrow.samples().getFirst().data().read(0, 3, into, 0, new short[3]);
    assertThat(into).containsExactly(0.5f, -1, 0);
  }

  @Test
  void aRegionsOwnWordOnItsWaveTakesThePlaceOfTheWaves() throws Exception {
    DlsBuilder builder = builder().waveOptions(64, 30, -60 * TENTH_DECIBEL, 0, 4, 40);
    Region plain = region(builder);
    assertThat(plain.generator(Generator.OVERRIDING_ROOT_KEY)).isEqualTo(64);
    assertThat(plain.sample().correction()).isEqualTo(30);
    assertThat(plain.generator(Generator.FINE_TUNE)).isZero();
    assertThat(plain.generator(Generator.INITIAL_ATTENUATION)).as("6 dB as generator 48 counts").isEqualTo(150);
    assertThat(plain.generator(Generator.SAMPLE_MODES)).isEqualTo(1);
    assertThat(plain.sample().loopStart()).isEqualTo(4);
    assertThat(plain.sample().loopEnd()).isEqualTo(44);

    Region own = region(builder.regionOptions(50, -120, 0, 1, 6, 20));
    assertThat(own.generator(Generator.OVERRIDING_ROOT_KEY)).isEqualTo(50);
    int cents = 100 * own.generator(Generator.COARSE_TUNE) + own.generator(Generator.FINE_TUNE);
    assertThat(cents + own.sample().correction()).isEqualTo(-120);
    assertThat(own.generator(Generator.INITIAL_ATTENUATION)).isZero();
    assertThat(own.generator(Generator.SAMPLE_MODES)).as("loops until the key is let go").isEqualTo(3);
    assertThat(own.sample().loopStart() + own.generator(Generator.LOOP_START_OFFSET)).isEqualTo(6);
    assertThat(own.sample().loopEnd() + own.generator(Generator.LOOP_END_OFFSET)).isEqualTo(26);
  }

  @Test
  void constantsBecomeGenerators() throws Exception {
    Region region =
        region(
            builder()
                .group(3)
                .region(0, 0, DlsConnection.EG1_ATTACK, 0, -1200 * CENT)
                .region(0, 0, DlsConnection.EG1_DECAY, 0, 1200 * CENT)
                .region(0, 0, DlsConnection.EG1_SUSTAIN, 0, 500 * CENT)
                .region(0, 0, DlsConnection.EG1_RELEASE, 0, Integer.MIN_VALUE)
                .region(0, 0, DlsConnection.EG2_SUSTAIN, 0, 250 * CENT)
                .region(0, 0, DlsConnection.PAN, 0, -500 * CENT)
                .region(0, 0, DlsConnection.PITCH, 0, 150 * CENT)
                .region(0, 0, DlsConnection.GAIN, 0, -40 * TENTH_DECIBEL)
                .region(0, 0, DlsConnection.FILTER_CUTOFF, 0, 7000 * CENT)
                .region(0, 0, DlsConnection.FILTER_Q, 0, 120 * TENTH_DECIBEL)
                .region(0, 0, DlsConnection.LFO_FREQUENCY, 0, -1200 * CENT)
                .region(DlsConnection.LFO, 0, DlsConnection.GAIN, 0, 60 * TENTH_DECIBEL)
                .region(DlsConnection.VIBRATO, 0, DlsConnection.PITCH, 0, 25 * CENT)
                .region(DlsConnection.EG2, 0, DlsConnection.FILTER_CUTOFF, 0, 2400 * CENT));

    Map<Generator, Integer> expected = new TreeMap<>();
    expected.put(Generator.EXCLUSIVE_CLASS, 3);
    expected.put(Generator.VOL_ENV_ATTACK, -1200);
    // 96 dB in two seconds are 100 dB in 2.083.
    expected.put(Generator.VOL_ENV_DECAY, 1271);
    expected.put(Generator.VOL_ENV_SUSTAIN, 480);
    expected.put(Generator.VOL_ENV_RELEASE, -12000);
    expected.put(Generator.MOD_ENV_SUSTAIN, 750);
    expected.put(Generator.PAN, -500);
    expected.put(Generator.COARSE_TUNE, 1);
    expected.put(Generator.FINE_TUNE, 50);
    expected.put(Generator.INITIAL_ATTENUATION, 100);
    expected.put(Generator.INITIAL_FILTER_CUTOFF, 7000);
    expected.put(Generator.INITIAL_FILTER_Q, 120);
    expected.put(Generator.MOD_LFO_FREQUENCY, -1200);
    expected.put(Generator.VIB_LFO_FREQUENCY, -851);
    expected.put(Generator.MOD_LFO_TO_VOLUME, 60);
    expected.put(Generator.VIB_LFO_TO_PITCH, 25);
    expected.put(Generator.MOD_ENV_TO_FILTER_CUTOFF, 2400);
    expected.forEach(
        (generator, amount) -> assertThat(region.generator(generator)).as("%s", generator).isEqualTo(amount));
  }

  @Test
  void whatIsControlledBecomesAModulator() throws Exception {
    int velocity = 1 << 15 | 1 << 10;
    Region region =
        region(
            builder()
                .region(DlsConnection.VELOCITY, 0, DlsConnection.GAIN, velocity, -480 * TENTH_DECIBEL)
                .region(DlsConnection.LFO, 0x81, DlsConnection.PITCH, 0, 50 * CENT)
                .region(DlsConnection.KEY, 0, DlsConnection.EG1_DECAY, 0, -2400 * CENT)
                .region(DlsConnection.PITCH_WHEEL, DlsConnection.RPN_0, DlsConnection.PITCH, 1 << 14, 12800 * CENT));

    assertThat(modulator(region, 0x0502, Generator.INITIAL_ATTENUATION)).isEqualTo(480);
    assertThat(modulator(region, 0x0081, Generator.MOD_LFO_TO_PITCH)).isEqualTo(50);
    assertThat(modulator(region, 3, Generator.VOL_ENV_DECAY)).isEqualTo(-2400);
    assertThat(modulator(region, 0x020E, Generator.FINE_TUNE)).isEqualTo(12700);
    assertThat(modulator(region, 0x0587, Generator.INITIAL_ATTENUATION)).as("by default").isEqualTo(960);
    assertThat(region.modulatorCount()).isEqualTo(DlsArticulation.DEFAULTS.size() + 2);
  }

  private static int modulator(Region region, int source, Generator destination) {
    for (int i = 0; i < region.modulatorCount(); i++) {
      Modulator modulator = region.modulator(i);
      if (modulator.source() == source && modulator.destination() == destination.ordinal()) {
        return modulator.amount();
      }
    }
    throw new AssertionError("No modulator from " + source + " to " + destination);
  }

  @Test
  void levelOneIsConcaveFromFull() throws Exception {
    Region region =
        region(
            builder().level(1).instrument(DlsConnection.VELOCITY, 0, DlsConnection.GAIN, 1, -240 * TENTH_DECIBEL));
    assertThat(modulator(region, 0x0502, Generator.INITIAL_ATTENUATION)).isEqualTo(240);
  }

  @Test
  void keysThatDoNotMoveThePitchCountFromKeyZero() throws Exception {
    Region region =
        region(
            builder()
                .waveOptions(60, 0, 0)
                .region(DlsConnection.KEY, 0, DlsConnection.PITCH, 0, 0)
                .region(0, 0, DlsConnection.PITCH, 0, 6000 * CENT));
    assertThat(region.generator(Generator.SCALE_TUNING)).isZero();
    assertThat(100 * region.generator(Generator.COARSE_TUNE) + region.generator(Generator.FINE_TUNE)).isZero();
  }

  @Test
  void aRegionsConnectionTakesThePlaceOfItsInstruments() throws Exception {
    Region region =
        region(
            builder()
                .instrument(0, 0, DlsConnection.PAN, 0, 500 * CENT)
                .instrument(0, 0, DlsConnection.REVERB, 0, 300 * CENT)
                .region(0, 0, DlsConnection.PAN, 0, -250 * CENT));
    assertThat(region.generator(Generator.PAN)).isEqualTo(-250);
    assertThat(region.generator(Generator.REVERB_SEND)).isEqualTo(300);
  }

  @Test
  void whatNothingCorrespondsToIsTold() throws Exception {
    SoundFont font = open(builder().region(4, 0, DlsConnection.PITCH, 0, CENT).region(0, 0, 0x12, 0, CENT));
    assertThat(font.notices()).singleElement().asString().contains("EG1", "0x12", "Instrument");
  }

  @Test
  void conditionsAskWhatTheSynthesizerCan() throws Exception {
    byte[] level2 = {(byte) 0xe5, (byte) 0x99, 0x45, (byte) 0xf1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    byte[] query = FontBuilder.join(FontBuilder.shorts(17), level2);
    byte[] denial = FontBuilder.join(query, FontBuilder.shorts(15));
    assertThat(open(builder().condition(query)).regions(new FontPreset(0, "", 0, 0))).hasSize(1);
    assertThat(open(builder().condition(denial)).regions(new FontPreset(0, "", 0, 0))).isEmpty();
    byte[] sum = FontBuilder.join(
        FontBuilder.shorts(16), DlsBuilder.ints(3), FontBuilder.shorts(16), DlsBuilder.ints(3), FontBuilder.shorts(5));
    assertThat(open(builder().condition(sum)).regions(new FontPreset(0, "", 0, 0))).as("3 - 3").isEmpty();
    assertThat(open(builder().condition(FontBuilder.shorts(1))).regions(new FontPreset(0, "", 0, 0)))
        .as("a program without sense lets all count")
        .hasSize(1);
  }

  /** The same font in both formats, the DLS made by another program. */
  @Test
  void vintageDreamsSaysTheSameAsDlsAndAsSoundFont() throws Exception {
    String name = "soundfont/vintage-dreams/VintageDreamsWaves-v2";
    SoundFont sf2 = SoundFont.open(Requires.conformance(name + ".sf2"));
    SoundFont dls = SoundFont.open(Requires.conformance(name + ".dls"));
    assertThat(dls.presets()).hasSameSizeAs(sf2.presets());
    int compared = 0;
    for (FontPreset preset : sf2.presets()) {
      List<Region> left =
          new ArrayList<>(List.of(dls.regions(dls.find(preset.bank(), preset.program()).orElseThrow())));
      for (Region region : sf2.regions(preset)) {
        Region same = left.stream().filter(other -> sameSound(other, region)).findFirst().orElse(null);
        assertThat(same).as("%s: %s from key %s", preset.name(), region.sample().name(), region.lowKey()).isNotNull();
        left.remove(same);
        compared++;
      }
      assertThat(left).as(preset.name()).isEmpty();
    }
    assertThat(compared).isEqualTo(1287);
  }

  private static boolean sameSound(Region dls, Region sf2) {
    return dls.sample().name().equals(sf2.sample().name())
        && dls.lowKey() == sf2.lowKey()
        && dls.highKey() == sf2.highKey()
        && cents(dls) == cents(sf2)
        && near(dls, sf2, Generator.PAN, 0)
        && near(dls, sf2, Generator.VOL_ENV_ATTACK, 0)
        && near(dls, sf2, Generator.VOL_ENV_HOLD, 0)
        // Times of 96 and of 100 dB.
        && near(dls, sf2, Generator.VOL_ENV_DECAY, 71)
        && near(dls, sf2, Generator.VOL_ENV_RELEASE, 71)
        // The DLS has whole decibels.
        && near(dls, sf2, Generator.INITIAL_ATTENUATION, 2)
        && near(dls, sf2, Generator.MOD_ENV_TO_FILTER_CUTOFF, 0)
        && near(dls, sf2, Generator.MOD_ENV_TO_PITCH, 0)
        && near(dls, sf2, Generator.MOD_LFO_TO_PITCH, 0)
        && near(dls, sf2, Generator.VIB_LFO_TO_PITCH, 0)
        && near(dls, sf2, Generator.MOD_LFO_TO_VOLUME, 0)
        && near(dls, sf2, Generator.CHORUS_SEND, 0)
        && near(dls, sf2, Generator.REVERB_SEND, 0)
        && near(dls, sf2, Generator.EXCLUSIVE_CLASS, 0);
  }

  private static boolean near(Region dls, Region sf2, Generator generator, int more) {
    int expected = Math.clamp(sf2.generator(generator), generator.min(), generator.max());
    return Math.abs(dls.generator(generator) - expected) <= more;
  }

  private static int cents(Region region) {
    return 100 * (region.generator(Generator.COARSE_TUNE) - root(region))
        + region.generator(Generator.FINE_TUNE)
        + region.sample().correction();
  }

  private static int root(Region region) {
    int root = region.generator(Generator.OVERRIDING_ROOT_KEY);
    return root >= 0 ? root : region.sample().rootKey();
  }
}
