package studio.overdub.dsp;

/**
 * An envelope of attack, hold, decay, sustain and release, for recorded sound: with no attack it lets the very first
 * frame through as it is. The attack is a straight line from where it stands; decay and release are exponential, and the
 * release ends in exact zero.
 *
 * <p>One thread at a time; allocates nothing.
 */
public final class HoldEnvelope {
  /** The times and the level of an envelope, shared by all notes of a sound. */
  public static final class Shape {
    private static final double SHORTEST = .0005;
    private static final double SIXTY_DECIBELS = 6.907755278982137;

    private float attack;
    private long hold;
    private float decay;
    private float sustain;
    private float release;

    /**
     * Sets the shape.
     *
     * @param attack seconds from 0 to the top; 0 is at once
     * @param hold seconds at the top
     * @param decay seconds in which the way from the top to the sustain level shrinks to a thousandth
     * @param sustain the level while a key is held, 0 to 1
     * @param release seconds from the top to 0
     * @param rate how many times a second the envelope moves
     */
    public void set(double attack, double hold, double decay, double sustain, double release, double rate) {
      this.attack = (float) Math.min(1, 1 / Math.max(1e-9, attack * rate));
      this.hold = (long) Math.rint(hold * rate);
      this.decay = (float) Elementary.approach(Math.max(SHORTEST, decay) * rate / SIXTY_DECIBELS);
      this.sustain = (float) sustain;
      this.release = (float) Elementary.approach(Math.max(SHORTEST, release) * rate / SIXTY_DECIBELS);
    }
  }

  private enum Stage {
    OFF,
    ATTACK,
    HOLD,
    DECAY,
    RELEASE
  }

  private static final float BELOW_ZERO = -.001f;
  private static final float CLOSE = 1e-5f;

  private Stage stage = Stage.OFF;
  private float level;
  private long held;

  /** Silence. */
  public void reset() {
    stage = Stage.OFF;
    level = 0;
  }

  /** A key goes down: to the top from where it stands. */
  public void start() {
    stage = Stage.ATTACK;
    held = 0;
  }

  /** A key goes up. */
  public void release() {
    if (stage != Stage.OFF) {
      stage = Stage.RELEASE;
    }
  }

  /** Whether it has come to its end. */
  public boolean ended() {
    return stage == Stage.OFF;
  }

  /** Whether its key has gone up. */
  public boolean releasing() {
    return stage == Stage.RELEASE;
  }

  /** The level now, 0 to 1. */
  public float level() {
    return level;
  }

  /** Moves on by one step of its rate. */
  public float next(Shape shape) {
    switch (stage) {
      case ATTACK -> {
        level = Math.min(1, level + shape.attack);
        stage = level == 1 ? Stage.HOLD : Stage.ATTACK;
      }
      case HOLD -> {
        if (++held > shape.hold) {
          stage = Stage.DECAY;
          decay(shape);
        }
      }
      case DECAY -> decay(shape);
      case RELEASE -> fall(shape.release);
      case OFF -> level = 0;
    }
    return level;
  }

  private void decay(Shape shape) {
    float way = shape.sustain - level;
    if (shape.sustain == 0) {
      fall(shape.decay);
    } else {
      level = Math.abs(way) <= CLOSE ? shape.sustain : level + shape.decay * way;
    }
  }

  private void fall(float factor) {
    level += factor * (BELOW_ZERO - level);
    if (level <= 0) {
      level = 0;
      stage = Stage.OFF;
    }
  }
}
