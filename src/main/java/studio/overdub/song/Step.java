package studio.overdub.song;

/**
 * A step of a pattern's row that plays.
 *
 * @param index which step of the row, from 0
 * @param velocity 1 to 127
 * @param gate how long it is held, in parts of a step; more than 0
 */
public record Step(int index, int velocity, double gate) {
  public Step withVelocity(int velocity) {
    return new Step(index, Math.clamp(velocity, 1, 127), gate);
  }

  public Step withGate(double gate) {
    return new Step(index, velocity, Math.max(1 / 64.0, gate));
  }
}
