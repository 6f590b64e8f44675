package studio.overdub.ui.canvas.device;

import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import javax.accessibility.Accessible;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import studio.overdub.ui.kit.Canvas;

/** A canvas that screen readers know by name. */
public abstract class NamedCanvas extends Canvas implements Accessible {
  private static final long serialVersionUID = 1;

  protected NamedCanvas(String name) {
    getAccessibleContext().setAccessibleName(name);
    addFocusListener(
        new FocusAdapter() {
          @Override
          public void focusGained(FocusEvent e) {
            repaint();
          }

          @Override
          public void focusLost(FocusEvent e) {
            repaint();
          }
        });
  }

  @Override
  public final AccessibleContext getAccessibleContext() {
    if (accessibleContext == null) {
      accessibleContext =
          new AccessibleJComponent() {
            private static final long serialVersionUID = 1;

            @Override
            public AccessibleRole getAccessibleRole() {
              return AccessibleRole.CANVAS;
            }
          };
    }
    return accessibleContext;
  }
}
