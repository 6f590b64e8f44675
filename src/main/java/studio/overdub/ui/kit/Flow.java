package studio.overdub.ui.kit;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.LayoutManager;
import javax.swing.JComponent;

/** Components one after another, as many in a row as fit, none wider than the room. */
public final class Flow implements LayoutManager {
  /** The client property of a component that stands at the right edge of its row. */
  public static final String AT_THE_RIGHT = "Overdub.atTheRight";

  private final int gap;
  private final int margin;
  private final int usualWidth;

  /**
   * A layout; all in logical pixels.
   *
   * @param gap between components, and between rows
   * @param margin around all of them
   * @param usualWidth what is asked for before the container has a width
   */
  public Flow(int gap, int margin, int usualWidth) {
    this.gap = gap;
    this.margin = margin;
    this.usualWidth = usualWidth;
  }

  /** Chips close together in a column at the side of the window. */
  public static Flow ofChips() {
    return new Flow(4, 0, 192);
  }

  @Override
  public void addLayoutComponent(String name, Component component) {
    // Order alone counts.
  }

  @Override
  public void removeLayoutComponent(Component component) {
    // Nothing is kept.
  }

  @Override
  public Dimension preferredLayoutSize(Container parent) {
    int width = parent.getWidth() > 0 ? parent.getWidth() : UIScale.scale(usualWidth);
    return new Dimension(width, flow(parent, width, false));
  }

  @Override
  public Dimension minimumLayoutSize(Container parent) {
    return new Dimension(0, 0);
  }

  @Override
  public void layoutContainer(Container parent) {
    flow(parent, parent.getWidth(), true);
  }

  private int flow(Container parent, int width, boolean place) {
    int between = UIScale.scale(gap);
    int around = UIScale.scale(margin);
    int room = width - 2 * around;
    int x = 0;
    int y = around;
    int rowHeight = 0;
    for (Component c : parent.getComponents()) {
      Dimension d = c.getPreferredSize();
      int wide = Math.min(d.width, room);
      if (x > 0 && x + wide > room) {
        x = 0;
        y += rowHeight + between;
        rowHeight = 0;
      }
      if (x > 0 && c instanceof JComponent card && Boolean.TRUE.equals(card.getClientProperty(AT_THE_RIGHT))) {
        x = room - wide;
      }
      if (place) {
        c.setBounds(around + x, y, wide, d.height);
      }
      x += wide + between;
      rowHeight = Math.max(rowHeight, d.height);
    }
    return y + rowHeight + around;
  }
}
