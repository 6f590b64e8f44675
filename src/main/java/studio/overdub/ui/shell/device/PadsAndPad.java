package studio.overdub.ui.shell.device;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import javax.swing.JComponent;
import studio.overdub.ui.kit.Plane;
import studio.overdub.ui.kit.ThemeKey;

/** Pads on the left, about as wide as high; what belongs to the selected one takes the rest. */
final class PadsAndPad extends Plane {
  private static final long serialVersionUID = 1;
  private static final int MARGIN = 12;

  private final JComponent pads;
  private final JComponent detail;

  PadsAndPad(JComponent pads, JComponent detail) {
    super(ThemeKey.PANEL, null);
    this.pads = pads;
    this.detail = detail;
    add(pads);
    add(detail);
  }

  @Override
  public Dimension getPreferredSize() {
    return UIScale.scale(new Dimension(900, 340));
  }

  @Override
  public void doLayout() {
    int margin = UIScale.scale(MARGIN);
    int top = UIScale.scale(8);
    int height = Math.max(0, getHeight() - top - margin);
    int wanted = UIScale.scale(44) + (int) (height * 1.25);
    int width = Math.clamp(wanted, 0, Math.max(UIScale.scale(220), (int) (getWidth() * .4)));
    pads.setBounds(margin, top, width, height);
    int x = margin + width + margin;
    detail.setBounds(x, top, Math.max(0, getWidth() - x), getHeight() - top);
  }
}
