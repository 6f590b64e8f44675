package studio.overdub.ui.view.roll;

import java.util.Arrays;
import studio.overdub.song.Note;
import studio.overdub.song.Notes;

/** Which keys have a row, from the top down: all 128, or only those in use. */
public final class KeyRows {
  /** A row for each of the 128 keys. */
  public static final KeyRows ALL = new KeyRows(allKeys());

  private final int[] keys;
  private final int[] rows = new int[128];

  private KeyRows(int[] descending) {
    keys = descending;
    Arrays.fill(rows, -1);
    for (int row = 0; row < keys.length; row++) {
      rows[keys[row]] = row;
    }
  }

  private static int[] allKeys() {
    int[] all = new int[128];
    for (int row = 0; row < 128; row++) {
      all[row] = 127 - row;
    }
    return all;
  }

  /** Rows for the keys that notes use; {@link #ALL} where there are no notes. */
  public static KeyRows used(Notes notes) {
    boolean[] used = new boolean[128];
    int count = 0;
    for (Note note : notes) {
      count += used[note.key()] ? 0 : 1;
      used[note.key()] = true;
    }
    if (count == 0) {
      return ALL;
    }
    int[] keys = new int[count];
    int row = 0;
    for (int key = 127; key >= 0; key--) {
      if (used[key]) {
        keys[row++] = key;
      }
    }
    return new KeyRows(keys);
  }

  /** How many rows there are; at least 1. */
  public int count() {
    return keys.length;
  }

  /** The key of a row, rows beyond either end counting as the last there is. */
  public int key(int row) {
    return keys[Math.clamp(row, 0, keys.length - 1)];
  }

  /** The row of a key, 0 at the top; -1 where it has none. */
  public int row(int key) {
    return rows[key];
  }
}
