package studio.overdub.instruments.sampling;

import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;

/**
 * Halves the rate of a run of frames: an even frame becomes the mean of itself and of what the odd ones say about its
 * place, which is a half-band filter. One thread at a time; allocates nothing once made.
 */
final class Halver {
  private static final boolean LOW_FIRST = ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN;

  /** Two frames each, since HotSpot makes vectors of loops that take longs apart, and none of every second frame. */
  private final long[] couples;

  private final MemorySegment couplesBytes;
  private final int[] evens;
  private final int[] odds;
  private final float[] between;

  /** For so many frames at most. */
  Halver(int mostFrames) {
    couples = new long[mostFrames / 2];
    couplesBytes = MemorySegment.ofArray(couples);
    evens = new int[mostFrames / 2];
    odds = new int[mostFrames / 2];
    between = new float[mostFrames / 2];
  }

  /** How many frames must be given for {@code count} halved ones, and how many of them before the first's own. */
  static int needed(int count, int pairs) {
    return 2 * (count + 2 * pairs - 1);
  }

  /**
   * Halves in place: frame {@code i} is made of those around frame {@code 2 (i + pairs)}.
   *
   * @param bytes the memory of {@code frames}
   * @param count how many there will be
   * @param filter keeps its level: {@link SincFilter#FULL}
   */
  void halve(int[] frames, MemorySegment bytes, int count, SincFilter filter) {
    int pairs = filter.pairs();
    int all = count + 2 * pairs - 1;
    MemorySegment.copy(bytes, 0, couplesBytes, 0, 8L * all);
    if (LOW_FIRST) {
      lower(couples, pairs, evens, count);
      upper(couples, 0, odds, all);
    } else {
      upper(couples, pairs, evens, count);
      lower(couples, 0, odds, all);
    }
    filter.halfway(odds, pairs - 1, between, 0, count);
    mean(evens, between, frames, count);
  }

  private static void lower(long[] couples, int at, int[] out, int count) {
    for (int i = 0; i < count; i++) {
      out[i] = (int) couples[i + at];
    }
  }

  private static void upper(long[] couples, int at, int[] out, int count) {
    for (int i = 0; i < count; i++) {
      out[i] = (int) (couples[i + at] >>> 32);
    }
  }

  private static void mean(int[] a, float[] b, int[] out, int count) {
    for (int i = 0; i < count; i++) {
      out[i] = a[i] + (int) b[i] >> 1;
    }
  }
}
