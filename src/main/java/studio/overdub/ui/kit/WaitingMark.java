package studio.overdub.ui.kit;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import javax.swing.JComboBox;
import javax.swing.JComponent;

/** The frame around a control that waits for something from outside, such as a MIDI controller. */
public final class WaitingMark {
  private static final String PROPERTY = "Overdub.waiting";
  private static final String OUTLINE = "JComponent.outline";
  private static final float[] DASHES = {4, 3};

  private WaitingMark() {}

  /** Shows whether a control waits. */
  public static void show(JComponent component, boolean waiting) {
    if (waiting != waits(component)) {
      component.putClientProperty(PROPERTY, waiting);
      if (component instanceof JComboBox<?>) {
        component.putClientProperty(OUTLINE, waiting ? ThemeKey.ACCENT.color() : null);
      }
      component.repaint();
    }
  }

  private static boolean waits(JComponent component) {
    return Boolean.TRUE.equals(component.getClientProperty(PROPERTY));
  }

  /** Paints the frame inside a component's edge if it waits, in logical units. */
  public static void paint(Graphics2D g, JComponent component, double width, double height) {
    if (waits(component)) {
      RoundRectangle2D frame = new RoundRectangle2D.Double(1, 1, width - 2, height - 2, 8, 8);
      g.setColor(ThemeKey.ACCENT.color(.15));
      g.fill(frame);
      g.setColor(ThemeKey.ACCENT.color());
      g.setStroke(new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, DASHES, 0));
      g.draw(frame);
    }
  }
}
