package studio.overdub.ui.shell.jobs;

import java.awt.Dialog;
import java.awt.Window;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.KeyStroke;
import studio.overdub.ui.kit.Line;
import studio.overdub.ui.kit.Plane;
import studio.overdub.ui.kit.ThemeKey;
import javax.swing.JButton;

/** The frame of a question or a message: content, and buttons at the right below it. Enter agrees, Escape leaves. */
final class DialogFrame {
  private DialogFrame() {}

  /** Asks, and tells whether the person agreed. */
  static boolean ask(Window owner, String title, JComponent content, String agree) {
    return ask(owner, title, content, new JButton(agree));
  }

  /** As above, with a button that the content may lock. */
  static boolean ask(Window owner, String title, JComponent content, JButton yes) {
    boolean[] agreed = new boolean[1];
    JDialog dialog = dialog(owner, title);
    yes.addActionListener(
        e -> {
          agreed[0] = true;
          dialog.dispose();
        });
    JButton no = new JButton("Cancel");
    no.addActionListener(e -> dialog.dispose());
    show(dialog, content, yes, no);
    return agreed[0];
  }

  /** Tells, and waits until it was read. */
  static void tell(Window owner, String title, JComponent content) {
    JDialog dialog = dialog(owner, title);
    JButton close = new JButton("Close");
    close.addActionListener(e -> dialog.dispose());
    show(dialog, content, close);
  }

  private static JDialog dialog(Window owner, String title) {
    JDialog dialog = new JDialog(owner, title, Dialog.ModalityType.DOCUMENT_MODAL);
    dialog.setDefaultCloseOperation(JDialog.DISPOSE_ON_CLOSE);
    return dialog;
  }

  private static void show(JDialog dialog, JComponent content, JButton... buttons) {
    dialog.setContentPane(all(content, buttons));
    dialog.getRootPane().setDefaultButton(buttons[0]);
    dialog
        .getRootPane()
        .registerKeyboardAction(
            e -> dialog.dispose(), KeyStroke.getKeyStroke("ESCAPE"), JComponent.WHEN_IN_FOCUSED_WINDOW);
    dialog.pack();
    dialog.setResizable(false);
    dialog.setLocationRelativeTo(dialog.getOwner());
    dialog.setVisible(true);
  }

  /** Content with its buttons, the first one outermost. */
  static Plane all(JComponent content, JButton... buttons) {
    Plane all = new Plane(ThemeKey.PANEL, Line.column(16, 18, 20, 16, 20));
    all.add(content);
    Plane row = Plane.clear(Line.row(8, 0, 0, 0, 0));
    row.add(Plane.clear(null), Line.GROW);
    for (int i = buttons.length - 1; i >= 0; i--) {
      row.add(buttons[i]);
    }
    all.add(row);
    return all;
  }
}
