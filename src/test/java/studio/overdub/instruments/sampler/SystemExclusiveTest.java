package studio.overdub.instruments.sampler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.overdub.device.Preparation.Interpolation;
import studio.overdub.midi.Message;
import studio.overdub.soundfont.BankMaker;
import studio.overdub.soundfont.Generator;

/** Resets, banks, parts and drums of the dialects. Each preset is a sine of its own, on key 60. */
class SystemExclusiveTest {
  private static final double PIANO = 480;
  private static final double VARIATION = 240;
  private static final double KIT = 960;
  private static final double SECOND_KIT = 1200;

  private static final byte[] GM_ON = Exclusives.of(0xF0, 0x7E, 0x7F, 9, 1, 0xF7);
  private static final byte[] GM2_ON = Exclusives.of(0xF0, 0x7E, 0x7F, 9, 3, 0xF7);
  private static final byte[] GS_RESET = Exclusives.gs(0x40, 0, 0x7F, 0);
  private static final byte[] XG_ON = Exclusives.xg(0, 0, 0x7E, 0);

  @TempDir Path folder;
  private Path font;

  @BeforeEach
  void write() throws Exception {
    font =
        new BankMaker()
            .sine(100).sine(200).sine(50).sine(40)
            .preset(0, 0, 0, z -> z.set(Generator.SAMPLE_MODES, 1))
            .preset(1, 0, 1, z -> z.set(Generator.SAMPLE_MODES, 1))
            .preset(128, 0, 2, z -> z.set(Generator.SAMPLE_MODES, 1))
            .preset(128, 8, 3, z -> z.set(Generator.SAMPLE_MODES, 1))
            .write(folder.resolve("dialects.sf2"));
  }

  private Rig rig() {
    return new Rig(font);
  }

  private Rig drums() {
    return new Rig(font, Map.of("drums", 1.0), Interpolation.CUBIC);
  }

  private static Rig bank(Rig rig, int channel, int msb, int lsb, int program) {
    return rig.at(0.01, Message.control(channel, 0, msb)).at(0.01, Message.control(channel, 32, lsb))
        .at(0.01, Message.program(channel, program));
  }

  private static float[][] sound(Rig rig, int channel) throws Exception {
    return rig.at(0.05, Message.noteOn(channel, 60, 100)).play(0.5);
  }

  private static double hertz(Rig rig) throws Exception {
    return Measure.frequency(sound(rig, 0)[0], 0.1, 0.45);
  }

  @ParameterizedTest(name = "{0}: bank {1}/{2}")
  @CsvSource({
    "none, 0, 0, 480", "none, 1, 0, 240", "none, 0, 1, 240", "none, 120, 0, 960", "none, 121, 0, 480",
    "none, 127, 0, 960",
    "gm, 1, 0, 480", "gm, 0, 1, 480",
    "gs, 1, 0, 240", "gs, 0, 1, 480", "gs, 120, 0, 480",
    "gm2, 121, 1, 240", "gm2, 121, 0, 480", "gm2, 120, 0, 960",
    "xg, 0, 1, 240", "xg, 127, 0, 960", "xg, 126, 0, 960", "xg, 120, 0, 960", "xg, 0, 0, 480",
  })
  void banksMeanWhatTheDialectSays(String dialect, int msb, int lsb, double hertz) throws Exception {
    Rig rig = rig();
    switch (dialect) {
      case "gm" -> rig.sysex(0, GM_ON);
      case "gs" -> rig.sysex(0, GS_RESET);
      case "gm2" -> rig.sysex(0, GM2_ON);
      case "xg" -> rig.sysex(0, XG_ON);
      default -> { }
    }
    assertThat(hertz(bank(rig, 0, msb, lsb, 0))).isEqualTo(hertz, within(0.1));
  }

  @Test
  void aDrumPartBecomesMelodicByItsBank() throws Exception {
    assertThat(hertz(drums())).isEqualTo(KIT, within(0.1));
    assertThat(hertz(bank(drums(), 0, 0, 0, 8))).isEqualTo(SECOND_KIT, within(0.1));
    assertThat(hertz(bank(drums(), 0, 121, 0, 0))).isEqualTo(PIANO, within(0.1));
    assertThat(hertz(bank(drums().sysex(0, XG_ON), 0, 0, 0, 0))).isEqualTo(PIANO, within(0.1));
    assertThat(hertz(bank(drums().sysex(0, XG_ON), 0, 127, 0, 0))).isEqualTo(KIT, within(0.1));
    assertThat(hertz(bank(drums().sysex(0, GS_RESET), 0, 0, 0, 0))).as("GS").isEqualTo(KIT, within(0.1));
  }

  @Test
  void aResetWithAWrongChecksumIsNone() throws Exception {
    byte[] damaged = GS_RESET.clone();
    damaged[9] ^= 1;
    assertThat(hertz(bank(rig().sysex(0, damaged), 0, 0, 1, 0))).as("no dialect").isEqualTo(VARIATION, within(0.1));
  }

  @Test
  void aGsPartBecomesDrumsBeforeItsChannelIsKnown() throws Exception {
    // 40 1x 15: part 1 is block 1, part 10 is block 0.
    byte[] firstIsDrums = Exclusives.gs(0x40, 0x11, 0x15, 1);
    assertThat(hertz(rig().sysex(0, firstIsDrums))).isEqualTo(KIT, within(0.1));
    float[][] second = sound(rig().sysex(0, firstIsDrums), 1);
    assertThat(Measure.frequency(second[0], 0.1, 0.45)).as("another part").isEqualTo(PIANO, within(0.1));
    float[][] tenth = sound(drums().sysex(0, Exclusives.gs(0x40, 0x10, 0x15, 0)), 9);
    assertThat(Measure.frequency(tenth[0], 0.1, 0.45)).isEqualTo(PIANO, within(0.1));
  }

  @Test
  void aGsPartTakesItsProgramLevelAndPan() throws Exception {
    float[][] usual = sound(rig().at(0, Message.control(0, 7, 127)), 0);
    Rig rig = rig().sysex(0, Exclusives.gs(0x40, 0x11, 0x00, 1, 0)).sysex(0, Exclusives.gs(0x40, 0x11, 0x19, 64));
    float[][] out = sound(rig.sysex(0, Exclusives.gs(0x40, 0x11, 0x1C, 96)), 0);
    assertThat(Measure.frequency(out[0], 0.1, 0.45)).isEqualTo(VARIATION, within(0.1));
    // Level as controller 7: 40 dB a decade. Pan half way to the right: 3/8 of a quarter turn.
    assertThat(Tones.level(out, 0.1, 0.4))
        .isEqualTo(Tones.level(usual, 0.1, 0.4) + 40 * Math.log10(64 / 127.0), within(0.05));
    assertThat(Tones.leftAboveRight(out, 0.1, 0.4)).isEqualTo(20 * Math.log10(Math.tan(Math.PI / 8)), within(0.05));
  }

  @Test
  void aGsPartPannedAnywhereIsSomewhereElseWithEachNoteAndTheSameEachTime() throws Exception {
    Rig rig = rig().sysex(0, Exclusives.gs(0x40, 0x11, 0x1C, 0));
    for (int i = 0; i < 8; i++) {
      rig.note(0.1 + i * 0.3, 60, 100, 0.1);
    }
    float[][] out = rig.play(2.6);
    double[] places = new double[8];
    for (int i = 0; i < 8; i++) {
      places[i] = Tones.leftAboveRight(out, 0.12 + i * 0.3, 0.18 + i * 0.3);
    }
    assertThat(places).doesNotHaveDuplicates();
    assertThat(rig.play(2.6)).isDeepEqualTo(out);
  }

  @Test
  void aGsPartIsShiftedAndBent() throws Exception {
    Rig rig = rig().sysex(0, Exclusives.gs(0x40, 0x11, 0x16, 64 + 5));
    rig.sysex(0, Exclusives.gs(0x40, 0x21, 0x10, 64 + 12));
    float[][] out = sound(rig.at(0.02, Message.pitchBend(0, 0)), 0);
    assertThat(Tones.cents(out, 0.1, 0.45)).isEqualTo(500 - 1200, within(0.1));
  }

  @Test
  void aGsPartIsDetunedInHertzAndCents() throws Exception {
    // 40 1x 17: -12.8 to 12.7 Hz in two nibbles; 9.6 Hz more whatever the key: key 60 is 261.63 Hz.
    float[][] out = sound(rig().sysex(0, Exclusives.gs(0x40, 0x11, 0x17, 14, 0)), 0);
    assertThat(Tones.cents(out, 0.1, 0.45))
        .isEqualTo(1200 * Math.log(1 + 9.6 / 261.6256) / Math.log(2), within(0.1));
    out = sound(rig().sysex(0, Exclusives.gs(0x40, 0x11, 0x2A, 96, 0)), 0);
    assertThat(Tones.cents(out, 0.1, 0.45)).isEqualTo(50, within(0.1));
  }

  @Test
  void aGsPartHasAScaleOfItsOwn() throws Exception {
    byte[] scale = Exclusives.gs(0x40, 0x11, 0x40, 64 + 20, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64);
    assertThat(Tones.cents(sound(rig().sysex(0, scale), 0), 0.1, 0.45)).isEqualTo(20, within(0.1));
  }

  @Test
  void aGsPartListensToAnotherChannelOrToNone() throws Exception {
    byte[] secondListensToFirst = Exclusives.gs(0x40, 0x12, 0x02, 0);
    byte[] firstToNone = Exclusives.gs(0x40, 0x11, 0x02, 16);
    assertThat(Tones.level(sound(rig().sysex(0, firstToNone), 0), 0.1, 0.45)).isLessThan(-100);
    Rig rig = rig().sysex(0, firstToNone).sysex(0, secondListensToFirst);
    rig.sysex(0, Exclusives.gs(0x40, 0x12, 0x16, 64 + 7));
    assertThat(Tones.cents(sound(rig, 0), 0.1, 0.45)).as("the second part").isEqualTo(700, within(0.1));
  }

  @Test
  void gsKeyRangeVelocityAndModeCount() throws Exception {
    byte[] from61 = Exclusives.gs(0x40, 0x11, 0x1D, 61);
    assertThat(Tones.level(sound(rig().sysex(0, from61), 0), 0.1, 0.45)).isLessThan(-100);
    byte[] halfVelocity = Exclusives.gs(0x40, 0x11, 0x1A, 32);
    double usual = Tones.level(sound(rig(), 0), 0.1, 0.45);
    assertThat(Tones.level(sound(rig().sysex(0, halfVelocity), 0), 0.1, 0.45))
        .isEqualTo(usual - 40 * Math.log10(2), within(0.05));
    Rig mono = rig().sysex(0, Exclusives.gs(0x40, 0x11, 0x13, 0)).at(0.02, Message.noteOn(0, 72, 100));
    assertThat(Measure.tone(sound(mono, 0)[0], 0.2, 0.45, 2 * PIANO)).isLessThan(-80);
  }

  @Test
  void masterMessagesMoveLevelBalanceAndPitch() throws Exception {
    double usual = Tones.level(sound(rig(), 0), 0.1, 0.45);
    byte[] half = Exclusives.of(0xF0, 0x7F, 0x7F, 4, 1, 0, 64, 0xF7);
    double level = Tones.level(sound(rig().sysex(0, half), 0), 0.1, 0.45);
    assertThat(level - usual).isEqualTo(40 * Math.log10(8192 / 16383.0), within(0.05));
    assertThat(Tones.level(sound(rig().sysex(0, Exclusives.gs(0x40, 0, 4, 64)), 0), 0.1, 0.45) - usual)
        .as("GS").isEqualTo(40 * Math.log10(64 / 127.0), within(0.05));
    byte[] right = Exclusives.of(0xF0, 0x7F, 0x7F, 4, 2, 127, 127, 0xF7);
    assertThat(Measure.peak(sound(rig().sysex(0, right), 0)[0], 0.1, 0.45)).isZero();
    // GS and XG master tuning: four nibbles, tenths of a cent, 1024 in tune.
    byte[] tune = Exclusives.gs(0x40, 0, 0, 0, 5, 15, 4);
    assertThat(Tones.cents(sound(rig().sysex(0, tune), 0), 0.1, 0.45)).isEqualTo(50, within(0.1));
    byte[] xgTune = Exclusives.xg(0, 0, 0, 0, 5, 15, 4);
    assertThat(Tones.cents(sound(rig().sysex(0, xgTune).sysex(0, Exclusives.xg(0, 0, 6, 62)), 0), 0.1, 0.45))
        .isEqualTo(50 - 200, within(0.1));
  }

  @Test
  void transpositionLeavesDrumsAlone() throws Exception {
    byte[] coarse = Exclusives.of(0xF0, 0x7F, 0x7F, 4, 4, 0, 67, 0xF7);
    Rig rig = drums().sysex(0, coarse).at(0, Message.control(0, 101, 0)).at(0, Message.control(0, 100, 2));
    assertThat(hertz(rig.at(0, Message.control(0, 6, 70)))).isEqualTo(KIT, within(0.1));
  }

  @Test
  void anXgPartTakesItsSettings() throws Exception {
    Rig rig = rig().sysex(0, XG_ON).sysex(0.005, Exclusives.xg(8, 0, 1, 0, 1, 0));
    rig.sysex(0.005, Exclusives.xg(8, 0, 8, 64 + 2));
    rig.sysex(0.005, Exclusives.xg(8, 0, 0x0E, 1)).sysex(0.005, Exclusives.xg(8, 0, 0x41, 64 + 30));
    float[][] out = sound(rig, 0);
    assertThat(Measure.frequency(out[0], 0.1, 0.45)).isEqualTo(VARIATION * Math.pow(2, 230 / 1200.0), within(0.1));
    assertThat(Tones.leftAboveRight(out, 0.1, 0.4)).isGreaterThan(20);
    Rig drumPart = rig().sysex(0, XG_ON).sysex(0.005, Exclusives.xg(8, 0, 7, 1));
    assertThat(hertz(drumPart)).isEqualTo(KIT, within(0.1));
  }

  @Test
  void drumNumbersEditOneKey() throws Exception {
    float[][] usual = sound(drums(), 9);
    Rig rig = drums();
    // NRPN MSB 18 pitch, 1A level, 1C pan, 1D reverb; LSB the key.
    int[][] edits = {{0x18, 64 + 3}, {0x1A, 64}, {0x1C, 96}, {0x1D, 0}};
    for (int[] edit : edits) {
      rig.at(0, Message.control(9, 99, edit[0])).at(0, Message.control(9, 98, 60));
      rig.at(0, Message.control(9, 6, edit[1]));
    }
    float[][] out = sound(rig, 9);
    assertThat(Measure.frequency(out[0], 0.1, 0.45)).isEqualTo(KIT * Math.pow(2, 3 / 12.0), within(0.1));
    assertThat(Tones.level(out, 0.1, 0.4))
        .isEqualTo(Tones.level(usual, 0.1, 0.4) + 40 * Math.log10(64 / 127.0), within(0.05));
    double pan = Math.PI / 4 * (1 + 32 / 63.0);
    assertThat(Tones.leftAboveRight(out, 0.1, 0.4)).isEqualTo(-20 * Math.log10(Math.tan(pan)), within(0.05));
    assertThat(Measure.peak(out[2], 0.1, 0.4)).isZero();
    assertThat(Measure.peak(usual[2], 0.1, 0.4)).isPositive();
  }

  @Test
  void drumNumbersMeanNothingToAMelodicPart() throws Exception {
    Rig rig = rig().at(0, Message.control(0, 99, 0x18)).at(0, Message.control(0, 98, 60));
    assertThat(hertz(rig.at(0, Message.control(0, 6, 70)))).isEqualTo(PIANO, within(0.1));
  }

  @Test
  void gsDrumMapsAreEditedByMessage() throws Exception {
    // 41 m1 rr plays at another key, of 60; map 1 is the first. A part in map 2 hears the second.
    byte[] first = Exclusives.gs(0x41, 0x01, 60, 64);
    byte[] second = Exclusives.gs(0x41, 0x11, 60, 55);
    float[][] out = sound(drums().sysex(0, first).sysex(0, second), 9);
    assertThat(Measure.frequency(out[0], 0.1, 0.45)).isEqualTo(KIT * Math.pow(2, 4 / 12.0), within(0.1));
    Rig inSecond = drums().sysex(0, second).sysex(0, Exclusives.gs(0x40, 0x10, 0x15, 2));
    assertThat(Measure.frequency(sound(inSecond, 9)[0], 0.1, 0.45))
        .isEqualTo(KIT * Math.pow(2, -5 / 12.0), within(0.1));
  }

  @Test
  void gsDrumsCanIgnoreTheEndOfTheirKey() throws Exception {
    byte[] ignores = Exclusives.gs(0x41, 0x07, 60, 0);
    Rig rig = drums().sysex(0, ignores).at(0.05, Message.noteOn(9, 60, 100)).at(0.1, Message.noteOff(9, 60, 64));
    assertThat(Tones.level(rig.play(0.6), 0.3, 0.5)).isGreaterThan(-40);
  }

  @Test
  void gsDrumsOfOneGroupCutOneAnotherOff() throws Exception {
    Rig rig = drums().sysex(0, Exclusives.gs(0x41, 0x03, 60, 1)).sysex(0, Exclusives.gs(0x41, 0x03, 62, 1));
    float[][] out = rig.at(0.05, Message.noteOn(9, 60, 100)).at(0.2, Message.noteOn(9, 62, 100)).play(0.6);
    assertThat(Measure.tone(out[0], 0.3, 0.5, KIT)).isLessThan(-80);
  }

  @Test
  void xgDrumSetupsAreEditedByMessageAndReset() throws Exception {
    byte[] fine = Exclusives.xg(0x30, 60, 1, 64 + 40);
    assertThat(Measure.frequency(sound(drums().sysex(0, fine), 9)[0], 0.1, 0.45))
        .isEqualTo(KIT * Math.pow(2, 40 / 1200.0), within(0.1));
    Rig reset = drums().sysex(0, fine).sysex(0.01, Exclusives.xg(0, 0, 0x7D, 0));
    assertThat(Measure.frequency(sound(reset, 9)[0], 0.1, 0.45)).isEqualTo(KIT, within(0.1));
  }

  @Test
  void generalMidi2EditsDrumKeysByController() throws Exception {
    byte[] level = Exclusives.of(0xF0, 0x7F, 0x7F, 0x0A, 1, 9, 60, 7, 64, 121, 66, 0xF7);
    float[][] usual = sound(drums(), 9);
    float[][] out = sound(drums().at(0, Message.control(9, 7, 100)).sysex(0.01, level), 9);
    assertThat(Tones.level(out, 0.1, 0.4))
        .isEqualTo(Tones.level(usual, 0.1, 0.4) + 40 * Math.log10(64 / 127.0), within(0.05));
    assertThat(Measure.frequency(out[0], 0.1, 0.45)).isEqualTo(KIT * Math.pow(2, 2 / 12.0), within(0.1));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"gs", "xg", "gm2"})
  void pressureMovesWhatTheControllerMatrixSays(String dialect) throws Exception {
    // Channel pressure: 7 semitones, half the amplitude away.
    Rig rig = rig();
    switch (dialect) {
      case "gs" -> rig.sysex(0, Exclusives.gs(0x40, 0x21, 0x20, 64 + 7, 64, 32));
      case "xg" -> rig.sysex(0, Exclusives.xg(8, 0, 0x4D, 64 + 7, 64, 32));
      default -> rig.sysex(0, Exclusives.of(0xF0, 0x7F, 0x7F, 9, 1, 0, 0, 64 + 7, 2, 32, 0xF7));
    }
    double usual = Tones.level(sound(rig(), 0), 0.1, 0.45);
    float[][] out = sound(rig.at(0.02, Message.channelPressure(0, 127)), 0);
    // The default modulator's vibrato of 50 cents goes both ways.
    Vibrato vibrato = new Vibrato(out[0], 0.06, 0.49, PIANO * Math.pow(2, 7 / 12.0));
    assertThat(vibrato.centre()).isEqualTo(0, within(2.0));
    assertThat(Tones.level(out, 0.1, 0.45)).isEqualTo(usual - 6.02, within(0.1));
  }

  @Test
  void aFreeControllerMovesThePitchOfItsPart() throws Exception {
    Rig rig = rig().sysex(0, Exclusives.gs(0x40, 0x11, 0x1F, 20)).sysex(0, Exclusives.gs(0x40, 0x21, 0x40, 64 - 12));
    rig.sysex(0, Exclusives.gs(0x40, 0x22, 0x40, 64 + 24));
    float[][] out = sound(rig.at(0.02, Message.control(0, 20, 127)), 0);
    assertThat(Tones.cents(out, 0.1, 0.45)).isEqualTo(-1200, within(0.1));
  }

  @ParameterizedTest
  @CsvSource({"gm", "gm2", "gs", "xg"})
  void everyResetPutsBackWhatWasSaid(String dialect) throws Exception {
    byte[] reset =
        switch (dialect) {
          case "gm" -> GM_ON;
          case "gm2" -> GM2_ON;
          case "gs" -> GS_RESET;
          default -> XG_ON;
        };
    Rig rig = rig().at(0, Message.control(0, 7, 20)).at(0, Message.control(0, 126, 1)).at(0, Message.pitchBend(0, 0));
    rig.sysex(0, Exclusives.gs(0x40, 0x11, 0x16, 70)).sysex(0, Exclusives.gs(0x40, 0, 4, 20));
    rig.sysex(0, Exclusives.gs(0x40, 0x11, 0x02, 9));
    float[][] usual = sound(rig().sysex(0.01, reset), 0);
    assertThat(sound(rig.sysex(0.01, reset), 0)).isDeepEqualTo(usual);
  }
}
