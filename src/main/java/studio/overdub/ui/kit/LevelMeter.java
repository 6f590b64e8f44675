package studio.overdub.ui.kit;

import java.awt.Graphics2D;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/**
 * Two peak meters on the scale of {@link DecibelRange}, with holds, a clip light and, where there is room, numbers. A
 * click clears what was held.
 */
public final class LevelMeter extends Canvas {
  private static final long serialVersionUID = 1;
  private static final double LEAST_SPACING = 12;

  private final transient PeakBallistics left = new PeakBallistics();
  private final transient PeakBallistics right = new PeakBallistics();
  private final double bar;
  private final boolean numbers;
  private int painted;
  private transient Runnable onClear = () -> {};

  /**
   * @param bar the width of each of the two bars in logical units
   * @param numbers whether the scale is written beside them
   */
  public LevelMeter(int bar, boolean numbers) {
    this.bar = bar;
    this.numbers = numbers;
    prefer(2 * bar + 2 + (numbers ? 30 : 0), 160);
    Explanation.set(this, "Peak level in dBFS; the line holds the highest of late. [Click] clears the holds");
    addMouseListener(
        new MouseAdapter() {
          @Override
          public void mousePressed(MouseEvent e) {
            clear();
          }
        });
  }

  /** Runs {@code listener} when a click cleared the holds. */
  public void onClear(Runnable listener) {
    onClear = listener;
  }

  /** Takes in the peaks since the last call, in dBFS, at a time of a steady clock; repaints if that shows. */
  public void push(double leftDb, double rightDb, long nanos) {
    left.push(leftDb, nanos);
    right.push(rightDb, nanos);
    int now = look();
    if (now != painted) {
      painted = now;
      repaint();
    }
  }

  private int look() {
    int steps = Math.max(1, getHeight());
    int look = 17;
    for (PeakBallistics side : new PeakBallistics[] {left, right}) {
      look = look * 31 + (int) (DecibelRange.FADER.toTravel(side.level()) * steps);
      look = look * 31 + (int) (DecibelRange.FADER.toTravel(side.hold()) * steps);
      look = look * 31 + (side.clipped() ? 1 : 0);
    }
    return look;
  }

  /** The highest peak of both sides since the holds were cleared, in dBFS. */
  public double highest() {
    return Math.max(left.highest(), right.highest());
  }

  /** Whether anything went over 0 dBFS since the holds were cleared. */
  public boolean clipped() {
    return left.clipped() || right.clipped();
  }

  /** Forgets what is held. */
  public void clear() {
    left.clear();
    right.clear();
    onClear.run();
    repaint();
  }

  @Override
  protected void paint(Graphics2D g, double width, double height) {
    double gap = bar > 6 ? 3 : 2;
    paintBar(g, left, 0, height);
    paintBar(g, right, bar + gap, height);
    if (numbers) {
      g.setFont(Typeface.UNIT.font());
      g.setColor(ThemeKey.FAINT.color());
      double free = Double.NEGATIVE_INFINITY;
      for (int mark : DecibelRange.MARKS) {
        double y = y(mark, height);
        if (y < free) {
          continue;
        }
        free = y + LEAST_SPACING;
        String text = (mark > 0 ? "+" : mark < 0 ? "\u2212" : "") + Math.abs(mark);
        Figures.draw(g, text, 2 * bar + gap + 6, Math.rint(y) + 3.5);
      }
    }
  }

  private void paintBar(Graphics2D g, PeakBallistics side, double x, double height) {
    double top = Fader.MARGIN;
    double foot = height - Fader.MARGIN;
    g.setColor(ThemeKey.CANVAS.color());
    g.fill(new Rectangle2D.Double(x, top, bar, foot - top));
    fill(g, ThemeKey.LEVEL, x, y(Math.min(side.level(), -6), height), foot);
    if (side.level() > -6) {
      fill(g, ThemeKey.ACCENT, x, y(Math.min(side.level(), 0), height), y(-6, height));
    }
    if (side.level() > 0) {
      fill(g, ThemeKey.RECORD, x, y(Math.min(side.level(), 6), height), y(0, height));
    }
    if (side.hold() > -72) {
      double y = Math.rint(y(Math.min(6, side.hold()), height));
      fill(g, side.hold() > 0 ? ThemeKey.RECORD : side.hold() > -6 ? ThemeKey.ACCENT : ThemeKey.LEVEL, x, y, y + 2);
    }
    if (side.clipped()) {
      g.setColor(ThemeKey.RECORD.color());
      g.fill(new RoundRectangle2D.Double(x, top - 5, bar, 3, 2, 2));
    }
  }

  private void fill(Graphics2D g, ThemeKey key, double x, double from, double to) {
    if (to > from) {
      g.setColor(key.color());
      g.fill(new Rectangle2D.Double(x, from, bar, to - from));
    }
  }

  private static double y(double db, double height) {
    return Fader.MARGIN + (1 - DecibelRange.FADER.toTravel(db)) * (height - 2 * Fader.MARGIN);
  }
}
