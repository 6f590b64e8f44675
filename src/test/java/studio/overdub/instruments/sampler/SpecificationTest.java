package studio.overdub.instruments.sampler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import studio.overdub.device.Preparation.Interpolation;
import studio.overdub.testing.Requires;

/**
 * The SoundFont Spec Implementation Test (S. Christian Collins), played and measured. Times are those of its MIDI file,
 * expectations those of its README; figures below are decibels and hertz.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpecificationTest {
  private static final int[] VELOCITIES = {127, 111, 95, 79, 63, 47, 31, 15};

  private float[] left;
  private float[] right;
  private float[] reverb;
  private float[] chorus;

  @BeforeAll
  void play() throws Exception {
    List<MidiFile.Event> events = MidiFile.read(Requires.conformance("soundfont/sf_spec_test.mid"));
    float[][] out =
        new Ensemble(Requires.conformance("soundfont/sf_spec_test.sf2"), Rig.RATE, Interpolation.CUBIC)
            .play(events, 1);
    left = out[0];
    right = out[1];
    reverb = out[2];
    chorus = out[3];
  }

  /** The level of a steady tone around a time; 43.2 ms are 16 periods of the test's sine. */
  private double level(double time) {
    return Measure.rms(left, time - 0.0216, time + 0.0216) + 10 * Math.log10(2);
  }

  private double amplitude(double time) {
    return Math.pow(10, level(time) / 20);
  }

  @Test
  void volumeEnvelope() {
    // Test 1, note at 1.5 s: a second each of delay, attack, hold; decay to -12 dB; release at 6.5 s.
    double full = amplitude(4.0);
    assertThat(Measure.peak(left, 2.1, 2.5)).isZero();
    assertThat(amplitude(2.75) / full).isEqualTo(0.25, within(0.01));
    assertThat(amplitude(3.00) / full).isEqualTo(0.50, within(0.01));
    assertThat(amplitude(3.25) / full).isEqualTo(0.75, within(0.01));
    assertThat(level(4.595) - level(4.525)).as("decay over 0.07 s").isEqualTo(-7, within(0.1));
    assertThat(level(6.0) - level(4.0)).as("sustain").isEqualTo(-12, within(0.05));
    assertThat(level(6.9) - level(6.6)).as("release over 0.3 s").isEqualTo(-30, within(0.3));
  }

  @Test
  void keyScalesDecayByAnOctaveAnOctave() {
    // Test 3: keys 84, 72, 60, 48, 36; each decays at half the speed of the one before.
    double[] starts = {17.5, 18.5, 19.5, 21.0, 24.0};
    double[] speeds = new double[5];
    for (int i = 0; i < 5; i++) {
      speeds[i] = (level(starts[i] + 0.12) - level(starts[i] + 0.05)) / 0.07;
    }
    for (int i = 1; i < 5; i++) {
      assertThat(speeds[i - 1] / speeds[i]).isEqualTo(2, within(0.04));
    }
  }

  @Test
  void keyScalesHoldByAnOctaveAnOctave() {
    // Test 4: the tone falls by 6 dB later and later.
    double[] starts = {31.5, 32.5, 33.5, 34.5, 36.5};
    double[] holds = new double[5];
    for (int i = 0; i < 5; i++) {
      double full = level(starts[i] + 0.06);
      double time = 0.06;
      while (level(starts[i] + time) > full - 6) {
        time += 0.001;
      }
      holds[i] = time;
    }
    double decay = 2 * holds[0] - holds[1];
    for (int i = 1; i < 5; i++) {
      assertThat((holds[i] - decay) / (holds[i - 1] - decay)).isEqualTo(2, within(0.05));
    }
  }

  @Test
  void modulationLfoMovesTheVolumeBothWays() {
    // Test 5, B at 46.5 s: 6 dB up and down, 4 Hz, from a level that velocity attenuates.
    double most = IntStream.range(0, 1000).mapToDouble(i -> crest(47.0 + i * 0.001)).max().orElseThrow();
    double least = IntStream.range(0, 1000).mapToDouble(i -> crest(47.0 + i * 0.001)).min().orElseThrow();
    assertThat(most - least).isEqualTo(12, within(0.3));
    assertThat(most).isEqualTo(crest(85.7) - 40 * Math.log10(127.0 / 90) + 6, within(0.15));
  }

  /** The crest of the test's sine within one period, in dB. */
  private double crest(double time) {
    return 20 * Math.log10(Measure.peak(left, time - 0.00135, time + 0.00135));
  }

  @Test
  void scaleTuningAndRootKeyGiveOnePitch() {
    // Test 8: 369.99 Hz (section 7.10: the sample's correction counts though the scale is flat).
    for (double start : new double[] {61.0, 62.0, 63.0}) {
      assertThat(Measure.frequency(left, start + 0.05, start + 0.45)).isEqualTo(369.99, within(0.1));
    }
  }

  @Test
  void attenuationCountsFourTenths() {
    // Test 11: steps of 5 dB in the font, 2 dB to the ear.
    for (int i = 1; i < 7; i++) {
      assertThat(level(85.7 + i * 0.5) - level(85.2 + i * 0.5)).isEqualTo(-2, within(0.01));
    }
  }

  @Test
  void negativeAttenuationOfAPresetTakesBackWhatTheInstrumentSays() {
    // Test 12: all tones are equal.
    for (int i = 1; i < 7; i++) {
      assertThat(level(91.2 + i * 0.5)).isEqualTo(level(91.2), within(0.01));
    }
  }

  @Test
  void velocityCurves() {
    for (int i = 0; i < 8; i++) {
      double ratio = 20 * Math.log10(127.0 / VELOCITIES[i]);
      velocity(97.7, i, 2 * ratio);
      velocity(103.7, i, 3 * ratio);
      velocity(109.7, i, ratio);
      velocity(115.7, i, 96.0 * (127 - VELOCITIES[i]) / 128);
      velocity(121.7, i, 0);
    }
  }

  private void velocity(double first, int step, double attenuation) {
    assertThat(level(first + step * 0.5) - level(first))
        .as("test at %s, velocity %d", first, VELOCITIES[step])
        .isEqualTo(-attenuation, within(0.05));
  }

  @Test
  void pitchBendIsAModulator() {
    // Test 20: two semitones down and up; none where the modulator is deleted; the other way where it is inverted.
    double c = Measure.frequency(left, 240.1, 240.4);
    assertThat(1200 * Math.log(extreme(240, false) / c) / Math.log(2)).isEqualTo(-200, within(3.0));
    assertThat(1200 * Math.log(extreme(240, true) / c) / Math.log(2)).isEqualTo(200, within(3.0));
    assertThat(extreme(247.5, true) / extreme(247.5, false)).isEqualTo(1, within(0.001));
    assertThat(1200 * Math.log(extreme(255, true) / c) / Math.log(2)).isEqualTo(200, within(3.0));
  }

  private double extreme(double start, boolean highest) {
    double[] all =
        IntStream.range(0, 90)
            .mapToDouble(i -> Measure.frequency(left, start + i * .05, start + i * .05 + .1))
            .toArray();
    return highest ? IntStream.range(0, 90).mapToDouble(i -> all[i]).max().orElseThrow()
        : IntStream.range(0, 90).mapToDouble(i -> all[i]).min().orElseThrow();
  }

  @Test
  void exclusiveClassEndsTheNoteBefore() {
    // Test 21: a long noise, ended by another note of its class after an eighth of a second.
    assertThat(Measure.rms(left, 262.02, 262.12)).isGreaterThan(-40);
    assertThat(Measure.rms(left, 262.25, 263)).isLessThan(-80);
  }

  @Test
  void panIsOfConstantPowerAndCloses() {
    // Test 22 A and B: from left to right by generator, then by controller 10.
    for (int i = 0; i < 9; i++) {
      double angle = Math.PI / 2 * i / 8;
      double l = Measure.rms(left, 266.1 + i * .5, 266.4 + i * .5);
      double r = Measure.rms(right, 266.1 + i * .5, 266.4 + i * .5);
      double both = 10 * Math.log10(Math.pow(10, l / 10) + Math.pow(10, r / 10));
      assertThat(both).isEqualTo(-23, within(0.2));
      if (i > 0 && i < 8) {
        assertThat(l - r).isEqualTo(20 * Math.log10(Math.cos(angle) / Math.sin(angle)), within(0.05));
        assertThat(Measure.rms(left, 272.1 + i * .5, 272.4 + i * .5)).isEqualTo(l, within(0.02));
      }
    }
    assertThat(Measure.peak(right, 266.1, 266.4)).isZero();
    assertThat(Measure.peak(left, 270.1, 270.4)).isZero();
    assertThat(Measure.peak(right, 272.1, 272.4)).isZero();
  }

  @Test
  void filterResonance() {
    // Test 10: noise through 4 kHz; DC falls by half of Q, the peak stands Q above it (section 9.1.3).
    double[] resonances = {0, 5, 10, 15, 20, 25, 30, 35, 40};
    double flat = band(77.55, 200, 600);
    for (int i = 1; i < resonances.length; i++) {
      double start = 77.55 + i * 0.5;
      double low = band(start, 200, 600) - flat;
      assertThat(low).as("DC at Q %s", resonances[i]).isEqualTo(-resonances[i] / 2, within(0.5));
    }
    for (int i = 4; i < resonances.length; i++) {
      double start = 77.55 + i * 0.5;
      double peak = band(start, 3990, 4010) - band(77.55, 3990, 4010) - 3.01;
      assertThat(peak).as("peak at Q %s", resonances[i]).isEqualTo(resonances[i] / 2, within(0.5));
    }
  }

  /** The power of the noise between two frequencies, in dB, from tones 20 Hz apart. */
  private double band(double start, double low, double high) {
    double sum = 0;
    for (double hertz = low; hertz <= high; hertz += 10) {
      sum += Math.pow(10, Measure.tone(left, start, start + 0.35, hertz) / 10);
    }
    return 10 * Math.log10(sum);
  }

  @Test
  void controllerOpensTheFilterSmoothly() {
    // Test 15 replaces the mod wheel's vibrato. The tenth harmonic of its 185 Hz passes when open; the wheel at 7 gives
    // 623 Hz, where two poles take 19.0 dB of it.
    double[] harmonic =
        IntStream.range(0, 30).mapToDouble(i -> Measure.tone(left, 159.1 + i * .1, 159.15 + i * .1, 1850.6)).toArray();
    double closed = Arrays.stream(harmonic).min().orElseThrow();
    double open = Arrays.stream(harmonic).max().orElseThrow();
    assertThat(open - closed).isEqualTo(19.0, within(0.5));
    for (int i = 1; i < harmonic.length; i++) {
      assertThat(Math.abs(harmonic[i] - harmonic[i - 1])).isLessThan(12);
    }
  }

  @Test
  void sendsFollowGeneratorAndController() {
    // Test 17 A by generator 16, B by controller 91; test 18 by 15 and 93.
    for (int i = 1; i < 4; i++) {
      double dry = Measure.rms(left, 171.55 + 2 * i, 171.9 + 2 * i);
      double sent = Measure.rms(reverb, 171.55 + 2 * i, 171.9 + 2 * i);
      assertThat(sent - dry).as("reverb %d", i).isEqualTo(20 * Math.log10(i / 3.0) + 3.01, within(0.1));
      double chorused = Measure.rms(chorus, 201.05 + 2 * i, 201.4 + 2 * i);
      double plain = Measure.rms(left, 201.05 + 2 * i, 201.4 + 2 * i);
      assertThat(chorused - plain).as("chorus %d", i).isEqualTo(20 * Math.log10(i / 3.0) + 3.01, within(0.1));
    }
    assertThat(Measure.rms(chorus, 201.05, 201.4)).isLessThan(-150);
  }
}
