package studio.overdub.dsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The truth about oscillators, by Fourier transform: fundamentals fit the transform a whole, odd number of times. */
class OscillatorTest {
  private static final int RATE = 48000;
  private static final int SIZE = 65536;

  private static float[] render(Oscillator.Wave wave, int periods, double width) {
    Oscillator oscillator = new Oscillator();
    oscillator.wave(wave);
    oscillator.width(width);
    oscillator.pitch((double) periods / SIZE);
    float[] out = new float[SIZE];
    oscillator.add(out, 0, SIZE, 1);
    return out;
  }

  private static int periods(double hertz) {
    return (int) Math.round(hertz * SIZE / RATE / 2) * 2 + 1;
  }

  /** The loudest bin that is no harmonic, in dB of the fundamental. */
  private static double alias(double[] spectrum, int periods) {
    double worst = 0;
    for (int bin = 0; bin < spectrum.length; bin++) {
      if (bin % periods != 0 || bin == 0) {
        worst = Math.max(worst, spectrum[bin]);
      }
    }
    return 20 * Math.log10(worst / spectrum[periods]);
  }

  @ParameterizedTest
  @ValueSource(doubles = {27.5, 55, 110, 220, 440, 1246, 2600, 5000, 9000})
  void aliasLiesBelowAHundredDecibels(double hertz) {
    int periods = periods(hertz);
    for (Oscillator.Wave wave : Oscillator.Wave.values()) {
      double alias = alias(Spectrum.amplitudes(render(wave, periods, .3)), periods);
      assertThat(alias).as("%s at %.0f Hz", wave, hertz).isLessThan(-100);
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {55, 440, 1246, 2600, 5000})
  void theSawKeepsItsBrightness(double hertz) {
    int periods = periods(hertz);
    double[] spectrum = Spectrum.amplitudes(render(Oscillator.Wave.SAW, periods, .5));
    for (int n = 1; n * periods * (double) RATE / SIZE < 16000; n++) {
      double expected = 2 / (Math.PI * n);
      assertThat(Math.abs(20 * Math.log10(spectrum[n * periods] / expected))).as("harmonic %d", n).isLessThan(.01);
    }
  }

  @Test
  void aNarrowPulseHasThePulsesSpectrum() {
    int periods = periods(440);
    double width = .3;
    double[] spectrum = Spectrum.amplitudes(render(Oscillator.Wave.SQUARE, periods, width));
    for (int n = 1; n <= 30; n++) {
      double expected = 4 / (Math.PI * n) * Math.abs(Math.sin(Math.PI * n * width));
      assertThat(spectrum[n * periods]).as("harmonic %d", n).isCloseTo(expected, offset(.001));
    }
  }

  @ParameterizedTest
  @EnumSource(Oscillator.Wave.class)
  void wavesReachFromMinusOneToOne(Oscillator.Wave wave) {
    float highest = 0;
    for (float x : render(wave, periods(110), .5)) {
      highest = Math.max(highest, Math.abs(x));
    }
    // Band limiting lets edges overshoot (Gibbs).
    assertThat(highest).isBetween(.98f, 1.2f);
  }

  @Test
  void theWidthGlidesThereInOneCell() {
    Oscillator gliding = new Oscillator();
    gliding.wave(Oscillator.Wave.SQUARE);
    gliding.pitch(.01);
    gliding.width(.2);
    gliding.glideWidth(.8);
    Oscillator there = new Oscillator();
    there.wave(Oscillator.Wave.SQUARE);
    there.pitch(.01);
    there.width(.8);
    float[] cell = new float[ControlGrid.FRAMES];
    gliding.add(cell, 0, cell.length, 1);
    there.add(cell, 0, cell.length, 1);
    gliding.glideWidth(.8);
    float[] a = new float[100];
    float[] b = new float[100];
    gliding.add(a, 0, 100, 1);
    there.add(b, 0, 100, 1);
    assertThat(a).usingComparatorWithPrecision(1e-4f).containsExactly(b);
  }
}
