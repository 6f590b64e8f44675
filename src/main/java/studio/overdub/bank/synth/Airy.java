package studio.overdub.bank.synth;

/**
 * A sustained tone whose air follows the key, as it does where the tone itself excites it: pads, pipes that are
 * overblown, oscillators that wander.
 *
 * @param tone what sounds
 * @param decibels the air's RMS beside the tone's, over the keys
 * @param onset decibels by which it is louder at the beginning
 * @param seconds in which that excess falls to 1/e
 * @param multiple the middle of its band as a multiple of the key's frequency
 * @param q how narrow the band is
 */
public record Airy(Sustained tone, Curve decibels, double onset, double seconds, double multiple, double q)
    implements Recipe {
  /** One whose air is equally loud at all keys. */
  public Airy(Sustained tone, double decibels, double onset, double seconds, double multiple, double q) {
    this(tone, Curve.ofDecibels(60, decibels), onset, seconds, multiple, q);
  }

  @Override
  public Tone render(int key, double dynamic, Noise noise) {
    Breath air = new Breath(decibels.at(key), onset, seconds, multiple * Tone.hertz(key), q);
    return tone.with(air).render(key, dynamic, noise);
  }
}
