package studio.overdub.bank.synth;

import java.util.function.IntFunction;

/**
 * A recipe whose figures change over the keyboard, mostly by {@link Curve}s.
 *
 * @param at the recipe for a MIDI key
 */
public record Keyed(IntFunction<? extends Recipe> at) implements Recipe {
  @Override
  public Tone render(int key, double dynamic, Noise noise) {
    return at.apply(key).render(key, dynamic, noise);
  }

  @Override
  public double ringing(int key) {
    return at.apply(key).ringing(key);
  }

  @Override
  public double attack(int key) {
    return at.apply(key).attack(key);
  }
}
