package studio.overdub.dsp.fm;

/** The pitch envelope of a note: straight lines between levels in octaves. */
public final class PitchEnvelope implements NoteEnvelope {
  private static final int SUSTAIN = 3;
  private static final int ENDED = 4;

  private final double[] goals = new double[4];
  private final double[] speeds = new double[4];
  private double level;
  private int segment;
  private boolean down;

  /** Sets where segment {@code i} goes, in octaves, and how fast, in octaves a second. */
  public void set(int i, double goal, double speed) {
    goals[i] = goal;
    speeds[i] = speed;
  }

  /** The key goes down. */
  public void start(boolean fresh) {
    down = true;
    segment = 0;
    if (fresh) {
      level = goals[3];
    }
  }

  @Override
  public void release() {
    if (down) {
      down = false;
      segment = 3;
    }
  }

  /** After a change of what is set: a sustained level moves to where it is now. */
  public void changed() {
    if (segment == SUSTAIN && down || segment == ENDED) {
      segment--;
    }
  }

  /** The octaves to add to the pitch. */
  @Override
  public double level() {
    return level;
  }

  @Override
  public int segment() {
    return segment;
  }

  @Override
  public double untilNext() {
    boolean rests = segment == ENDED || segment == SUSTAIN && down;
    return rests ? Double.POSITIVE_INFINITY : Math.abs(goals[segment] - level) / speeds[segment];
  }

  @Override
  public void advance(double seconds) {
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
