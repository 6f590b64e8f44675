package studio.overdub.dsp;

/**
 * Lets a parameter glide to a new value instead of jumping: a one-pole on the {@link ControlGrid}, with straight lines
 * between its points. Once there, it says so, and cheaper code can run.
 *
 * <p>One thread at a time; allocates nothing.
 */
public final class Smoother {
  private static final double CLOSE = 1e-4;

  private final float factor;
  private float goal;
  private float from;
  private float to;

  /**
   * A smoother that stands at 0.
   *
   * @param seconds the time constant
   * @param sampleRate frames a second
   */
  public Smoother(double seconds, double sampleRate) {
    factor = (float) Elementary.approach(seconds * sampleRate / ControlGrid.FRAMES);
  }

  /** Jumps to a value. */
  public void jump(double value) {
    goal = (float) value;
    from = goal;
    to = goal;
  }

  /** Jumps to where it was going. */
  public void settle() {
    jump(goal);
  }

  /** Sets where to go. */
  public void goal(double value) {
    goal = (float) value;
  }

  /** Moves on to the next cell of the grid; to be called at each of its points. */
  public void tick() {
    from = to;
    float way = goal - to;
    to = Math.abs(way) <= CLOSE * (Math.abs(goal) + CLOSE) ? goal : to + factor * way;
  }

  /** Whether it stands still. */
  public boolean settled() {
    return from == goal && to == goal;
  }

  /** The value at the start of the cell. */
  public float value() {
    return from;
  }

  /** The value at the end of the cell. */
  public float end() {
    return to;
  }

  /** What the value gains each frame of the cell: at frame k of the cell it is {@code value() + k * step()}. */
  public float step() {
    return (to - from) / ControlGrid.FRAMES;
  }
}
