package studio.overdub.dsp.osc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import studio.overdub.dsp.ControlGrid;
import studio.overdub.dsp.Spectrum;
import studio.overdub.dsp.osc.AnalogueOscillator.Shape;

/** Wavetable, additive, modulated, unison, noise and ring: alias, brightness, cuts. */
class OscillatorKindsTest {
  private static final Wavetables TABLES = new Wavetables();

  private static double cycles(double hertz) {
    return (double) Tones.periods(hertz) / Tones.SIZE;
  }

  private static double bar(double hertz) {
    return hertz > 2600 ? -70 : -80;
  }

  @ParameterizedTest
  @EnumSource(FactoryWavetable.class)
  void wavetablesAliasBelowEightyDecibels(FactoryWavetable which) {
    WavetableOscillator oscillator = new WavetableOscillator(TABLES.get(which));
    for (double hertz : Tones.FUNDAMENTALS) {
      for (double position : new double[] {0, .37, 1}) {
        oscillator.pitch(cycles(hertz));
        oscillator.position(position);
        double[] spectrum = Tones.spectrum((out, from, frames) -> oscillator.add(out, from, frames, 1));
        double alias = Figures.noted(which.name(), hertz, Tones.alias(spectrum, Tones.periods(hertz)));
        assertThat(alias).as("%.0f Hz at %.2f", hertz, position).isLessThan(bar(hertz));
      }
    }
  }

  @Test
  void aWavetableKeepsTheBrightnessOfASaw() {
    float[] cycle = new float[Wavetable.FRAME];
    for (int i = 0; i < cycle.length; i++) {
      cycle[i] = 2f * i / cycle.length - 1;
    }
    WavetableOscillator oscillator = new WavetableOscillator(Wavetable.of(new float[][] {cycle}));
    for (double hertz : Tones.FUNDAMENTALS) {
      oscillator.pitch(cycles(hertz));
      double[] spectrum = Tones.spectrum((out, from, frames) -> oscillator.add(out, from, frames, 1));
      for (int n = 1; n * hertz < 16000; n++) {
        double ideal = 2 / (Math.PI * n);
        double error = Tones.decibels(spectrum[n * Tones.periods(hertz)] / ideal);
        assertThat(error).as("%.0f Hz, %d", hertz, n).isCloseTo(0, offset(.5));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(FactoryWavetable.class)
  void factoryTablesChangeOnTheirWay(FactoryWavetable which) {
    float[][] cycles = which.cycles();
    assertThat(cycles).hasNumberOfRows(64);
    double way = 0;
    for (int i = 0; i < Wavetable.FRAME; i++) {
      way += Math.abs(cycles[0][i] - cycles[63][i]) / Wavetable.FRAME;
    }
    assertThat(way).isGreaterThan(.05);
  }

  @Test
  void importedAudioIsCutIntoFrames() {
    float[] audio = new float[4 * 600];
    for (int i = 0; i < audio.length; i++) {
      audio[i] = (float) Math.sin(2 * Math.PI * (1 + i / 600) * i / 600);
    }
    Wavetable table = Wavetable.fromAudio(audio, 0);
    assertThat(table.frames()).isEqualTo(4);
    WavetableOscillator oscillator = new WavetableOscillator(table);
    oscillator.pitch(cycles(440));
    oscillator.position(1);
    double[] spectrum = Tones.spectrum((out, from, frames) -> oscillator.add(out, from, frames, 1));
    assertThat(spectrum[4 * Tones.periods(440)]).isCloseTo(1, offset(.001));
  }

  @ParameterizedTest
  @CsvSource({
    "1, .5, 0", "2, .5, 0", "3.5, .25, 0", "1, .3, .15", "1, .8, .2", "7, .2, 0", "1, 1.6, .25",
    "1, 2.4, .2", "3, 3.2, 0"
  })
  void frequencyModulationAliasesBelowSixtyDecibels(double ratio, double depth, double feedback) {
    for (double hertz : Tones.FUNDAMENTALS) {
      // Half ratios repeat at half the pitch.
      boolean half = ratio != Math.rint(ratio);
      FmPair pair = new FmPair();
      pair.start(0);
      pair.set(half ? 2 * cycles(hertz) : cycles(hertz), ratio, depth, feedback);
      double[] spectrum = Tones.spectrum((out, from, frames) -> pair.add(out, from, frames, 1));
      double alias = Figures.noted("FM " + ratio, hertz, Tones.alias(spectrum, Tones.periods(hertz)));
      assertThat(alias).as("%.0f Hz", hertz).isLessThan(-60);
    }
  }

  @Test
  void feedbackThatComesWhileItSoundsDoesNotClick() {
    FmPair pair = new FmPair();
    pair.set(.002, 1, 0, 0);
    pair.start(0);
    float[] audio = new float[100 * ControlGrid.FRAMES];
    for (int cell = 0; cell < 100; cell++) {
      // Without depth the carrier stays a sine, whatever moves the modulator.
      pair.glide(.002, 1, 0, cell < 40 ? 0 : .1);
      pair.add(audio, cell * ControlGrid.FRAMES, ControlGrid.FRAMES, 1);
    }
    for (int i = 100; i < audio.length - 2; i++) {
      assertThat(Math.abs(audio[i] - 2 * audio[i + 1] + audio[i + 2])).as("frame %d", i).isLessThan(3e-4f);
    }
  }

  @Test
  void aModulatorThatBeginsToJumpIsSmoothedWithoutAClick() {
    FmPair pair = new FmPair();
    pair.set(.001, 1, .05, .13);
    pair.start(0);
    float[] audio = new float[400 * ControlGrid.FRAMES];
    for (int cell = 0; cell < 400; cell++) {
      pair.glide(.001, 1, .05, .13 + .0003 * Math.max(0, Math.min(200, cell - 100)));
      pair.add(audio, cell * ControlGrid.FRAMES, ControlGrid.FRAMES, 1);
    }
    double steady = roughest(audio, 305 * ControlGrid.FRAMES, audio.length);
    assertThat(roughest(audio, 100, 300 * ControlGrid.FRAMES)).isLessThan(1.1 * steady);
  }

  /** The greatest second difference. */
  private static double roughest(float[] audio, int from, int to) {
    double most = 0;
    for (int i = from; i < to - 2; i++) {
      most = Math.max(most, Math.abs(audio[i] - 2 * audio[i + 1] + audio[i + 2]));
    }
    return most;
  }

  @Test
  void partialsAliasBelowEightyDecibelsAndFallByTheirTilt() {
    for (double hertz : Tones.FUNDAMENTALS) {
      AdditiveOscillator oscillator = new AdditiveOscillator(128);
      oscillator.start();
      oscillator.set(cycles(hertz), 128, -6.0206, 1, 0);
      double[] spectrum = Tones.spectrum((out, from, frames) -> oscillator.add(out, from, frames, 1));
      int periods = Tones.periods(hertz);
      assertThat(Figures.noted("additive", hertz, Tones.alias(spectrum, periods))).isLessThan(bar(hertz));
      for (int n = 2; n <= 128 && n * hertz < 16000; n++) {
        assertThat(Tones.decibels(n * spectrum[n * periods] / spectrum[periods])).isCloseTo(0, offset(.5));
      }
    }
  }

  @Test
  void stretchedPartialsStandWhereAStiffStringHasThem() {
    AdditiveOscillator oscillator = new AdditiveOscillator(16);
    oscillator.start();
    oscillator.set(220 / 48000d, 16, 0, 0, .001);
    double[] spectrum = Tones.spectrum((out, from, frames) -> oscillator.add(out, from, frames, 1));
    double expected = 220 * 9 * Math.sqrt(1 + .081) * Tones.SIZE / Tones.RATE;
    int loudest = (int) expected - 20;
    for (int bin = loudest; bin < expected + 20; bin++) {
      loudest = spectrum[bin] > spectrum[loudest] ? bin : loudest;
    }
    assertThat((double) loudest).isCloseTo(expected, offset(1.0));
  }

  @ParameterizedTest
  @CsvSource({"-6", "-3", "-1.5", "0", "3", "6"})
  void noiseHasItsSlopeAndItsPower(double slope) {
    ColouredNoise noise = new ColouredNoise(4);
    noise.colour(slope);
    double[] bands = new double[8];
    double power = 0;
    for (int run = 0; run < 16; run++) {
      float[] out = new float[Tones.SIZE];
      noise.add(out, 0, out.length, 1);
      double[] spectrum = Spectrum.windowed(out);
      for (int octave = 0; octave < 8; octave++) {
        int from = 64 << octave;
        for (int bin = from; bin < 2 * from; bin++) {
          bands[octave] += spectrum[bin] * spectrum[bin] / from;
        }
      }
      for (float x : out) {
        power += x * x / (16d * Tones.SIZE);
      }
    }
    for (int octave = 0; octave < 7; octave++) {
      double fall = 10 * Math.log10(bands[octave + 1] / bands[octave]);
      assertThat(fall).as("octave %d", octave).isCloseTo(slope, offset(1.0));
    }
    assertThat(10 * Math.log10(3 * power)).as("power").isCloseTo(0, offset(1.0));
  }

  @Test
  void aRingOfTwoSinesIsTheirSumAndDifference() {
    float[] a = new float[2 * Tones.SIZE];
    float[] b = new float[2 * Tones.SIZE];
    int high = Tones.periods(17000);
    int low = Tones.periods(9000);
    for (int i = 0; i < a.length; i++) {
      a[i] = (float) Math.sin(2 * Math.PI * i * high / Tones.SIZE);
      b[i] = (float) Math.sin(2 * Math.PI * i * low / Tones.SIZE);
    }
    RingModulator ring = new RingModulator();
    double[] spectrum = Tones.spectrum((out, from, frames) -> ring.add(a, b, out, from, frames, 1));
    assertThat(spectrum[high - low]).isCloseTo(.5, offset(.01));
    // The sum lies at 26 kHz, beyond half the rate; without more frames it would come back at 22 kHz.
    assertThat(Tones.decibels(spectrum[Tones.SIZE - high - low] / .5)).isLessThan(-60);
  }

  @Test
  void unisonIsTheSumOfItsCopies() {
    UnisonOscillator unison = new UnisonOscillator(3);
    unison.shape(Shape.SAW);
    float[] expected = new float[1000];
    for (int u = 0; u < 3; u++) {
      unison.start(u, .2 * u);
      unison.pitch(u, .01 + .001 * u);
      unison.gains(u, 1, .5f);
      AnalogueOscillator single = new AnalogueOscillator();
      single.pitch(.01 + .001 * u);
      single.start(.2 * u);
      single.add(expected, 0, 1000, 1);
    }
    float[] left = new float[1000];
    float[] right = new float[1000];
    unison.add(left, right, 0, 1000, 3);
    assertThat(left).containsExactly(expected);
    assertThat(right[500]).isCloseTo(.5f * left[500], offset(1e-6f));
  }

  @Test
  void anyCutGivesTheSameBytes() {
    assertThat(all(new int[] {3, 13})).containsExactly(all(new int[] {16}));
    assertThat(all(new int[] {1, 1, 14})).containsExactly(all(new int[] {16}));
  }

  private static float[] all(int[] cuts) {
    Random random = new Random(6);
    float[] out = new float[200 * 16];
    WavetableOscillator wave = new WavetableOscillator(TABLES.get(FactoryWavetable.VOWELS));
    AdditiveOscillator additive = new AdditiveOscillator(32);
    additive.start();
    FmPair pair = new FmPair();
    ColouredNoise noise = new ColouredNoise(1);
    RingModulator ring = new RingModulator();
    UnisonOscillator unison = new UnisonOscillator(2);
    unison.shape(Shape.SQUARE);
    unison.gains(0, .3f, .1f);
    unison.gains(1, .1f, .3f);
    float[] right = new float[out.length];
    for (int cell = 0; cell < 200; cell++) {
      double c = .05 * random.nextDouble();
      wave.glide(c);
      wave.glidePosition(random.nextDouble());
      additive.glide(c, 32, -6 * random.nextDouble(), random.nextDouble(), 0);
      pair.glide(c, 2, random.nextDouble(), Math.max(0, .5 * random.nextDouble() - .1));
      unison.pitch(0, c);
      unison.pitch(1, 1.01 * c);
      unison.width(random.nextDouble());
      noise.colour(6 * random.nextDouble() - 3);
      int at = 16 * cell;
      for (int cut : cuts) {
        wave.add(out, at, cut, .2f);
        additive.add(out, at, cut, .2f);
        pair.add(out, at, cut, .2f);
        noise.add(out, at, cut, .2f);
        unison.add(out, right, at, cut, 2);
        ring.add(out, right, out, at, cut, .5f);
        at += cut;
      }
    }
    return out;
  }
}
