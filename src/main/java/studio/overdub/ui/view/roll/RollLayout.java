package studio.overdub.ui.view.roll;

import studio.overdub.ui.view.Area;

/**
 * Where the parts of the piano roll lie.
 *
 * @param width of the canvas, in logical pixels
 * @param height of the canvas
 * @param lane whether a controller lane shows below the velocities
 */
public record RollLayout(double width, double height, boolean lane) {
  /** The width of the keyboard and of the lanes' heads. */
  public static final double KEYBOARD = 72;

  /** The height of the ruler. */
  public static final double RULER = 22;

  private static final double VELOCITY = 92;
  private static final double LANE = 76;
  private static final double LEAST_GRID = 60;

  /** The parts. */
  public enum Part {
    RULER,
    KEYBOARD,
    GRID,
    VELOCITY_HEAD,
    VELOCITY,
    LANE_HEAD,
    LANE,
    CORNER
  }

  private double lanesHeight() {
    double wanted = VELOCITY + (lane ? LANE : 0);
    return Math.clamp(wanted, 0, Math.max(0, height - RULER - LEAST_GRID));
  }

  private double velocityHeight() {
    return lane ? lanesHeight() * VELOCITY / (VELOCITY + LANE) : lanesHeight();
  }

  /** The ruler, right of the corner. */
  public Area ruler() {
    return new Area(KEYBOARD, 0, Math.max(0, width - KEYBOARD), RULER);
  }

  /** The notes. */
  public Area grid() {
    return new Area(
        KEYBOARD, RULER, Math.max(0, width - KEYBOARD), Math.max(0, height - RULER - lanesHeight()));
  }

  /** The keyboard, left of the notes. */
  public Area keyboard() {
    return new Area(0, RULER, KEYBOARD, grid().height());
  }

  /** The velocities, below the notes. */
  public Area velocity() {
    return new Area(KEYBOARD, grid().bottom(), grid().width(), velocityHeight());
  }

  /** The controller lane, at the foot; of no height where none shows. */
  public Area lanes() {
    return new Area(KEYBOARD, velocity().bottom(), grid().width(), lanesHeight() - velocityHeight());
  }

  /** The part that a point lies in. */
  public Part part(double x, double y) {
    boolean right = x >= KEYBOARD;
    if (y < RULER) {
      return right ? Part.RULER : Part.CORNER;
    }
    if (y < grid().bottom()) {
      return right ? Part.GRID : Part.KEYBOARD;
    }
    if (y < velocity().bottom()) {
      return right ? Part.VELOCITY : Part.VELOCITY_HEAD;
    }
    return right ? Part.LANE : Part.LANE_HEAD;
  }
}
