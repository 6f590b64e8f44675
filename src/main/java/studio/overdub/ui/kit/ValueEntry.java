package studio.overdub.ui.kit;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPopupMenu;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;

/** A small field that opens over a component to type a value in: Enter takes it, Escape leaves. */
public final class ValueEntry {
  private ValueEntry() {}

  /**
   * Opens the field.
   *
   * @param text what stands in it at first
   * @param selectAll whether typing replaces that
   * @param onEnter hears what was typed
   */
  public static void open(JComponent over, String text, boolean selectAll, Consumer<String> onEnter) {
    JPopupMenu popup = new JPopupMenu();
    JTextField field = new JTextField(text);
    field.setPreferredSize(new Dimension(Math.max(UIScale.scale(84), over.getWidth()), UIScale.scale(26)));
    field.addActionListener(
        e -> {
          popup.setVisible(false);
          onEnter.accept(field.getText());
          over.requestFocusInWindow();
        });
    popup.add(field);
    popup.show(over, 0, Math.max(0, (over.getHeight() - UIScale.scale(34)) / 2));
    SwingUtilities.invokeLater(
        () -> {
          field.requestFocusInWindow();
          if (selectAll) {
            field.selectAll();
          } else {
            field.setCaretPosition(field.getText().length());
          }
        });
  }
}
