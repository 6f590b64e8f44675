package studio.overdub.instruments.synth;

/** One sounding copy of an oscillator in unison. Taken from a {@link Pool}, started, played, and given back. */
interface OscillatorCopy {
  /**
   * Starts anew, whatever it played before.
   *
   * @param values where the parameters stand
   * @param first the place of the oscillator's first parameter
   * @param cycles its pitch in cycles a frame
   * @param phase where in its period, 0 to 1
   */
  void start(double[] values, int first, double cycles, double phase);

  /** Takes over what the parameters say at a point of the control grid, as {@link #start} has them. */
  void control(double[] values, int first, double cycles);

  /**
   * Adds its sound.
   *
   * @param modulator what moves its phase; null for nothing
   * @param depth turns that the phase moves for a value of 1
   */
  void add(float[] out, int frames, float gain, float[] modulator, float depth);
}
