package studio.overdub.instruments.sfz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import studio.overdub.soundfont.sfz.Opcode;
import studio.overdub.soundfont.sfz.SfzRegion;

/** The last key struck within each range that regions switch by. */
final class KeySwitches {
  private static final int KEYS = Keyboard.KEYS;

  private final int[] initial = new int[KEYS * KEYS];
  private final int[] last = new int[KEYS * KEYS];
  private final int[] ranges;

  KeySwitches(List<SfzRegion> regions) {
    Arrays.fill(initial, -1);
    boolean[] used = new boolean[KEYS * KEYS];
    List<Integer> found = new ArrayList<>();
    for (SfzRegion region : regions) {
      int place = place(region.value(Opcode.SW_LOKEY), region.value(Opcode.SW_HIKEY));
      double first = region.value(Opcode.SW_DEFAULT);
      if (!used[place]) {
        used[place] = true;
        found.add(place);
      }
      if (first >= 0) {
        initial[place] = (int) first;
      }
    }
    ranges = found.stream().mapToInt(Integer::intValue).toArray();
    reset();
  }

  private static int place(double lo, double hi) {
    return (int) lo * KEYS + (int) hi;
  }

  /** As if nothing had been played. Audio thread. */
  void reset() {
    System.arraycopy(initial, 0, last, 0, last.length);
  }

  /** A key was struck. Audio thread. */
  void press(int key) {
    for (int range : ranges) {
      if (key >= range / KEYS && key <= range % KEYS) {
        last[range] = key;
      }
    }
  }

  /** The key struck last between two; -1 for none. Audio thread. */
  int last(double lo, double hi) {
    return last[place(lo, hi)];
  }
}
