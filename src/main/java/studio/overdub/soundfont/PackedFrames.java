package studio.overdub.soundfont;

import java.lang.foreign.MemorySegment;

/** Frames that lie in a file in another form than the one that voices read. */
interface PackedFrames {
  /**
   * The frames as 16-bit integers in the machine's memory, off the heap; empty where there is nothing to be had. Takes
   * as long as decoding takes; what is amiss is told to the font's notices.
   */
  MemorySegment unpack();
}
