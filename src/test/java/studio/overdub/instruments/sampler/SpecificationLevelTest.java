package studio.overdub.instruments.sampler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import studio.overdub.device.Preparation.Interpolation;
import studio.overdub.midi.Message;
import studio.overdub.soundfont.Region;
import studio.overdub.soundfont.Sample;
import studio.overdub.soundfont.SoundFont;
import studio.overdub.testing.Requires;

/** Tests 11 to 13, 16 to 19, 21 and 22 of the {@link Battery}: levels, sends, places, starts and ends. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpecificationLevelTest {
  private static final double DECIBELS = 0.05;
  private static final int[] VELOCITIES = {127, 111, 95, 79, 63, 47, 31, 15};
  private static final int[] SENDS = {0, 42, 85, 127};
  private static final int[] PLACES = {0, 16, 32, 48, 64, 80, 96, 112, 127};

  private Battery battery;

  @BeforeAll
  void play() throws Exception {
    battery = Battery.play();
  }

  private static Path font() {
    return Requires.conformance("soundfont/sf_spec_test.sf2");
  }

  @Test
  void test11AttenuationCountsFourTenths() {
    // Steps of 50 cB in the font, 2 dB to the ear.
    for (int i = 1; i < 7; i++) {
      assertThat(battery.level(85.7 + i * 0.5) - battery.level(85.7)).isEqualTo(-2.0 * i, within(DECIBELS));
    }
  }

  @Test
  void test12NegativeAttenuationOfAPresetTakesBackWhatTheInstrumentSays() {
    // The preset's -300 cB against 0 to 300 of the instrument: no louder than without either.
    for (int i = 0; i < 7; i++) {
      assertThat(battery.level(91.2 + i * 0.5)).isEqualTo(battery.level(85.7), within(DECIBELS));
    }
  }

  @Test
  void test13VelocityCurves() {
    for (int i = 0; i < 8; i++) {
      // Concave over 96 dB is 40 dB a decade (section 9.5.3); B has 144, C 48; D is linear, 127 - v of 128.
      double decades = Math.log10(127.0 / VELOCITIES[i]);
      checkVelocity(97.7, i, 40 * decades);
      checkVelocity(103.7, i, 60 * decades);
      checkVelocity(109.7, i, 20 * decades);
      checkVelocity(115.7, i, 96.0 * (127 - VELOCITIES[i]) / 128);
      checkVelocity(121.7, i, 0);
    }
  }

  private void checkVelocity(double first, int step, double attenuation) {
    assertThat(battery.level(first + step * 0.5) - battery.level(85.7))
        .as("test at %s, velocity %d", first, VELOCITIES[step])
        .isEqualTo(-attenuation, within(0.1));
  }

  @Test
  void test16SampleOffset() throws Exception {
    // Key 81 at 167 s starts 6720 frames into its sample, "not supported", of 22.05 kHz.
    SoundFont font = SoundFont.open(font());
    Sample sample = null;
    for (Region region : font.regions(font.find(0, 0).orElseThrow())) {
      sample = region.matches(81, 127) && region.sample().name().equals("not supported") ? region.sample() : sample;
    }
    int count = (int) sample.data().frames() - 6720;
    float[] frames = new float[count];
    sample.data().read(6720, count, frames, 0, new short[count]);
    double seconds = count / 22_050.0;
    float[] played =
        new Rig(font(), Map.of(), Interpolation.SINC)
            .at(0, Message.control(0, 7, 127)).at(0, Message.noteOn(0, 81, 127)).play(2)[0];
    // A fifth of full scale at 0 dB, in the middle.
    double gain = 20 * Math.log10(0.2) - 3.01;
    for (double at = 0.05; at < seconds - 0.05; at += 0.05) {
      double expected = rms(frames, at, at + 0.05) + gain;
      // What lies just below half the sample's rate is lost in part where it is read between frames.
      assertThat(Measure.rms(played, at, at + 0.05)).as("%s s on", at).isEqualTo(expected, within(0.5));
    }
    assertThat(Measure.peak(played, 0.002 + seconds, 1.9)).as("behind its end").isZero();
    assertThat(Measure.peak(battery.left, 167.002 + seconds, 168.9)).as("behind its end").isZero();
  }

  private static double rms(float[] frames, double from, double to) {
    double sum = 0;
    for (int i = (int) (from * 22_050); i < (int) (to * 22_050); i++) {
      sum += (double) frames[i] * frames[i];
    }
    return 10 * Math.log10(sum / ((to - from) * 22_050));
  }

  @Test
  void test17ReverbSends() {
    // A: generator 16 says 0, 333, 666, 1000 of a thousand. B: controller 91, of which 128 are 200 (section 8.4.8). C:
    // both, up to all.
    for (int i = 0; i < 4; i++) {
      checkSend(battery.reverb, 171.5 + 2 * i, generator(i), "A");
      checkSend(battery.reverb, 181.0 + 2 * i, 200 * SENDS[i] / 128.0, "B");
      checkSend(battery.reverb, 190.5 + 2 * i, Math.min(1000, generator(i) + 200 * SENDS[i] / 128.0), "C");
    }
  }

  @Test
  void test18ChorusSends() {
    for (int i = 0; i < 4; i++) {
      checkSend(battery.chorus, 201.0 + 2 * i, generator(i), "A");
      checkSend(battery.chorus, 210.5 + 2 * i, 200 * SENDS[i] / 128.0, "B");
      checkSend(battery.chorus, 220.0 + 2 * i, Math.min(1000, generator(i) + 200 * SENDS[i] / 128.0), "C");
    }
  }

  private static double generator(int step) {
    return new double[] {0, 333, 666, 1000}[step];
  }

  /** The dry sound is in the middle, 3.01 dB down on either side. */
  private void checkSend(float[] send, double start, double thousandths, String what) {
    double sent = Measure.rms(send, start + 0.05, start + 0.6);
    if (thousandths == 0) {
      assertThat(Measure.peak(send, start + 0.05, start + 0.6)).as(what).isZero();
    } else {
      assertThat(sent - Measure.rms(battery.left, start + 0.05, start + 0.6))
          .as("%s, %s thousandths", what, thousandths)
          .isEqualTo(20 * Math.log10(thousandths / 1000) + 3.01, within(DECIBELS));
    }
  }

  @Test
  void test19InterpolationLeavesNoImages() throws Exception {
    // Key 93 plays a timpano of 11.025 kHz at 2^(-21/12): it ends at 1639 Hz, its images begin there. The README says
    // by ear; the bar is -90 dB for the best interpolation.
    float[] sound =
        new Rig(font(), Map.of(), Interpolation.SINC).at(0, Message.noteOn(0, 93, 127)).play(1.2)[0];
    double strongest = -200;
    for (double hertz = 20; hertz < 1600; hertz += 2) {
      strongest = Math.max(strongest, Measure.tone(sound, 0.3, 0.7, hertz));
    }
    for (double hertz = 2200; hertz < 20_000; hertz += 100) {
      assertThat(Measure.tone(sound, 0.3, 0.7, hertz) - strongest).as("at %s Hz", hertz).isLessThan(-90);
    }
  }

  @Test
  void test21ExclusiveClassEndsTheNoteBefore() {
    // Key 19 at 262 s is ended by key 20 an eighth of a second on, which ends itself with its key 0.0609 s later by 100
    // dB in 5186 timecents below a second; two ticks are 2.7 ms.
    double alone = Measure.rms(battery.left, 262.05, 262.12);
    assertThat(alone).isGreaterThan(-40);
    assertThat(Measure.rms(battery.left, 262.168, 262.185)).as("the second alone").isEqualTo(alone, within(1.0));
    double gone = 262.1859 + Math.pow(2, -5186 / 1200.0) + 0.0027;
    assertThat(Measure.peak(battery.left, gone, 263.9)).isZero();
  }

  @Test
  void test22PanOfAMonoSample() {
    for (int i = 0; i < 9; i++) {
      checkPan(battery.left, 266.0 + i * 0.5, Battery.SINE, -500 + 125 * i, "A left");
      checkPan(battery.right, 266.0 + i * 0.5, Battery.SINE, 500 - 125 * i, "A right");
      checkPan(battery.left, 272.0 + i * 0.5, Battery.SINE, byController(i, 500), "B left");
      checkPan(battery.right, 272.0 + i * 0.5, Battery.SINE, -byController(i, 500), "B right");
    }
  }

  @Test
  void test22PanOfAStereoSample() {
    for (int i = 0; i < 9; i++) {
      checkPair(278.0 + i * 0.5, -500 + 125 * i, "C");
      checkPair(284.0 + i * 0.5, byController(i, 500), "D");
      checkPair(290.0 + i * 0.5, -1000 + 250 * i, "E");
      checkPair(296.0 + i * 0.5, byController(i, 1000), "F");
    }
  }

  private static double byController(int step, double amount) {
    return amount * (PLACES[step] - 64) / 64;
  }

  /** The left side is 375 Hz panned hard left, the right one 750 Hz hard right; both move together, up to the walls. */
  private void checkPair(double start, double pan, String what) {
    double low = Math.clamp(-500 + pan, -500, 500);
    double high = Math.clamp(500 + pan, -500, 500);
    checkPan(battery.left, start, 375, low, what + " low left");
    checkPan(battery.right, start, 375, -low, what + " low right");
    checkPan(battery.left, start, 750, high, what + " high left");
    checkPan(battery.right, start, 750, -high, what + " high right");
  }

  /** The level of a tone on a side at constant power: pan -500 is all of it here, 500 nothing. */
  private void checkPan(float[] side, double start, double hertz, double pan, String what) {
    boolean pair = hertz != Battery.SINE;
    double reference =
        pair
            ? Measure.tone(hertz == 375 ? battery.left : battery.right, 280.1, 280.4, hertz)
            : Measure.tone(battery.left, 266.1, 266.4, hertz);
    double level = Measure.tone(side, start + 0.1, start + 0.4, hertz) - reference;
    if (pan >= 500) {
      assertThat(level).as("%s at %s s", what, start).isLessThan(-90);
    } else {
      double expected = 20 * Math.log10(Math.cos(Math.PI / 2 * (pan + 500) / 1000));
      assertThat(level).as("%s at %s s", what, start).isEqualTo(expected, within(DECIBELS));
    }
  }

  @Test
  void test22TheRightSideOfAPairDecidesThePitch() {
    // The right sample has no correction, the left one -23 cents (section 7.10).
    assertThat(Measure.frequency(battery.left, 280.1, 280.4)).isEqualTo(375, within(0.01));
    assertThat(Measure.frequency(battery.right, 280.1, 280.4)).isEqualTo(750, within(0.01));
  }
}
