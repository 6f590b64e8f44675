package studio.overdub.instruments.synth;

/**
 * The zones of MIDI Polyphonic Expression (M1-100-UM): channels that belong to single notes, below a master channel that
 * belongs to all of them. The lower zone's master is channel 0, its members follow upwards; the upper zone's is 15, its
 * members follow downwards.
 */
final class Zones {
  static final int NONE = -1;

  private static final int UPPER_MASTER = 15;
  private static final int MOST_MEMBERS = 15;
  private static final int CHANNELS_BETWEEN = 14;

  private int lower;
  private int upper;

  void reset() {
    lower = 0;
    upper = 0;
  }

  /** Gives the zone of a master channel, 0 or 15, so many members; 0 ends it. The other zone makes room. */
  void set(int master, int members) {
    int count = Math.min(MOST_MEMBERS, members);
    if (master == UPPER_MASTER) {
      upper = count;
      lower = Math.min(lower, Math.max(0, CHANNELS_BETWEEN - count));
    } else {
      lower = count;
      upper = Math.min(upper, Math.max(0, CHANNELS_BETWEEN - count));
    }
  }

  /** Whether there is a zone. */
  boolean active() {
    return lower > 0 || upper > 0;
  }

  /** The master of a member channel; {@link #NONE} for others. */
  int masterOf(int channel) {
    if (0 < channel && channel <= lower) {
      return 0;
    }
    return channel < UPPER_MASTER && channel >= UPPER_MASTER - upper ? UPPER_MASTER : NONE;
  }

  /** Whether a channel can be a master. */
  static boolean canBeMaster(int channel) {
    return channel == 0 || channel == UPPER_MASTER;
  }
}
