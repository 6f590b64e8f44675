package studio.overdub.bank.synth;

/**
 * How one part of a tone comes and goes, on top of the envelope that the player gives the whole note.
 *
 * @param delay seconds of silence before it begins
 * @param rise seconds in which it comes up, along half a cosine
 * @param decay seconds in which what lies above the floor falls to 1/e; infinite to stay
 * @param floor where it stays, as a part of its peak
 */
public record Contour(double delay, double rise, double decay, double floor) {
  /** There from the first frame to the last. */
  public static final Contour STEADY = new Contour(0, 0, Double.POSITIVE_INFINITY, 1);

  /** Comes up in {@code rise} seconds and stays. */
  public static Contour rising(double rise) {
    return new Contour(0, rise, Double.POSITIVE_INFINITY, 1);
  }

  /** There at once, falling by 60 dB in {@code seconds}. */
  public static Contour ringing(double seconds) {
    return new Contour(0, 0, seconds / 6.908, 0);
  }

  /** There at once, falling with {@code decay} seconds to {@code floor}. */
  public static Contour settling(double decay, double floor) {
    return new Contour(0, 0, decay, floor);
  }

  /** The level at an age in seconds. */
  public double at(double age) {
    double t = age - delay;
    if (t < 0) {
      return 0;
    }
    double level = decay == Double.POSITIVE_INFINITY ? 1 : floor + (1 - floor) * StrictMath.exp(-t / decay);
    return t < rise ? level * (0.5 - 0.5 * StrictMath.cos(StrictMath.PI * t / rise)) : level;
  }
}
