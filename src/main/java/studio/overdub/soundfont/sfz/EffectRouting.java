package studio.overdub.soundfont.sfz;

import java.util.List;

/**
 * The effects of an instrument, and how its buses lead to each other. A region plays into the main bus, and by effect1,
 * effect2 and so on into the fx buses. Immutable; any thread.
 *
 * @param effects in the order in which they stand on their buses
 * @param direct how much of what regions play into the main bus stays in it, as a factor
 * @param toMain how much of each fx bus goes into the main bus, before its effects
 * @param toMix how much of each goes past them to the output
 */
public record EffectRouting(List<EffectSpec> effects, double direct, double[] toMain, double[] toMix) {
  /** How many fx buses there can be. */
  public static final int BUSES = 8;

  /** No effects: sends are left to the song. */
  public static final EffectRouting NONE =
      new EffectRouting(List.of(), 1, new double[BUSES], new double[BUSES]);

  public EffectRouting {
    effects = List.copyOf(effects);
  }

  /** How many fx buses are in use. */
  public int buses() {
    int most = 0;
    for (int i = 0; i < BUSES; i++) {
      most = toMain[i] > 0 || toMix[i] > 0 ? i + 1 : most;
    }
    for (EffectSpec effect : effects) {
      most = Math.max(most, effect.bus());
    }
    return most;
  }
}
