package studio.overdub.ui.view.device.sampler;

/**
 * Which stretch of 128 keys or velocities is seen.
 *
 * @param from where it begins, 0 to 128
 * @param to where it ends, {@code from} to 128
 */
public record ZoneRange(double from, double to) {
  /** All of them. */
  public static final ZoneRange ALL = new ZoneRange(0, ZoneLayout.COUNT);

  private static final double FEWEST = 8;

  /** How many are seen. */
  public double span() {
    return to - from;
  }

  /** Whether all are seen. */
  public boolean isAll() {
    return span() >= ZoneLayout.COUNT;
  }

  /** {@code factor} times fewer, what stands at {@code at} staying where it is. */
  public ZoneRange zoomed(double factor, double at) {
    double next = Math.clamp(span() / factor, FEWEST, ZoneLayout.COUNT);
    return placed(at - (at - from) / span() * next, next);
  }

  /** The same number of them, so many further up. */
  public ZoneRange moved(double by) {
    return placed(from + by, span());
  }

  /** Moved by as little as brings a stretch into view, its beginning where it does not fit. */
  public ZoneRange showing(double low, double high) {
    double start = Math.max(from, high - span());
    return placed(Math.min(start, low), span());
  }

  private static ZoneRange placed(double start, double span) {
    double from = Math.clamp(start, 0, ZoneLayout.COUNT - span);
    return new ZoneRange(from, from + span);
  }
}
