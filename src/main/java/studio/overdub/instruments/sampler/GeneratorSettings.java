package studio.overdub.instruments.sampler;

import java.util.Arrays;
import studio.overdub.soundfont.Generator;

/**
 * What non-registered parameters say of a part's generators: some are moved (section 9.6), some are replaced (AWE32).
 */
final class GeneratorSettings {
  private final double[] offsets = new double[Generator.COUNT];
  private final double[] replacements = new double[Generator.COUNT];
  private final boolean[] replaced = new boolean[Generator.COUNT];
  private boolean neutral = true;

  /** As the font has them. */
  void reset() {
    Arrays.fill(offsets, 0);
    Arrays.fill(replaced, false);
    neutral = true;
  }

  /** Moves a generator by an amount in its unit. */
  void offset(int generator, double amount) {
    offsets[generator] = amount;
    neutral = false;
  }

  /** Puts an amount in its unit in place of what the font says. */
  void replace(Generator generator, double amount) {
    replacements[generator.ordinal()] = amount;
    replaced[generator.ordinal()] = true;
    neutral = false;
  }

  /** Whether nothing was ever said. */
  boolean isNeutral() {
    return neutral;
  }

  /** The amount of a generator for which the font says {@code amount}. */
  double value(int generator, double amount) {
    return (replaced[generator] ? replacements[generator] : amount) + offsets[generator];
  }
}
