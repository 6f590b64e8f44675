package studio.overdub.dsp;

/**
 * An envelope of attack, decay, sustain and release with the curves of a charging capacitor. It starts from where it
 * stands, so that a note struck again does not click, and its release ends in exact zero.
 *
 * <p>One thread at a time; allocates nothing.
 */
public final class Envelope {
  /** The times and the level of an envelope, shared by all notes of a sound. */
  public static final class Shape {
    private static final double SHORTEST = .0005;
    private static final double ATTACK_GOAL = 1.3;
    // ln(1.3 / 0.3): time constants from 0 to 1 on the way to 1.3.
    private static final double ATTACK_TIME_CONSTANTS = 1.466337068793427;
    private static final double SIXTY_DECIBELS = 6.907755278982137;

    private double attack;
    private double decay;
    private float sustain;
    private double release;

    /**
     * Sets the shape.
     *
     * @param attack seconds from 0 to the top
     * @param decay seconds in which the way from the top to the sustain level shrinks to a thousandth
     * @param sustain the level while a key is held, 0 to 1
     * @param release seconds from the top to 0
     * @param rate how many times a second the envelope moves
     */
    public void set(double attack, double decay, double sustain, double release, double rate) {
      this.attack = Elementary.approach(Math.max(SHORTEST, attack) * rate / ATTACK_TIME_CONSTANTS);
      this.decay = Elementary.approach(Math.max(SHORTEST, decay) * rate / SIXTY_DECIBELS);
      this.sustain = (float) sustain;
      this.release = Elementary.approach(Math.max(SHORTEST, release) * rate / SIXTY_DECIBELS);
    }
  }

  private enum Stage {
    OFF,
    ATTACK,
    DECAY,
    RELEASE
  }

  private static final float BELOW_ZERO = -.001f;

  private Stage stage = Stage.OFF;
  private float level;

  /** Silence. */
  public void reset() {
    stage = Stage.OFF;
    level = 0;
  }

  /** A key goes down: to the top from where it stands. */
  public void start() {
    stage = Stage.ATTACK;
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
        level += (float) shape.attack * ((float) Shape.ATTACK_GOAL - level);
        if (level >= 1) {
          level = 1;
          stage = Stage.DECAY;
        }
      }
      case DECAY -> {
        if (shape.sustain > 0) {
          level += (float) shape.decay * (shape.sustain - level);
        } else {
          fall((float) shape.decay);
        }
      }
      case RELEASE -> fall((float) shape.release);
      case OFF -> level = 0;
    }
    return level;
  }

  private void fall(float factor) {
    level += factor * (BELOW_ZERO - level);
    if (level <= 0) {
      level = 0;
      stage = Stage.OFF;
    }
  }

  /** Multiplies audio by the envelope, moving on by one step a frame. */
  public void apply(Shape shape, float[] audio, int from, int frames) {
    for (int i = from; i < from + frames; i++) {
      audio[i] *= next(shape);
    }
  }
}
