package studio.overdub.bank.synth;

/**
 * A tone that its player fades in, so that its sample need not hold the whole of a slow beginning.
 *
 * @param tone the tone
 * @param attack seconds of the fade
 */
public record FadedIn(Recipe tone, double attack) implements Recipe {
  @Override
  public Tone render(int key, double dynamic, Noise noise) {
    return tone.render(key, dynamic, noise);
  }

  @Override
  public double ringing(int key) {
    return tone.ringing(key);
  }

  @Override
  public double attack(int key) {
    return attack;
  }
}
