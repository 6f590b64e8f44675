package studio.overdub.ui.view;

import studio.overdub.base.Ticks;

/**
 * How the timeline lies across a canvas. Immutable: zooming and scrolling give another axis.
 *
 * @param start the tick at x = 0, 0 or more; may be a fraction
 * @param scale logical pixels a tick
 */
public record TimeAxis(double start, double scale) {
  /** The furthest out: about an hour of common time on a screen. */
  public static final double LEAST_PIXELS_PER_QUARTER = .15;

  /** The furthest in. */
  public static final double MOST_PIXELS_PER_QUARTER = 1600;

  public TimeAxis {
    scale =
        Math.clamp(scale, LEAST_PIXELS_PER_QUARTER / Ticks.PER_QUARTER, MOST_PIXELS_PER_QUARTER / Ticks.PER_QUARTER);
    start = Math.max(0, start);
  }

  /** An axis that begins at a tick. */
  public static TimeAxis of(long start, double pixelsPerQuarter) {
    return new TimeAxis(start, pixelsPerQuarter / Ticks.PER_QUARTER);
  }

  /** Where a tick lies. */
  public double x(long tick) {
    return (tick - start) * scale;
  }

  /** The tick that lies at {@code x}, rounded to the nearest. */
  public long tick(double x) {
    return Math.round(start + x / scale);
  }

  /** How many pixels a length takes. */
  public double width(long ticks) {
    return ticks * scale;
  }

  /** How many ticks a width covers, rounded. */
  public long ticks(double width) {
    return Math.round(width / scale);
  }

  /** Zoomed in by {@code factor}, what lies at {@code x} staying there. */
  public TimeAxis zoomed(double factor, double x) {
    double anchor = start + x / scale;
    TimeAxis next = new TimeAxis(start, scale * factor);
    return new TimeAxis(anchor - x / next.scale, next.scale);
  }

  /** Moved on by {@code dx} pixels: positive shows later music. */
  public TimeAxis scrolled(double dx) {
    return new TimeAxis(start + dx / scale, scale);
  }

  /** Moved so that {@code tick} lies at x = 0. */
  public TimeAxis startingAt(long tick) {
    return new TimeAxis(tick, scale);
  }

  /** The axis that shows a stretch of the timeline over a whole width. */
  public static TimeAxis fitting(long from, long to, double width) {
    return new TimeAxis(from, Math.max(1, width) / Math.max(1, to - from));
  }
}
