package studio.overdub.device;

/**
 * What a processor must know before it plays, to take all its memory at once.
 *
 * @param sampleRate frames a second
 * @param maxFrames the longest block that will ever be asked for
 * @param seed where random numbers start, so that the same song sounds the same
 * @param interpolation how samples are read between their frames
 */
public record Preparation(int sampleRate, int maxFrames, long seed, Interpolation interpolation) {
  /** Ways to read a sample between its frames, cheapest first. */
  public enum Interpolation {
    LINEAR,
    CUBIC,
    SINC
  }

  /** The usual: seed 1, cubic interpolation. */
  public static Preparation of(int sampleRate, int maxFrames) {
    return new Preparation(sampleRate, maxFrames, 1, Interpolation.CUBIC);
  }
}
