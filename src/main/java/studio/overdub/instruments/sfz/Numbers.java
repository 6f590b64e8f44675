package studio.overdub.instruments.sfz;

import java.util.Arrays;
import studio.overdub.dsp.Elementary;
import studio.overdub.soundfont.sfz.CcMoves;
import studio.overdub.soundfont.sfz.Controller;
import studio.overdub.soundfont.sfz.Opcode;
import studio.overdub.soundfont.sfz.SfzRegion;

/**
 * A voice's numbers: those of its region, moved by controllers. Some controllers stand still for the length of a note.
 * Audio thread.
 */
final class Numbers {
  private static final double PERCENT = .01;
  private static final double CLOSE = 1e-7;
  private static final int CUTOFF = Opcode.CUTOFF.slot();
  private static final int AMPLITUDE = Opcode.AMPLITUDE.slot();

  private final Shared shared;
  private final double[] base;
  private final double[] now;
  private final double[] amounts;
  private final double[] noteControllers = new double[Controller.COUNT - Controller.NOTE_VELOCITY];
  private final double[] cutoffCents = new double[Opcode.CUTOFF.count()];
  private final VariableSum variables = new VariableSum(this);
  private CcMoves moves;
  private int key;
  private int version;
  private boolean moving;

  Numbers(Shared shared) {
    this.shared = shared;
    base = new double[shared.slots()];
    now = new double[shared.slots()];
    amounts = new double[shared.moves()];
  }

  /** Sets a controller that stands still during the note; before {@link #start}. */
  void note(int controller, double value) {
    noteControllers[controller - Controller.NOTE_VELOCITY] = value;
  }

  /** Takes a region's numbers, controllers where they stand. */
  void start(SfzRegion region, int key) {
    this.key = key;
    moves = region.wiring().moves();
    region.fill(base);
    System.arraycopy(base, 0, now, 0, region.wiring().slots());
    Arrays.fill(cutoffCents, 0);
    version = shared.controllers().version();
    for (int i = 0; i < moves.size(); i++) {
      amounts[i] = goal(i);
      fillMissing(moves.slot(i), amounts[i]);
    }
    variables.start(region.wiring().variables());
    sum();
  }

  /** What controllers move must have a place to be moved from. */
  void fillMissing(int slot, double amount) {
    if (Double.isNaN(base[slot])) {
      if (slot == CUTOFF || slot == CUTOFF + 1) {
        base[slot] = amount < 0 ? 20000 : 20;
      } else if (slot == Opcode.NOISE_LEVEL.slot()) {
        base[slot] = 0;
      }
      now[slot] = base[slot];
    }
  }

  /** Follows the controllers by one tick. */
  void tick() {
    int current = shared.controllers().version();
    if (current == version && !moving) {
      return;
    }
    version = current;
    moving = false;
    for (int i = 0; i < moves.size(); i++) {
      double goal = goal(i);
      float smooth = moves.smooth(i);
      if (smooth > 0 && Math.abs(goal - amounts[i]) > CLOSE * (1 + Math.abs(goal))) {
        amounts[i] += (goal - amounts[i]) * Elementary.approach(smooth * .001 * shared.sampleRate() / Voice.TICK);
        moving = true;
      } else {
        amounts[i] = goal;
      }
    }
    sum();
  }

  private double goal(int i) {
    return moves.amount(i, place(moves.controller(i)));
  }

  /** Where a controller stands for this note. */
  double place(int controller) {
    return controller == Controller.KEY_PRESSURE
        ? key < 0 ? 0 : shared.controllers().keyPressure(key)
        : controller < Controller.NOTE_VELOCITY
            ? shared.controllers().value(controller)
            : noteControllers[controller - Controller.NOTE_VELOCITY];
  }

  private void sum() {
    for (int i = 0; i < moves.size(); i++) {
      now[moves.slot(i)] = base[moves.slot(i)];
    }
    variables.clear(base, now);
    cutoffCents[0] = 0;
    cutoffCents[1] = 0;
    for (int i = 0; i < moves.size(); i++) {
      move(moves.slot(i), amounts[i]);
    }
    variables.add();
  }

  /** Moves one number: cutoffs by cents, amplitude by percent of itself, all others by what they count in. */
  void move(int slot, double amount) {
    if (slot == CUTOFF || slot == CUTOFF + 1) {
      cutoffCents[slot - CUTOFF] += amount;
    } else if (slot == AMPLITUDE) {
      now[slot] *= PERCENT * amount;
    } else {
      now[slot] += amount;
    }
  }

  /** How far controllers move a filter's cutoff. */
  double cutoffCents(int filter) {
    return cutoffCents[filter];
  }

  /** All numbers as they stand now. */
  double[] now() {
    return now;
  }

  double get(Opcode opcode) {
    return now[opcode.slot()];
  }

  double get(Opcode opcode, int number) {
    return now[opcode.slot() + number];
  }

  boolean is(Opcode opcode) {
    return now[opcode.slot()] != 0;
  }

  boolean moves(Opcode opcode) {
    return movesSlot(opcode.slot());
  }

  boolean movesSlot(int slot) {
    return moves.moves(slot) || variables.moves(slot);
  }

  /** Whether the region says itself what a controller does to its level or place. */
  boolean uses(int controller) {
    for (int i = 0; i < moves.size(); i++) {
      if (moves.controller(i) == controller) {
        return true;
      }
    }
    return variables.uses(controller);
  }
}
