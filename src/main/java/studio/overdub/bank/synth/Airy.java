package studio.overdub.bank.synth;

/**
 * A sustained tone whose air follows the key, as it does where the tone itself excites it: pads, pipes that are
 * overblown, oscillators that wander.
 *
 * @param tone what sounds
 * @param decibels the air's RMS beside the tone's
 * @param onset decibels by which it is louder at the beginning
 * @param seconds in which that excess falls to 1/e
 * @param multiple the middle of its band as a multiple of the key's frequency
 * @param q how narrow the band is
 */
public record Airy(Sustained tone, double decibels, double onset, double seconds, double multiple, double q)
    implements Recipe {
  @Override
  public Tone render(int key, double dynamic, Noise noise) {
    return tone.with(new Breath(decibels, onset, seconds, multiple * Tone.hertz(key), q)).render(key, dynamic, noise);
  }
}
