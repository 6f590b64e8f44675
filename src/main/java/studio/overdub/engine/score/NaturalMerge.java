package studio.overdub.engine.score;

import java.util.Arrays;

/**
 * A stable merge sort of indices by a long key that takes the runs it finds: what is in order already costs one pass,
 * clips one behind the other little more.
 */
final class NaturalMerge {
  private NaturalMerge() {}

  /** The order that sorts the first {@code size} keys; null where they are in order as they stand. */
  static int[] order(long[] keys, int size) {
    int[] ends = runs(keys, size);
    int runs = ends.length;
    if (runs <= 1) {
      return null;
    }
    int[] from = new int[size];
    Arrays.setAll(from, i -> i);
    int[] to = new int[size];
    while (runs > 1) {
      int merged = 0;
      int start = 0;
      for (int r = 0; r < runs; r += 2) {
        int middle = ends[r];
        int end = r + 1 < runs ? ends[r + 1] : middle;
        merge(keys, from, to, start, middle, end);
        ends[merged++] = end;
        start = end;
      }
      runs = merged;
      int[] swap = from;
      from = to;
      to = swap;
    }
    return from;
  }

  private static int[] runs(long[] keys, int size) {
    int[] ends = new int[16];
    int count = 0;
    for (int i = 1; i <= size; i++) {
      if (i == size || keys[i] < keys[i - 1]) {
        if (count == ends.length) {
          ends = Arrays.copyOf(ends, 2 * count);
        }
        ends[count++] = i;
      }
    }
    return Arrays.copyOf(ends, count);
  }

  private static void merge(long[] keys, int[] from, int[] to, int start, int middle, int end) {
    int a = start;
    int b = middle;
    for (int i = start; i < end; i++) {
      if (a < middle && (b >= end || keys[from[a]] <= keys[from[b]])) {
        to[i] = from[a++];
      } else {
        to[i] = from[b++];
      }
    }
  }
}
