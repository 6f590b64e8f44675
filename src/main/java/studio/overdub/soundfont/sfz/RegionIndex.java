package studio.overdub.soundfont.sfz;

import java.util.Arrays;
import java.util.List;

/**
 * The regions of each key, without walking through all: a tree over the keys in which a region stands at the few nodes
 * that make up its range. Immutable; any thread.
 */
public final class RegionIndex {
  private static final int KEYS = 128;
  private static final int[] NONE = {};

  /** Node 1 is all keys, the children of n are 2n and 2n + 1, a single key k is 128 + k. */
  private final int[][] nodes = new int[2 * KEYS][];

  RegionIndex(List<SfzRegion> regions) {
    int[] counts = new int[2 * KEYS];
    for (SfzRegion region : regions) {
      visit(region, (node) -> counts[node]++);
    }
    for (int i = 0; i < nodes.length; i++) {
      nodes[i] = counts[i] == 0 ? NONE : new int[counts[i]];
    }
    Arrays.fill(counts, 0);
    for (int i = 0; i < regions.size(); i++) {
      int place = i;
      visit(regions.get(i), (node) -> nodes[node][counts[node]++] = place);
    }
  }

  private interface Visit {
    void at(int node);
  }

  private static void visit(SfzRegion region, Visit visit) {
    if (!region.hasKeys()) {
      return;
    }
    int lo = region.loKey() + KEYS;
    int hi = region.hiKey() + KEYS + 1;
    for (; lo < hi; lo >>= 1, hi >>= 1) {
      if ((lo & 1) == 1) {
        visit.at(lo++);
      }
      if ((hi & 1) == 1) {
        visit.at(--hi);
      }
    }
  }

  /** How many lists of regions a key has. */
  public int levels() {
    return 8;
  }

  /** One of the lists of a key: places of regions, rising. Not to be changed. */
  public int[] regions(int key, int level) {
    return nodes[key + KEYS >> level];
  }
}
