package studio.overdub.effects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.overdub.device.Processor;
import studio.overdub.dsp.StateVariableFilter;

class ReverbTest {
  private static final int RATE = EffectRendering.RATE;

  private static Map<String, Double> plain(double size, double decay) {
    return Map.of("size", size, "decay", decay, "damping", 0.0, "lowcut", 10.0, "predelay", 0.0);
  }

  /** The energy that is left in one octave of both sides, at each frame. */
  private static double[] octave(float[][] response, double centre) {
    double[] energy = new double[response[0].length + 1];
    for (float[] side : response) {
      StateVariableFilter filter = new StateVariableFilter();
      filter.shape(StateVariableFilter.Mode.BAND_PASS, true);
      filter.set(StateVariableFilter.warp(centre / RATE), 1.414);
      float[] band = side.clone();
      filter.process(band, 0, band.length);
      double left = 0;
      for (int i = band.length - 1; i >= 0; i--) {
        left += (double) band[i] * band[i];
        energy[i] += left;
      }
    }
    return energy;
  }

  /** T30 by Schroeder's backward integral: the line through the decay from -5 to -35 dB, extended to 60 dB. */
  private static double decayTime(double[] energy) {
    double n = 0;
    double sx = 0;
    double sy = 0;
    double sxx = 0;
    double sxy = 0;
    for (int i = 0; i < energy.length - 1; i += 64) {
      double level = 10 * Math.log10(energy[i] / energy[0]);
      if (level < -5 && level > -35) {
        double x = (double) i / RATE;
        n++;
        sx += x;
        sy += level;
        sxx += x * x;
        sxy += x * level;
      }
    }
    return -60 / ((n * sxy - sx * sy) / (n * sxx - sx * sx));
  }

  @ParameterizedTest
  @CsvSource({".2, .6", ".5, 1.8", ".5, 5", "1, 3"})
  void theDecayTimeIsTheLabels(double size, double decay) {
    float[][] response = EffectRendering.impulse(new ReverbType(), plain(size, decay), 2 * decay);
    for (double centre : new double[] {125, 250, 500, 1000, 2000, 4000}) {
      assertThat(decayTime(octave(response, centre)) / decay).as("%.0f Hz", centre).isCloseTo(1, offset(.05));
    }
  }

  @Test
  void dampingShortensTheTopAlone() {
    Map<String, Double> params = Map.of("decay", 2.0, "damping", .8, "lowcut", 10.0);
    float[][] response = EffectRendering.impulse(new ReverbType(), params, 4);
    assertThat(decayTime(octave(response, 125))).isCloseTo(2, offset(.15));
    assertThat(decayTime(octave(response, 8000))).isLessThan(1);
  }

  /** Abel and Huang's echo density: the share of samples beyond one deviation, over that of Gaussian noise. */
  @Test
  void echoesAreDenseAfterATenthOfASecond() {
    float[][] response = EffectRendering.impulse(new ReverbType(), plain(.5, 2), 2);
    assertThat(density(response[0], (int) (.1 * RATE), RATE / 25)).isGreaterThan(.9);
  }

  private static double density(float[] audio, int from, int frames) {
    double square = 0;
    for (int i = from; i < from + frames; i++) {
      square += (double) audio[i] * audio[i];
    }
    double deviation = Math.sqrt(square / frames);
    int beyond = 0;
    for (int i = from; i < from + frames; i++) {
      beyond += Math.abs(audio[i]) > deviation ? 1 : 0;
    }
    return beyond / (double) frames / .3173;
  }

  @Test
  void leftAndRightDiffer() {
    float[][] response = EffectRendering.impulse(new ReverbType(), plain(.5, 2), 2);
    double cross = 0;
    double left = 0;
    double right = 0;
    for (int i = 0; i < response[0].length; i++) {
      cross += (double) response[0][i] * response[1][i];
      left += (double) response[0][i] * response[0][i];
      right += (double) response[1][i] * response[1][i];
    }
    assertThat(Math.abs(cross) / Math.sqrt(left * right)).isLessThan(.3);
  }

  @Test
  void theTailEndsInExactZeros() {
    Processor reverb = EffectRendering.create(new ReverbType(), Map.of("decay", .5));
    float[] left = new float[RATE * 3];
    float[] right = new float[RATE * 3];
    left[5] = 1;
    EffectRendering.play(reverb, left, right);
    assertThat(reverb.idle()).isTrue();
    assertThat(left[left.length - 1]).isZero();
  }

  @Test
  void aFullSendIsAboutAsLoudAsWhatWasSent() {
    java.util.Random random = new java.util.Random(5);
    float[] left = new float[RATE * 4];
    float[] right = new float[RATE * 4];
    double sent = 0;
    for (int i = 0; i < left.length; i++) {
      left[i] = (float) (.1 * random.nextGaussian());
      right[i] = (float) (.1 * random.nextGaussian());
      sent += left[i] * left[i];
    }
    EffectRendering.play(EffectRendering.create(new ReverbType(), Map.of("damping", 0.0)), left, right);
    double heard = 0;
    for (int i = left.length / 2; i < left.length; i++) {
      heard += 2.0 * left[i] * left[i];
    }
    assertThat(10 * Math.log10(heard / sent)).isBetween(-6.0, 2.0);
  }
}
