package studio.overdub.ui.view;

/** How fast a canvas scrolls while something is dragged beyond its edge. */
public final class EdgeScroll {
  private static final double SHARE = .25;
  private static final double MOST = 24;

  private EdgeScroll() {}

  /** How many pixels to scroll for one frame: negative before {@code low}, positive beyond {@code high}, else 0. */
  public static double beyond(double at, double low, double high) {
    double outside = at < low ? at - low : Math.max(0, at - high);
    return Math.clamp(outside * SHARE, -MOST, MOST);
  }
}
