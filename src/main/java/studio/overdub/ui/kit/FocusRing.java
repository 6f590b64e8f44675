package studio.overdub.ui.kit;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import javax.swing.JComponent;

/** The ring that shows what has the keyboard, below the {@link WaitingMark} of what waits. */
public final class FocusRing {
  private FocusRing() {}

  /** Paints the ring inside a component's edge if it has the keyboard, in logical units. */
  public static void paint(Graphics2D g, JComponent component, double width, double height) {
    if (component.isFocusOwner()) {
      g.setColor(ThemeKey.FOCUS.color());
      g.setStroke(new BasicStroke(1.5f));
      g.draw(new RoundRectangle2D.Double(.75, .75, width - 1.5, height - 1.5, 8, 8));
    }
    WaitingMark.paint(g, component, width, height);
  }
}
