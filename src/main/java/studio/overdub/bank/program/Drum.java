package studio.overdub.bank.program;

import studio.overdub.bank.synth.Recipe;

/**
 * One key of a drum kit.
 *
 * @param key the MIDI key that plays it, 25 to 88
 * @param name up to 19 ASCII characters
 * @param place between left (-50) and right (50), as the audience sees the kit
 * @param group drums of one group silence each other; 0 for none
 * @param tones its sound, recorded at one root
 */
public record Drum(int key, String name, int place, int group, Tones tones) {
  private static final long FIRST_SEED = 900_000L;

  /**
   * A drum of one dynamic, recorded for its own key.
   *
   * @param level decibels below full scale, as a program's
   * @param recipe how it is made
   */
  public Drum(int key, String name, double level, int place, int group, Recipe recipe) {
    this(key, name, place, group, new Tones(name, FIRST_SEED, level, new int[] {key}, Layers.ONE, recipe));
  }

  /** The same with so many dynamics. */
  public Drum in(Layers layers) {
    return new Drum(key, name, place, group, tones.in(layers));
  }

  /** The same drum, played by another key. */
  public Drum on(int key) {
    return new Drum(key, name, place, group, tones);
  }
}
