package studio.overdub.dsp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TruePeakMeterTest {
  private static final int RATE = 48000;

  private static double measure(double cycles, double amplitude, double phaseDegrees) {
    float[] audio = new float[RATE];
    int fade = RATE / 100;
    for (int i = 0; i < audio.length; i++) {
      double envelope = Math.min(1, Math.min(i, audio.length - 1 - i) / (double) fade);
      audio[i] =
          (float) (envelope * amplitude * Math.sin(2 * Math.PI * cycles * i + Math.toRadians(phaseDegrees)));
    }
    TruePeakMeter meter = new TruePeakMeter();
    meter.process(audio, 0, audio.length);
    return 20 * Math.log10(meter.peak());
  }

  @ParameterizedTest
  @CsvSource({
    "4, .5, 0, -6.0", "4, .5, 45, -6.0", "6, .5, 60, -6.0", "8, .5, 67.5, -6.0", "4, 1.41, 45, 3.0"
  })
  void casesFifteenToNineteenOfTech3341(double divisor, double amplitude, double phase, double expected) {
    assertThat(measure(1 / divisor, amplitude, phase)).isBetween(expected - .4, expected + .2);
  }

  @Test
  void anyPhaseReadsTheSame() {
    for (double cycles : new double[] {.05, .11, .25, 1 / 3d, .4, .45}) {
      for (double phase = 0; phase < 180; phase += 7.5) {
        assertThat(measure(cycles, .5, phase)).as("%.3f fs, %.1f degrees", cycles, phase).isBetween(-6.07, -5.97);
      }
    }
  }

  /** fs/6 at half scale, holding one period of fs/4 at full scale: made at 4 fs, low-passed, decimated. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void casesTwentyToTwentyThreeOfTech3341(int offset) {
    int frames = RATE;
    double[] fine = new double[4 * frames];
    // The burst starts where the slow sine crosses zero.
    int start = fine.length / 2 / 24 * 24;
    for (int i = 0; i < fine.length; i++) {
      boolean burst = i >= start && i < start + 16;
      fine[i] = burst ? Math.sin(2 * Math.PI * (i - start) / 16) : .5 * Math.sin(2 * Math.PI * (i - start) / 24);
    }
    float[] audio = new float[frames];
    for (int i = 100; i < frames - 100; i++) {
      audio[i] = (float) lowPassed(fine, 4 * i + offset);
    }
    TruePeakMeter meter = new TruePeakMeter();
    // Off the cut edges of this excerpt.
    meter.process(audio, start / 4 - 2000, 4000);
    assertThat(20 * Math.log10(meter.peak())).isBetween(-.4, .2);
  }

  private static double lowPassed(double[] fine, int at) {
    double sum = 0;
    for (int k = -200; k <= 200; k++) {
      double x = k / 4.0;
      double sinc = k == 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
      sum += fine[at + k] * sinc * (.5 + .5 * Math.cos(Math.PI * k / 201)) / 4;
    }
    return sum;
  }

  @Test
  void theNeedleFallsAndTheMarkStays() {
    PeakMeter meter = new PeakMeter(RATE, 1);
    meter.process(new float[] {0, -.5f, .2f}, 0, 3);
    assertThat(meter.level()).isEqualTo(.5f);
    meter.process(new float[RATE / 2], 0, RATE / 2);
    assertThat(meter.level()).isLessThan(.2f);
    assertThat(meter.held()).isEqualTo(.5f);
    meter.process(new float[RATE], 0, RATE);
    assertThat(meter.held()).isLessThan(.1f);
  }
}
