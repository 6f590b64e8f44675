package studio.overdub.ui.kit;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.event.MouseEvent;
import javax.swing.JComponent;

/**
 * A component that paints itself in logical units: at 200 % a line of 1 is two pixels, and no painting code knows. The
 * graphics is scaled once, here, its hints are set, and it is disposed of.
 */
public abstract class Canvas extends JComponent {
  private static final long serialVersionUID = 1;

  /**
   * Paints, in logical units from the component's own corner.
   *
   * @param g scaled, with antialiasing on; a copy that may be left in any state
   * @param width of the component in logical units
   * @param height of the component in logical units
   */
  protected abstract void paint(Graphics2D g, double width, double height);

  @Override
  protected final void paintComponent(Graphics graphics) {
    Graphics2D g = logical(graphics);
    try {
      paint(g, logical(getWidth()), logical(getHeight()));
    } finally {
      g.dispose();
    }
  }

  /** A copy of the graphics in logical units, its hints set; to be disposed of. For components of Swing's own kinds. */
  public static Graphics2D logical(Graphics graphics) {
    Graphics2D g = (Graphics2D) graphics.create();
    double scale = UIScale.getUserScaleFactor();
    g.scale(scale, scale);
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    return g;
  }

  /** Asks for a size given in logical units. */
  protected final void prefer(int width, int height) {
    setPreferredSize(new Dimension(UIScale.scale(width), UIScale.scale(height)));
  }

  /** How many logical units a distance in pixels of the component is. */
  public static double logical(double pixels) {
    return pixels / UIScale.getUserScaleFactor();
  }

  /** The mouse's place from the left, in logical units. */
  protected static double logicalX(MouseEvent e) {
    return logical(e.getX());
  }

  /** The mouse's place from the top, in logical units. */
  protected static double logicalY(MouseEvent e) {
    return logical(e.getY());
  }

  /** Repaints a rectangle given in logical units. */
  public final void repaintLogical(double x, double y, double width, double height) {
    double scale = UIScale.getUserScaleFactor();
    int left = (int) Math.floor(x * scale);
    int top = (int) Math.floor(y * scale);
    repaint(left, top, (int) Math.ceil((x + width) * scale) - left, (int) Math.ceil((y + height) * scale) - top);
  }
}
