package studio.overdub.device;

/**
 * What a processor must know before it plays, to take all its memory at once.
 *
 * @param sampleRate frames a second
 * @param maxFrames the longest block that will ever be asked for
 * @param seed where random numbers start, so that the same song sounds the same
 * @param interpolation how samples are read between their frames
 * @param live whether it will play on an audio thread, which must never wait; else it may take the time that it needs
 */
public record Preparation(int sampleRate, int maxFrames, long seed, Interpolation interpolation, boolean live) {
  /** Ways to read a sample between its frames, cheapest first. */
  public enum Interpolation {
    LINEAR,
    CUBIC,
    SINC
  }

  /** For rendering, where nobody waits. */
  public Preparation(int sampleRate, int maxFrames, long seed, Interpolation interpolation) {
    this(sampleRate, maxFrames, seed, interpolation, false);
  }

  /** The same with another seed. */
  public Preparation withSeed(long newSeed) {
    return new Preparation(sampleRate, maxFrames, newSeed, interpolation, live);
  }

  /** The same for an audio thread. */
  public Preparation forLive() {
    return new Preparation(sampleRate, maxFrames, seed, interpolation, true);
  }

  /** The usual: seed 1, cubic interpolation. */
  public static Preparation of(int sampleRate, int maxFrames) {
    return new Preparation(sampleRate, maxFrames, 1, Interpolation.CUBIC);
  }
}
