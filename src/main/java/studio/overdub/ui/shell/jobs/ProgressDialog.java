package studio.overdub.ui.shell.jobs;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dialog;
import java.awt.Dimension;
import java.awt.Window;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JProgressBar;
import javax.swing.KeyStroke;
import studio.overdub.ui.kit.Line;
import studio.overdub.ui.kit.Plane;
import studio.overdub.ui.kit.TextLabel;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.kit.Typeface;

/** How far a job is, and a way to stop it. */
final class ProgressDialog {
  private static final int STEPS = 1000;

  private final JDialog dialog;
  private final JProgressBar bar = new JProgressBar(0, STEPS);
  private final TextLabel activity = new TextLabel("", Typeface.LABEL, ThemeKey.FAINT, TextLabel.Side.LEFT, 360);
  private boolean closed;

  ProgressDialog(Window owner, String title, Runnable cancel) {
    dialog = new JDialog(owner, title, Dialog.ModalityType.DOCUMENT_MODAL);
    dialog.setDefaultCloseOperation(JDialog.DO_NOTHING_ON_CLOSE);
    dialog.addWindowListener(
        new WindowAdapter() {
          @Override
          public void windowClosing(WindowEvent e) {
            cancel.run();
          }
        });
    Plane content = new Plane(ThemeKey.PANEL, Line.column(10, 18, 20, 16, 20));
    content.add(TextLabel.of(title, Typeface.TITLE, ThemeKey.TEXT));
    bar.setPreferredSize(UIScale.scale(new Dimension(380, 6)));
    content.add(bar);
    content.add(activity);
    Plane row = Plane.clear(Line.row(0, 0, 0, 0, 0));
    JButton stop = new JButton("Cancel");
    stop.addActionListener(
        e -> {
          stop.setEnabled(false);
          activity.text("Stopping");
          cancel.run();
        });
    dialog
        .getRootPane()
        .registerKeyboardAction(
            e -> stop.doClick(), KeyStroke.getKeyStroke("ESCAPE"), JComponent.WHEN_IN_FOCUSED_WINDOW);
    row.add(Plane.clear(null), Line.GROW);
    row.add(stop);
    content.add(row);
    dialog.setContentPane(content);
    dialog.pack();
    dialog.setResizable(false);
  }

  void open() {
    if (!closed) {
      dialog.setLocationRelativeTo(dialog.getOwner());
      dialog.setVisible(true);
    }
  }

  void show(double fraction, String doing) {
    bar.setValue((int) Math.round(fraction * STEPS));
    activity.text(doing);
  }

  void close() {
    closed = true;
    dialog.dispose();
  }
}
