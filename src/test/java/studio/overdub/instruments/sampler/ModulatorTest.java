package studio.overdub.instruments.sampler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.overdub.base.Notice;
import studio.overdub.midi.Message;
import studio.overdub.soundfont.BankMaker;
import studio.overdub.soundfont.Generator;
import studio.overdub.soundfont.Modulator;
import studio.overdub.soundfont.SoundFont;

/** Modulators by what they do to a pitch: sources, curves, transforms, links, and which takes the place of which. */
class ModulatorTest {
  private static final int FINE = Generator.FINE_TUNE.ordinal();
  private static final int CC20 = 0x80 | 20;
  private static final int CC21 = 0x80 | 21;
  private static final int LINK = Modulator.LINK;

  @TempDir Path folder;

  private double cents(Consumer<BankMaker.ZoneWriter> zone, long... messages) throws Exception {
    return cents(Tones.font(folder, zone), messages);
  }

  private static double cents(Path font, long... messages) throws Exception {
    Rig rig = new Rig(font);
    for (long message : messages) {
      rig.at(0, message);
    }
    return Tones.cents(rig.note(0, 60, 100, 1).play(0.5), 0.1, 0.4);
  }

  private static Modulator toFine(int source, int amount, int amountSource, int transform) {
    return new Modulator(source, FINE, amount, amountSource, transform);
  }

  @ParameterizedTest(name = "source {0} at {1} gives {2} of the whole")
  @CsvSource({
    // Section 8.2: curve in bits 10 up, polarity bit 9, direction bit 8. Concave is -40/96 log10((127 - x) / 127).
    "0x0094, 64, 0.5",
    "0x0194, 64, 0.4921875",
    "0x0294, 96, 0.5",
    "0x0294, 32, -0.5",
    "0x0394, 32, 0.5",
    "0x0494, 64, 0.126973",
    "0x0594, 63, 0.126973",
    "0x0694, 96, 0.125429",
    "0x0694, 32, -0.125429",
    "0x0894, 64, 0.875985",
    "0x0994, 63, 0.875985",
    "0x0C94, 63, 0",
    "0x0C94, 64, 1",
    "0x0D94, 63, 1",
    "0x0D94, 64, 0",
    "0x0E94, 63, -1",
    "0x0E94, 64, 1",
    "0x0F94, 63, 1",
    "0x0F94, 64, -1",
  })
  void everyCurveIsThatOfTheSpecification(int source, int value, double share) throws Exception {
    double cents = cents(z -> z.add(toFine(source, 1000, 0, 0)), Message.control(0, 20, value));
    assertThat(cents).isEqualTo(1000 * share, within(1.0));
  }

  @Test
  void bothSourcesMultiply() throws Exception {
    double cents =
        cents(z -> z.add(toFine(CC20, 800, CC21, 0)), Message.control(0, 20, 64), Message.control(0, 21, 32));
    assertThat(cents).isEqualTo(100, within(0.1));
  }

  @Test
  void theAbsoluteTransformTakesTheSignAway() throws Exception {
    double cents = cents(z -> z.add(toFine(0x0294, 400, 0, 2)), Message.control(0, 20, 32));
    assertThat(cents).isEqualTo(200, within(0.1));
  }

  @Test
  void anUnknownTransformLeavesTheModulatorOut() throws Exception {
    assertThat(cents(z -> z.add(toFine(CC20, 400, 0, 1)), Message.control(0, 20, 64))).isEqualTo(0, within(0.1));
  }

  @Test
  void controllersWithAnLsbCountWithFourteenBits() throws Exception {
    double cents =
        cents(z -> z.add(toFine(CC20, 1000, 0, 0)), Message.control(0, 20, 64), Message.control(0, 52, 64));
    assertThat(cents).isEqualTo(1000 * 64.5 / 128, within(0.1));
  }

  @ParameterizedTest
  @CsvSource({"0", "6", "32", "52", "98", "101"})
  void controllersThatMeanSomethingElseAreNoSources(int controller) throws Exception {
    double cents = cents(z -> z.add(toFine(0x80 | controller, 1000, 0, 0)), Message.control(0, controller, 100));
    assertThat(cents).isEqualTo(0, within(0.1));
  }

  @Test
  void keyPressureIsThatOfTheNotesOwnKey() throws Exception {
    Path font = Tones.font(folder, z -> z.add(toFine(Modulator.POLY_PRESSURE, 1000, 0, 0)));
    assertThat(cents(font, Message.polyPressure(0, 60, 64))).isEqualTo(500, within(0.1));
    assertThat(cents(font, Message.polyPressure(0, 61, 64))).isEqualTo(0, within(0.1));
  }

  @Test
  void keyPressureFollowsThePlayedKeyWhereAnotherIsForced() throws Exception {
    Path font =
        Tones.font(folder, z -> z.set(Generator.KEY_NUMBER, 60).add(toFine(Modulator.POLY_PRESSURE, 1000, 0, 0)));
    float[][] out = new Rig(font).at(0, Message.polyPressure(0, 70, 64)).note(0, 70, 100, 1).play(0.5);
    assertThat(Tones.cents(out, 0.1, 0.4)).isEqualTo(500, within(0.1));
  }

  @Test
  void channelPressureVelocityAndKeyAreSources() throws Exception {
    Modulator noVibrato = new Modulator(Modulator.CHANNEL_PRESSURE, Generator.VIB_LFO_TO_PITCH.ordinal(), 0, 0, 0);
    Modulator pressure = toFine(Modulator.CHANNEL_PRESSURE, 1000, 0, 0);
    assertThat(cents(z -> z.add(noVibrato).add(pressure), Message.channelPressure(0, 64))).isEqualTo(500, within(0.1));
    assertThat(cents(z -> z.add(toFine(Modulator.NOTE_ON_VELOCITY, 1280, 0, 0)))).isEqualTo(1000, within(0.1));
    assertThat(cents(z -> z.add(toFine(Modulator.NOTE_ON_KEY, 1280, 0, 0)))).isEqualTo(600, within(0.1));
  }

  @Test
  void theBendRangeIsASource() throws Exception {
    // Range 2 of 127.
    double cents = cents(z -> z.add(toFine(Modulator.PITCH_WHEEL_SENSITIVITY, 12_700, 0, 0)));
    assertThat(cents).isEqualTo(200, within(0.1));
  }

  @Test
  void aModulatorOfTheInstrumentTakesThePlaceOfTheDefault() throws Exception {
    double cents = cents(z -> z.add(toFine(0x020E, 6_350, 0x0010, 0)), Message.pitchBend(0, 0));
    assertThat(cents).isEqualTo(-100, within(0.1));
  }

  @Test
  void theLastOfEqualModulatorsInAZoneCounts() throws Exception {
    double cents =
        cents(z -> z.add(toFine(CC20, 400, 0, 0)).add(toFine(CC20, 800, 0, 0)), Message.control(0, 20, 64));
    assertThat(cents).isEqualTo(400, within(0.1));
  }

  @Test
  void localTakesThePlaceOfGlobalAndThePresetAdds() throws Exception {
    Path font =
        new BankMaker()
            .sine(100)
            .preset(
                0, 0,
                z -> z.add(toFine(CC20, 5_000, 0, 0)).add(toFine(CC21, 200, 0, 0)),
                z -> z.add(toFine(CC20, 100, 0, 0)),
                z -> z.add(toFine(CC20, 7_000, 0, 0)).add(toFine(0x0080 | 22, 80, 0, 0)),
                z -> z.set(Generator.SAMPLE_MODES, 1).add(toFine(CC20, 300, 0, 0)))
            .write(folder.resolve("zones.sf2"));
    assertThat(cents(font, Message.control(0, 20, 64))).as("local").isEqualTo(200, within(0.1));
    assertThat(cents(font, Message.control(0, 21, 64))).as("preset's global").isEqualTo(100, within(0.1));
    assertThat(cents(font, Message.control(0, 22, 64))).as("instrument's global").isEqualTo(40, within(0.1));
  }

  @Test
  void aPresetAddsToADefaultModulator() throws Exception {
    Path font =
        new BankMaker()
            .sine(100)
            .preset(
                0, 0, z -> { }, z -> z.add(toFine(0x020E, 12_700, 0x0010, 0)), z -> { },
                z -> z.set(Generator.SAMPLE_MODES, 1))
            .write(folder.resolve("added.sf2"));
    assertThat(cents(font, Message.pitchBend(0, 0))).isEqualTo(-400, within(0.1));
  }

  @Test
  void linkedModulatorsSumUpToASource() throws Exception {
    // Two controllers, each worth 64 of 128, feed modulator 2.
    Path font =
        Tones.font(
            folder,
            z ->
                z.add(new Modulator(CC20, 0x8002, 64, 0, 0))
                    .add(new Modulator(CC21, 0x8002, 64, 0, 0))
                    .add(toFine(LINK, 1000, 0, 0)));
    assertThat(cents(font)).isEqualTo(0, within(0.1));
    assertThat(cents(font, Message.control(0, 20, 64))).isEqualTo(250, within(0.1));
    assertThat(cents(font, Message.control(0, 20, 64), Message.control(0, 21, 64))).isEqualTo(500, within(0.1));
  }

  @Test
  void linksGoOverSeveralModulatorsAndBendByTheirCurves() throws Exception {
    Path font =
        Tones.font(
            folder,
            z ->
                z.add(toFine(0x0200 | LINK, 1000, 0, 0))
                    .add(new Modulator(0x0C00 | LINK, 0x8000, 127, 0, 0))
                    .add(new Modulator(CC20, 0x8001, 128, 0, 0)));
    assertThat(cents(font, Message.control(0, 20, 63))).isEqualTo(-1000, within(0.1));
    assertThat(cents(font, Message.control(0, 20, 64))).isEqualTo(1000 * 63.0 / 64, within(0.1));
  }

  @Test
  void aLinkThatNothingFeedsGivesNothing() throws Exception {
    assertThat(cents(z -> z.add(toFine(LINK, 1000, 0, 0)))).isEqualTo(0, within(0.1));
  }

  @Test
  void modulatorsThatFeedThemselvesAreLeftOutWithANotice() throws Exception {
    Path font =
        Tones.font(
            folder,
            z ->
                z.add(new Modulator(LINK, 0x8001, 64, 0, 0))
                    .add(new Modulator(LINK, 0x8000, 64, 0, 0))
                    .add(toFine(CC20, 1000, 0, 0)));
    assertThat(SoundFont.open(font).notices()).extracting(Notice::text).anyMatch(text -> text.contains("feeds itself"));
    assertThat(cents(font, Message.control(0, 20, 64))).isEqualTo(500, within(0.1));
  }
}
