package studio.overdub.dsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaturationTest {
  private static final int RATE = 48000;
  private static final int SIZE = 65536;

  private static double[] spectrum(int periods, double amplitude, double driveDecibels) {
    float[] audio = new float[2 * SIZE];
    for (int i = 0; i < audio.length; i++) {
      audio[i] = (float) (amplitude * Math.sin(2 * Math.PI * i * (double) periods / SIZE));
    }
    new Saturation().process(audio, 0, audio.length, (float) Math.pow(10, driveDecibels / 20), 1);
    // The second half, where the filters have settled.
    return Spectrum.amplitudes(Arrays.copyOfRange(audio, SIZE, 2 * SIZE));
  }

  private static int periods(double hertz) {
    return (int) Math.round(hertz * SIZE / RATE / 2) * 2 + 1;
  }

  @ParameterizedTest
  @CsvSource({"1246, 12, -85", "2600, 12, -70", "5000, 12, -60", "5000, 24, -55"})
  void whatItAddsAreHarmonics(double hertz, double drive, double bar) {
    int periods = periods(hertz);
    double[] spectrum = spectrum(periods, 1, drive);
    double worst = 0;
    for (int bin = 1; bin < spectrum.length; bin++) {
      worst = bin % periods == 0 ? worst : Math.max(worst, spectrum[bin]);
    }
    assertThat(20 * Math.log10(worst / spectrum[periods])).isLessThan(bar);
    assertThat(spectrum[3 * periods]).isGreaterThan(.05);
  }

  @Test
  void quietSoundsPassUnchanged() {
    for (double hertz : new double[] {50, 440, 1000, 5000, 10000, 16000, 20000}) {
      int periods = periods(hertz);
      double gain = spectrum(periods, 1e-3, 0)[periods] / 1e-3;
      assertThat(20 * Math.log10(gain)).as("%.0f Hz", hertz).isCloseTo(0, offset(.5));
    }
  }
}
