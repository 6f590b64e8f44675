package studio.overdub.format.midi;

import java.util.Arrays;
import studio.overdub.base.ClipTick;
import studio.overdub.song.Note;
import studio.overdub.song.Notes;

/** The notes of a part while it is read, as columns in order of start. A note-off ends the oldest note of its key. */
final class NoteColumns {
  private static final int NONE = -1;

  private final long[] starts;
  private final long[] ends;
  private final int[] sounds;
  private final int[] nextOfKey;
  private final int[] oldest = new int[128];
  private final int[] newest = new int[128];
  private int size;

  /** Columns with room for {@code most} notes. */
  NoteColumns(int most) {
    starts = new long[most];
    ends = new long[most];
    sounds = new int[most];
    nextOfKey = new int[most];
    Arrays.fill(oldest, NONE);
  }

  int size() {
    return size;
  }

  long start(int note) {
    return starts[note];
  }

  long end(int note) {
    return ends[note];
  }

  void begin(long tick, int key, int velocity) {
    starts[size] = tick;
    sounds[size] = key << 16 | velocity << 8 | Note.DEFAULT_RELEASE;
    nextOfKey[size] = NONE;
    if (oldest[key] == NONE) {
      oldest[key] = size;
    } else {
      nextOfKey[newest[key]] = size;
    }
    newest[key] = size++;
  }

  /** Ends the oldest sounding note of a key; false where none sounds. */
  boolean end(long tick, int key, int release) {
    int note = oldest[key];
    if (note == NONE) {
      return false;
    }
    oldest[key] = nextOfKey[note];
    ends[note] = tick;
    sounds[note] = sounds[note] & ~0xff | release;
    return true;
  }

  /** Ends all that still sounds; returns how many notes that were. */
  int endAll(long tick) {
    int hanging = 0;
    for (int key = 0; key < 128; key++) {
      while (end(tick, key, Note.DEFAULT_RELEASE)) {
        hanging++;
      }
    }
    return hanging;
  }

  /** The notes from index {@code from} to before {@code to}, for a clip that starts at {@code origin}. */
  Notes slice(int from, int to, long origin) {
    Note[] slice = new Note[to - from];
    for (int i = from; i < to; i++) {
      int sound = sounds[i];
      ClipTick start = new ClipTick(starts[i] - origin);
      slice[i - from] =
          new Note(
              i - from + 1, start, ends[i] - starts[i], (byte) (sound >> 16), (byte) (sound >> 8), (byte) sound);
    }
    return Notes.of(slice);
  }
}
