package studio.overdub.instruments.tuning;

import java.util.Arrays;

/**
 * The tunings of a part by the MIDI Tuning Standard: tuning programs in banks, one of them chosen, and an octave of
 * offsets on top. Everything is in cents away from equal temperament. Audio thread; takes its memory when made.
 *
 * <p>A change that is live raises the {@link #epoch} of its keys, by which sounding notes follow it; other changes wait
 * for the next note.
 */
public final class TuningTable {
  /** How many tuning programs are kept; further ones are ignored. */
  private static final int PROGRAMS = 64;

  private static final int KEYS = 128;

  private final int[] names = new int[PROGRAMS];
  private final float[][] programs = new float[PROGRAMS][KEYS];
  private final double[] octave = new double[12];
  private final int[] epochs = new int[KEYS];
  private int count;
  private int chosen;
  private int slot;

  /** Equal temperament. */
  public TuningTable() {
    reset();
  }

  /** Equal temperament everywhere, program 0 of bank 0 chosen. */
  public void reset() {
    count = 0;
    chosen = 0;
    slot = -1;
    Arrays.fill(octave, 0);
    raiseAll();
  }

  /** Whether messages have filled the tuning program that is chosen. */
  public boolean tuned() {
    return slot >= 0;
  }

  /** How far a key is from equal temperament, in cents. */
  public double cents(int key) {
    return octave[key % 12] + (slot < 0 ? 0 : programs[slot][key]);
  }

  /** Grows with every live change that concerns a key. */
  public int epoch(int key) {
    return epochs[key];
  }

  /** Chooses a tuning program of the bank chosen, 0 to 127: registered parameter 3. */
  public void program(int number) {
    choose(chosen & ~127 | number);
  }

  /** Chooses a tuning bank, 0 to 127: registered parameter 4. */
  public void bank(int number) {
    choose(number << 7 | chosen & 127);
  }

  private void choose(int name) {
    chosen = name;
    slot = find(name);
    raiseAll();
  }

  private void raiseAll() {
    for (int i = 0; i < KEYS; i++) {
      epochs[i]++;
    }
  }

  private int find(int name) {
    for (int i = 0; i < count; i++) {
      if (names[i] == name) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Tunes a key of a tuning program.
   *
   * @param cents away from equal temperament
   * @param live whether notes that sound follow
   */
  public void tune(int bank, int program, int key, double cents, boolean live) {
    int name = bank << 7 | program;
    int at = find(name);
    if (at < 0) {
      if (count == PROGRAMS) {
        return;
      }
      at = count++;
      names[at] = name;
      Arrays.fill(programs[at], 0);
      slot = name == chosen ? at : slot;
    }
    programs[at][key] = (float) cents;
    if (live && at == slot) {
      epochs[key]++;
    }
  }

  /** Sets the offset of a pitch class, 0 for C, in cents; on top of the program. */
  public void tuneClass(int pitchClass, double cents, boolean live) {
    octave[pitchClass] = cents;
    for (int key = pitchClass; live && key < KEYS; key += 12) {
      epochs[key]++;
    }
  }
}
