package studio.overdub.dsp.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import studio.overdub.dsp.ControlGrid;
import studio.overdub.dsp.osc.AnalogueOscillator;
import studio.overdub.dsp.osc.AnalogueOscillator.Shape;
import studio.overdub.dsp.osc.Tones;

/** Drive of every kind of filter: what aliases, what stays as it was, and how it comes and goes. */
class DriveTest {
  private static final double RATE = 48000;

  private static double alias(FilterModel model, Shape shape, double hertz, double drive) {
    AnalogueOscillator oscillator = new AnalogueOscillator();
    oscillator.shape(shape);
    oscillator.pitch((double) Tones.periods(hertz) / Tones.SIZE);
    VoiceFilter filter = new VoiceFilter(RATE);
    filter.model(model);
    filter.set((model == FilterModel.SALLEN_KEY_HIGH ? 20 : 20000) / RATE, .1, drive, 0);
    double[] spectrum =
        Tones.spectrum(
            (out, from, frames) -> {
              oscillator.add(out, from, frames, 1);
              filter.process(out, from, frames);
            });
    double alias = Tones.alias(spectrum, Tones.periods(hertz));
    System.getLogger("studio.overdub.figures")
        .log(System.Logger.Level.DEBUG, "{0} {1} {2} Hz {3} dB: {4}", model, shape, hertz, drive, alias);
    return alias;
  }

  @ParameterizedTest
  @EnumSource(
      value = FilterModel.class,
      names = {"LOW_PASS_12", "LADDER_24", "DIODE", "SALLEN_KEY_LOW", "SALLEN_KEY_HIGH"})
  void aDrivenSineAliasesBelowEightyDecibels(FilterModel model) {
    for (double drive : new double[] {6, 12, 18, 24}) {
      for (double hertz : Tones.FUNDAMENTALS) {
        double bar = hertz > 2600 ? -70 : -80;
        assertThat(alias(model, Shape.SINE, hertz, drive)).as("%.0f Hz, %.0f dB", hertz, drive).isLessThan(bar);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "LOW_PASS_24,18,-80", "LOW_PASS_24,24,-70", "LADDER_6,6,-80", "LADDER_6,24,-80", "LADDER_24,6,-80",
    "LADDER_24,12,-80", "LADDER_24,15,-80", "LADDER_24,18,-80", "LADDER_24,24,-80", "DIODE,18,-80", "DIODE,24,-80",
    "SALLEN_KEY_LOW,24,-80"
  })
  void aDrivenSawAliasesBelowItsBar(FilterModel model, double drive, double bar) {
    for (double hertz : Tones.FUNDAMENTALS) {
      assertThat(alias(model, Shape.SAW, hertz, drive)).as("%.0f Hz", hertz).isLessThan(bar);
    }
  }

  @Test
  void driveBendsByTheCurveThatItStates() {
    VoiceFilter filter = new VoiceFilter(RATE);
    filter.model(FilterModel.LOW_PASS_12);
    for (double level : new double[] {.05, .5, 1, 2, 10}) {
      filter.reset();
      filter.set(.49, 0, 12, 0);
      float[] audio = new float[2000];
      Arrays.fill(audio, (float) level);
      filter.process(audio, 0, audio.length);
      double x = .5 * level * Math.pow(10, .6);
      double bent = x > 3 ? 1 : x * (27 + x * x) / (27 + 9 * x * x);
      assertThat(audio[1999]).as("%f", level).isCloseTo((float) (2 * bent * Math.pow(10, -.3)), offset(1e-3f));
    }
  }

  @ParameterizedTest
  @EnumSource(value = FilterModel.class, names = {"LOW_PASS_12", "LOW_PASS_24", "LADDER_24"})
  void driveThatComesWhileItSoundsDoesNotClick(FilterModel model) {
    VoiceFilter filter = new VoiceFilter(RATE);
    filter.model(model);
    filter.set(.4, 0, 0, 0);
    float[] audio = new float[200 * ControlGrid.FRAMES];
    for (int i = 0; i < audio.length; i++) {
      audio[i] = (float) Math.sin(2 * Math.PI * i / 480);
    }
    for (int cell = 0; cell < 200; cell++) {
      filter.glide(.4, 0, Math.min(12, Math.max(0, .1 * (cell - 60))), 0);
      filter.process(audio, cell * ControlGrid.FRAMES, ControlGrid.FRAMES);
    }
    for (int i = 100; i < audio.length - 2; i++) {
      // Of a sine of full scale it is 2e-4; a jump by a frame would make it 0.01.
      assertThat(Math.abs(audio[i] - 2 * audio[i + 1] + audio[i + 2])).as("frame %d", i).isLessThan(2e-3f);
    }
  }
}
