package studio.overdub.ui.view.device;

import java.util.ArrayList;
import java.util.List;

/** An envelope as a line to draw. Longer times take more room, though not in proportion, so that short ones show. */
public final class EnvelopeShape {
  private static final double HELD = .35;
  private static final int CURVE_POINTS = 12;

  private EnvelopeShape() {}

  /**
   * A corner of the line.
   *
   * @param x 0 to 1 from the left
   * @param y 0 silent to 1 full
   */
  public record Point(double x, double y) {}

  /** The line of an envelope; times in seconds, {@code sustain} 0 to 1. */
  public static List<Point> of(double attack, double hold, double decay, double sustain, double release) {
    double a = room(attack);
    double h = room(hold);
    double d = sustain < 1 ? room(decay) : 0;
    double r = room(release);
    double all = a + h + d + HELD + r;
    List<Point> points = new ArrayList<>(List.of(new Point(0, 0), new Point(a / all, 1), new Point((a + h) / all, 1)));
    fall(points, (a + h) / all, d / all, 1, sustain);
    points.add(new Point((a + h + d + HELD) / all, sustain));
    fall(points, (a + h + d + HELD) / all, r / all, sustain, 0);
    return points;
  }

  private static double room(double seconds) {
    return Math.sqrt(Math.max(0, seconds)) * .5;
  }

  private static void fall(List<Point> points, double x, double width, double from, double to) {
    for (int i = 1; i <= CURVE_POINTS; i++) {
      double t = (double) i / CURVE_POINTS;
      double left = (1 - t) * (1 - t);
      points.add(new Point(x + width * t, to + (from - to) * left));
    }
  }
}
