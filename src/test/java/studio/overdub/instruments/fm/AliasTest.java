package studio.overdub.instruments.fm;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.overdub.instruments.fm.Playing.params;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.overdub.dsp.Spectrum;

/**
 * What folds down, at fundamentals that fit an odd number of times into 65536 frames, so that no window is needed: the
 * loudest bin that is no harmonic, against the loudest that is one.
 */
class AliasTest {
  private static final int FRAMES = 65536;

  /** A note of fixed frequency does not exist: a key and its tuning are chosen so that the fundamental fits. */
  private static double alias(double fundamental, Map<String, Double> voice) {
    int cycles = (int) Math.round(fundamental * FRAMES / Playing.RATE) | 1;
    double exact = (double) cycles * Playing.RATE / FRAMES;
    double key = 69 + 12 * Math.log(exact / 440) / Math.log(2);
    int nearest = (int) Math.rint(key);
    Playing playing = new Playing(Playing.with(voice, "tune", 100 * (key - nearest)));
    playing.play(.5, Playing.on(nearest, 100));
    double[] bins = Spectrum.amplitudes(java.util.Arrays.copyOf(playing.play((FRAMES + 64.0) / Playing.RATE), FRAMES));
    double harmonic = 0;
    double worst = 0;
    for (int i = 1; i < bins.length; i++) {
      int off = Math.min(i % cycles, cycles - i % cycles);
      if (off == 0) {
        harmonic = Math.max(harmonic, bins[i]);
      } else if (off > 2) {
        worst = Math.max(worst, bins[i]);
      }
    }
    return 20 * Math.log10(worst / harmonic);
  }

  @ParameterizedTest
  @ValueSource(doubles = {55, 110, 220, 440, 880, 1246, 2600, 5000})
  void probe(double f) {
    System.out.printf("%6.0f  I=%s%n", f, "");
    for (int l : new int[] {70, 80, 90, 99}) {
      System.out.printf("  pair %d: %.1f", l, alias(f, params("op2.level", l)));
      System.out.printf("  3:1 %.1f", alias(f, params("op2.level", l, "op2.ratio.coarse", 3)));
      System.out.printf("  14:1 %.1f", alias(f, params("op2.level", l, "op2.ratio.coarse", 14)));
      System.out.printf("  stack %.1f", alias(f, params("algorithm", 3, "op2.level", l, "op3.level", l)));
      System.out.printf("  stack4 %.1f", alias(f, params("algorithm", 1, "op1.level", 0, "op3.level", 99, "op4.level", l, "op5.level", l, "op6.level", l)));
      System.out.printf("  fb7 %.1f", alias(f, params("algorithm", 2, "feedback", 7, "op1.level", l > 0 ? 0 : 0, "op3.level", 0, "algorithm", 32, "op6.level", l)));
      System.out.printf("  fb7mod %.1f", alias(f, params("algorithm", 2, "feedback", 7, "op2.level", l)));
      System.out.printf("  fb6 %.1f%n", alias(f, params("algorithm", 32, "feedback", 6, "op1.level", 0, "op6.level", l)));
    }
  }
}
