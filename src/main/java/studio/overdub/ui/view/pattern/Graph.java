package studio.overdub.ui.view.pattern;

import studio.overdub.song.Step;

/** What the bars below the steps show. */
public enum Graph {
  /** How hard a step is struck. */
  VELOCITY("Velocity", 127) {
    @Override
    public double value(Step step) {
      return step.velocity();
    }

    @Override
    public Step with(Step step, double value) {
      return step.withVelocity((int) Math.round(value));
    }
  },
  /** How long a step is held, in steps. */
  GATE("Gate", 2) {
    @Override
    public double value(Step step) {
      return step.gate();
    }

    @Override
    public Step with(Step step, double value) {
      return step.withGate(Math.rint(value * 20) / 20);
    }
  };

  private final String label;
  private final double most;

  Graph(String label, double most) {
    this.label = label;
    this.most = most;
  }

  /** What people read. */
  public String label() {
    return label;
  }

  /** The value at the top; 0 is at the foot. */
  public double most() {
    return most;
  }

  /** The step's value. */
  public abstract double value(Step step);

  /** The step with another value, held within what it may be. */
  public abstract Step with(Step step, double value);
}
