package studio.overdub.ui.view.arrange;

import studio.overdub.ui.view.Area;

/**
 * Where the parts of the arranger lie.
 *
 * @param width of the canvas, in logical pixels
 * @param height of the canvas
 */
public record ArrangeLayout(double width, double height) {
  /** The width of the track heads. */
  public static final double HEADS = 196;

  /** The height of sections and bars together. */
  public static final double RULER = 45;

  /** The height of the sections alone. */
  public static final double SECTIONS = 22;

  /** The parts. */
  public enum Part {
    SECTIONS,
    RULER,
    HEADS,
    LANES,
    CORNER
  }

  /** The bars, below the sections. */
  public Area ruler() {
    return new Area(HEADS, SECTIONS, Math.max(0, width - HEADS), RULER - 1 - SECTIONS);
  }

  /** The sections. */
  public Area sections() {
    return new Area(HEADS, 0, Math.max(0, width - HEADS), SECTIONS);
  }

  /** The switch that shows the busses and the master, over the track heads. */
  public Area busses() {
    return new Area(10, SECTIONS, HEADS - 20, RULER - 1 - SECTIONS);
  }

  /** The clips. */
  public Area lanes() {
    return new Area(HEADS, RULER, Math.max(0, width - HEADS), Math.max(0, height - RULER));
  }

  /** The part that a point lies in. */
  public Part part(double x, double y) {
    boolean right = x >= HEADS;
    if (y < RULER) {
      return !right ? Part.CORNER : y < SECTIONS ? Part.SECTIONS : Part.RULER;
    }
    return right ? Part.LANES : Part.HEADS;
  }
}
