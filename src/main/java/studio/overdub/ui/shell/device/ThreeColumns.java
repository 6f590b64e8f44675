package studio.overdub.ui.shell.device;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import javax.swing.JComponent;
import studio.overdub.ui.kit.Canvas;
import studio.overdub.ui.kit.Plane;
import studio.overdub.ui.kit.ThemeKey;

/** A list, a picture and knobs side by side; where there is too little room the picture gives way. */
final class ThreeColumns extends Plane {
  private static final long serialVersionUID = 1;
  private static final int MARGIN = 12;
  private static final int GAP = 12;
  private static final int KNOBS = 184;
  private static final int LEAST_PICTURE = 240;

  private final JComponent list;
  private final JComponent picture;
  private final JComponent knobs;

  ThreeColumns(JComponent list, JComponent picture, JComponent knobs) {
    super(ThemeKey.PANEL, null);
    this.list = list;
    this.picture = picture;
    this.knobs = knobs;
    add(list);
    add(picture);
    add(knobs);
  }

  @Override
  public Dimension getPreferredSize() {
    return UIScale.scale(new Dimension(900, 340));
  }

  @Override
  public void doLayout() {
    double width = Canvas.logical(getWidth()) - 2 * MARGIN;
    double listWidth = Math.clamp(width * .2, 170, 250);
    double pictureWidth = width - listWidth - KNOBS - 2 * GAP;
    boolean room = pictureWidth >= LEAST_PICTURE;
    if (!room) {
      listWidth = width - KNOBS - GAP;
    }
    picture.setVisible(room);
    place(list, MARGIN, listWidth);
    place(picture, MARGIN + listWidth + GAP, pictureWidth);
    place(knobs, MARGIN + width - KNOBS, KNOBS);
  }

  private void place(JComponent component, double x, double width) {
    int top = UIScale.scale(8);
    component.setBounds(
        UIScale.scale((int) Math.round(x)), top, UIScale.scale((int) Math.round(Math.max(0, width))),
        Math.max(0, getHeight() - top - UIScale.scale(MARGIN)));
  }
}
