package studio.overdub.instruments.synth;

import java.util.Arrays;

/**
 * What the modulation matrix does, worked out once for all voices whenever a slot is led elsewhere: which slots are in
 * use, in which order they are reckoned, and which parameters they move. Slots that move the amount of others come
 * first.
 */
final class Matrix {
  private final int[] sources = new int[MatrixParams.SLOTS];
  private final int[] vias = new int[MatrixParams.SLOTS];
  private final int[] amounts = new int[MatrixParams.SLOTS];
  private final int[] targets = new int[MatrixParams.SLOTS];
  private final int[] places = new int[MatrixParams.SLOTS];
  private final int[] moved = new int[MatrixParams.SLOTS];
  private final boolean[] used = new boolean[Source.ALL.length];
  private final boolean[] moves = new boolean[SynthParams.ALL.size()];
  private int slots;
  private int movedCount;

  /** Reads all slots. */
  void compile(double[] values) {
    slots = 0;
    movedCount = 0;
    Arrays.fill(used, false);
    Arrays.fill(moves, false);
    addSlots(values, true);
    addSlots(values, false);
  }

  private void addSlots(double[] values, boolean amountsOnly) {
    int firstAmount = SynthParams.slot(0);
    for (int n = 0; n < MatrixParams.SLOTS; n++) {
      int slot = SynthParams.slot(n);
      int source = (int) values[slot + MatrixParams.SOURCE];
      int target = SynthParams.target((int) values[slot + MatrixParams.TARGET]);
      if (source != 0 && target >= 0 && target >= firstAmount == amountsOnly) {
        add(source, (int) values[slot + MatrixParams.VIA], slot + MatrixParams.AMOUNT, target);
      }
    }
  }

  private void add(int source, int via, int amount, int target) {
    int place = 0;
    while (place < movedCount && moved[place] != target) {
      place++;
    }
    if (place == movedCount) {
      moved[movedCount++] = target;
    }
    sources[slots] = source;
    vias[slots] = via;
    amounts[slots] = amount;
    targets[slots] = target;
    places[slots] = place;
    moves[target] = true;
    used[source] = true;
    used[via] = true;
    slots++;
  }

  /** Whether a source moves anything. */
  boolean uses(int source) {
    return used[source];
  }

  /** Whether a parameter is moved. */
  boolean moves(int index) {
    return moves[index];
  }

  /** How many parameters are moved. */
  int moved() {
    return movedCount;
  }

  /** The index of a parameter that is moved. */
  int moved(int place) {
    return moved[place];
  }

  /**
   * Moves parameters by sources.
   *
   * @param base where they were set
   * @param values where they stand: those that are moved are written
   * @param offsets room for as many numbers as are moved
   */
  void apply(double[] sourceValues, double[] base, double[] values, double[] offsets) {
    Arrays.fill(offsets, 0, movedCount, 0);
    for (int i = 0; i < slots; i++) {
      double share = values[amounts[i]] * sourceValues[sources[i]];
      if (vias[i] != 0) {
        share *= sourceValues[vias[i]];
      }
      int target = targets[i];
      offsets[places[i]] += share;
      values[target] = Travel.moved(target, base[target], offsets[places[i]]);
    }
  }
}
