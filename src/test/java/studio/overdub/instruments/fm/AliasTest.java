package studio.overdub.instruments.fm;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.overdub.instruments.fm.Playing.params;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.overdub.dsp.Spectrum;

/**
 * What folds down, at fundamentals that fit an odd number of times into 65536 frames, against the loudest harmonic. A
 * Hann window keeps the rounding of an operator's frequency to 2^-32 turns from counting as alias.
 */
class AliasTest {
  private static final int FRAMES = 65536;
  private static final int WINDOW = 4;
  private static final double MOST = -60;

  private static final Map<String, Map<String, Double>> VOICES = voices();

  private static Map<String, Map<String, Double>> voices() {
    Map<String, Map<String, Double>> voices = new LinkedHashMap<>();
    voices.put("1:1 at full depth", params("op2.level", 99));
    voices.put("3:1 at full depth", params("op2.level", 99, "op2.ratio.coarse", 3));
    voices.put("14:1, index 2.4", params("op2.level", 80, "op2.ratio.coarse", 14));
    voices.put("14:1 at full depth", params("op2.level", 99, "op2.ratio.coarse", 14));
    voices.put("a stack of three at full depth", params("algorithm", 3, "op2.level", 99, "op3.level", 99));
    voices.put(
        "a stack of four, index 5.8",
        params("op1.level", 0, "op3.level", 99, "op4.level", 90, "op5.level", 90, "op6.level", 90));
    voices.put("feedback 6", params("algorithm", 32, "feedback", 6, "op1.level", 0, "op6.level", 99));
    voices.put("feedback 7", params("algorithm", 32, "feedback", 7, "op1.level", 0, "op6.level", 99));
    voices.put("feedback 7 as modulator, index 5.8", params("algorithm", 2, "feedback", 7, "op2.level", 90));
    return voices;
  }

  private static double alias(double fundamental, Map<String, Double> voice) {
    int cycles = (int) Math.round(fundamental * FRAMES / Playing.RATE) | 1;
    double key = 69 + 12 * Math.log((double) cycles * Playing.RATE / FRAMES / 440) / Math.log(2);
    int nearest = (int) Math.rint(key);
    Playing playing = new Playing(Playing.with(voice, "tune", 100 * (key - nearest)));
    playing.play(.5, Playing.on(nearest));
    double[] bins = Spectrum.windowed(Arrays.copyOf(playing.play((FRAMES + 64.0) / Playing.RATE), FRAMES));
    double harmonic = 0;
    double worst = 0;
    for (int i = WINDOW + 1; i < bins.length; i++) {
      if (Math.min(i % cycles, cycles - i % cycles) <= WINDOW) {
        harmonic = Math.max(harmonic, bins[i]);
      } else {
        worst = Math.max(worst, bins[i]);
      }
    }
    return Playing.decibels(worst / harmonic);
  }

  @ParameterizedTest
  @ValueSource(doubles = {55, 110, 220, 440, 880, 1246, 2600, 5000})
  void strongModulationFoldsNothingDownThatIsHeard(double fundamental) {
    VOICES.forEach((name, voice) -> assertThat(alias(fundamental, voice)).as(name).isLessThan(MOST));
  }
}
