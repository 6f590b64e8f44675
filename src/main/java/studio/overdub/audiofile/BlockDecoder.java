package studio.overdub.audiofile;

import java.io.IOException;

/** Decodes a compressed stream a block at a time. */
interface BlockDecoder {
  /**
   * Decodes the next block.
   *
   * @param out refilled with it; a block may be empty
   * @return false at the end of the stream, with nothing decoded
   */
  boolean next(FrameBuffer out) throws IOException;
}
