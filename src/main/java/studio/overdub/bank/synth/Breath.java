package studio.overdub.bank.synth;

/**
 * The noise of air or bow in a sustained tone.
 *
 * @param decibels its RMS beside the tone's while it sustains
 * @param onset decibels by which it is louder at the beginning
 * @param seconds in which that excess falls to 1/e
 * @param hertz the middle of its band
 * @param q how narrow the band is
 */
public record Breath(double decibels, double onset, double seconds, double hertz, double q) {
  /** None. */
  public static final Breath NONE = new Breath(-200, 0, 0.1, 1000, 1);

  /** Frames a second that are enough for it; at most {@code limit}. */
  int rate(int limit) {
    return decibels + onset < -40 ? 0 : (int) Math.min(limit, 3.5 * hertz);
  }

  void add(Tone tone, double reference, double rise, Noise noise) {
    if (decibels > -100) {
      double peak = Resonance.gain(onset);
      Contour contour = new Contour(0, rise * 0.6, seconds, 1 / peak);
      double level = reference * Resonance.gain(decibels) * peak;
      tone.addNoise(noise, level, contour, Filter.band(hertz, q, tone.rate()));
    }
  }
}
