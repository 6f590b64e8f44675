package studio.overdub.ui.shell.device;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.Rectangle;
import javax.swing.JPanel;
import javax.swing.Scrollable;
import studio.overdub.ui.kit.Flow;

/** Groups of controls in rows, as many as fit the width; scrolls down only. */
final class GroupFlow extends JPanel implements Scrollable {
  private static final long serialVersionUID = 1;
  private static final int GAP = 8;
  private static final int MARGIN = 12;
  private static final int USUAL_WIDTH = 900;

  GroupFlow() {
    super(new Flow(GAP, MARGIN, USUAL_WIDTH));
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
