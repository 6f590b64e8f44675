package studio.overdub.base;

/** Levels in decibels and the linear gains they stand for. Strict arithmetic: the same figures on any machine. */
public final class Decibels {
  /** At and below this level a fader is closed. */
  public static final double SILENCE = -120;

  private Decibels() {}

  /** The amplitude factor of {@code db}; exactly 0 at or below {@link #SILENCE}. */
  public static double toGain(double db) {
    return db <= SILENCE ? 0 : db == 0 ? 1 : StrictMath.pow(10, db / 20);
  }

  /** The level of an amplitude factor in dB, {@link #SILENCE} at the least. */
  public static double fromGain(double gain) {
    return gain <= 0 ? SILENCE : Math.max(SILENCE, 20 * StrictMath.log10(gain));
  }
}
