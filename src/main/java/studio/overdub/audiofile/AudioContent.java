package studio.overdub.audiofile;

import java.io.Closeable;
import java.io.IOException;

/** The frames of a sound file by position, for playing and drawing. One thread at a time; not the audio thread. */
public interface AudioContent extends Closeable {
  /** What the file holds. */
  AudioFormat format();

  /** How many frames it holds. */
  long frames();

  /**
   * Reads frames from a position on.
   *
   * @param position the first frame wanted, 0 or more
   * @param out an array for each channel, written from {@code at} on
   * @param frames how many at most
   * @return how many were read; fewer only where the sound ends, 0 beyond its end
   */
  int read(long position, float[][] out, int at, int frames) throws IOException;
}
