package studio.overdub.ui.shell.device;

import java.util.List;
import javax.swing.JComponent;

/** What the panel of a kind of device shows: all but the switch and the name that every panel begins with. */
interface Face {
  /** What stands in the panel's head behind the device's name. */
  List<JComponent> head();

  /** What fills the panel. */
  JComponent body();

  /** Shows the device as it stands. */
  void refresh();
}
