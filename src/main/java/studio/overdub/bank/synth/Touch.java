package studio.overdub.bank.synth;

/**
 * How a soft note differs from a loud one besides its level. All figures are for half the dynamic (velocity 50 beside
 * 100) and count twice for a quarter.
 *
 * @param darker decibels that a partial loses for each octave that it lies above the fundamental
 * @param quieter decibels by which the noise of hammer, pick or breath falls beside the tone; negative where soft notes
 *     are the noisier
 * @param slower the factor on the time in which the tone comes up
 */
public record Touch(double darker, double quieter, double slower) {
  /** Soft and loud are the same: drawbars, oscillators. */
  public static final Touch NONE = new Touch(0, 0, 1);

  /** A felt, a finger or a stick: a slower contact, which leaves the upper modes at rest (Hall 1987). */
  public static final Touch STRUCK = new Touch(3, 5, 1.4);

  /** Lips, reeds and bows: soft notes have fewer harmonics, more air beside the tone, and speak later. */
  public static final Touch BLOWN = new Touch(3, -3, 1.5);

  /** How often the dynamic has been halved. */
  static double halvings(double dynamic) {
    return -StrictMath.log(dynamic) / StrictMath.log(2);
  }

  /** The factor on the level of a partial at a multiple of the fundamental. */
  double colour(double ratio, double dynamic) {
    return ratio <= 1 || darker == 0 ? 1 : StrictMath.pow(ratio, -darker / 6.02 * halvings(dynamic));
  }

  /** A spectrum as a note of this dynamic has it. */
  Spectrum softened(Spectrum loud, double dynamic) {
    return key -> loud.at(key).stream()
        .map(mode -> new Mode(mode.ratio(), mode.level() * colour(mode.ratio(), dynamic), mode.seconds()))
        .toList();
  }

  /** The factor on the level of the noise. */
  double noise(double dynamic) {
    return Resonance.gain(-quieter * halvings(dynamic));
  }

  /** The factor on the time in which the tone comes up. */
  double rise(double dynamic) {
    return StrictMath.pow(slower, halvings(dynamic));
  }

  /** The factor on an index of modulation, or on what drives an amplifier, that is {@code darker} an octave. */
  double drive(double dynamic) {
    return Resonance.gain(-darker * halvings(dynamic));
  }
}
