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
import studio.overdub.soundfont.Generator;

/** Portamento, mono and legato, pedals: what keys become. Sines of 480 Hz on key 60. */
class KeyboardTest {
  @TempDir Path folder;
  private Path font;

  @BeforeEach
  void write() throws Exception {
    font = Tones.font(folder, z -> { });
  }

  private Rig rig() {
    return new Rig(font);
  }

  private static long on(int key) {
    return Message.noteOn(0, key, 100);
  }

  private static long off(int key) {
    return Message.noteOff(0, key, 64);
  }

  @ParameterizedTest
  @CsvSource({"64, 2.06", "32, 0.5", "16, 0.25"})
  void portamentoTakesTheTimeThatHardwareWasMeasuredToTake(int time, double seconds) throws Exception {
    float[][] out =
        rig().at(0, Message.control(0, 65, 127)).at(0, Message.control(0, 5, time))
            .note(0, 60, 100, 0.1).note(0.5, 72, 100, 3).play(3.2);
    double half = 0.5 + seconds / 2;
    assertThat(Tones.cents(out, half - 0.02, half + 0.02)).isEqualTo(600, within(600 * 0.03));
    assertThat(Tones.cents(out, 0.5 + seconds + 0.01, 0.5 + seconds + 0.1)).isEqualTo(1200, within(1.0));
  }

  @Test
  void portamentoTimesReachFromMillisecondsToMinutes() {
    assertThat(Portamento.seconds(0)).isZero();
    assertThat(Portamento.seconds(1)).isEqualTo(0.006, within(1e-9));
    assertThat(Portamento.seconds(64)).isEqualTo(2.06, within(1e-9));
    assertThat(Portamento.seconds(127)).isEqualTo(480, within(1e-6));
    assertThat(Portamento.seconds(64.5)).as("controller 37").isBetween(2.06, 2.2);
  }

  @Test
  void withoutPortamentoANoteBeginsAtItsPitch() throws Exception {
    float[][] out =
        rig().at(0, Message.control(0, 5, 64)).note(0, 60, 100, 0.1).note(0.5, 72, 100, 3).play(1);
    assertThat(Tones.cents(out, 0.51, 0.6)).isEqualTo(1200, within(1.0));
  }

  @Test
  void portamentoControlGlidesOneNoteFromAnyKey() throws Exception {
    float[][] out =
        rig().at(0, Message.control(0, 5, 32)).at(0, Message.control(0, 84, 48))
            .note(0, 60, 100, 0.6).note(1, 72, 100, 1).play(1.5);
    assertThat(Tones.cents(out, 0.23, 0.27)).isEqualTo(-600, within(20.0));
    assertThat(Tones.cents(out, 0.52, 0.58)).isEqualTo(0, within(1.0));
    assertThat(Tones.cents(out, 1.02, 1.1)).as("the next note").isEqualTo(1200, within(1.0));
  }

  @Test
  void portamentoControlTakesASoundingNoteAlong() throws Exception {
    // MIDI 1.0, controller 84: a voice that sounds the source key goes over without a new attack.
    Rig rig = rig().at(0, Message.control(0, 5, 32)).at(0, on(60)).at(0.3, Message.control(0, 84, 60)).at(0.3, on(67));
    float[][] out = rig.at(1.5, off(67)).play(2);
    assertThat(Measure.tone(out[0], 1, 1.4, 480)).as("the old key").isLessThan(-80);
    assertThat(Tones.cents(out, 1, 1.4)).isEqualTo(700, within(1.0));
    assertThat(Tones.level(out, 1.7, 1.9)).isLessThan(-100);
  }

  @Test
  void monoPlaysTheLatestKeyAndGoesBackToThoseHeld() throws Exception {
    Rig rig = rig().at(0, Message.control(0, 126, 1)).at(0, on(60)).at(0.3, on(64)).at(0.6, on(67));
    rig.at(0.9, off(64)).at(1.2, off(67)).at(1.5, off(60));
    float[][] out = rig.play(2);
    assertThat(Tones.cents(out, 0.1, 0.25)).isEqualTo(0, within(1.0));
    assertThat(Tones.cents(out, 0.4, 0.55)).isEqualTo(400, within(1.0));
    assertThat(Measure.tone(out[0], 0.4, 0.55, 480)).isLessThan(-80);
    assertThat(Tones.cents(out, 0.95, 1.15)).as("64 let go below").isEqualTo(700, within(1.0));
    assertThat(Tones.cents(out, 1.3, 1.45)).as("back").isEqualTo(0, within(1.0));
    assertThat(Tones.level(out, 1.7, 1.9)).isLessThan(-100);
  }

  @Test
  void polyModePlaysAllKeysAgain() throws Exception {
    Rig rig = rig().at(0, Message.control(0, 126, 1)).at(0.1, Message.control(0, 127, 0));
    float[][] out = rig.at(0.2, on(60)).at(0.2, on(72)).play(0.6);
    assertThat(Measure.tone(out[0], 0.3, 0.5, 480)).isGreaterThan(-40);
    assertThat(Measure.tone(out[0], 0.3, 0.5, 960)).isGreaterThan(-40);
  }

  @Test
  void theLegatoPedalKeepsTheEnvelopeGoing() throws Exception {
    // Attack of a second: a new one would begin at nothing.
    font = Tones.font(folder, z -> z.set(Generator.VOL_ENV_ATTACK, 0));
    float[][] legato = rig().at(0, Message.control(0, 68, 127)).at(0, on(60)).at(1.2, on(62)).play(1.5);
    float[][] mono = rig().at(0, Message.control(0, 126, 1)).at(0, on(60)).at(1.2, on(62)).play(1.5);
    double full = Tones.level(legato, 1.05, 1.15);
    assertThat(Tones.level(legato, 1.25, 1.35)).isEqualTo(full, within(0.05));
    assertThat(Tones.cents(legato, 1.25, 1.35)).isEqualTo(200, within(1.0));
    assertThat(Tones.level(mono, 1.25, 1.35)).isLessThan(full - 15);
  }

  @Test
  void legatoGlidesOnlyWithPortamento() throws Exception {
    Rig rig = rig().at(0, Message.control(0, 68, 127)).at(0, Message.control(0, 65, 127));
    float[][] out = rig.at(0, Message.control(0, 5, 32)).at(0, on(60)).at(0.3, on(72)).play(1);
    assertThat(Tones.cents(out, 0.53, 0.57)).isEqualTo(600, within(20.0));
    assertThat(Tones.cents(out, 0.85, 0.95)).isEqualTo(1200, within(1.0));
  }

  @Test
  void theDeviceCanBeMonoAndGlideByItself() throws Exception {
    Rig rig = new Rig(font, Map.of("playing", 2.0, "glide", 0.4), Interpolation.CUBIC);
    float[][] out = rig.at(0, on(60)).at(0.3, on(72)).play(1);
    assertThat(Tones.cents(out, 0.48, 0.52)).isEqualTo(600, within(20.0));
    assertThat(Tones.cents(out, 0.75, 0.95)).isEqualTo(1200, within(1.0));
    assertThat(Measure.tone(out[0], 0.75, 0.95, 480)).isLessThan(-80);
  }

  @Test
  void theVoicesParameterBoundsThePolyphony() throws Exception {
    Rig rig = new Rig(font, Map.of("polyphony", 2.0), Interpolation.CUBIC);
    float[][] out = rig.at(0, on(60)).at(0.1, on(64)).at(0.2, on(72)).play(0.6);
    assertThat(Measure.tone(out[0], 0.3, 0.5, 480)).isLessThan(-80);
    assertThat(Measure.tone(out[0], 0.3, 0.5, 960)).isGreaterThan(-40);
  }

  @ParameterizedTest
  @CsvSource({"124", "125", "126", "127"})
  void modeMessagesLetGoOfAllKeys(int controller) throws Exception {
    float[][] out = rig().at(0, on(60)).at(0.5, Message.control(0, controller, 0)).play(1);
    assertThat(Tones.level(out, 0.4, 0.45)).isGreaterThan(-40);
    assertThat(Tones.level(out, 0.6, 0.9)).isLessThan(-100);
  }

  @Test
  void theSoftPedalTakesFourDecibelsFromTheNotesUnderIt() throws Exception {
    double loud = Tones.level(rig().note(0, 60, 100, 1).play(0.5), 0.1, 0.4);
    float[][] out = rig().at(0, Message.control(0, 67, 127)).note(0, 60, 100, 1).play(0.5);
    assertThat(Tones.level(out, 0.1, 0.4)).isEqualTo(loud - 4, within(0.05));
    float[][] later = rig().note(0, 60, 100, 1).at(0.05, Message.control(0, 67, 127)).play(0.5);
    assertThat(Tones.level(later, 0.1, 0.4)).isEqualTo(loud, within(0.01));
  }

  @Test
  void theSoftPedalLowersTheCutoffByAnOctave() throws Exception {
    font = Tones.font(folder, z -> z.set(Generator.INITIAL_FILTER_CUTOFF, 6900));
    double bright = Tones.level(rig().note(0, 84, 100, 1).play(0.5), 0.1, 0.4);
    float[][] out = rig().at(0, Message.control(0, 67, 127)).note(0, 84, 100, 1).play(0.5);
    // 1920 Hz against 440 and 220 Hz: by two poles 12 dB less, besides the 4.
    double expected = 10 * Math.log10((1 + Math.pow(1920 / 440.0, 4)) / (1 + Math.pow(1920 / 220.0, 4)));
    assertThat(Tones.level(out, 0.1, 0.4)).isEqualTo(bright - 4 + expected, within(0.5));
  }
}
