package studio.overdub.ui.shell;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Container;
import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.LayoutManager;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import studio.overdub.ui.kit.Explanation;
import studio.overdub.ui.kit.Plane;
import studio.overdub.ui.kit.ThemeKey;

/**
 * The four places side by side: two at the sides, which can change sides, and two in the middle, one above the other,
 * which can change places. What is closed gives its room to the others. The lines between can be dragged.
 */
final class Places extends Plane {
  private static final long serialVersionUID = 1;
  private static final int GAP = 1;
  private static final int HANDLE = 7;
  private static final int NARROWEST = 160;
  private static final int LOWEST = 96;

  private final transient Map<Place, JComponent> contents = new EnumMap<>(Place.class);
  private final transient Set<Place> shown = EnumSet.allOf(Place.class);
  private final Handle left = new Handle(Handle.Kind.LEFT);
  private final Handle right = new Handle(Handle.Kind.RIGHT);
  private final Handle middle = new Handle(Handle.Kind.MIDDLE);
  private boolean browserLeft = true;
  private boolean arrangerAbove = true;
  private double leftWidth = 216;
  private double rightWidth = 200;
  private double lowerShare = .465;

  Places() {
    super(ThemeKey.GAP, null);
    setLayout(new PlaceLayout());
    add(left);
    add(right);
    add(middle);
  }

  /** Puts content into a place. */
  void put(Place place, JComponent content) {
    JComponent old = contents.put(place, content);
    if (old != null) {
      remove(old);
    }
    add(content);
    content.setVisible(shown.contains(place));
    revalidate();
  }

  /** The content of a place that stands here. */
  JComponent content(Place place) {
    return contents.get(place);
  }

  /** Takes a place's content out, so that another window can show it. */
  void take(Place place) {
    remove(contents.remove(place));
    revalidate();
    repaint();
  }

  /** Whether a place's content stands here, shown or not. */
  boolean holds(Place place) {
    return contents.containsKey(place);
  }

  /** Whether a place is shown here. */
  boolean shows(Place place) {
    return shown.contains(place) && holds(place);
  }

  /** Opens or closes a place. */
  void show(Place place, boolean show) {
    if (show) {
      shown.add(place);
    } else {
      shown.remove(place);
    }
    JComponent content = contents.get(place);
    if (content != null) {
      content.setVisible(show);
    }
    revalidate();
    repaint();
  }

  /** Moves a place to where its neighbour is: to the other side, or above or below. */
  void swap(Place place) {
    if (place == Place.BROWSER || place == Place.INSPECTOR) {
      browserLeft = !browserLeft;
      double width = leftWidth;
      leftWidth = rightWidth;
      rightWidth = width;
    } else {
      arrangerAbove = !arrangerAbove;
      lowerShare = 1 - lowerShare;
    }
    revalidate();
    repaint();
  }

  private Place leftPlace() {
    return browserLeft ? Place.BROWSER : Place.INSPECTOR;
  }

  private Place rightPlace() {
    return browserLeft ? Place.INSPECTOR : Place.BROWSER;
  }

  private Place upperPlace() {
    return arrangerAbove ? Place.ARRANGER : Place.EDITOR;
  }

  private Place lowerPlace() {
    return arrangerAbove ? Place.EDITOR : Place.ARRANGER;
  }

  private int sideWidth(Place place, double wanted) {
    return shows(place) ? UIScale.scale((int) Math.round(wanted)) : 0;
  }

  private final class PlaceLayout implements LayoutManager {
    @Override
    public void addLayoutComponent(String name, Component component) {
      // Places are known by their own map.
    }

    @Override
    public void removeLayoutComponent(Component component) {
      // As above.
    }

    @Override
    public Dimension preferredLayoutSize(Container parent) {
      return UIScale.scale(new Dimension(1200, 760));
    }

    @Override
    public Dimension minimumLayoutSize(Container parent) {
      return UIScale.scale(new Dimension(640, 360));
    }

    @Override
    public void layoutContainer(Container parent) {
      int gap = UIScale.scale(GAP);
      int width = getWidth();
      int height = getHeight();
      int leftEnd = sideWidth(leftPlace(), leftWidth);
      int rightWide = sideWidth(rightPlace(), rightWidth);
      int from = leftEnd == 0 ? 0 : leftEnd + gap;
      int to = rightWide == 0 ? width : width - rightWide - gap;
      place(leftPlace(), 0, 0, leftEnd, height);
      place(rightPlace(), width - rightWide, 0, rightWide, height);
      boolean both = shows(upperPlace()) && shows(lowerPlace());
      int lower = both ? (int) Math.round(height * lowerShare) : shows(lowerPlace()) ? height : 0;
      int upper = both ? height - lower - gap : shows(upperPlace()) ? height : 0;
      place(upperPlace(), from, 0, to - from, upper);
      place(lowerPlace(), from, height - lower, to - from, lower);
      int grip = UIScale.scale(HANDLE);
      left.setBounds(leftEnd - grip / 2, 0, leftEnd == 0 ? 0 : grip, height);
      right.setBounds(to - grip / 2, 0, rightWide == 0 ? 0 : grip, height);
      middle.setBounds(from, upper - grip / 2, to - from, both ? grip : 0);
    }

    private void place(Place place, int x, int y, int width, int height) {
      if (shows(place)) {
        contents.get(place).setBounds(x, y, width, height);
      }
    }
  }

  /** An invisible strip over the line between two places. */
  private final class Handle extends JPanel {
    private static final long serialVersionUID = 1;

    private enum Kind {
      LEFT,
      RIGHT,
      MIDDLE
    }

    Handle(Kind kind) {
      setOpaque(false);
      setCursor(
          Cursor.getPredefinedCursor(kind == Kind.MIDDLE ? Cursor.N_RESIZE_CURSOR : Cursor.E_RESIZE_CURSOR));
      Explanation.set(this, "Drag to give one place more room than the other");
      addMouseMotionListener(
          new MouseAdapter() {
            @Override
            public void mouseDragged(MouseEvent e) {
              drag(kind, SwingUtilities.convertMouseEvent(Handle.this, e, Places.this));
            }
          });
    }

    private void drag(Kind kind, MouseEvent e) {
      double x = UIScale.unscale((float) e.getX());
      double width = UIScale.unscale((float) Places.this.getWidth());
      double most = width / 3;
      switch (kind) {
        case LEFT -> leftWidth = Math.clamp(x, Math.min(NARROWEST, most), most);
        case RIGHT -> rightWidth = Math.clamp(width - x, Math.min(NARROWEST, most), most);
        case MIDDLE -> {
          double least = Math.min(.5, (double) UIScale.scale(LOWEST) / Math.max(1, Places.this.getHeight()));
          lowerShare = Math.clamp(1 - e.getY() / (double) Places.this.getHeight(), least, 1 - least);
        }
      }
      Places.this.revalidate();
    }
  }
}
