package studio.overdub.device;

/**
 * What a processor must know before it plays, to take all its memory at once.
 *
 * @param sampleRate frames a second
 * @param maxFrames the longest block that will ever be asked for
 * @param seed where random numbers start, so that the same song sounds the same
 * @param interpolation how samples are read between their frames
 * @param sources where the sounds are that its settings name
 * @param live whether it will play on an audio thread, which must never wait; else it may take the time that it needs
 */
public record Preparation(
    int sampleRate, int maxFrames, long seed, Interpolation interpolation, AudioSources sources, boolean live) {
  /** Ways to read a sample between its frames, cheapest first. */
  public enum Interpolation {
    LINEAR,
    CUBIC,
    SINC
  }

  /** For rendering, where nobody waits, of devices that name no sounds. */
  public Preparation(int sampleRate, int maxFrames, long seed, Interpolation interpolation) {
    this(sampleRate, maxFrames, seed, interpolation, AudioSources.NONE, false);
  }

  /** The usual: seed 1, cubic interpolation. */
  public static Preparation of(int sampleRate, int maxFrames) {
    return new Preparation(sampleRate, maxFrames, 1, Interpolation.CUBIC);
  }

  /** For a device that starts its random numbers elsewhere. */
  public Preparation withSeed(long seed) {
    return new Preparation(sampleRate, maxFrames, seed, interpolation, sources, live);
  }

  /** With sounds from elsewhere. */
  public Preparation withSources(AudioSources sources) {
    return new Preparation(sampleRate, maxFrames, seed, interpolation, sources, live);
  }

  /** The same for an audio thread. */
  public Preparation forLive() {
    return new Preparation(sampleRate, maxFrames, seed, interpolation, sources, true);
  }
}
