package studio.overdub.bank.program;

import studio.overdub.bank.synth.Recipe;

/**
 * One key of a drum kit.
 *
 * @param key the MIDI key that plays it, 25 to 88
 * @param voice the key it is recorded for, from which its chance comes: {@code key}, unless it stands elsewhere in
 *     another kit
 * @param name up to 19 ASCII characters
 * @param level decibels below full scale, as a program's
 * @param place between left (-50) and right (50), as the audience sees the kit
 * @param group drums of one group silence each other; 0 for none
 * @param layers how many dynamics
 * @param recipe how it is made
 */
public record Drum(
    int key, int voice, String name, double level, int place, int group, Layers layers, Recipe recipe) {
  /** A drum of one dynamic. */
  public Drum(int key, String name, double level, int place, int group, Recipe recipe) {
    this(key, key, name, level, place, group, Layers.ONE, recipe);
  }

  /** The same with so many dynamics. */
  public Drum in(Layers layers) {
    return new Drum(key, voice, name, level, place, group, layers, recipe);
  }

  /** The same drum, played by another key. */
  public Drum on(int key) {
    return new Drum(key, voice, name, level, place, group, layers, recipe);
  }
}
