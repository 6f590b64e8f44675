package studio.overdub.instruments.fm;

/** The pitch envelope of a note: straight lines between levels in octaves. */
final class PitchEnvelope {
  private static final int SUSTAIN = 3;
  private static final int ENDED = 4;

  private final double[] goals = new double[4];
  private final double[] speeds = new double[4];
  private double level;
  private int segment;
  private boolean down;

  /** Sets where segment {@code i} goes, in octaves, and how fast, in octaves a second. */
  void set(int i, double goal, double speed) {
    goals[i] = goal;
    speeds[i] = speed;
  }

  /** The key goes down. */
  void start(boolean fresh) {
    down = true;
    segment = 0;
    if (fresh) {
      level = goals[3];
    }
  }

  /** The key goes up. */
  void release() {
    if (down) {
      down = false;
      segment = 3;
    }
  }

  /** After a change of what is set: a sustained level moves to where it is now. */
  void changed() {
    if (segment == SUSTAIN && down || segment == ENDED) {
      segment--;
    }
  }

  /** The octaves to add to the pitch. */
  double level() {
    return level;
  }

  /** Moves on by some seconds. */
  void advance(double seconds) {
    double rest = seconds;
    while (rest > 0 && segment != ENDED && !(segment == SUSTAIN && down)) {
      double goal = goals[segment];
      double needed = Math.abs(goal - level) / speeds[segment];
      if (needed > rest) {
        level += goal > level ? rest * speeds[segment] : -rest * speeds[segment];
        return;
      }
      level = goal;
      rest -= needed;
      segment++;
    }
  }
}
