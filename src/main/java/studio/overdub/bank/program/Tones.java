package studio.overdub.bank.program;

import studio.overdub.bank.synth.Recipe;

/**
 * Tones of one making, at several keys and dynamics. Programs that name the same tones share their bytes.
 *
 * @param name up to 19 ASCII characters, of which the samples' names take 13
 * @param seed of its noise
 * @param level decibels below full scale: the RMS of the first moments of each tone
 * @param roots the MIDI keys at which tones are made, ascending; the keys between play the nearest
 * @param layers how many dynamics
 * @param recipe how a tone is made
 */
public record Tones(String name, long seed, double level, int[] roots, Layers layers, Recipe recipe) {
  /** The same in layers. */
  public Tones in(Layers layers) {
    return new Tones(name, seed, level, roots, layers, recipe);
  }
}
