package studio.overdub.bank.synth;

/**
 * A region of frequencies that a body, a tube or a mouth favours.
 *
 * @param hertz its middle
 * @param decibels by how much it lifts the middle
 * @param width hertz from the middle to where half the lift is left
 */
public record Resonance(double hertz, double decibels, double width) {
  /** The factor by which this and the others of {@code all} scale a sine of this frequency. */
  public static double at(double frequency, Resonance... all) {
    double sum = 0;
    for (Resonance one : all) {
      double x = (frequency - one.hertz) / one.width;
      sum += one.decibels / (1 + x * x);
    }
    return gain(sum);
  }

  /** The factor of a level in decibels. */
  public static double gain(double decibels) {
    return StrictMath.pow(10, decibels / 20);
  }
}
