package studio.overdub.bank.synth;

/**
 * What a stroke sets ringing besides the note: the modes of a soundboard, a box, a case.
 *
 * @param decibels their RMS at first, beside the tone's
 * @param hertzLevelSeconds of each mode its frequency, its level beside the others', and the time in which it falls by
 *     60 dB
 */
public record Body(double decibels, double... hertzLevelSeconds) {
  /** None. */
  public static final Body NONE = new Body(-200);

  /** The same at another level. */
  public Body at(double decibels) {
    return new Body(decibels, hertzLevelSeconds);
  }

  /**
   * Adds it, coming up in {@code rise} seconds, to a tone of the RMS {@code reference} that its player lets fall by
   * 60 dB in {@code ringing} seconds.
   */
  void add(Tone tone, double reference, double ringing, double rise, Noise noise) {
    double sum = 0;
    for (int i = 1; i < hertzLevelSeconds.length; i += 3) {
      sum += hertzLevelSeconds[i] * hertzLevelSeconds[i] / 2;
    }
    double gain = reference * Resonance.gain(decibels) / StrictMath.sqrt(Math.max(1e-12, sum));
    for (int i = 0; i < hertzLevelSeconds.length; i += 3) {
      double fall = 6.908 * (1 / hertzLevelSeconds[i + 2] - (ringing > 0 ? 1 / ringing : 0));
      Contour contour = new Contour(0, rise, fall <= 0 ? Double.POSITIVE_INFINITY : 1 / fall, 0);
      tone.add(new Partial(
          hertzLevelSeconds[i] / tone.pitch(), hertzLevelSeconds[i + 1] * gain, noise.unit(), contour));
    }
  }
}
