package studio.overdub.device;

/**
 * Where the quarter notes of a song fall: what devices ask that keep to its grid. Immutable; any thread, allocates
 * nothing.
 */
public interface Timeline {
  /** The frame of the song at which a note is heard that begins at this place. */
  long frameAt(double quarter);

  /** The place of a frame of the song, in quarter notes. */
  double quarterAt(long frame);
}
