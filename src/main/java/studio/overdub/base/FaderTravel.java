package studio.overdub.base;

/**
 * The travel of channel faders: 6 dB above 0 at the top, 6 dB each further step down to -12, then wider, and closed at
 * the foot. The fader on the screen and one of a MIDI controller follow it alike.
 */
public final class FaderTravel {
  /** The level at the top, in dB. */
  public static final double MOST_DB = 6;

  private static final double[] DB = {Decibels.SILENCE, -72, -48, -24, -12, -6, 0, MOST_DB};
  private static final double[] TRAVEL = {0, .03, .12, .29, .47, .65, .82, 1};
  private static final double CLOSED_DB = -96;

  private FaderTravel() {}

  /** The place, 0 to 1, of a level in dB. */
  public static double ofDb(double db) {
    return between(DB, TRAVEL, db);
  }

  /** The level at a place, in dB, to a hundredth; {@link Decibels#SILENCE} where it is closed. */
  public static double toDb(double travel) {
    double db = between(TRAVEL, DB, travel);
    return db < CLOSED_DB ? Decibels.SILENCE : Math.rint(db * 100) / 100;
  }

  private static double between(double[] from, double[] to, double x) {
    for (int i = 1; i < from.length; i++) {
      if (x <= from[i]) {
        double share = (Math.max(x, from[i - 1]) - from[i - 1]) / (from[i] - from[i - 1]);
        return to[i - 1] + share * (to[i] - to[i - 1]);
      }
    }
    return to[to.length - 1];
  }
}
