package studio.overdub.instruments.drums.circuit;

import studio.overdub.dsp.Elementary;
import studio.overdub.dsp.Noise;

/** One stroke, as a voice is told of it; the same object is used again for the next. Allocates nothing. */
public final class Stroke {
  private static final double DRIFT_CENTS = 25;
  private static final double DRIFT_LENGTH = .12;
  private static final double DRIFT_DECIBELS = 1.5;

  double gain;
  double bright;
  double pitch;
  double length;
  long seed;
  double drift;

  /**
   * Describes a stroke.
   *
   * @param loudness linear gain
   * @param decibels added to the loudness
   * @param semitones how far all pitches are tuned
   * @param length factor of all decay times
   * @param drift how far chance moves level, pitch, length and phases, 0 to 1
   * @param dice where chance comes from: three numbers are taken
   */
  public void describe(
      double loudness, double decibels, double semitones, double length, double drift, Noise dice) {
    gain = loudness * Elementary.decibelsToGain(decibels + DRIFT_DECIBELS * drift * dice.next());
    double cents = DRIFT_CENTS * drift * dice.next();
    pitch = Elementary.exp2((semitones + cents / 100) / 12);
    this.length = length * (1 + DRIFT_LENGTH * drift * dice.next());
    this.drift = drift;
  }

  /** How bright it is: 1 at full velocity, less for softer ones. */
  public void bright(double brightness) {
    bright = brightness;
  }

  /** Where its noise begins. */
  public void seed(long start) {
    seed = start;
  }

  /** Its linear gain, which the circuit leaves to who plays it. */
  public double gain() {
    return gain;
  }
}
