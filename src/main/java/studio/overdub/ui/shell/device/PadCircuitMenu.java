package studio.overdub.ui.shell.device;

import javax.swing.JComponent;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import studio.overdub.ui.view.device.drums.Drum;
import studio.overdub.ui.view.device.pads.PadCircuit;

/** The drums of the drum machine and of its kits, one of which a pad is to play. */
final class PadCircuitMenu {
  private PadCircuitMenu() {}

  /** Opens the menu below a component. */
  static void open(PadCircuit circuit, JComponent below) {
    JPopupMenu menu = new JPopupMenu();
    for (Drum drum : Drum.ALL) {
      JMenu of = new JMenu(drum.name());
      item(of.getPopupMenu(), "As it comes", () -> circuit.use(new PadCircuit.Start(drum, "")));
      for (String kit : circuit.kits()) {
        item(of.getPopupMenu(), kit, () -> circuit.use(new PadCircuit.Start(drum, kit)));
      }
      menu.add(of);
    }
    if (circuit.on()) {
      menu.addSeparator();
      item(menu, "No circuit", circuit::remove);
    }
    menu.show(below, 0, below.getHeight());
  }

  private static void item(JPopupMenu menu, String label, Runnable action) {
    JMenuItem item = new JMenuItem(label);
    item.addActionListener(e -> action.run());
    menu.add(item);
  }
}
