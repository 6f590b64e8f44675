package studio.overdub.audiofile;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;
import studio.overdub.base.Notice;

/** A sound file read from its start to its end, a stretch at a time. One thread at a time. */
public interface AudioReader extends Closeable {
  /** What the file holds. */
  AudioFormat format();

  /** How many frames it holds, where that is known before all are read. */
  OptionalLong frames();

  /** What it says of itself. */
  Tags tags();

  /** What was found amiss so far and read past; complete once {@link #read} has returned 0. */
  List<Notice> notices();

  /**
   * Reads the next frames.
   *
   * @param out an array for each channel; its first frames are overwritten
   * @param frames how many at most, 1 or more
   * @return how many were read; 0 only at the end
   * @throws IOException if the file cannot be read on; what can be read of a damaged one is given instead
   */
  int read(float[][] out, int frames) throws IOException;
}
