package studio.overdub.bank.synth;

/** How to make an instrument's tone at a key. */
@FunctionalInterface
public interface Recipe {
  /** The tone at a MIDI key; {@code noise} is its own supply of randomness. */
  Tone render(int key, Noise noise);

  /**
   * Seconds in which a looped tone is to be faded by 60 dB by whoever plays it, since its loop cannot; 0 where it
   * sustains or ends by itself.
   */
  default double ringing(int key) {
    return 0;
  }
}
