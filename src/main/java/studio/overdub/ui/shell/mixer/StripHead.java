package studio.overdub.ui.shell.mixer;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import studio.overdub.ui.kit.Canvas;
import studio.overdub.ui.kit.Ellipsis;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.kit.TrackPalette;
import studio.overdub.ui.kit.Typeface;

/** The top of a strip: the track's colour and name. */
final class StripHead extends Canvas {
  private static final long serialVersionUID = 1;

  private String name = "";
  private int colour = -1;
  private boolean chosen;

  StripHead() {
    prefer(96, 32);
  }

  void show(String name, int colour, boolean chosen) {
    this.name = name;
    this.colour = colour;
    this.chosen = chosen;
    repaint();
  }

  @Override
  protected void paint(Graphics2D g, double width, double height) {
    g.setColor(colour < 0 ? ThemeKey.ACCENT.color() : TrackPalette.color(colour));
    g.fill(new Rectangle2D.Double(0, 0, width, 3));
    if (chosen) {
      g.setColor(ThemeKey.CHOSEN.color());
      g.fill(new Rectangle2D.Double(0, 3, width, height - 3));
    }
    g.setFont(Typeface.NAME.font());
    g.setColor(ThemeKey.TEXT.color());
    g.drawString(Ellipsis.fit(g, name, width - 18), 10, 22);
  }
}
