package studio.overdub.dsp.fm;

/**
 * The envelope of one operator: four segments whose level is a logarithm, so that decays are exponential, and attacks
 * slow down towards the top. Moves on by spans of time of any length, exactly.
 */
public final class OperatorEnvelope implements NoteEnvelope {
  private static final int SUSTAIN = 3;
  private static final int ENDED = 4;

  private final int[] goals = new int[4];
  private final double[] speeds = new double[4];
  private double level;
  private int segment;
  private boolean down;
  private double hold;

  /** Sets where segment {@code i} goes, in steps, and how fast, in steps a second. */
  public void set(int i, int goal, double speed) {
    goals[i] = goal;
    speeds[i] = speed;
  }

  /** After a change of what is set: a sustained level moves to where it is now. */
  public void changed() {
    if (segment == SUSTAIN && down && level != goals[2]) {
      segment = 2;
      hold = 0;
    } else if (segment == ENDED && level != goals[3]) {
      segment = 3;
      hold = 0;
    }
  }

  /** The key goes down, from silence or from where the level is. */
  public void start(boolean fromSilence) {
    down = true;
    if (fromSilence) {
      level = goals[3];
    }
    enter(0);
  }

  @Override
  public void release() {
    if (down) {
      down = false;
      enter(3);
    }
  }

  /** The level in steps. */
  @Override
  public double level() {
    return level;
  }

  /** Whether the key is up and the last segment done. */
  public boolean ended() {
    return segment == ENDED;
  }

  private void enter(int next) {
    segment = next;
    hold = next < ENDED && !resting() && level == goals[next] ? OperatorLaws.HOLD_STEPS : 0;
  }

  @Override
  public int segment() {
    return segment;
  }

  @Override
  public double untilNext() {
    if (resting()) {
      return Double.POSITIVE_INFINITY;
    }
    int goal = goals[segment];
    if (level >= goal) {
      return (hold > 0 ? hold : level - goal) / speeds[segment];
    }
    double seconds = 0;
    double at = Math.max(level, Math.min(goal, OperatorLaws.ATTACK_START));
    while (at < goal) {
      int octave = (int) (at / 256);
      double edge = Math.min(goal, (octave + 1) * 256);
      seconds += (edge - at) / (speeds[segment] * Math.max(1, 16 - octave));
      at = edge;
    }
    return seconds;
  }

  private boolean resting() {
    return segment == ENDED || segment == SUSTAIN && down;
  }

  @Override
  public void advance(double seconds) {
    double rest = seconds;
    while (rest > 0 && !resting()) {
      int goal = goals[segment];
      if (hold > 0) {
        rest = wait(rest);
      } else if (level < goal) {
        rest = rise(goal, rest);
      } else {
        rest = fall(goal, rest);
      }
      if (hold <= 0 && level == goal) {
        enter(segment + 1);
      }
    }
  }

  private double wait(double rest) {
    double needed = hold / speeds[segment];
    if (needed > rest) {
      hold -= rest * speeds[segment];
      return 0;
    }
    hold = 0;
    return rest - needed;
  }

  private double fall(int goal, double rest) {
    double needed = (level - goal) / speeds[segment];
    if (needed > rest) {
      level -= rest * speeds[segment];
      return 0;
    }
    level = goal;
    return rest - needed;
  }

  /** One octave of an attack: the nearer to the top, the slower. */
  private double rise(int goal, double rest) {
    level = Math.max(level, Math.min(goal, OperatorLaws.ATTACK_START));
    int octave = (int) (level / 256);
    double speed = speeds[segment] * Math.max(1, 16 - octave);
    double edge = Math.min(goal, (octave + 1) * 256);
    double needed = (edge - level) / speed;
    if (needed > rest) {
      level += rest * speed;
      return 0;
    }
    level = edge;
    return rest - needed;
  }
}
