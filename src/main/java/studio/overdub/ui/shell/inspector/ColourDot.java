package studio.overdub.ui.shell.inspector;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import javax.swing.JButton;
import studio.overdub.ui.kit.Canvas;
import studio.overdub.ui.kit.FocusRing;
import studio.overdub.ui.kit.TrackPalette;

/** The chosen track's colour. */
final class ColourDot extends JButton {
  private static final long serialVersionUID = 1;

  private final int colour;

  ColourDot(int colour) {
    this.colour = colour;
    setContentAreaFilled(false);
    setBorderPainted(false);
    setFocusPainted(false);
    setOpaque(false);
    setRequestFocusEnabled(false);
    getAccessibleContext().setAccessibleName("Colour");
  }

  @Override
  public Dimension getPreferredSize() {
    return UIScale.scale(new Dimension(14, 24));
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D g = Canvas.logical(graphics);
    double w = Canvas.logical(getWidth());
    double h = Canvas.logical(getHeight());
    g.setColor(TrackPalette.color(colour));
    g.fill(new RoundRectangle2D.Double(0, h / 2 - 5, 10, 10, 4, 4));
    FocusRing.paint(g, this, w, h);
    g.dispose();
  }
}
