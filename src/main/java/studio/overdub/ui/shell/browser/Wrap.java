package studio.overdub.ui.shell.browser;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.LayoutManager;

/** Components one after another, as many in a row as fit. */
final class Wrap implements LayoutManager {
  private static final int GAP = 4;
  private static final int USUAL_WIDTH = 192;

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
    int width = parent.getWidth() > 0 ? parent.getWidth() : UIScale.scale(USUAL_WIDTH);
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

  private static int flow(Container parent, int width, boolean place) {
    int gap = UIScale.scale(GAP);
    int x = 0;
    int y = 0;
    int rowHeight = 0;
    for (Component c : parent.getComponents()) {
      Dimension d = c.getPreferredSize();
      if (x > 0 && x + d.width > width) {
        x = 0;
        y += rowHeight + gap;
        rowHeight = 0;
      }
      if (place) {
        c.setBounds(x, y, d.width, d.height);
      }
      x += d.width + gap;
      rowHeight = Math.max(rowHeight, d.height);
    }
    return y + rowHeight;
  }
}
