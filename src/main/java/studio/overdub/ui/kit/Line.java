package studio.overdub.ui.kit;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.LayoutManager2;
import java.util.HashMap;
import java.util.Map;

/**
 * Lays components in a row or a column with one gap, all in logical units. What was added with {@link #GROW} takes
 * what is
 * left; in a column all are as wide as it, in a row all stand in the middle at their own height unless it fills.
 */
public final class Line implements LayoutManager2 {
  /** The constraint of a component that takes the space that is left. */
  public static final Object GROW = "grow";

  private final boolean vertical;
  private final int gap;
  private final Insets insets;
  private final boolean fill;
  private final Map<Component, Object> constraints = new HashMap<>();

  private Line(boolean vertical, int gap, boolean fill, Insets insets) {
    this.vertical = vertical;
    this.gap = gap;
    this.fill = fill;
    this.insets = insets;
  }

  /** A row whose components keep their own height. */
  public static Line row(int gap, int top, int left, int bottom, int right) {
    return new Line(false, gap, false, new Insets(top, left, bottom, right));
  }

  /** A row whose components are as high as it. */
  public static Line fullRow(int gap) {
    return new Line(false, gap, true, new Insets(0, 0, 0, 0));
  }

  /** A column whose components are as wide as it. */
  public static Line column(int gap, int top, int left, int bottom, int right) {
    return new Line(true, gap, true, new Insets(top, left, bottom, right));
  }

  @Override
  public void addLayoutComponent(Component component, Object constraint) {
    if (constraint != null) {
      constraints.put(component, constraint);
    }
  }

  @Override
  public void addLayoutComponent(String name, Component component) {
    addLayoutComponent(component, name);
  }

  @Override
  public void removeLayoutComponent(Component component) {
    constraints.remove(component);
  }

  @Override
  public Dimension preferredLayoutSize(Container parent) {
    int along = 0;
    int across = 0;
    int shown = 0;
    for (Component c : parent.getComponents()) {
      if (c.isVisible()) {
        Dimension d = c.getPreferredSize();
        along += vertical ? d.height : d.width;
        across = Math.max(across, vertical ? d.width : d.height);
        shown++;
      }
    }
    along += Math.max(0, shown - 1) * UIScale.scale(gap);
    Insets i = UIScale.scale(insets);
    return vertical
        ? new Dimension(across + i.left + i.right, along + i.top + i.bottom)
        : new Dimension(along + i.left + i.right, across + i.top + i.bottom);
  }

  @Override
  public Dimension minimumLayoutSize(Container parent) {
    return new Dimension(0, 0);
  }

  @Override
  public Dimension maximumLayoutSize(Container parent) {
    return new Dimension(Integer.MAX_VALUE, Integer.MAX_VALUE);
  }

  @Override
  public void layoutContainer(Container parent) {
    Insets i = UIScale.scale(insets);
    int left = i.left;
    int top = i.top;
    int width = parent.getWidth() - i.left - i.right;
    int height = parent.getHeight() - i.top - i.bottom;
    Dimension preferred = preferredLayoutSize(parent);
    int spare = vertical ? parent.getHeight() - preferred.height : parent.getWidth() - preferred.width;
    int growing = growing(parent);
    int at = vertical ? top : left;
    for (Component c : parent.getComponents()) {
      if (!c.isVisible()) {
        continue;
      }
      Dimension d = c.getPreferredSize();
      int length = vertical ? d.height : d.width;
      if (constraints.get(c) == GROW) {
        length = Math.max(0, length + spare / growing);
      }
      if (vertical) {
        c.setBounds(left, at, width, length);
      } else {
        int h = fill ? height : Math.min(height, d.height);
        c.setBounds(at, top + (height - h) / 2, length, h);
      }
      at += length + UIScale.scale(gap);
    }
  }

  private int growing(Container parent) {
    int growing = 0;
    for (Component c : parent.getComponents()) {
      growing += c.isVisible() && constraints.get(c) == GROW ? 1 : 0;
    }
    return Math.max(1, growing);
  }

  @Override
  public float getLayoutAlignmentX(Container parent) {
    return 0;
  }

  @Override
  public float getLayoutAlignmentY(Container parent) {
    return 0;
  }

  @Override
  public void invalidateLayout(Container parent) {
    // Nothing is kept between layouts.
  }
}
