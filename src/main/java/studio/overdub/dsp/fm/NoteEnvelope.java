package studio.overdub.dsp.fm;

/** An envelope of four segments, three while the key is down and the last once it is up. One thread at a time. */
public interface NoteEnvelope {
  /** The key goes up. */
  void release();

  /** Moves on by some seconds. */
  void advance(double seconds);

  /** Which of the segments, 0 to 3, runs or rests; 4 once the last is done. */
  int segment();

  /** Seconds until the segment that runs is done; infinite where nothing moves. For pictures. */
  double untilNext();

  /** The level, in the envelope's own unit. */
  double level();
}
