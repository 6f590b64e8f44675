package studio.overdub.instruments.sampler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The filter NRPN test of the conformance material: the AWE32's cutoff and resonance beside modulators that do the
 * same. Its noise begins alike with every note, so two notes with one filter are the same to the ear and nearly to the
 * bit.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FilterParametersTest {
  /** Notes of its tests 3 (NRPN) and 4 (controller 1). */
  private static final double STEPS = 12.25;

  private static final double STEPS_BY_WHEEL = 29.25;
  private static final int[] VALUES = {0, 13, 25, 38, 51, 64, 76, 89, 102, 114, 127};
  private static final double[] HERTZ = {100, 157, 237, 371, 581, 910, 1377, 2156, 3376, 5108, 8000};

  private Battery battery;

  @BeforeAll
  void play() throws Exception {
    String folder = "soundfont/NRPN test - filter/";
    battery = Battery.play(folder + "filter_NRPN_test.sf2", folder + "filter_NRPN_test.mid");
  }

  @Test
  void theCutoffByNumberIsTheCutoffByModulator() {
    // Test 1 sweeps the note of 0.25 s, test 2 that of 6.25 s alike; tests 3 and 4 step.
    checkAlike(0.25, 6.25, 4.7);
    checkAlike(STEPS, STEPS_BY_WHEEL, 16.4);
  }

  @Test
  void theResonanceByNumberIsTheResonanceByModulator() {
    // Test 5 from 46.25 s, test 6 34 s later: eleven notes, 3 s apart.
    for (int i = 0; i < VALUES.length; i++) {
      checkAlike(46.25 + 3 * i, 80.25 + 3 * i, 2.4);
    }
  }

  private void checkAlike(double one, double other, double seconds) {
    for (double at = 0; at < seconds; at += 0.1) {
      double level = Measure.rms(battery.left, one + at, one + at + 0.1);
      assertThat(level)
          .as("%s and %s s, %s s on", one, other, at)
          .isEqualTo(Measure.rms(battery.left, other + at, other + at + 0.1), within(0.05));
    }
  }

  @Test
  void theCutoffStandsWhereTheReadmeSays() {
    // Eleven steps of 1.5 s at 24 dB of resonance: the noise peaks at the cutoff. A few hundred hertz down, 0.9 s hold
    // too little noise to tell.
    for (int i = 4; i < VALUES.length; i++) {
      double start = STEPS + i * 1.5;
      assertThat(loudest(start, HERTZ[i])).as("value %d", VALUES[i]).isEqualTo(HERTZ[i], within(0.03 * HERTZ[i]));
    }
  }

  /** The frequency that stands highest in half a second, within a third of an octave. */
  private double loudest(double start, double near) {
    double best = 0;
    double most = -200;
    for (double hertz = near / 1.26; hertz < near * 1.26; hertz *= 1.01) {
      double sum = 0;
      for (double part = 0.995; part < 1.006; part += 0.0025) {
        sum += Math.pow(10, Measure.tone(battery.left, start + 0.3, start + 1.2, hertz * part) / 10);
      }
      if (sum > most) {
        most = sum;
        best = hertz;
      }
    }
    return best;
  }
}
