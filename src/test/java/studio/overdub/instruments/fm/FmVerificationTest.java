package studio.overdub.instruments.fm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;
import static studio.overdub.instruments.fm.Playing.cents;
import static studio.overdub.instruments.fm.Playing.decibels;
import static studio.overdub.instruments.fm.Playing.frequency;
import static studio.overdub.instruments.fm.Playing.on;
import static studio.overdub.instruments.fm.Playing.params;
import static studio.overdub.instruments.fm.Playing.peak;
import static studio.overdub.instruments.fm.Playing.with;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.overdub.dsp.Spectrum;
import studio.overdub.dsp.fm.PitchLaws;

/** The engine against what theory and the published laws of the DX7 say. */
class FmVerificationTest {
  private static final int FRAMES = 48000;
  private static final Map<String, Double> SINE = params();

  private static double[] harmonics(Map<String, Double> voice, int key) {
    Playing playing = new Playing(voice);
    playing.play(.25, on(key));
    return Spectrum.windowed(Arrays.copyOf(playing.play(1), FRAMES));
  }

  @ParameterizedTest
  @CsvSource({"1, 0, 1", "0, 0, .5", "3, 0, 3", "1, 50, 1.5", "2, 37, 2.74", "14, 0, 14", "31, 0, 31"})
  void anOperatorSoundsAtItsRatio(int coarse, int fine, double ratio) {
    Playing playing = new Playing(params("op1.ratio.coarse", coarse, "op1.ratio.fine", fine));
    playing.play(.1, on(57));
    assertThat(cents(frequency(playing.play(2)), 220 * ratio)).isCloseTo(0, offset(.01));
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 1", "1, 0, 10", "2, 50, 316.2277660", "3, 0, 1000", "3, 90, 7943.2823"})
  void aFixedOperatorSoundsAtItsFrequencyForAnyKey(int coarse, int fine, double hertz) {
    Playing playing =
        new Playing(params("op1.ratio.mode", 1, "op1.ratio.coarse", coarse, "op1.ratio.fine", fine));
    playing.play(.1, on(30));
    assertThat(cents(frequency(playing.play(9)), hertz)).isCloseTo(0, offset(.05));
  }

  @Test
  void detuneIsAboutACentAStepAtA440AndWiderBelow() {
    Playing high = new Playing(params("op1.ratio.detune", 7));
    high.play(.1, on(69));
    assertThat(cents(frequency(high.play(4)), 440)).isBetween(5.0, 8.0);
    Playing low = new Playing(params("op1.ratio.detune", -7));
    low.play(.1, on(33));
    assertThat(cents(frequency(low.play(8)), 55)).isBetween(-17.0, -12.0);
  }

  /** The amplitudes of a sine of index I that is modulated at its own frequency are sums of Bessel functions. */
  @ParameterizedTest
  @ValueSource(ints = {50, 65, 75, 85, 92, 99})
  void sidebandsAreBesselFunctions(int level) {
    // Chowning 1973. A modulator at 100 times the carrier keeps the sidebands apart.
    double index = 4 * Math.PI * Math.pow(2, -(99 - level) / 8.0);
    Map<String, Double> voice =
        params(
            "op1.ratio.mode", 1, "op1.ratio.coarse", 3, "op1.ratio.fine", 60,
            "op2.ratio.mode", 1, "op2.ratio.coarse", 2, "op2.ratio.fine", 0, "op2.level", level);
    double carrier = Math.pow(10, 3.6);
    double[] plain = harmonics(with(voice, "op2.level", 0), 60);
    double full = band(plain, carrier);
    double[] bins = harmonics(voice, 60);
    for (int n = -12; n <= 12; n++) {
      double expected = Math.abs(bessel(Math.abs(n), index));
      if (expected > .01) {
        double measured = band(bins, carrier + 100 * n) / full;
        assertThat(decibels(measured / expected)).as("sideband %d", n).isCloseTo(0, offset(.1));
      }
    }
  }

  /** The amplitude of a sine between bins, by the energy around it. */
  private static double band(double[] bins, double hertz) {
    int centre = (int) Math.rint(hertz);
    double energy = 0;
    for (int i = centre - 20; i <= centre + 20; i++) {
      energy += bins[i] * bins[i];
    }
    return Math.sqrt(energy);
  }

  private static double bessel(int order, double x) {
    double sum = 0;
    int steps = 2000;
    for (int i = 0; i < steps; i++) {
      double t = Math.PI * (i + .5) / steps;
      sum += Math.cos(order * t - x * Math.sin(t));
    }
    return sum / steps;
  }

  @Test
  void feedbackGivesTheHarmonicsOfASelfModulatedSine() {
    // The solution of y = sin(x + b y) has harmonics 2 J_n(n b) / (n b), which fall like those of a saw as b nears 1.
    double turns = 2 * Math.pow(2, (95 - 99) / 8.0) * Math.pow(2, 4 - 8);
    double b = 2 * Math.PI * turns;
    double[] bins = harmonics(params("algorithm", 32, "feedback", 4, "op1.level", 0, "op6.level", 95), 33);
    double first = bins[55];
    double ideal = 2 * bessel(1, b) / b;
    for (int n = 2; n <= 6; n++) {
      double expected = 2 * bessel(n, n * b) / (n * b) / ideal;
      assertThat(decibels(bins[55 * n] / first / expected)).as("harmonic %d", n).isCloseTo(0, offset(.3));
    }
  }

  @Test
  void fullFeedbackFallsLikeASaw() {
    double[] bins = harmonics(params("algorithm", 32, "feedback", 6, "op1.level", 0, "op6.level", 99), 33);
    for (int n = 2; n <= 20; n++) {
      assertThat(bins[55 * n]).as("harmonic %d", n).isLessThan(bins[55 * (n - 1)]);
    }
    assertThat(decibels(bins[55 * 20] / bins[55 * 10])).isBetween(-8.0, -4.0);
  }

  /** Levels of the output level against full scale: 0.7526 dB a unit from 20 up, by the table below. */
  @ParameterizedTest
  @CsvSource({"99, 0", "91, -6.02", "75, -18.06", "50, -36.88", "20, -59.45", "10, -72.25"})
  void theOutputLevelIsALogarithm(int level, double expected) {
    Playing full = new Playing(SINE);
    Playing soft = new Playing(params("op1.level", level));
    full.play(.1, on(60));
    soft.play(.1, on(60));
    assertThat(decibels(peak(soft.play(.2)) / peak(full.play(.2)))).isCloseTo(expected, offset(.05));
  }

  /** Groups are three keys; a line of depth 99 moves by 7.95 units of 0.7526 dB a group, cut to whole units. */
  @ParameterizedTest
  @CsvSource({
    "0, 99, 68, -31", "3, 99, 68, 31", "0, 50, 68, -16", "1, 99, 68, -3", "2, 99, 68, 3", "0, 99, 56, 0",
    "1, 99, 104, -32"
  })
  void levelScalingMovesByItsCurve(int curve, int depth, int key, int units) {
    Map<String, Double> voice = params("op1.level", 60, "op1.scaling.breakpoint", 39, "op1.scaling.rightcurve", curve);
    double measured = level(with(voice, "op1.scaling.right", depth), key) - level(voice, key);
    assertThat(measured).isCloseTo(units * 640 * Math.log10(2) / 256, offset(.05));
  }

  private static double level(Map<String, Double> voice, int key) {
    Playing playing = new Playing(voice);
    playing.play(.1, on(key));
    return decibels(peak(playing.play(.2)));
  }

  @Test
  void velocityFollowsItsSensitivity() {
    Map<String, Double> voice = params("op1.level", 80, "op1.sensitivity.velocity", 7);
    Playing hard = new Playing(voice);
    Playing soft = new Playing(voice);
    hard.play(.1, on(60, 127));
    soft.play(.1, on(60, 32));
    // The firmware's table: 254 and 166, of which seven eighths count, at 16 steps each.
    double expected = (254 - 166) * 7 / 8.0 * 16 * 20 * Math.log10(2) / 256;
    assertThat(decibels(peak(hard.play(.2)) / peak(soft.play(.2)))).isCloseTo(expected, offset(.8));
    Playing plain = new Playing(with(voice, "op1.sensitivity.velocity", 0));
    plain.play(.1, on(60, 10));
    Playing plainHard = new Playing(with(voice, "op1.sensitivity.velocity", 0));
    plainHard.play(.1, on(60, 127));
    assertThat(peak(plain.play(.2))).isEqualTo((float) peak(plainHard.play(.2)));
  }

  @ParameterizedTest
  @CsvSource({"0, .062541", "1, .125031", "64, 11.251125", "99, 49.261084"})
  void theLfoRunsAtTheMeasuredFrequencies(int speed, double hertz) {
    assertThat(PitchLaws.lfoHertz(speed) / hertz).isCloseTo(1, offset(.001));
  }

  @Test
  void theLfoMovesThePitchByItsSensitivity() {
    Map<String, Double> voice =
        params("lfo.speed", 30, "lfo.pitch", 99, "lfo.sensitivity", 7, "lfo.wave", 3, "lfo.sync", 1);
    Playing playing = new Playing(voice);
    double period = 1 / PitchLaws.lfoHertz(30);
    double high = frequency(playing.play(period * .48, on(69)));
    playing.play(period * .04);
    double low = frequency(playing.play(period * .44));
    assertThat(cents(high, 440)).isCloseTo(1191, offset(10.0));
    assertThat(cents(low, 440)).isCloseTo(-1191, offset(10.0));
  }

  @Test
  void thePitchEnvelopeMovesInOctaves() {
    Playing playing =
        new Playing(params("pitch.level1", 99, "pitch.level2", 99, "pitch.level3", 82, "pitch.rate1", 99));
    playing.play(1, on(45));
    // 32 of the table's units are an octave.
    assertThat(cents(frequency(playing.play(1)), 220)).isCloseTo(0, offset(.2));
  }
}
