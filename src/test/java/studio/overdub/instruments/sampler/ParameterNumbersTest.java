package studio.overdub.instruments.sampler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.overdub.midi.Message;
import studio.overdub.soundfont.Generator;
import studio.overdub.soundfont.Modulator;

/** Registered and non-registered parameters, and the sound controllers. Sines of 480 Hz on key 60. */
class ParameterNumbersTest {
  @TempDir Path folder;
  private Path font;

  @BeforeEach
  void write() throws Exception {
    font = Tones.font(folder, z -> { });
  }

  private Rig rig() {
    return new Rig(font).at(0, Message.control(0, 7, 100));
  }

  private static Rig send(Rig rig, int... controllers) {
    for (int i = 0; i < controllers.length; i += 2) {
      rig.at(0, Message.control(0, controllers[i], controllers[i + 1]));
    }
    return rig;
  }

  private static double cents(Rig rig) throws Exception {
    return Tones.cents(rig.note(0.01, 60, 100, 1).play(0.6), 0.1, 0.5);
  }

  @Test
  void theBendRangeHasSemitonesAndCents() throws Exception {
    Rig rig = send(rig(), 101, 0, 100, 0, 6, 3, 38, 50).at(0, Message.pitchBend(0, 0));
    assertThat(cents(rig)).isEqualTo(-350, within(0.1));
  }

  @Test
  void fineTuningHasFourteenBits() throws Exception {
    assertThat(cents(send(rig(), 101, 0, 100, 1, 6, 96, 38, 0))).isEqualTo(50, within(0.1));
    assertThat(cents(send(rig(), 101, 0, 100, 1, 6, 64, 38, 64))).isEqualTo(100 * 64 / 8192.0, within(0.1));
  }

  @Test
  void coarseTuningGoesBySemitones() throws Exception {
    assertThat(cents(send(rig(), 101, 0, 100, 2, 6, 59))).isEqualTo(-500, within(0.1));
  }

  @Test
  void dataStepsGoUpAndDown() throws Exception {
    assertThat(cents(send(rig(), 101, 0, 100, 2, 96, 0, 96, 0, 96, 0, 97, 0))).isEqualTo(200, within(0.1));
    Rig rig = send(rig(), 101, 0, 100, 0, 96, 0).at(0, Message.pitchBend(0, 0));
    assertThat(cents(rig)).isEqualTo(-300, within(0.1));
  }

  @Test
  void theNullParameterTakesNoData() throws Exception {
    assertThat(cents(send(rig(), 101, 0, 100, 2, 101, 127, 100, 127, 6, 70))).isEqualTo(0, within(0.1));
  }

  @Test
  void theModulationDepthRangeScalesTheWheel() throws Exception {
    // Registered parameter 5: two semitones and a half.
    Rig rig = send(rig(), 101, 0, 100, 5, 6, 2, 38, 64, 1, 64).note(0, 60, 100, 3);
    Vibrato vibrato = new Vibrato(rig.play(2)[0], 0.1, 1.9, Tones.HERTZ);
    assertThat(vibrato.depth()).isEqualTo(125, within(1.0));
  }

  @Test
  void theUsualModulationDepthIsHalfASemitone() throws Exception {
    Rig rig = send(rig(), 1, 64).note(0, 60, 100, 3);
    assertThat(new Vibrato(rig.play(2)[0], 0.1, 1.9, Tones.HERTZ).depth()).isEqualTo(25, within(1.0));
  }

  @Test
  void aGeneratorIsMovedByNumber() throws Exception {
    // Section 9.6: generator 51, coarse tune, by 3; and 52, fine tune, which counts by ones.
    assertThat(cents(send(rig(), 99, 120, 98, 51, 38, 3, 6, 64))).isEqualTo(300, within(0.1));
    assertThat(cents(send(rig(), 99, 120, 98, 52, 38, 0, 6, 63))).isEqualTo(-128, within(0.1));
  }

  @Test
  void awePitchIsInCentsWhetherTheMsbIsSentOrNot() throws Exception {
    assertThat(cents(send(rig(), 99, 127, 98, 16, 38, 100))).isEqualTo(100, within(0.1));
    assertThat(cents(send(rig(), 99, 127, 98, 16, 6, 63, 38, 28))).isEqualTo(-100, within(0.1));
  }

  @Test
  void aweTimesAreInMilliseconds() throws Exception {
    // LSB 11, attack of the volume envelope, 400 ms: half of it is half the amplitude.
    float[][] out = send(rig(), 99, 127, 98, 11, 6, 64 + 3, 38, 16).note(0, 60, 127, 2).play(1);
    double full = Tones.level(out, 0.6, 0.9);
    assertThat(Tones.level(out, 0.19, 0.21)).isEqualTo(full - 6.02, within(0.26));
  }

  @Test
  void resettingControllersGivesGeneratorsBack() throws Exception {
    assertThat(cents(send(rig(), 99, 127, 98, 16, 38, 100, 121, 0))).isEqualTo(0, within(0.1));
  }

  @ParameterizedTest(name = "controller {0} is NRPN 1/{1}")
  @CsvSource({"74, 0x20", "71, 0x21", "73, 0x63", "75, 0x64", "72, 0x66", "76, 0x08", "77, 0x09", "78, 0x0A"})
  void soundsOfGsAndXgAreTheControllersOfGeneralMidi2(int controller, int number) throws Exception {
    font =
        Tones.font(
            folder, z -> z.set(Generator.INITIAL_FILTER_CUTOFF, 8000).set(Generator.VOL_ENV_DECAY, 0)
                .set(Generator.VOL_ENV_SUSTAIN, 300).set(Generator.VIB_LFO_TO_PITCH, 30));
    float[][] byController = send(rig(), controller, 100).note(0, 60, 100, 0.5).play(1.5);
    float[][] byNumber = send(rig(), 99, 1, 98, number, 6, 100).note(0, 60, 100, 0.5).play(1.5);
    float[][] neither = rig().note(0, 60, 100, 0.5).play(1.5);
    assertThat(byNumber).isDeepEqualTo(byController);
    assertThat(byNumber[0]).isNotEqualTo(neither[0]);
  }

  @Test
  void brightnessMovesTheCutoff() throws Exception {
    // 6000 cents at full travel: 32 below the centre is half, 3000 cents. Two poles, 480 Hz.
    font = Tones.font(folder, z -> z.set(Generator.INITIAL_FILTER_CUTOFF, 9900));
    double open = Tones.level(rig().note(0, 60, 100, 1).play(0.5), 0.1, 0.4);
    double dark = Tones.level(send(rig(), 74, 32).note(0, 60, 100, 1).play(0.5), 0.1, 0.4);
    assertThat(dark - open).isEqualTo(-10 * Math.log10(1 + Math.pow(480 / 440.0, 4)), within(0.1));
  }

  @Test
  void theAttackControllerLengthensAndShortens() throws Exception {
    // An attack of a quarter second; 5 octaves of time at full travel, so 51.2 steps halve it thrice.
    font = Tones.font(folder, z -> z.set(Generator.VOL_ENV_ATTACK, -2400));
    float[][] out = send(rig(), 73, 64 - 32).note(0, 60, 127, 2).play(1);
    double seconds = 0.25 / Math.pow(2, 2.5);
    double full = Tones.level(out, 0.5, 0.9);
    assertThat(Tones.level(out, seconds / 2 - 0.0025, seconds / 2 + 0.0025)).isEqualTo(full - 6.02, within(0.6));
    assertThat(Tones.level(out, seconds * 1.05, seconds * 1.05 + 5 / 480.0)).isEqualTo(full, within(0.05));
  }

  @Test
  void aFontsOwnModulatorIsWhatItsControllerDoes() throws Exception {
    font =
        Tones.font(
            folder, z -> z.set(Generator.INITIAL_FILTER_CUTOFF, 6900)
                .add(new Modulator(0x80 | 74, Generator.FINE_TUNE.ordinal(), 1280, 0, 0)));
    double level = Tones.level(rig().note(0, 60, 100, 1).play(0.5), 0.1, 0.4);
    float[][] out = send(rig(), 74, 10).note(0, 60, 100, 1).play(0.5);
    // The pitch goes from 640 to 100 cents, and what the filter of 440 Hz leaves of it changes with that alone.
    assertThat(Tones.cents(out, 0.1, 0.4)).isEqualTo(100, within(0.1));
    assertThat(Tones.level(out, 0.1, 0.4) - level).isEqualTo(filtered(100) - filtered(640), within(0.1));
  }

  private static double filtered(double cents) {
    return -10 * Math.log10(1 + Math.pow(480 * Math.pow(2, cents / 1200) / 440, 4));
  }
}
