package studio.overdub.dsp.osc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import studio.overdub.dsp.osc.AnalogueOscillator.Shape;

/** The truth about the oscillator in all its modes, by Fourier transform. */
class AnalogueOscillatorTest {
  private static AnalogueOscillator at(Shape shape, double cyclesPerFrame) {
    AnalogueOscillator oscillator = new AnalogueOscillator();
    oscillator.shape(shape);
    oscillator.pitch(cyclesPerFrame);
    oscillator.width(.3);
    return oscillator;
  }

  private static double cycles(double hertz) {
    return (double) Tones.periods(hertz) / Tones.SIZE;
  }

  private static double alias(Tones.Sound sound, double hertz) {
    return Tones.alias(Tones.spectrum(sound), Tones.periods(hertz));
  }

  private static Tones.Sound plainly(AnalogueOscillator oscillator) {
    return (out, from, frames) -> oscillator.add(out, from, frames, 1);
  }

  /** A sound and a sine of the same pitch that modulates it. */
  private static Tones.Sound modulated(Shape shape, double hertz, float phaseDepth, float widthDepth) {
    AnalogueOscillator modulator = at(Shape.SINE, cycles(hertz));
    AnalogueOscillator oscillator = at(shape, cycles(hertz));
    float[] sine = new float[2 * Tones.SIZE];
    return (out, from, frames) -> {
      modulator.add(sine, from, frames, 1);
      oscillator.addModulated(
          out, from, frames, 1, phaseDepth == 0 ? null : sine, phaseDepth, widthDepth == 0 ? null : sine, widthDepth);
    };
  }

  @ParameterizedTest
  @EnumSource(Shape.class)
  void aloneItsAliasLiesBelowEightyDecibels(Shape shape) {
    for (double hertz : Tones.FUNDAMENTALS) {
      AnalogueOscillator oscillator = at(shape, cycles(hertz));
      assertThat(Figures.noted("alone " + shape, hertz, alias(plainly(oscillator), hertz))).isLessThan(-100);
    }
  }

  @ParameterizedTest
  @EnumSource(Shape.class)
  void syncedItsAliasLiesBelowSixtyDecibels(Shape shape) {
    for (double hertz : Tones.FUNDAMENTALS) {
      AnalogueOscillator oscillator = at(shape, 2.37 * cycles(hertz));
      oscillator.sync(cycles(hertz));
      double alias = Figures.noted("sync " + shape, hertz, alias(plainly(oscillator), hertz));
      assertThat(alias).as("%.0f Hz", hertz).isLessThan(-60);
    }
  }

  @ParameterizedTest
  @EnumSource(Shape.class)
  void modulatedInPhaseItsAliasLiesBelowSixtyDecibels(Shape shape) {
    for (double hertz : Tones.FUNDAMENTALS) {
      double alias = Figures.noted("FM " + shape, hertz, alias(modulated(shape, hertz, .25f, 0), hertz));
      assertThat(alias).as("%.0f Hz", hertz).isLessThan(-60);
    }
  }

  @Test
  void modulatedInWidthItsAliasLiesBelowSixtyDecibels() {
    for (double hertz : Tones.FUNDAMENTALS) {
      double alias = Figures.noted("width SQUARE", hertz, alias(modulated(Shape.SQUARE, hertz, 0, .2f), hertz));
      assertThat(alias).as("%.0f Hz", hertz).isLessThan(-60);
    }
  }

  @Test
  void modulationInBothWaysKeepsTheBrightnessOfASaw() {
    for (double hertz : Tones.FUNDAMENTALS) {
      int periods = Tones.periods(hertz);
      AnalogueOscillator plain = at(Shape.SAW, cycles(hertz));
      double[] alone = Tones.spectrum(plainly(plain));
      AnalogueOscillator other = at(Shape.SAW, cycles(hertz));
      float[] silence = new float[2 * Tones.SIZE];
      double[] edged =
          Tones.spectrum((out, from, frames) -> other.addModulated(out, from, frames, 1, silence, 1, null, 0));
      for (int n = 1; n * hertz < 16000; n++) {
        double ideal = 2 / (Math.PI * n);
        assertThat(Tones.decibels(alone[n * periods] / ideal)).as("%.0f Hz, %d", hertz, n).isCloseTo(0, offset(.5));
        assertThat(Tones.decibels(edged[n * periods] / ideal)).as("%.0f Hz, %d", hertz, n).isCloseTo(0, offset(.5));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Shape.class)
  void modulationBySilenceChangesNothingThatIsHeard(Shape shape) {
    float[] silence = new float[4000];
    AnalogueOscillator plain = at(shape, .0123);
    AnalogueOscillator other = at(shape, .0123);
    plain.start(.2);
    other.start(.2);
    float[] a = new float[4000];
    float[] b = new float[4000];
    plain.add(a, 0, 4000, 1);
    other.add(b, 0, 1000, 1);
    other.addModulated(b, 1000, 2000, 1, silence, 1, null, 0);
    other.add(b, 3000, 1000, 1);
    // They differ in the highest octave, by how steeply they end before half the sample rate.
    assertThat(energy(a, b)).isLessThan(.004 * energy(a, new float[4000]));
  }

  private static double energy(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += (a[i] - b[i]) * (a[i] - b[i]);
    }
    return sum;
  }

  @ParameterizedTest
  @EnumSource(Shape.class)
  void anyCutGivesTheSameBytes(Shape shape) {
    float[] whole = rendered(shape, new int[] {16});
    assertThat(rendered(shape, new int[] {1, 4, 11})).containsExactly(whole);
    assertThat(rendered(shape, new int[] {9, 7})).containsExactly(whole);
  }

  private static float[] rendered(Shape shape, int[] cuts) {
    Random random = new Random(1);
    AnalogueOscillator oscillator = at(shape, .01);
    oscillator.start(.1);
    float[] out = new float[300 * 16];
    float[] modulation = new float[out.length];
    for (int i = 0; i < modulation.length; i++) {
      modulation[i] = random.nextFloat() - .5f;
    }
    for (int cell = 0; cell < 300; cell++) {
      oscillator.glide(.1 * random.nextDouble());
      oscillator.glideWidth(random.nextDouble());
      boolean synced = cell / 50 % 2 == 1;
      if (cell % 50 == 0) {
        oscillator.sync(synced ? .01 : 0);
      } else {
        oscillator.glideSync(synced ? .03 * random.nextDouble() : 0);
      }
      int at = cell * 16;
      for (int cut : cuts) {
        if (cell % 100 < 30) {
          oscillator.addModulated(out, at, cut, 1, modulation, .3f, modulation, .5f);
        } else {
          oscillator.add(out, at, cut, 1);
        }
        at += cut;
      }
    }
    return out;
  }

  @ParameterizedTest
  @EnumSource(Shape.class)
  void whateverModulatesItStaysBounded(Shape shape) {
    Random random = new Random(2);
    AnalogueOscillator oscillator = at(shape, .3);
    oscillator.sync(.2);
    float[] noise = new float[48000];
    for (int i = 0; i < noise.length; i++) {
      noise[i] = 2 * random.nextFloat() - 1;
    }
    float[] out = new float[noise.length];
    oscillator.addModulated(out, 0, out.length, 1, noise, 4, noise, 1);
    for (float x : out) {
      assertThat(Math.abs(x)).isLessThan(100f);
    }
  }
}
