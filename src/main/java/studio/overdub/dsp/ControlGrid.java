package studio.overdub.dsp;

/**
 * The grid on which slow values are computed. It stands on absolute time, never on the block, so that cutting time into
 * other blocks changes no sample; between its points values move in straight lines.
 */
public final class ControlGrid {
  /** Frames from one point of the grid to the next. */
  public static final int FRAMES = 16;

  private ControlGrid() {}

  /** Whether a point of the grid lies at this frame. */
  public static boolean at(long clock) {
    return (clock & FRAMES - 1) == 0;
  }

  /** Frames from {@code clock} to the next point, {@code frames} at the most. */
  public static int run(long clock, int frames) {
    return Math.min(frames, FRAMES - (int) (clock & FRAMES - 1));
  }
}
