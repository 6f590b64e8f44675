package studio.overdub.ui.kit;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.LayoutManager;
import java.awt.geom.RoundRectangle2D;
import javax.swing.Box;
import javax.swing.JPanel;

/** A panel of one of the three depths, with rounded corners where it lies on another. */
public class Plane extends JPanel {
  private static final long serialVersionUID = 1;

  private final int arc;
  private ThemeKey ground;

  /** A plane that fills its place. */
  public Plane(ThemeKey ground, LayoutManager layout) {
    this(ground, 0, layout);
  }

  /** A plane with corners of this radius, in logical units. */
  public Plane(ThemeKey ground, int radius, LayoutManager layout) {
    super(layout);
    this.ground = ground;
    this.arc = 2 * radius;
    setOpaque(arc == 0);
  }

  /** A plane that shows what is behind it. */
  public static Plane clear(LayoutManager layout) {
    Plane plane = new Plane(null, layout);
    plane.setOpaque(false);
    return plane;
  }

  /** Changes the depth. */
  public void ground(ThemeKey next) {
    if (next != ground) {
      ground = next;
      repaint();
    }
  }

  /** Empty space of so many logical units, for a {@link Line}. */
  public static Component space(int width, int height) {
    return Box.createRigidArea(new Dimension(UIScale.scale(width), UIScale.scale(height)));
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    if (ground != null && arc == 0) {
      // Antialiasing would take its time over every pixel.
      graphics.setColor(ground.color());
      graphics.fillRect(0, 0, getWidth(), getHeight());
    } else if (ground != null) {
      Graphics2D g = Canvas.logical(graphics);
      g.setColor(ground.color());
      g.fill(
          new RoundRectangle2D.Double(0, 0, Canvas.logical(getWidth()), Canvas.logical(getHeight()), arc, arc));
      g.dispose();
    }
  }
}
