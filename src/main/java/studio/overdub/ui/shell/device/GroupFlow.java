package studio.overdub.ui.shell.device;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.LayoutManager;
import java.awt.Rectangle;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.Scrollable;

/** Groups of controls in rows, as many as fit the width; the panel scrolls down only. */
final class GroupFlow implements LayoutManager {
  /** The client property of a last group that stands at the right edge of its row. */
  static final String AT_THE_RIGHT = "Overdub.atTheRight";

  private static final int GAP = 8;
  private static final int MARGIN = 12;

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
    int width = parent.getWidth() > 0 ? parent.getWidth() : UIScale.scale(900);
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
    int margin = UIScale.scale(MARGIN);
    int room = width - 2 * margin;
    int x = 0;
    int y = margin;
    int rowHeight = 0;
    for (Component c : parent.getComponents()) {
      Dimension d = c.getPreferredSize();
      int wide = Math.min(d.width, room);
      if (x > 0 && x + wide > room) {
        x = 0;
        y += rowHeight + gap;
        rowHeight = 0;
      }
      if (x > 0 && c instanceof JComponent card && Boolean.TRUE.equals(card.getClientProperty(AT_THE_RIGHT))) {
        x = room - wide;
      }
      if (place) {
        c.setBounds(margin + x, y, wide, d.height);
      }
      x += wide + gap;
      rowHeight = Math.max(rowHeight, d.height);
    }
    return y + rowHeight + margin;
  }

  /** A panel laid out so, as wide as what it scrolls in. */
  static final class Panel extends JPanel implements Scrollable {
    private static final long serialVersionUID = 1;

    Panel() {
      super(new GroupFlow());
      setOpaque(false);
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
      return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
      return UIScale.scale(24);
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
      return visible.height;
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
      return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
      return false;
    }
  }
}
