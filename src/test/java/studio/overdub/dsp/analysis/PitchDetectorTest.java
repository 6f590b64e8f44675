package studio.overdub.dsp.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PitchDetectorTest {
  private static final int[] KEYS = {21, 24, 28, 33, 40, 45, 52, 57, 60, 64, 69, 76, 81, 88, 93, 100, 105, 108};

  /** A harmonic sound that fades. */
  private static float[] note(double hertz, int rate, double seconds, double fade, IntToDoubleFunction level) {
    float[] sound = new float[(int) (seconds * rate)];
    for (int n = 1; n * hertz < .45 * rate && n <= 60; n++) {
      double amplitude = level.applyAsDouble(n);
      for (int i = 0; i < sound.length; i++) {
        double t = (double) i / rate;
        sound[i] += (float) (.3 * amplitude * Math.exp(-fade * t * (1 + .05 * n)) * Math.sin(2 * Math.PI * n * hertz * t + n * n));
      }
    }
    return sound;
  }

  private static double hertz(double key) {
    return 440 * Math.pow(2, (key - 69) / 12);
  }

  private static Stream<DynamicTest> timbre(String name, int rate, double fade, IntToDoubleFunction level) {
    return IntStream.of(KEYS)
        .mapToObj(
            key ->
                DynamicTest.dynamicTest(
                    name + " " + key + " at " + rate,
                    () -> {
                      // A few cents off, so that no sound is tuned to the grid.
                      double truth = key + .07;
                      Optional<PitchDetector.Pitch> found =
                          new PitchDetector(rate).detect(note(hertz(truth), rate, 1.2, fade, level));
                      double cents = 100 * (found.orElseThrow().key() - truth);
                      assertThat(cents).isBetween(-5.0, 5.0);
                      assertThat(found.get().confidence()).isGreaterThan(.5);
                    }));
  }

  @TestFactory
  Stream<DynamicTest> keysAreFoundWithinFiveCents() {
    return Stream.of(
            timbre("sine", 44100, 1, n -> n == 1 ? 1 : 0),
            timbre("saw", 44100, 1, n -> 1.0 / n),
            timbre("square", 48000, 1, n -> n % 2 == 1 ? 1.0 / n : 0),
            timbre("bright", 44100, 2, n -> 1 / Math.sqrt(n)),
            timbre("plucked", 48000, 4, n -> Math.sin(n * .4) / n),
            timbre("second harmonic strongest", 44100, 1, n -> n == 2 ? 1 : n == 1 ? .3 : .3 / n))
        .flatMap(tests -> tests);
  }

  @Test
  void hissDoesNotMoveThePitch() {
    Random random = new Random(3);
    float[] sound = note(hertz(57), 44100, 1, 1, n -> 1.0 / n);
    for (int i = 0; i < sound.length; i++) {
      sound[i] += .01f * (float) random.nextGaussian();
    }
    assertThat(new PitchDetector(44100).detect(sound).orElseThrow().key()).isBetween(56.95, 57.05);
  }

  @Test
  void aMissingFundamentalIsHeardAllTheSame() {
    float[] sound = note(hertz(45), 44100, 1, 1, n -> n == 1 ? 0 : 1.0 / n);
    assertThat(new PitchDetector(44100).detect(sound).orElseThrow().key()).isBetween(44.95, 45.05);
  }

  @Test
  void noiseAndSilenceHaveNoPitchToTrust() {
    Random random = new Random(4);
    float[] noise = new float[44100];
    for (int i = 0; i < noise.length; i++) {
      noise[i] = (float) random.nextGaussian() * .2f;
    }
    assertThat(new PitchDetector(44100).detect(noise).map(PitchDetector.Pitch::confidence).orElse(0.0)).isLessThan(.5);
    assertThat(new PitchDetector(44100).detect(new float[44100])).isEmpty();
    assertThat(new PitchDetector(44100).detect(new float[3])).isEmpty();
  }
}
