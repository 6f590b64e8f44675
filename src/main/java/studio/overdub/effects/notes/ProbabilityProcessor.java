package studio.overdub.effects.notes;

import static studio.overdub.effects.notes.ProbabilityType.*;

import java.util.Arrays;
import studio.overdub.device.Preparation;

/** Plays some notes and not others. A row of turns comes first; what has its turn is left to chance. */
final class ProbabilityProcessor extends NoteProcessor {
  private static final long SEEDS_APART = 1L << 40;

  private final int[] turns = new int[NoteMessage.KEYS + 1];
  private final Chance draws;
  private long drawCount;
  private long drawnAt = NEVER;
  private double draw;

  ProbabilityProcessor(double[] values, Preparation preparation) {
    super(PARAMS, values, preparation, 1);
    draws = new Chance(preparation.seed());
  }

  @Override
  void noteOn(int index, long message) {
    if (hasTurn(NoteMessage.slot(message)) && drawn()) {
      sound(index, message, 0);
    }
  }

  private boolean hasTurn(int slot) {
    int counted = get(COUNTS) == 0 ? slot : NoteMessage.KEYS;
    int turn = turns[counted];
    int length = (int) get(TURNS);
    turns[counted] = (turn + 1) % length;
    return on(TURN + turn % length);
  }

  /** Draws once for all notes of one frame, where chords stay together. */
  private boolean drawn() {
    if (!on(TOGETHER) || drawnAt != now()) {
      drawnAt = now();
      draw = draws.at(++drawCount + SEEDS_APART * (long) get(SEED));
    }
    return draw < get(CHANCE);
  }

  @Override
  void started() {
    fresh();
  }

  @Override
  void fresh() {
    Arrays.fill(turns, 0);
    drawCount = 0;
    drawnAt = NEVER;
  }
}
