package studio.overdub.bank.synth;

/**
 * How a sustained tone begins: lips, reeds, jets of air and bows excite the low harmonics first.
 *
 * @param rise seconds in which the fundamental of middle C comes up
 * @param lag seconds by which each octave of harmonics comes up later
 * @param keyed the factor on both for each octave upwards
 * @param swell where the tone stays, as a part of where it comes up to: below 1 it begins with an accent, above 1 it
 *     grows
 * @param settling seconds in which it gets there, to 1/e
 */
public record Onset(double rise, double lag, double keyed, double swell, double settling) {
  /** One that comes up and stays. */
  public static Onset of(double rise, double lag, double keyed) {
    return new Onset(rise, lag, keyed, 1, 1);
  }

  /** The same, but it settles at {@code swell} times where it came up to. */
  public Onset to(double swell, double settling) {
    return new Onset(rise, lag, keyed, swell, settling);
  }

  /** The contour of a partial of {@code ratio} at a key, all times multiplied by {@code slower}. */
  Contour contour(int key, double ratio, double slower, double delay) {
    double late = time(key) * slower * (rise + lag * StrictMath.log(Math.max(1, ratio)) / StrictMath.log(2));
    return new Contour(delay, late, swell == 1 ? Double.POSITIVE_INFINITY : settling, swell);
  }

  /** Seconds in which the fundamental comes up at a key. */
  double rise(int key, double slower) {
    return rise * time(key) * slower;
  }

  private double time(int key) {
    return StrictMath.pow(keyed, (key - 60) / 12.0);
  }
}
