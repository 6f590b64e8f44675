package studio.overdub.instruments.sampler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Tests 9, 10, 14 and 15 of the {@link Battery}: the filter. Its noise begins alike with every note and is read frame
 * by frame, so a filtered note by the open one is the filter's response.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpecificationFilterTest {
  /** The note of test 9 without a cutoff. */
  private static final double OPEN = 75.0;

  private static final double DECIBELS = 0.5;
  private static final int[] VELOCITIES = {127, 111, 95, 79, 63, 47, 31, 15};
  private static final double[] CUTOFFS = {
    20, 50, 100, 200, 500, 1000, 1500, 2000, 3000, 4000, 5000, 6000, 7000, 8000, 9000, 10_000, 12_000, 15_000, 17_500
  };

  private Battery battery;

  @BeforeAll
  void play() throws Exception {
    battery = Battery.play();
  }

  @Test
  void test9TheCutoffIsThreeDecibelsDown() {
    // Section 8.1.2, generator 8: two poles, 3 dB down at the cutoff; an octave above 1 / (1 + 2^4) of the power is
    // left.
    for (int i = 2; i < CUTOFFS.length; i++) {
      double start = 65.5 + i * 0.5;
      double cutoff = CUTOFFS[i];
      assertThat(battery.transfer(start, OPEN, cutoff * 0.98, cutoff * 1.02))
          .as("at %s Hz", cutoff)
          .isEqualTo(-3.01, within(DECIBELS));
      if (cutoff <= 2000) {
        assertThat(battery.transfer(start, OPEN, cutoff * 1.98, cutoff * 2.02))
            .as("an octave above %s Hz", cutoff)
            .isEqualTo(-10 * Math.log10(17), within(DECIBELS));
        assertThat(battery.transfer(start, OPEN, cutoff * 0.3, cutoff * 0.4))
            .as("well below %s Hz", cutoff)
            .isEqualTo(0, within(DECIBELS));
      }
    }
  }

  @Test
  void test9TheLeastCutoffsKeepTheirSlope() {
    // 0.35 s tell no 20 Hz from 23; but far above, what is left falls with the square of the cutoff, 4 octaves up here.
    for (int i = 0; i < 2; i++) {
      double start = 65.5 + i * 0.5;
      double hertz = 16 * CUTOFFS[i];
      assertThat(battery.transfer(start, OPEN, hertz * 0.98, hertz * 1.02))
          .as("4 octaves above %s Hz", CUTOFFS[i])
          .isEqualTo(-10 * Math.log10(1 + Math.pow(16, 4)), within(DECIBELS));
    }
  }

  @Test
  void test10ResonanceStandsAboveTheLevelAtDc() {
    // Section 9.1.3: at Q the level at DC falls by Q/2, the peak stands Q above it. Cutoff 4 kHz; the peak lies below
    // it, nearer as Q grows.
    double[] resonances = {0, 5, 10, 15, 20, 25, 30, 35, 40};
    for (int i = 0; i < resonances.length; i++) {
      double start = 77.5 + i * 0.5;
      assertThat(battery.transfer(start, OPEN, 200, 600))
          .as("DC at Q %s", resonances[i])
          .isEqualTo(-resonances[i] / 2, within(DECIBELS));
      // Without resonance there is no peak: test 9.
      double peak = i == 0 ? 0 : -200;
      for (double hertz = 2500; i > 0 && hertz < 4100; hertz += 10) {
        peak = Math.max(peak, battery.transfer(start, OPEN, hertz - 1, hertz + 1));
      }
      assertThat(peak).as("peak at Q %s", resonances[i]).isEqualTo(resonances[i] / 2, within(DECIBELS));
    }
  }

  @Test
  void test14VelocityLeavesTheCutoffUnlessAsked() {
    // A has the default modulator, which is off unless asked for; C likewise; D and E delete it in two ways. Cutoff 4
    // kHz, resonance 10 dB.
    for (double first : new double[] {128.5, 140.5, 146.5, 152.5}) {
      for (int i = 0; i < VELOCITIES.length; i++) {
        checkCutoff(battery, first + i * 0.5, 10_721, "test at " + first + ", velocity " + VELOCITIES[i]);
      }
    }
  }

  @Test
  void test14VelocityMovesTheCutoffByModulator() {
    // B: -7200 cents, linear, negative: 127 - v of 128.
    for (int i = 0; i < VELOCITIES.length; i++) {
      double cents = 10_721 - 7200 * (127 - VELOCITIES[i]) / 128.0;
      checkCutoff(battery, 134.5 + i * 0.5, cents, "velocity " + VELOCITIES[i]);
    }
  }

  @Test
  void test14VelocityMovesTheCutoffByDefaultWhereAskedFor() throws Exception {
    // Section 8.4.2 of 2.04: -2400 cents, linear. The deletion of 2.01 (D) is another modulator, that of 2.04 (E) this
    // one.
    Battery strict = Battery.playStrictly();
    for (int i = 0; i < VELOCITIES.length; i++) {
      double cents = 10_721 - 2400 * (127 - VELOCITIES[i]) / 128.0;
      checkCutoff(strict, 128.5 + i * 0.5, cents, "A, velocity " + VELOCITIES[i]);
      checkCutoff(strict, 140.5 + i * 0.5, cents, "C, velocity " + VELOCITIES[i]);
      checkCutoff(strict, 146.5 + i * 0.5, cents, "D, velocity " + VELOCITIES[i]);
      checkCutoff(strict, 152.5 + i * 0.5, 10_721, "E, velocity " + VELOCITIES[i]);
    }
  }

  /** At 10 dB of resonance, the level at the cutoff and at 0.8 of it, where the response is steep. */
  private void checkCutoff(Battery played, double start, double cents, String what) {
    double hertz = 440 * Math.pow(2, (cents - 6900) / 1200);
    // The peak of 1 / |1 - w^2 + i w / q| is q^2 / sqrt(q^2 - 1/4), which is 10 dB.
    double q2 = (10 + Math.sqrt(90)) / 2;
    for (double w : new double[] {0.8, 1}) {
      double expected = -5 - 10 * Math.log10((1 - w * w) * (1 - w * w) + w * w / q2);
      double width = 0.005 * hertz;
      assertThat(played.transfer(start, OPEN, w * hertz - width, w * hertz + width))
          .as("%s, at %s of %s Hz", what, w, hertz)
          .isEqualTo(expected, within(DECIBELS));
    }
  }

  @Test
  void test15TheWheelOpensTheFilter() {
    // 7121 cents and 7000 x wheel / 128 more; harmonic 10 of 185 Hz at two poles. The wheel moves in steps of 15 ms and
    // more, so each stretch of 43 ms must lie between the responses to its least and greatest value.
    double open = Measure.tone(battery.left, 160.98, 161.02, 1850);
    for (double time = 159.1; time < 162.9; time += 0.05) {
      double level = Measure.tone(battery.left, time, time + 0.0432, 1850) - open;
      double least = Double.MAX_VALUE;
      double most = -Double.MAX_VALUE;
      for (double at = time - 0.002; at < time + 0.0432; at += 0.001) {
        least = Math.min(least, response(battery.wheel(at)));
        most = Math.max(most, response(battery.wheel(at)));
      }
      assertThat(level).as("at %s s", time).isBetween(least - DECIBELS, most + DECIBELS);
    }
  }

  private static double response(int wheel) {
    double cents = 7121 + 7000 * wheel / 128.0;
    double ratio = 1850 / (440 * Math.pow(2, (cents - 6900) / 1200));
    return cents >= 13_500 ? 0 : -10 * Math.log10(1 + Math.pow(ratio, 4));
  }
}
