package studio.overdub.engine;

import java.io.IOException;

/** Takes what is rendered, block after block. */
public interface FrameSink {
  /**
   * Takes the next frames.
   *
   * @param channels left and right; only the first {@code frames} samples count, and only during the call
   */
  void write(float[][] channels, int frames) throws IOException;
}
