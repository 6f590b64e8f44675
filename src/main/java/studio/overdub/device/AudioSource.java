package studio.overdub.device;

/** A recorded sound, ready to be read by the audio thread: in memory or mapped. */
public interface AudioSource {
  /** Frames a second. */
  int sampleRate();

  /** 1 or 2. */
  int channels();

  /** How many frames there are. */
  long frames();

  /**
   * Reads {@code count} samples of one channel from {@code frame} on; zeros outside. Audio thread: does not wait.
   *
   * @param offset where in {@code out} to begin
   */
  void read(int channel, long frame, float[] out, int offset, int count);
}
