package studio.overdub.ui.kit;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** A channel's fader: a slot and a cap, its travel that of {@link DecibelRange}. */
public final class Fader extends ValueControl {
  private static final long serialVersionUID = 1;
  /**
   * Half the cap's height: how far the travel keeps from the component's ends, as a {@link LevelMeter} beside it
   * does.
   */
  static final double MARGIN = 8;

  private final double capWidth;

  /**
   * @param capWidth of the cap in logical units: 26 in a mixer strip, 32 in the inspector
   */
  public Fader(String name, ValueRange range, int capWidth) {
    super(name, range);
    this.capWidth = capWidth;
    prefer(capWidth + 8, 160);
  }

  @Override
  protected double dragLength() {
    return Math.max(1, logical(getHeight()) - 2 * MARGIN);
  }

  @Override
  protected void paint(Graphics2D g, double width, double height) {
    double middle = Math.rint(width / 2);
    g.setColor(ThemeKey.CANVAS.color());
    g.fill(new RoundRectangle2D.Double(middle - 2, MARGIN, 4, height - 2 * MARGIN, 4, 4));
    g.setColor(ThemeKey.LINE.color());
    double zero = y(range().toTravel(range().defaultValue()), height);
    g.fill(new Rectangle2D.Double(middle - capWidth / 2 + 3, zero - .5, capWidth - 6, 1));
    g.setColor(ThemeKey.CANVAS.color());
    g.fill(new Rectangle2D.Double(middle - 2, zero - 1, 4, 2));
    double y = Math.rint(y(travel(), height));
    double half = capWidth > 28 ? 8 : 6.5;
    Color cap = isEnabled() ? ThemeKey.CAP.color() : ThemeKey.MARK.color();
    g.setColor(ThemeKey.PANEL.color());
    g.fill(new RoundRectangle2D.Double(middle - capWidth / 2 - 1, y - half - 1, capWidth + 2, 2 * half + 2, 8, 8));
    g.setColor(cap);
    g.fill(new RoundRectangle2D.Double(middle - capWidth / 2, y - half, capWidth, 2 * half, 6, 6));
    g.setColor(ThemeKey.ON_CAP.color());
    g.fill(new Rectangle2D.Double(middle - capWidth / 2 + 2, y - .5, capWidth - 4, 1));
    FocusRing.paint(g, this, width, height);
  }

  private static double y(double travel, double height) {
    return MARGIN + (1 - travel) * (height - 2 * MARGIN);
  }
}
