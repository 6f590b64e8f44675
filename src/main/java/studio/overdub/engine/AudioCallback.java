package studio.overdub.engine;

/** What an audio driver calls for every buffer. */
public interface AudioCallback {
  /**
   * Hears one buffer and plays the next. Audio thread: never waits and allocates nothing.
   *
   * @param in a channel each, with {@code frames} samples; no channels where nothing is recorded
   * @param out a channel each; overwritten
   * @param frames how many samples of each channel count
   */
  void process(float[][] in, float[][] out, int frames);
}
