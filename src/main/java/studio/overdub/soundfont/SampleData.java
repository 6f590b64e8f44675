package studio.overdub.soundfont;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/**
 * The frames of one sample, 16 or 24 bits wide: left where they are mapped, or unpacked off the heap when they are
 * loaded first. Any thread.
 */
public final class SampleData {
  /** The data of a sample without sound. */
  public static final SampleData NONE = new SampleData(MemorySegment.NULL, null);

  private static final ValueLayout.OfShort S16 =
      ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  /** Frames: two thirds of a second at usual rates. */
  private static final long HEAD = 1 << 15;

  private static final float SCALE_16 = 1f / (1 << 15);
  private static final float SCALE_24 = 1f / (1 << 23);

  private final PackedFrames packed;
  private final MemorySegment lower;
  private volatile MemorySegment upper;
  private volatile boolean loaded;
  private volatile boolean wanted;

  /**
   * Data over mapped memory.
   *
   * @param upper 16 bits a frame
   * @param lower 8 bits a frame below those, or null
   */
  SampleData(MemorySegment upper, MemorySegment lower) {
    this.packed = null;
    this.upper = upper;
    this.lower = lower;
    this.loaded = true;
  }

  /** Data that is to be unpacked. */
  SampleData(PackedFrames packed) {
    this.packed = packed;
    this.upper = MemorySegment.NULL;
    this.lower = null;
  }

  /** How many frames there are; 0 where they are still packed. */
  public long frames() {
    return upper.byteSize() / 2;
  }

  /** Whether it has 24 bits a frame. */
  public boolean is24Bit() {
    return lower != null;
  }

  /** Whether there is nothing left to unpack. */
  public boolean isLoaded() {
    return loaded;
  }

  /** Asks for these frames to be unpacked before the others of their preset. Audio thread. */
  public void want() {
    wanted = true;
  }

  /** Whether somebody waits for them. */
  boolean isWanted() {
    return wanted;
  }

  /**
   * Reads frames as floats of -1 to 1. Audio thread: allocates nothing.
   *
   * @param frame the first frame; all that is asked for must lie in the data
   * @param into where they go, from index {@code at}
   * @param scratch as long as {@code into}, its content lost
   */
  public void read(long frame, int count, float[] into, int at, short[] scratch) {
    MemorySegment.copy(upper, S16, frame * 2, scratch, at, count);
    if (lower == null) {
      widen(scratch, into, at, at + count);
    } else {
      for (int i = at; i < at + count; i++) {
        into[i] = (scratch[i] << 8 | lower.get(ValueLayout.JAVA_BYTE, frame + i - at) & 0xff) * SCALE_24;
      }
    }
  }

  /** Vectorised by HotSpot, since both arrays have one index. */
  private static void widen(short[] from, float[] into, int start, int end) {
    for (int i = start; i < end; i++) {
      into[i] = from[i] * SCALE_16;
    }
  }

  /** The frames from {@code start} to {@code end} of mapped data as data of their own. */
  SampleData slice(long start, long end) {
    return new SampleData(
        upper.asSlice(start * 2, (end - start) * 2), lower == null ? null : lower.asSlice(start, end - start));
  }

  /** Brings the first frames into memory, as many as sound while the others are fetched. Not the audio thread. */
  public void loadHead() {
    if (packed == null && upper.isMapped()) {
      long frames = Math.min(HEAD, frames());
      upper.asSlice(0, 2 * frames).load();
      if (lower != null) {
        lower.asSlice(0, frames).load();
      }
    } else {
      load();
    }
  }

  /** Brings the frames into memory, so that playing them waits for no disk; unpacks them once. Not the audio thread. */
  public synchronized void load() {
    if (packed == null && upper.isMapped()) {
      upper.load();
      if (lower != null) {
        lower.load();
      }
    } else if (packed != null && !loaded) {
      upper = packed.unpack();
      loaded = true;
    }
  }
}
