package studio.overdub.ui.canvas;

import com.formdev.flatlaf.util.UIScale;
import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import studio.overdub.ui.view.Area;
import studio.overdub.ui.view.Naming;

/**
 * A field on the canvas in which a name is typed anew: Enter or leaving it takes the name, Escape leaves it as it was.
 */
public final class NameField extends JTextField {
  private static final long serialVersionUID = 1;

  private final transient Naming naming;
  private final JComponent canvas;
  private boolean done;

  /** Opens the field over {@code canvas}, which has no layout manager. */
  public NameField(JComponent canvas, Naming naming) {
    super(naming.name());
    this.naming = naming;
    this.canvas = canvas;
    getAccessibleContext().setAccessibleName("Name");
    Area place = naming.place();
    setBounds(
        UIScale.scale((int) place.x()) - 4, UIScale.scale((int) place.y()) - 2,
        UIScale.scale((int) Math.clamp(place.width(), 80, 200)) + 8, UIScale.scale(24));
    addActionListener(e -> finish(true));
    getInputMap().put(KeyStroke.getKeyStroke("ESCAPE"), "cancel");
    getActionMap()
        .put(
            "cancel",
            new AbstractAction() {
              private static final long serialVersionUID = 1;

              @Override
              public void actionPerformed(ActionEvent e) {
                finish(false);
              }
            });
    addFocusListener(
        new FocusAdapter() {
          @Override
          public void focusLost(FocusEvent e) {
            finish(true);
          }
        });
    canvas.add(this);
    canvas.repaint();
    selectAll();
    requestFocusInWindow();
  }

  private void finish(boolean take) {
    if (done) {
      return;
    }
    done = true;
    canvas.remove(this);
    canvas.repaint();
    canvas.requestFocusInWindow();
    if (take && !getText().isBlank()) {
      naming.accept().accept(getText().strip());
    }
  }
}
