package studio.overdub.ui.shell.device;

import com.formdev.flatlaf.util.UIScale;
import javax.swing.JComponent;
import studio.overdub.ui.kit.Plane;

/** A map of zones above the sample of the selected one; where there is too little height the sample gives way. */
final class MapAndSample extends Plane {
  private static final long serialVersionUID = 1;
  private static final int LEAST_MAP = 120;
  private static final int LEAST_SAMPLE = 96;
  private static final int MOST_SAMPLE = 156;

  private final JComponent head;
  private final JComponent map;
  private final JComponent sample;

  MapAndSample(JComponent head, JComponent map, JComponent sample) {
    super(null, null);
    setOpaque(false);
    this.head = head;
    this.map = map;
    this.sample = sample;
    add(head);
    add(map);
    add(sample);
  }

  @Override
  public void doLayout() {
    int top = UIScale.scale(22);
    head.setBounds(0, 0, getWidth(), top);
    int rest = Math.max(0, getHeight() - top);
    int wanted = Math.clamp((int) (rest * .42), UIScale.scale(LEAST_SAMPLE), UIScale.scale(MOST_SAMPLE));
    boolean room = rest - wanted >= UIScale.scale(LEAST_MAP);
    sample.setVisible(room);
    int lower = room ? wanted : 0;
    map.setBounds(0, top, getWidth(), rest - lower);
    sample.setBounds(0, top + rest - lower, getWidth(), lower);
  }
}
