package studio.overdub.dsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.overdub.dsp.StateVariableFilter.Mode;

class StateVariableFilterTest {
  private static final double RATE = 48000;
  private static final int SIZE = 1 << 16;

  /** The analogue prototype, at a frequency that the bilinear transform maps there. */
  private static double prototype(Mode mode, boolean steep, double resonance, double ratio) {
    double second = section(mode, StateVariableFilter.damping(resonance, steep), ratio, false);
    return steep ? second * section(mode, 2 * Math.cos(Math.PI / 8), ratio, true) : second;
  }

  private static double section(Mode mode, double damping, double ratio, boolean first) {
    double below = Math.hypot(1 - ratio * ratio, damping * ratio);
    return switch (mode) {
      case LOW_PASS -> 1 / below;
      case BAND_PASS -> (first ? damping : 1) * ratio / below;
      case HIGH_PASS -> ratio * ratio / below;
    };
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  void theResponseIsThePrototypes(Mode mode) {
    double worst = 0;
    for (boolean steep : new boolean[] {false, true}) {
      for (double cutoff : new double[] {60, 120, 250, 500, 1000, 2000, 4000, 8000, 12000, 16000}) {
        for (double resonance : new double[] {0, .25, .5, .75, .9}) {
          worst = Math.max(worst, worstError(mode, steep, cutoff, resonance));
        }
      }
    }
    assertThat(worst).as("dB").isLessThan(.2);
  }

  private static double worstError(Mode mode, boolean steep, double cutoff, double resonance) {
    StateVariableFilter filter = new StateVariableFilter();
    filter.shape(mode, steep);
    double warped = StateVariableFilter.warp(cutoff / RATE);
    filter.set(warped, StateVariableFilter.damping(resonance, steep));
    int size = cutoff < 200 ? 4 * SIZE : SIZE;
    float[] impulse = new float[size];
    impulse[0] = 1e-3f;
    filter.process(impulse, 0, size);
    double[] spectrum = Spectrum.amplitudes(impulse);
    double worst = 0;
    for (int i = 0; i < 30; i++) {
      int bin = (int) Math.round(40 * Math.pow(500, i / 29.0) * size / RATE);
      double expected = prototype(mode, steep, resonance, Math.tan(Math.PI * bin / size) / warped);
      // Beyond 90 dB down the response drowns in the rounding of floats.
      if (expected > 3e-5) {
        double measured = spectrum[bin] * size / 2 / 1e-3;
        worst = Math.max(worst, Math.abs(20 * Math.log10(measured / expected)));
      }
    }
    return worst;
  }

  @ParameterizedTest
  @ValueSource(doubles = {55, 110, 440, 1000, 3000, 8000})
  void atFullResonanceItSingsAtItsCutoff(double cutoff) {
    StateVariableFilter filter = new StateVariableFilter();
    filter.shape(Mode.LOW_PASS, true);
    filter.set(StateVariableFilter.warp(cutoff / RATE), StateVariableFilter.damping(1, true));
    float[] audio = new float[(int) (14 * RATE)];
    audio[0] = .5f;
    filter.process(audio, 0, audio.length);
    double measured = frequency(audio, (int) (12 * RATE), (int) (2 * RATE));
    assertThat(1200 * Math.log(measured / cutoff) / Math.log(2)).as("cents").isCloseTo(0, Offset.offset(5.0));
    float peak = 0;
    for (int i = (int) (12 * RATE); i < audio.length; i++) {
      peak = Math.max(peak, Math.abs(audio[i]));
    }
    assertThat(peak).as("level").isBetween(.1f, 3f);
  }

  private static double frequency(float[] audio, int from, int frames) {
    double first = -1;
    double last = -1;
    int periods = -1;
    for (int i = from + 1; i < from + frames; i++) {
      if (audio[i - 1] < 0 && audio[i] >= 0) {
        last = i - audio[i] / (audio[i] - audio[i - 1]);
        first = first < 0 ? last : first;
        periods++;
      }
    }
    return periods * RATE / (last - first);
  }

  @Test
  void sweepsAtAudioRateStayBounded() {
    Random random = new Random(3);
    for (Mode mode : Mode.values()) {
      StateVariableFilter filter = new StateVariableFilter();
      filter.shape(mode, true);
      float[] audio = new float[(int) RATE];
      for (int i = 0; i < audio.length; i += ControlGrid.FRAMES) {
        double cutoff = 20 * Math.pow(1000, random.nextDouble());
        filter.glide(StateVariableFilter.warp(cutoff / RATE), StateVariableFilter.damping(1, true));
        for (int k = 0; k < ControlGrid.FRAMES && i + k < audio.length; k++) {
          audio[i + k] = 2 * random.nextFloat() - 1;
        }
        filter.process(audio, i, Math.min(ControlGrid.FRAMES, audio.length - i));
      }
      for (float x : audio) {
        assertThat(Math.abs(x)).as("%s", mode).isLessThan(100f);
      }
    }
  }
}
