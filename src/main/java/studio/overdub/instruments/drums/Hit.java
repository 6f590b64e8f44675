package studio.overdub.instruments.drums;

/** One stroke, as a voice is told of it; the same object is used again for the next. */
final class Hit {
  /** Linear gain, of velocity, accent and drift. */
  double gain;

  /** How bright the stroke is: 1 at full velocity, less for softer ones. */
  double bright;

  /** Factor of all pitches. */
  double pitch;

  /** Factor of all decay times. */
  double length;

  /** Where the stroke's random numbers start. */
  long seed;

  /** How far its random numbers move what would else be the same at each stroke, 0 to 1. */
  double drift;
}
