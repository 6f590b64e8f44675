package studio.overdub.instruments.sampler;

/**
 * The six stages of a SoundFont envelope (sections 8.1.2 and 9.1.7), in level from 0 to 1.
 *
 * <p>Decay and release fall evenly, a whole level over their stated time. What the level means is the owner's:
 * amplitude while {@link #inAttack}, else a tenth of the level is 10 dB for volume, a tenth of the depth for
 * modulation.
 */
final class Envelope {
  private static final int DELAY = 0;
  private static final int ATTACK = 1;
  private static final int HOLD = 2;
  private static final int DECAY = 3;
  private static final int SUSTAIN = 4;
  private static final int RELEASE = 5;
  private static final int DONE = 6;

  private int stage;
  private double elapsed;
  private double delay;
  private double attack;
  private double hold;
  private double decay;
  private double sustain;
  private double release;
  private double releasedFrom;
  private double level;

  /** Starts anew. Stage lengths are in frames; {@link #shape} is called first. */
  void start() {
    stage = DELAY;
    elapsed = 0;
    level = 0;
    settle();
  }

  /** Sets the stages' lengths in frames and the sustain level; stages that are over stay so. */
  void shape(double delay, double attack, double hold, double decay, double sustain, double release) {
    this.delay = delay;
    this.attack = attack;
    this.hold = hold;
    this.decay = decay;
    this.sustain = sustain;
    this.release = release;
  }

  /** Moves on by some frames. */
  void advance(int frames) {
    if (stage == SUSTAIN) {
      level = sustain;
      return;
    }
    elapsed += frames;
    settle();
  }

  private void settle() {
    if (stage == DELAY && elapsed >= delay) {
      elapsed -= delay;
      stage = ATTACK;
    }
    if (stage == ATTACK && elapsed >= attack) {
      elapsed -= attack;
      stage = HOLD;
    }
    if (stage == HOLD && elapsed >= hold) {
      elapsed -= hold;
      stage = DECAY;
    }
    if (stage == DECAY && elapsed >= decay * (1 - sustain)) {
      stage = SUSTAIN;
    }
    level =
        switch (stage) {
          case DELAY -> 0;
          case ATTACK -> elapsed / attack;
          case HOLD -> 1;
          case DECAY -> 1 - elapsed / decay;
          case SUSTAIN -> sustain;
          case RELEASE -> releasedFrom - elapsed / release;
          default -> 0;
        };
    if (stage == RELEASE && level <= 0) {
      stage = DONE;
      level = 0;
    }
  }

  /** Goes into release from a level that the owner has turned into the meaning it has behind the attack. */
  void release(double from) {
    if (stage < RELEASE) {
      stage = RELEASE;
      elapsed = 0;
      releasedFrom = from;
      level = from;
    }
  }

  /** The level now. */
  double level() {
    return level;
  }

  boolean inDelay() {
    return stage == DELAY;
  }

  boolean inAttack() {
    return stage == ATTACK;
  }

  boolean inRelease() {
    return stage >= RELEASE;
  }

  /** Whether it will stay at 0. */
  boolean isDone() {
    return stage == DONE || stage == SUSTAIN && sustain <= 0;
  }
}
