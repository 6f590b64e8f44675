package studio.overdub.dsp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
