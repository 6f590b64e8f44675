package studio.overdub.effects.notes;

/** In which order an arpeggio goes through its notes. What comes at a place hangs on the place alone. */
final class ArpeggioOrder {
  static final String[] NAMES = {
    "Up", "Down", "Up and down", "Down and up", "Converge", "Diverge", "As played", "Random", "Shuffled", "Chord"
  };

  static final int DOWN = 1;
  static final int UP_DOWN = 2;
  static final int DOWN_UP = 3;
  static final int CONVERGE = 4;
  static final int DIVERGE = 5;
  static final int AS_PLAYED = 6;
  static final int RANDOM = 7;
  static final int SHUFFLED = 8;
  static final int CHORD = 9;

  private final int[] cards;
  private final Chance chance;

  /**
   * @param most how many notes there are at the most
   */
  ArpeggioOrder(int most, Chance chance) {
    cards = new int[most];
    this.chance = chance;
  }

  /**
   * Which of {@code count} notes comes at a place of the row, any long.
   *
   * @param mode its index in {@link #NAMES}; {@link #CHORD} goes up
   */
  int at(int mode, long place, int count) {
    int up = (int) Math.floorMod(place, (long) count);
    return switch (mode) {
      case DOWN -> count - 1 - up;
      case UP_DOWN -> upDown(place, count);
      case DOWN_UP -> count - 1 - upDown(place, count);
      case CONVERGE -> converge(up, count);
      case DIVERGE -> converge(count - 1 - up, count);
      case RANDOM -> (int) (chance.at(place) * count);
      case SHUFFLED -> shuffled(Math.floorDiv(place, (long) count), up, count);
      default -> up;
    };
  }

  /** The ends are not played twice. */
  private static int upDown(long place, int count) {
    int period = Math.max(1, 2 * count - 2);
    int at = (int) Math.floorMod(place, (long) period);
    return at < count ? at : period - at;
  }

  private static int converge(int at, int count) {
    return at % 2 == 0 ? at / 2 : count - 1 - at / 2;
  }

  /** Every round is shuffled anew (Fisher and Yates). */
  private int shuffled(long round, int at, int count) {
    for (int i = 0; i < count; i++) {
      int other = (int) (chance.at(round * cards.length + i) * (i + 1));
      cards[i] = cards[other];
      cards[other] = i;
    }
    return cards[at];
  }
}
