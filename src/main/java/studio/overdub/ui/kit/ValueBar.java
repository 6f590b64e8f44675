package studio.overdub.ui.kit;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** A value in words over a thin bar that is filled from its origin: for rows of many alike. */
public final class ValueBar extends ValueControl {
  private static final long serialVersionUID = 1;
  private static final double EDGE = 3;
  private static final double BAR = 2.5;

  /**
   * @param name what it moves, for screen readers and the foot line
   */
  public ValueBar(String name, ValueRange range) {
    super(name, range);
    prefer(56, 18);
  }

  @Override
  protected double dragLength() {
    return 160;
  }

  @Override
  protected void paint(Graphics2D g, double width, double height) {
    RoundRectangle2D box = new RoundRectangle2D.Double(0, 0, width, height, 6, 6);
    g.setColor(ThemeKey.CANVAS.color());
    g.fill(box);
    if (travel() != range().origin()) {
      paintFill(g, box, width, height);
    }
    g.setFont(Typeface.UNIT.font());
    g.setColor((isEnabled() ? ThemeKey.TEXT : ThemeKey.MARK).color());
    Figures.drawCentred(g, words(g, width - 2 * EDGE), width / 2, (height - BAR) / 2 + 3.6);
    FocusRing.paint(g, this, width, height);
  }

  private void paintFill(Graphics2D g, RoundRectangle2D box, double width, double height) {
    double from = Math.min(range().origin(), travel()) * width;
    double to = Math.max(range().origin(), travel()) * width;
    Graphics2D inside = (Graphics2D) g.create();
    inside.clip(box);
    inside.setColor((isEnabled() ? ThemeKey.DIM : ThemeKey.MARK).color());
    inside.fill(new Rectangle2D.Double(from, height - BAR, to - from, BAR));
    inside.dispose();
  }

  /** The value, without its unit where there is too little room. */
  private String words(Graphics2D g, double room) {
    String words = range().format(value());
    int unit = words.indexOf(' ');
    return unit > 0 && Figures.width(g, words) > room ? words.substring(0, unit) : words;
  }
}
