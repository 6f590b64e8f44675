package studio.overdub.dsp;

/** A low-frequency oscillator, moved in steps by its owner. One thread at a time; allocates nothing. */
public final class Lfo {
  /** Shapes of one period. */
  public enum Wave {
    SINE,
    TRIANGLE,
    RISING,
    FALLING,
    SQUARE,
    /** A new random level each period. */
    RANDOM
  }

  private double phase;
  private float held;

  /** Jumps to a phase of 0 to 1; a random level is drawn from {@code noise}. */
  public void start(double phase, Noise noise) {
    this.phase = phase;
    held = noise.next();
  }

  /** The value now, -1 to 1. */
  public float value(Wave wave) {
    return switch (wave) {
      case SINE -> (float) Elementary.sine(phase);
      case TRIANGLE -> (float) (phase < .25 ? 4 * phase : phase < .75 ? 2 - 4 * phase : 4 * phase - 4);
      case RISING -> (float) (2 * phase - 1);
      case FALLING -> (float) (1 - 2 * phase);
      case SQUARE -> phase < .5 ? 1 : -1;
      case RANDOM -> held;
    };
  }

  /** Moves on by {@code cycles}, 0 to 1. */
  public void advance(double cycles, Noise noise) {
    phase += cycles;
    if (phase >= 1) {
      phase -= 1;
      held = noise.next();
    }
  }
}
