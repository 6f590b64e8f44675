package studio.overdub.audiofile;

import java.io.Closeable;
import java.io.IOException;

/**
 * A sound file being written. It grows beside its place under a temporary name and takes its place when it is closed,
 * so that nothing half-written is ever found there. One thread at a time.
 */
public interface AudioWriter extends Closeable {
  /** What it is being written as. */
  AudioFormat format();

  /**
   * Appends frames.
   *
   * @param in an array for each channel
   * @param frames how many of each, from its first
   * @throws IOException if they cannot be written, saying why; the file is then given up and nothing is left behind
   */
  void write(float[][] in, int frames) throws IOException;

  /** How many samples so far lay beyond full scale and were held to it; of floats, none. */
  long clipped();

  /**
   * Finishes the file and puts it in its place; after {@link #abort} or a failure, does nothing.
   *
   * @throws IOException if it cannot be finished; nothing is then left behind, and what had the name before still has
   *     it
   */
  @Override
  void close() throws IOException;

  /** Gives the file up and deletes what was written. Does nothing once it is closed. */
  void abort();
}
