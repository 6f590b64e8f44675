package studio.overdub.engine;

/** Hears what comes in, together with where the song was as it was played: what recording needs. */
public interface InputTap {
  /** Hears nothing. */
  InputTap NONE = (in, offset, frames, songFrame, countIn) -> {};

  /**
   * A stretch of input during which the song ran without a jump. Audio thread: never waits and allocates nothing.
   *
   * @param in a channel each
   * @param offset where in the channels the stretch begins
   * @param frames how long it is
   * @param songFrame the song's frame that leaves the engine at the stretch's beginning; during the count-in, as far
   *     before the place it starts from as there is still to go. Latencies of the line are not in it.
   * @param countIn whether the count-in is still going on
   */
  void hear(float[][] in, int offset, int frames, long songFrame, boolean countIn);
}
