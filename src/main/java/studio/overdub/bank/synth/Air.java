package studio.overdub.bank.synth;

/**
 * Noise of a jet, a reed, lips or a bow, in a band that may follow the pitch.
 *
 * @param decibels its RMS at middle C, beside the tone's, while the tone sustains
 * @param keyed decibels by which that changes for each octave upwards
 * @param onset decibels by which it is louder at the beginning
 * @param seconds in which that excess falls to 1/e
 * @param hertz the middle of its band at middle C
 * @param follows how far the band follows the pitch: 0 not at all, 1 with it
 * @param q how narrow the band is
 */
public record Air(
    double decibels, double keyed, double onset, double seconds, double hertz, double follows, double q) {
  private static final double HIGHEST = 9000;

  /** Noise of a band that stays where it is, equally loud at all keys. */
  public static Air of(double decibels, double onset, double seconds, double hertz, double q) {
    return new Air(decibels, 0, onset, seconds, hertz, 0, q);
  }

  /** The noise at a key. */
  Breath at(int key) {
    double octaves = (key - 60) / 12.0;
    double middle = Math.min(HIGHEST, hertz * StrictMath.pow(2, follows * octaves));
    return new Breath(decibels + keyed * octaves, onset, seconds, middle, q);
  }
}
