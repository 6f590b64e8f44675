package studio.overdub.bank.synth;

/** How to make an instrument's tone at a key. */
@FunctionalInterface
public interface Recipe {
  /**
   * The tone at a MIDI key.
   *
   * @param dynamic how loud it is played: 1 as a note of velocity 100, for which the tables are written, 0.5 as one of
   *     velocity 50. It changes the tone's colour; its level is set by whoever records it
   * @param noise its own supply of randomness
   */
  Tone render(int key, double dynamic, Noise noise);

  /**
   * Seconds in which a looped tone is to be faded by 60 dB by whoever plays it, since its loop cannot; 0 where it
   * sustains or ends by itself.
   */
  default double ringing(int key) {
    return 0;
  }

  /** Seconds in which whoever plays the tone is to fade it in; 0 to leave that to the voicing. */
  default double attack(int key) {
    return 0;
  }
}
