package studio.overdub.bank.synth;

/**
 * The noise of a hammer, pick, stick or key at the beginning of a tone.
 *
 * @param decibels its RMS over its first moments, beside the tone's
 * @param hertz the middle of its band
 * @param q how narrow the band is
 * @param seconds in which it falls by 60 dB
 */
public record Knock(double decibels, double hertz, double q, double seconds) {
  /** None. */
  public static final Knock NONE = new Knock(-200, 1000, 1, 0.01);

  /** The same at another level. */
  public Knock at(double decibels) {
    return new Knock(decibels, hertz, q, seconds);
  }

  /** Adds the noise to {@code tone}, which has the RMS {@code reference}. */
  void add(Tone tone, double reference, Noise noise) {
    if (decibels > -100) {
      double level = reference * Resonance.gain(decibels);
      tone.addNoise(noise, level, Contour.ringing(seconds), Filter.band(hertz, q, tone.rate()));
    }
  }
}
